import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOTP } from 'otpauth';
import type { SecurityEvent } from '../../src/application/account/security-log';
import type { Config } from '../../src/config';
import { startProduct } from '../../src/main/product';
import type { RunningProduct } from '../../src/main/product';

/** A strong password that nobody in the tests is named after. */
export const PASSWORD = 'gió mùa đông bắc thổi qua cánh đồng';

/** An account as the tests read it. */
interface AccountFacts {
  readonly id: string;
  readonly username: string | null;
  readonly isActive: boolean;
}

/** A one-time link as the administrator gets it. */
interface LinkFacts {
  readonly code: string;
  readonly link: string | null;
  readonly isMailed: boolean;
  readonly expiresAt: string;
  readonly account: AccountFacts;
}

interface SessionFacts {
  readonly id: string;
  readonly device: string;
  readonly isCurrent: boolean;
}

interface ViewerFacts {
  readonly isAdministrator: boolean;
  readonly recoveryCodesLeft: number;
  readonly account: AccountFacts;
  readonly sessions: readonly SessionFacts[];
}

/** What the mutations of accounts can answer with; a test reads only what it asked for. */
export interface Payload {
  readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
  readonly session: {
    readonly stage: string;
    readonly idleMinutes: number;
    readonly steppedUpUntil: string | null;
  } | null;
  readonly viewer: ViewerFacts | null;
  readonly sessions: readonly SessionFacts[];
  readonly enrolment: { readonly secret: string; readonly uri: string; readonly qrCode: string };
  readonly recoveryCodes: readonly string[];
  readonly invitations: readonly LinkFacts[];
  readonly reset: LinkFacts;
  readonly account: AccountFacts;
  readonly sendsMail: boolean;
}

/** The data of an answer: the viewer, or one payload by the name of its mutation. */
type Data = { readonly viewer: ViewerFacts | null } & Readonly<Record<string, Payload | null | undefined>>;

/** One answer of the API. */
export interface Answer {
  readonly status: number;
  readonly data: Data | null;
  readonly codes: readonly string[];
  readonly message: string;
  readonly retryAfterSeconds: number | null;
  readonly headers: Headers;
  readonly text: string;
}

/** A browser: it keeps the cookie it was given. */
export interface Browser {
  cookie: string;
  readonly address: string;
  ask(query: string, variables?: unknown, key?: string): Promise<Answer>;
  /** The payload of one mutation with an `input`. */
  act(mutation: string, type: string | null, input: unknown, fields: string): Promise<Payload>;
}

/** A whole product on a store of its own, with a clock the test moves and a log the test reads. */
export interface Site {
  readonly product: RunningProduct;
  readonly events: SecurityEvent[];
  /** Alarms among them, kept apart. */
  readonly alarms: SecurityEvent[];
  now: Date;
  later(ms: number): void;
  browser(address?: string): Browser;
  /** The names of the events noted so far. */
  eventNames(): readonly string[];
  stop(): Promise<void>;
}

export const MINUTE = 60_000;

/** Starts a product whose passwords are hashed at the least cost. */
export async function openSite(more: Partial<Config> = {}, shared?: { readonly pepper: Buffer }): Promise<Site> {
  const dataDir = await mkdtemp(join(tmpdir(), 'thi-tuyen-site-'));
  const events: SecurityEvent[] = [];
  const alarms: SecurityEvent[] = [];
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    mongodbUri: null,
    secretsDir: join(dataDir, 'secrets'),
    logLevel: 'silent',
    publicUrl: null,
    trustProxy: ['loopback'],
    introspection: false,
    requestsPerMinute: { anonymous: 1_000_000, signedIn: 1_000_000 },
    ...more,
  };
  const site: Site = {
    product: undefined as unknown as RunningProduct,
    events,
    alarms,
    now: new Date('2026-09-21T01:00:00.000Z'),
    later: (ms) => {
      site.now = new Date(site.now.getTime() + ms);
    },
    browser: (address = '192.0.2.1') => createBrowser(site, address),
    eventNames: () => events.map(({ event }) => event),
    stop: async () => {
      await site.product.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  const product = await startProduct({
    config,
    pepper: shared?.pepper ?? randomBytes(32),
    clock: () => site.now,
    durable: false,
    storeInProcess: true,
    passwordCost: 4,
    securityLog: { note: (event) => void (event.event === 'ALARM' ? alarms : events).push(event) },
  });
  return Object.assign(site, { product });
}

function createBrowser(site: Site, address: string): Browser {
  const browser: Browser = {
    cookie: '',
    address,
    ask: async (query, variables = {}, key = randomUUID()) => {
      const response = await fetch(`${site.product.url}/graphql`, {
        method: 'POST',
        body: JSON.stringify({ query, variables }),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': key,
          'x-forwarded-for': address,
          'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0',
          ...(browser.cookie === '' ? {} : { cookie: browser.cookie }),
        },
      });
      const cookie = response.headers.get('set-cookie');
      if (cookie !== null) browser.cookie = cookie.startsWith('sid=;') ? '' : (cookie.split(';')[0] ?? '');
      return readAnswer(response);
    },
    act: async (mutation, type, input, fields) => {
      const query =
        type === null
          ? `mutation { ${mutation} { ${fields} errors { code message path } } }`
          : `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} errors { code message path } } }`;
      const answer = await browser.ask(query, type === null ? {} : { input });
      if (answer.data === null || answer.codes.length > 0)
        throw new Error(`${mutation}: ${answer.codes.join()} ${answer.message}`);
      return payloadOf(answer, mutation);
    },
  };
  return browser;
}

