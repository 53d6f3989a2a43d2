import {
  ApolloServer,
  type BaseContext,
  HeaderMap,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import { json, type RequestHandler, type Response } from 'express';
import { OperationTypeNode } from 'graphql';

import { ClientError } from '../graphql/error-codes';
import { type AdmittedQuery, admitQuery } from '../graphql/limits';
import { requestScope } from '../graphql/request-scope';
import { apolloOptions, type GraphqlShell } from '../graphql/server-options';
import type { Identify, IncomingRequest } from './incoming';
import { createTurnstile } from './turnstile';

/** What the GraphQL route is built from. */
export interface GraphqlRouteOptions<TViewer, TContext extends BaseContext> {
  readonly shell: GraphqlShell;
  readonly identify: Identify<TViewer>;
  readonly makeContext: (request: IncomingRequest<TViewer>) => TContext | Promise<TContext>;
}

/** The GraphQL route, and what is still running in it. */
export interface GraphqlRoute {
  /** To be mounted at POST, in this order. */
  readonly handlers: readonly RequestHandler[];
  /** Resolves when every operation has ended, also those whose answer was given up. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

const JSON_TYPE = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/**
 * Builds the route. The steps go from cheap to costly: type of the body, rate, size, shape of the document, session,
 * and only then validation, cost and resolvers. Apollo Server is called directly and is given no header of the
 * request, so none of its own ways to negotiate, cache or batch can be reached.
 */
export async function createGraphqlRoute<TViewer, TContext extends BaseContext>(
  options: GraphqlRouteOptions<TViewer, TContext>,
): Promise<GraphqlRoute> {
  const { shell, identify, makeContext } = options;
  const apollo = new ApolloServer<TContext>(apolloOptions<TContext>(shell));
  await apollo.start();
  const running = new Set<Promise<HTTPGraphQLResponse>>();
  const admitted = new WeakMap<Response, AdmittedQuery>();

  const execute = (query: AdmittedQuery, incoming: IncomingRequest<TViewer>): Promise<HTTPGraphQLResponse> => {
    const scope = { requestId: incoming.requestId, signedIn: incoming.viewer !== null };
    const work = requestScope.run(scope, () =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: plainRequest(query),
        context: async () => makeContext(incoming),
      }),
    );
    running.add(work);
    const forget = (): void => {
      running.delete(work);
    };
    work.then(forget, forget);
    return work;
  };

  const admit: RequestHandler = (request, response, next) => {
    admitted.set(response, admitQuery(request.body as unknown, shell.limits, shell.introspection));
    next();
  };
  const serve: RequestHandler = async (_request, response) => {
    const query = admitted.get(response);
    if (!query) throw new Error('the query was not admitted before it was served');
    const giveUp = new AbortController();
    const incoming = { ...identify.read(response), signal: giveUp.signal };
    const answer = await inTime(execute(query, incoming), shell.limits.executionMs, () => {
      giveUp.abort();
      return tooSlow(query, incoming.idempotencyKey);
    });
    send(response, answer, query, shell.limits.responseBytes);
  };

  return {
    handlers: [
      requireJson,
      identify.throttle,
      createTurnstile(identify.saysSignedIn),
      json({ limit: shell.limits.bodyBytes, inflate: false, strict: true, type: () => true }),
      admit,
      identify.load,
      serve,
    ],
    idle: async () => {
      await Promise.allSettled(running);
    },
    stop: () => apollo.stop(),
  };
}

/** The request as Apollo sees it: with no header of the caller. */
function plainRequest({ query, variables, operationName }: AdmittedQuery): HTTPGraphQLRequest {
  const headers = new HeaderMap([
    ['content-type', 'application/json'],
    ['accept', 'application/json'],
  ]);
  return { method: 'POST', search: '', headers, body: { query, variables, operationName: operationName ?? null } };
}

const requireJson: RequestHandler = (request, _response, next) => {
  if (!JSON_TYPE.test(request.get('content-type') ?? '')) throw new ClientError('UNSUPPORTED_MEDIA_TYPE');
  next();
};

/** Waits for the work, but not longer than `ms`; then fails with what `late` says. The work itself cannot be undone. */
async function inTime<T>(work: Promise<T>, ms: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** A query that is too slow has merely failed; a mutation may still be written, so its failure must not be claimed. */
function tooSlow(query: AdmittedQuery, idempotencyKey: string | null): ClientError {
  if (query.kind === OperationTypeNode.QUERY) return new ClientError('TIMEOUT');
  return new ClientError('OUTCOME_UNKNOWN', undefined, idempotencyKey === null ? {} : { idempotencyKey });
}

function send(response: Response, answer: HTTPGraphQLResponse, query: AdmittedQuery, maxBytes: number): void {
  if (answer.body.kind !== 'complete') throw new Error('answers in parts are not supported');
  const text = answer.body.string;
  if (query.kind === OperationTypeNode.QUERY && Buffer.byteLength(text) > maxBytes) {
    throw new ClientError('QUERY_TOO_COSTLY');
  }
  const retryAfter = answer.headers.get('retry-after');
  if (retryAfter !== undefined) response.setHeader('Retry-After', retryAfter);
  response
    .status(answer.status ?? 200)
    .type('application/json')
    .send(text);
}
