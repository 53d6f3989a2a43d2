import { buildSchema, type GraphQLSchema } from 'graphql';

import { newSessionToken, hashSessionToken } from '../../src/application/account/session-token';
import { Busy } from '../../src/application/account/password-gate';
import { ClientError } from '../../src/graphql/error-codes';
import { DateTimeScalar, LocalDateScalar, MarkScalar } from '../../src/graphql/scalars';
import { createHttpServer, type HttpServer, type HttpServerOptions } from '../../src/http/server';
import type { IncomingRequest } from '../../src/http/incoming';
import { createLogger, shellLogger } from '../../src/http/logger';

/** Someone signed in, as the tests know them. */
export interface Person {
  readonly id: string;
}

/** What the resolvers of the small schema reach. */
export interface SmallContext {
  readonly request: IncomingRequest<Person>;
}

const SDL = `
  scalar Mark
  scalar LocalDate
  scalar DateTime
  enum Kind { WRITTEN ORAL }
  interface Node { id: ID! }
  type Item implements Node {
    id: ID!
    name: String!
    kind: Kind
    parent: Item
    score(scale: Int): Int
    tags: [String!]!
    siblings: [Item!]!
    children(first: Int, after: String): ItemConnection!
  }
  type ItemEdge { cursor: String!, node: Item! }
  type PageInfo { hasNextPage: Boolean! }
  type ItemConnection { edges: [ItemEdge!]!, nodes: [Item!]!, pageInfo: PageInfo!, totalCount: Int! }
  input SubmitInput { itemId: ID!, mark: Mark!, kind: Kind, day: LocalDate, at: DateTime, note: String, name: String, ids: [ID!], more: SubmitInput }
  input LoginInput { userName: String!, password: String! }
  type Query {
    me: String
    item(id: ID!): Item
    items(first: Int = 20, last: Int, after: String, name: String, kind: Kind): ItemConnection!
    list(first: Int!, ids: [ID!]): [Item!]!
    mark(value: Mark!): Mark
    key: String
    slow: String
    boom: String
    driver: String
    stored: String
    huge: String
    missing: String
    address: String
  }
  type Mutation {
    login(input: LoginInput!): String
    logout: Boolean
    submit(input: SubmitInput!): String
    slowWrite: Boolean
    busy: Boolean
  }
`;

const ITEM = { id: 'itm_1', name: 'Phiếu số 1', kind: 'WRITTEN', tags: [], siblings: [] };

/** A small schema whose resolvers behave, fail, linger and leak in every way a real one could. */
export class SmallWorld {
  readonly sessions = new Map<string, Person>();
  readonly lookups: string[] = [];
  readonly logLines: string[] = [];
  logins = 0;
  writes = 0;
  storeIsReady: () => Promise<boolean> = () => Promise.resolve(true);
  letGo: () => void = () => undefined;

  readonly schema: GraphQLSchema = this.buildSchema();

  private server: HttpServer | null = null;
  url = '';
  port = 0;

  async start(options: Partial<HttpServerOptions<Person, SmallContext>> = {}): Promise<this> {
    this.server = await createHttpServer<Person, SmallContext>({
      schema: this.schema,
      makeContext: (request) => ({ request }),
      sessions: {
        find: (tokenHash) => {
          this.lookups.push(tokenHash);
          return Promise.resolve(this.sessions.get(tokenHash) ?? null);
        },
      },
      actorIdOf: (viewer) => viewer.id,
      ready: () => this.storeIsReady(),
      logger: shellLogger(createLogger('info', { write: (line) => void this.logLines.push(line) })),
      rates: {
        anonymous: { perMinute: 100_000, burst: 100_000 },
        signedIn: { perMinute: 100_000, burst: 100_000 },
      },
      ...options,
    });
    const { port } = await this.server.listen(0, '127.0.0.1');
    this.port = port;
    this.url = `http://127.0.0.1:${port}`;
    return this;
  }

  async stop(graceMs?: number): Promise<void> {
    await this.server?.stop(graceMs);
  }

  /** Signs somebody in without a log-in; gives the cookie header. */
  cookieOf(id: string): string {
    const token = newSessionToken();
    this.sessions.set(hashSessionToken(token), { id });
    return `sid=${token}`;
  }

  /** Posts one GraphQL request. */
  query(query: string, variables?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.post(JSON.stringify({ query, ...(variables === undefined ? {} : { variables }) }), headers);
  }

