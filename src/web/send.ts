import type { Operation } from './operation';

/** Why an answer did not come, or came without data: a code of the server's closed list, or `NETWORK`. */
export class Fault extends Error {
  readonly code: string;
  /** Names the request in the server's log; null when the server was never reached. */
  readonly requestId: string | null;
  readonly retryAfterSeconds: number | null;

  constructor(code: string, message: string, requestId: string | null, retryAfterSeconds: number | null = null) {
    super(message);
    this.name = 'Fault';
    this.code = code;
    this.requestId = requestId;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

interface Answer<TData> {
  readonly data?: TData | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly requestId?: string;
      readonly retryAfterSeconds?: number;
    };
  }[];
}

/** When the server last answered, by the clock of this machine and by its own, in milliseconds. */
export interface LastAnswer {
  readonly at: number;
  readonly serverAt: number;
}

let last: LastAnswer = { at: Date.now(), serverAt: Date.now() };

/** The last answer: a session without requests ends, and this machine's clock may be wrong. */
export function lastAnswer(): LastAnswer {
  return last;
}

/**
 * Sends one operation to the server this page came from.
 * @param key given with every mutation, so that a repeated request has one effect
 * @throws Fault when there is no answer, or one with errors at its top
 */
export async function send<TData, TVariables>(
  operation: Operation<TData, TVariables>,
  variables: TVariables,
  key?: string,
): Promise<TData> {
  const headers = { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) };
  const body = JSON.stringify({ query: operation.text, variables });
  const answer = await fetch('/graphql', { method: 'POST', headers, body })
    .then((response) => {
      const at = Date.now();
      last = { at, serverAt: Date.parse(response.headers.get('date') ?? '') || at };
      return response.json() as Promise<Answer<TData>>;
    })
    .catch(() => null);
  if (answer === null) throw new Fault('NETWORK', '', null);
  const [first] = answer.errors ?? [];
  if (first !== undefined || answer.data == null) {
    const { code = 'INTERNAL', requestId = null, retryAfterSeconds = null } = first?.extensions ?? {};
    throw new Fault(code, first?.message ?? '', requestId, retryAfterSeconds);
  }
  return answer.data;
}

/** An answer, or the fault of a dead network once the time is over; what was asked may still be done. */
export function answerWithin<TData>(milliseconds: number, answer: Promise<TData>): Promise<TData> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Fault('NETWORK', '', null)), milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** A key that no other request has. Not `randomUUID`: browsers hide it from pages on plain http. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
