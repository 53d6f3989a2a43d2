/** A small GraphQL client over one kept connection: the player speaks to the product as any other program would. */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** One request to `POST /graphql`. */
export interface GraphqlCall {
  /** Value of the `Cookie` header of the person who asks. */
  readonly cookie: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The product answered with an error of the request, not with a refusal of a rule. */
export class CallFailed extends Error {
  readonly code: string;
  readonly requestId: string;

  constructor(code: string, message: string, requestId: string) {
    super(message);
    this.name = 'CallFailed';
    this.code = code;
    this.requestId = requestId;
  }
}

/** The client of one running product. */
export interface Client {
  /** Sends a query or a mutation under a fresh `Idempotency-Key`; throws CallFailed for anything but data. */
  readonly send: (call: GraphqlCall) => Promise<Readonly<Record<string, unknown>>>;
  /** The bytes of an issued paper; throws CallFailed when they are not given. */
  readonly download: (cookie: string, path: string) => Promise<Buffer>;
  readonly close: () => void;
}

interface Answer {
  readonly status: number;
  readonly requestId: string;
  readonly body: Buffer;
}

/** A client for the product at an address such as `http://127.0.0.1:4000`. */
export function clientOf(url: string): Client {
  const agent = new Agent({ keepAlive: true });
  return {
    send: async ({ cookie, query, variables }) => {
      const body = JSON.stringify({ query, variables });
      return dataOf(await ask(agent, new URL('/graphql', url), { cookie, body }));
    },
    download: async (cookie, path) => {
      const answer = await ask(agent, new URL(path, url), { cookie });
      if (answer.status !== 200) throw faultOf(answer);
      return answer.body;
    },
    close: () => agent.destroy(),
  };
}

interface Sent {
  readonly cookie: string;
  readonly body?: string;
}

function ask(agent: Agent, url: URL, { cookie, body }: Sent): Promise<Answer> {
  const headers = {
    cookie,
    ...(body === undefined
      ? {}
      : {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'idempotency-key': randomUUID(),
        }),
  };
  const send = (): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const outgoing = request(url, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
        const requestId = String(response.headers['x-request-id'] ?? '');
        buffer(response).then((bytes) => {
          resolve({ status: response.statusCode ?? 0, requestId, body: bytes });
        }, reject);
      });
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        // A kept connection that the product let go at that moment; acts are keyed, so sending again repeats no effect.
        if (outgoing.reusedSocket && error.code === 'ECONNRESET') resolve(send());
        else reject(error);
      });
      outgoing.end(body);
    });
  return send();
}

interface Envelope {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message?: string;
    readonly extensions?: { readonly code?: string; readonly requestId?: string };
  }[];
}

function dataOf(answer: Answer): Readonly<Record<string, unknown>> {
  const envelope = envelopeOf(answer);
  if (envelope?.data == null || envelope.errors !== undefined) throw faultOf(answer);
  return envelope.data;
}

function faultOf(answer: Answer): CallFailed {
  const error = envelopeOf(answer)?.errors?.[0];
  const requestId = error?.extensions?.requestId ?? answer.requestId;
  const code = error?.extensions?.code ?? `HTTP ${answer.status}`;
  return new CallFailed(code, error?.message ?? 'Hệ thống trả lời không đúng dạng.', requestId);
}

function envelopeOf({ body }: Answer): Envelope | null {
  try {
    return JSON.parse(body.toString('utf8')) as Envelope;
  } catch {
    return null;
  }
}
