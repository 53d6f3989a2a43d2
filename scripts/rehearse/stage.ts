/** The stage a round is played on: the running product, the clock of the story, and everyone signed in as themselves. */
import type { Product } from '../../src/main/rehearsal';
import { mutationOf, type ActAnswers, type ActName } from './acts';
import { CallFailed, clientOf, type Client } from './client';
import type { StoryClock } from './clock';

/** One reason of the product for refusing. */
export interface RefusalReason {
  readonly code: string;
  readonly message: string;
  /** The business rule (BR-nn); null for plain faults of input. */
  readonly rule: string | null;
  /** Where in the round file the refused step comes from (RFC 6901). */
  readonly pointer: string;
}

/** The product refused a step that the file demands. */
export class StepRefused extends Error {
  readonly step: string;
  readonly reasons: readonly RefusalReason[];

  constructor(step: string, reasons: readonly RefusalReason[]) {
    super(`${step}: ${reasons.map(({ message }) => message).join(' ')}`);
    this.name = 'StepRefused';
    this.step = step;
    this.reasons = reasons;
  }
}

/** A step of the story: who does what, in words, with what, and which place of the file asks for it. */
export interface Step<Name extends ActName> {
  readonly act: Name;
  /** Account id of the person whose step it is. */
  readonly by: string;
  /** The step in Vietnamese words, for a refusal. */
  readonly words: string;
  /** Pointer of the element of the file; for acts on several elements, by the path of the refusal inside the input. */
  readonly pointer: string | ((path: readonly string[]) => string);
  readonly input: Readonly<Record<string, unknown>>;
}

/** Where steps are made and things are read, each as the person it belongs to. */
export interface Stage {
  readonly clock: StoryClock;
  /** Makes a step; throws StepRefused with every reason when the product refuses it. */
  readonly perform: <Name extends ActName>(step: Step<Name>) => Promise<ActAnswers[Name]>;
  /** Asks as a person. The answer is trusted to have the shape of the query. */
  readonly read: <Answer>(by: string, query: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;
  readonly download: (by: string, path: string) => Promise<Buffer>;
  readonly close: () => void;
}

/** Faults of a request that come from what the file says, such as a text the API finds too long. */
const FAULTS_OF_INPUT: readonly string[] = ['BAD_USER_INPUT', 'PAYLOAD_TOO_LARGE'];

/** Sets the stage over a running product whose clock is the given one. */
export function stageOf(product: Product, clock: StoryClock): Stage {
  const client = clientOf(product.url);
  const cookieOf = signIns(product, clock);
  return {
    clock,
    perform: async (step) => {
      clock.tick();
      return perform(client, await cookieOf(step.by), step);
    },
    read: async (by, query, variables) => {
      const data: unknown = await client.send({ cookie: await cookieOf(by), query, variables });
      return data as never;
    },
    download: async (by, path) => client.download(await cookieOf(by), path),
    close: client.close,
  };
}

/** A session for each person and day of the story: one of an earlier day would have run out. */
function signIns(product: Product, clock: StoryClock): (accountId: string) => Promise<string> {
  const cookies = new Map<string, { readonly day: string; readonly cookie: string }>();
  return async (accountId) => {
    const day = clock.day();
    const known = cookies.get(accountId);
    if (known?.day === day) return known.cookie;
    const cookie = await product.mintSession(accountId);
    cookies.set(accountId, { day, cookie });
    return cookie;
  };
}

interface Payload {
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly rule: string | null;
    readonly path: readonly string[];
  }[];
}

async function perform<Name extends ActName>(
  client: Client,
  cookie: string,
  step: Step<Name>,
): Promise<ActAnswers[Name]> {
  const { act, words, input } = step;
  try {
    const data = await client.send({ cookie, query: mutationOf(act), variables: { input } });
    const payload = data[act] as Payload & ActAnswers[Name];
    if (payload.errors.length === 0) return payload;
    throw new StepRefused(
      words,
      payload.errors.map(({ code, message, rule, path }) => ({ code, message, rule, pointer: pointerOf(step, path) })),
    );
  } catch (error) {
    if (!(error instanceof CallFailed) || !FAULTS_OF_INPUT.includes(error.code)) throw error;
    const { code, message } = error;
    throw new StepRefused(words, [{ code, message, rule: null, pointer: pointerOf(step, []) }]);
  }
}

function pointerOf({ pointer }: Pick<Step<ActName>, 'pointer'>, path: readonly string[]): string {
  if (typeof pointer === 'string') return pointer;
  return pointer(path[0] === 'input' ? path.slice(1) : path);
}