  async post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
    return readAnswer(response);
  }

  async get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    return readAnswer(await fetch(this.url + path, { method, headers, redirect: 'manual' }));
  }

  private buildSchema(): GraphQLSchema {
    const schema = buildSchema(SDL);
    const scalars = { Mark: MarkScalar, LocalDate: LocalDateScalar, DateTime: DateTimeScalar };
    for (const [name, scalar] of Object.entries(scalars)) Object.assign(schema.getType(name)!, methodsOf(scalar));
    const page = {
      edges: [{ cursor: '1', node: ITEM }],
      nodes: [ITEM],
      pageInfo: { hasNextPage: false },
      totalCount: 1,
    };
    Object.assign(ITEM, { children: () => page });
    this.resolve(schema.getQueryType()!.getFields(), {
      me: (_args, { request }) => request.viewer?.id ?? null,
      address: (_args, { request }) => request.remoteAddress,
      key: (_args, { request }) => request.idempotencyKey,
      item: () => ITEM,
      items: () => page,
      list: ({ first }) => Array.from({ length: Number(first) }, () => ITEM),
      mark: ({ value }) => value,
      slow: () => this.linger('đã xong'),
      boom: () => {
        throw new Error(
          'MongoServerError: E11000 duplicate key { fullName: "Nguyễn Văn Bí Mật" } at /srv/app/node_modules/x.js',
        );
      },
      driver: () => {
        throw Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:27017'), { extensions: { code: 'ECONNREFUSED' } });
      },
      stored: () => {
        throw new ClientError('STORE_UNAVAILABLE', undefined, { retryAfterSeconds: 3 });
      },
      missing: () => {
        throw Object.assign(new Error('Không tìm thấy.'), { extensions: { code: 'NOT_FOUND', secret: 'mongo' } });
      },
      huge: () => 'x'.repeat(1_100_000),
    });
    this.resolve(schema.getMutationType()!.getFields(), {
      login: (_args, { request }) => {
        this.logins += 1;
        const token = newSessionToken();
        this.sessions.set(hashSessionToken(token), { id: 'usr_1' });
        request.session.set(token);
        return 'ok';
      },
      logout: (_args, { request }) => {
        if (request.sessionTokenHash !== null) this.sessions.delete(request.sessionTokenHash);
        request.session.clear();
        return true;
      },
      submit: () => {
        this.writes += 1;
        return 'ok';
      },
      slowWrite: () => this.linger(true),
      busy: () => {
        throw new Busy();
      },
    });
    return schema;
  }

  private resolve(
    fields: ReturnType<NonNullable<ReturnType<GraphQLSchema['getQueryType']>>['getFields']>,
    map: Record<string, SmallResolver>,
  ): void {
    for (const [name, resolver] of Object.entries(map)) {
      fields[name]!.resolve = (_root, args: Record<string, unknown>, context: SmallContext) => resolver(args, context);
    }
  }

  private linger<T>(value: T): Promise<T> {
    return new Promise((resolve) => {
      this.letGo = () => resolve(value);
    });
  }
}

type SmallResolver = (args: Record<string, unknown>, context: SmallContext) => unknown;

function methodsOf(scalar: { parseValue: unknown; parseLiteral: unknown; serialize: unknown }): object {
  return { parseValue: scalar.parseValue, parseLiteral: scalar.parseLiteral, serialize: scalar.serialize };
}

/** One answer, its body read as JSON when it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: AnswerBody;
}

/** The body of a GraphQL answer or of an error. */
export interface AnswerBody {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: {
      readonly code: string;
      readonly requestId: string;
      readonly field?: string;
      readonly idempotencyKey?: string;
    };
  }[];
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson ? (JSON.parse(text) as AnswerBody) : {},
  };
}

/** The codes of an answer's errors. */
export function codesOf(answer: Answer): readonly string[] {
  return (answer.json.errors ?? []).map((error) => error.extensions.code);
}

/** Words that belong to the inside of the server, to its libraries, or to the schema. */
export const INTERNAL_WORDS =
  /\bat \/|node_modules|mongo|E11000|did you mean|syntax error|unexpected|cannot query|apollo|graphql|stack|\bError:|ItemConnection|SubmitInput|LoginInput|String!|undefined|\[object/i;
