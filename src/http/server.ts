import type { AddressInfo } from 'node:net';

import type { BaseContext } from '@apollo/server';
import express, { type Express, type RequestHandler, type Response, Router } from 'express';
import type { GraphQLSchema } from 'graphql';

import { ClientError } from '../graphql/error-codes';
import { DEFAULT_LIMITS, type QueryLimits } from '../graphql/limits';
import { answerErrors, notFound, sendError } from './error-answers';
import { createGraphqlRoute, type GraphqlRoute } from './graphql-route';
import { createReadyz, healthz } from './health';
import { createIdentify, type Identify, type IncomingRequest } from './incoming';
import { closeGently, createBareServer, listenOn } from './lifecycle';
import type { ShellLogger } from './logger';
import { createThrottle, DEFAULT_RATES, type RateLimits } from './rate-limit';
import { assignRequestId, requestIdOf } from './request-id';
import { refuseCrossSite } from './same-site';
import { securityHeaders } from './security-headers';
import type { SessionLookup } from './session';
import { serveFiles, servePage } from './static-files';

/** What the outer shell is built from. It knows nothing of exams: all of that comes in here. */
export interface HttpServerOptions<TViewer, TContext extends BaseContext> {
  readonly schema: GraphQLSchema;
  /** Makes what resolvers reach, once for each request. */
  readonly makeContext: (request: IncomingRequest<TViewer>) => TContext | Promise<TContext>;
  readonly sessions: SessionLookup<TViewer>;
  /** Pseudonymous id of a signed-in person, for the request log. */
  readonly actorIdOf: (viewer: TViewer) => string | null;
  /** Tells whether the store answers. */
  readonly ready: () => Promise<boolean>;
  readonly logger: ShellLogger;
  /** Answers `GET /metrics`; nothing is there unless given. */
  readonly metrics?: RequestHandler;
  /** Adds routes beside GraphQL, such as downloads. `read` gives who asks; rates and origin are already checked. */
  readonly mountRoutes?: (routes: Router, read: (response: Response) => IncomingRequest<TViewer>) => void;
  readonly limits?: QueryLimits;
  readonly rates?: RateLimits;
  /** As in `Config`. */
  readonly trustProxy?: number | readonly string[] | null;
  readonly publicUrl?: string | null;
  readonly introspection?: boolean;
  /** Folder of the built web application. */
  readonly staticDir?: string;
  readonly now?: () => Date;
}

/** The running shell. */
export interface HttpServer {
  readonly app: Express;
  listen(port: number, host: string): Promise<AddressInfo>;
  /** Says "not ready", takes nothing new, lets running requests end within `graceMs` (10 s), then closes. */
  stop(graceMs?: number): Promise<void>;
}

const GRACE_MS = 10_000;

/** Builds the HTTP server: GraphQL at `POST /graphql`, health, further routes, and the web application. */
export async function createHttpServer<TViewer, TContext extends BaseContext>(
  options: HttpServerOptions<TViewer, TContext>,
): Promise<HttpServer> {
  const { schema, makeContext, sessions, logger, publicUrl = null, limits = DEFAULT_LIMITS } = options;
  const throttle = createThrottle(options.rates ?? DEFAULT_RATES);
  const now = options.now ?? ((): Date => new Date());
  const identify = createIdentify({ sessions, throttle, publicUrl, now });
  const reportFault = (error: unknown, requestId: string): void => logger.fault(error, requestId);
  const shell = { schema, limits, introspection: options.introspection ?? false, reportFault };
  const graphql = await createGraphqlRoute({ shell, identify, makeContext });
  let draining = false;
  const app = assemble(options, { identify, graphql, isDraining: () => draining });
  const server = createBareServer(app, logger);

  return {
    app,
    listen: async (port, host) => {
      const address = await listenOn(server, port, host);
      logger.event('listening');
      return address;
    },
    stop: async (graceMs = GRACE_MS) => {
      if (draining) return;
      draining = true;
      logger.event('draining');
      await closeGently(server, () => graphql.idle(), graceMs);
      await graphql.stop();
      logger.event('stopped');
    },
  };
}

interface Parts<TViewer> {
  readonly identify: Identify<TViewer>;
  readonly graphql: GraphqlRoute;
  readonly isDraining: () => boolean;
}

function assemble<TViewer, TContext extends BaseContext>(
  options: HttpServerOptions<TViewer, TContext>,
  { identify, graphql, isDraining }: Parts<TViewer>,
): Express {
  const { logger, staticDir, publicUrl = null, trustProxy, mountRoutes } = options;
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple');
  app.set('trust proxy', trustProxy ?? false);
  app.use(securityHeaders, assignRequestId, logRequests(options, identify));
  app.get('/healthz', healthz);
  app.get('/readyz', createReadyz(options.ready, isDraining));
  if (options.metrics !== undefined) app.get('/metrics', options.metrics);
  app.use(refuseWhile(isDraining), refuseCrossSite(publicUrl));
  app.post('/graphql', ...graphql.handlers);
  app.all('/graphql', allowOnly('POST'));
  app.options('/{*path}', allowOnly('GET, HEAD, POST'));
  if (staticDir !== undefined) app.use(serveFiles(staticDir));
  if (mountRoutes) {
    const routes = Router();
    mountRoutes(routes, identify.read);
    app.use(identify.throttle, identify.load, routes);
  }
  if (staticDir !== undefined) app.use(servePage(staticDir));
  app.use(notFound, answerErrors(logger));
  return app;
}

function logRequests<TViewer, TContext extends BaseContext>(
  { logger, actorIdOf }: HttpServerOptions<TViewer, TContext>,
  identify: Identify<TViewer>,
): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    const { method, path } = request;
    response.once('close', () => {
      const viewer = identify.viewerOf(response);
      logger.request({
        requestId: requestIdOf(response),
        method,
        path: path.slice(0, 200),
        status: response.statusCode,
        ms: Math.ceil(performance.now() - start),
        actorId: viewer === null ? null : actorIdOf(viewer),
      });
    });
    next();
  };
}

function refuseWhile(isDraining: () => boolean): RequestHandler {
  return (_request, response, next) => {
    if (!isDraining()) {
      next();
      return;
    }
    response.setHeader('Connection', 'close');
    const message = 'Hệ thống đang dừng để bảo trì. Hãy thử lại sau ít phút.';
    sendError(response, new ClientError('BUSY', message, { retryAfterSeconds: 10 }));
  };
}

function allowOnly(methods: string): RequestHandler {
  return (_request, response) => {
    response.setHeader('Allow', methods);
    sendError(response, new ClientError('METHOD_NOT_ALLOWED'));
  };
}

/** Where a product that listens on a host is found from the same machine. */
export function urlOf(host: string, port: number): string {
  const isAny = host === '0.0.0.0' || host === '::';
  const name = isAny ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String(port)}`;
}
