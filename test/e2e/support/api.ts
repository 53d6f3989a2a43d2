import { randomUUID } from 'node:crypto';
import { TOTP } from 'otpauth';
import type { BrowserContext } from 'playwright-core';

/** A password that nobody in the tests is named after. */
export const PASSWORD = 'bốn mùa hoa nở ven sông';

/** What an act answers; a test reads only what it asked for. */
interface Payload {
  readonly errors: readonly { readonly code: string; readonly message: string }[];
  readonly enrolment: { readonly secret: string };
  readonly invitations: readonly { readonly code: string; readonly account: { readonly id: string } }[];
  readonly round: { readonly id: string; readonly version: number; readonly posts: readonly { readonly id: string }[] };
  readonly application: { readonly id: string };
}

/** What the product answers to any request. */
interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** Under which key a request is sent, and how often at most. */
interface Attempt {
  readonly key: string;
  readonly tries: number;
}

/**
 * One person's browser, asked without its screen: for what must be there before the screen that is tested, in the same
 * session as that screen.
 */
export interface Caller {
  /** Does an act with its input. @throws Error with the product's own words when it is refused */
  act(name: string, input: object | null, selection: string): Promise<Payload>;
  /** Asks for data. */
  ask(query: string): Promise<Readonly<Record<string, unknown>>>;
}

/** Speaks for whoever is signed in in this browser. */
export function callerOf(context: BrowserContext, url: string): Caller {
  const post = async (
    query: string,
    variables: object,
    { key, tries }: Attempt = { key: randomUUID(), tries: 3 },
  ): Promise<Readonly<Record<string, unknown>>> => {
    const headers = { 'idempotency-key': key };
    const response = await context.request.post(`${url}/graphql`, {
      headers,
      data: { query, variables },
      maxRetries: 2,
    });
    const { data, errors } = (await response.json()) as Answer;
    // A machine that is too busy to answer in time says so, and asks for the same once more.
    if (tries > 1 && errors?.some(({ extensions }) => extensions?.code === 'OUTCOME_UNKNOWN') === true)
      return post(query, variables, { key, tries: tries - 1 });
    if (data == null || errors !== undefined) throw new Error(`${query}: ${JSON.stringify(errors)}`);
    return data;
  };
  return {
    act: async (name, input, selection) => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const [taken, given] = input === null ? ['', ''] : [`($input: ${INPUTS[name] ?? type}!)`, '(input: $input)'];
      const query = `mutation${taken} { ${name}${given} { ${selection} errors { code message } } }`;
      const payload = (await post(query, input === null ? {} : { input }))[name] as Payload;
      if (payload.errors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.errors)}`);
      return payload;
    },
    ask: (query) => post(query, {}),
  };
}

/** Inputs that are not named after their act. */
const INPUTS: Readonly<Record<string, string>> = { openRegistration: 'RoundStepInput' };

/** Sets the password an invited person chooses. */
export async function acceptInvitation(caller: Caller, code: string): Promise<void> {
  await caller.act('acceptInvitation', { code, password: PASSWORD }, '');
}

/**
 * Signs in; `isStaff` sets up the authenticator app, as the product asks of whoever has a place in a round.
 * @returns the app, or null
 */
export async function signInByApi(caller: Caller, username: string, isStaff: boolean): Promise<TOTP | null> {
  await caller.act('signIn', { username, password: PASSWORD }, '');
  if (!isStaff) return null;
  const { enrolment } = await caller.act('enrolTotp', null, 'enrolment { secret }');
  const phone = new TOTP({ secret: enrolment.secret });
  await caller.act('confirmTotp', { code: phone.generate() }, '');
  return phone;
}

/** Confirms who is at the screen, so that the next acts do not ask for it however slow the machine is. */
export async function confirmPresence(caller: Caller): Promise<void> {
  await caller.act('stepUp', { password: PASSWORD }, '');
}