/** The payload of a mutation that was executed. */
export function payloadOf(answer: Answer, mutation: string): Payload {
  const payload = answer.data?.[mutation];
  if (payload == null) throw new Error(`${mutation}: ${answer.text}`);
  return payload;
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = JSON.parse(text) as {
    readonly data?: Data | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions: { readonly code: string; readonly retryAfterSeconds?: number };
    }[];
  };
  const errors = body.errors ?? [];
  return {
    status: response.status,
    data: body.data ?? null,
    codes: errors.map(({ extensions }) => extensions.code),
    message: errors[0]?.message ?? '',
    retryAfterSeconds: errors[0]?.extensions.retryAfterSeconds ?? null,
    headers: response.headers,
    text,
  };
}

const SESSION =
  'session { stage steppedUpUntil endsAt idleMinutes } viewer { isAdministrator account { id username } }';

/** Signs in by password. */
export function signIn(browser: Browser, username: string, password = PASSWORD): Promise<Payload> {
  return browser.act('signIn', 'SignInInput', { username, password }, SESSION);
}

/** Sends one guess and tells the codes that came back, of either kind. */
export async function guess(browser: Browser, username: string, password: string): Promise<readonly string[]> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { errors { code } session { stage } } }';
  const answer = await browser.ask(query, { input: { username, password } });
  if (answer.codes.length > 0) return answer.codes;
  const { errors, session } = payloadOf(answer, 'signIn');
  return session === null ? errors.map(({ code }) => code) : [session.stage];
}

/** The code an authenticator app shows at an instant. */
export function codeOf(secret: string, now: Date): string {
  return new TOTP({ secret, digits: 6, period: 30 }).generate({ timestamp: now.getTime() });
}

/** An administrator signed in completely, with the secret of their app. */
export async function openAdministrator(site: Site) {
  const browser = site.browser();
  await browser.act(
    'createFirstAdministrator',
    'CreateFirstAdministratorInput',
    { token: site.product.setupToken.token, username: 'quan-tri', displayName: 'Đặng Văn Trị', password: PASSWORD },
    'account { id }',
  );
  await signIn(browser, 'quan-tri');
  const { secret, recoveryCodes } = await setUpTotp(site, browser);
  return { browser, secret, recoveryCodes };
}

/** Sets an authenticator app up in a browser that may do so. */
export async function setUpTotp(site: Site, browser: Browser) {
  const { enrolment } = await browser.act('enrolTotp', null, {}, 'enrolment { secret uri qrCode }');
  const code = codeOf(enrolment.secret, site.now);
  const confirmed = await browser.act('confirmTotp', 'ConfirmTotpInput', { code }, `recoveryCodes ${SESSION}`);
  return { secret: enrolment.secret, recoveryCodes: confirmed.recoveryCodes };
}

/** Somebody without a seat anywhere, invited and with a password. */
export async function openPerson(admin: Browser, site: Site, username: string) {
  const people = [{ username, displayName: 'Lò Thị Sương' }];
  const { invitations } = await admin.act(
    'inviteAccounts',
    'InviteAccountsInput',
    { people },
    'invitations { code account { id } }',
  );
  const { code = '', account } = invitations[0] ?? {};
  await site.browser().act('acceptInvitation', 'AcceptInvitationInput', { code, password: PASSWORD }, 'account { id }');
  return { id: account?.id ?? '', code };
}
