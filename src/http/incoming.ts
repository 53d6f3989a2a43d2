import type { Request, RequestHandler, Response } from 'express';

import { ClientError } from '../graphql/error-codes';
import { addressKey, type Caller, type Throttle } from './rate-limit';
import { requestIdOf } from './request-id';
import { deviceOf } from './user-agent';
import { isSecure, readTokenHash, type SessionCookie, sessionCookie, type SessionLookup } from './session';

/** All that the inner layers may know of a request. Headers, cookies and sockets stay out here. */
export interface IncomingRequest<TViewer> {
  readonly requestId: string;
  /** Who asks; null when nobody is signed in. Looked up anew for each request, so a revoked session ends at once. */
  readonly viewer: TViewer | null;
  /** The stored name of the session in use, needed to end it. */
  readonly sessionTokenHash: string | null;
  /** Repeating a command with this key repeats its answer, not its effect. */
  readonly idempotencyKey: string | null;
  /** Address the request is counted under; an IPv6 address is cut to its /64 network. */
  readonly remoteAddress: string;
  /** Program and system of the browser, in words. */
  readonly device: string;
  /** The one time of this request. */
  readonly receivedAt: Date;
  /** Aborted when the answer has been given up (5 s); nothing should be begun after that. */
  readonly signal: AbortSignal;
  readonly session: SessionCookie;
}

/** What is needed to learn who asks. */
export interface IdentifyOptions<TViewer> {
  readonly sessions: SessionLookup<TViewer>;
  readonly throttle: Throttle;
  readonly publicUrl: string | null;
  readonly now: () => Date;
}

/** The two steps before a request is served; cheap checks of the body belong between them. */
export interface Identify<TViewer> {
  /** Refuses callers who ask too often. Loads nothing. */
  readonly throttle: RequestHandler;
  /** Whether the caller brings a session, be it a true one or not: as much as is known before `load`. */
  readonly saysSignedIn: (request: Request) => boolean;
  /** Looks the session up. */
  readonly load: RequestHandler;
  /** What `load` found. @throws Error when the route was mounted without it */
  readonly read: (response: Response) => IncomingRequest<TViewer>;
  /** Who was found to ask, if anybody; null also before `load`. */
  readonly viewerOf: (response: Response) => TViewer | null;
}

const IDEMPOTENCY_KEY = /^[A-Za-z0-9._:-]{16,255}$/;

/** Makes the steps that turn an HTTP request into an `IncomingRequest`. */
export function createIdentify<TViewer>(options: IdentifyOptions<TViewer>): Identify<TViewer> {
  const known = new WeakMap<Response, IncomingRequest<TViewer>>();
  const { sessions, throttle, publicUrl, now } = options;

  return {
    throttle: (request, _response, next) => {
      checkWait(throttle.before(callerOf(request, publicUrl), now().getTime()));
      next();
    },
    saysSignedIn: (request) => callerOf(request, publicUrl).tokenHash !== null,
    load: async (request, response, next) => {
      const caller = callerOf(request, publicUrl);
      const receivedAt = now();
      const viewer = caller.tokenHash === null ? null : await sessions.find(caller.tokenHash);
      checkWait(throttle.after(caller, viewer !== null, receivedAt.getTime()));
      known.set(response, {
        requestId: requestIdOf(response),
        viewer,
        sessionTokenHash: viewer === null ? null : caller.tokenHash,
        idempotencyKey: readIdempotencyKey(request),
        remoteAddress: caller.address,
        device: deviceOf(request.get('user-agent')),
        receivedAt,
        signal: new AbortController().signal,
        session: sessionCookie(response, isSecure(request, publicUrl)),
      });
      next();
    },
    read: (response) => {
      const incoming = known.get(response);
      if (!incoming) throw new Error('the request was not identified before its route');
      return incoming;
    },
    viewerOf: (response) => known.get(response)?.viewer ?? null,
  };
}

function callerOf(request: Request, publicUrl: string | null): Caller {
  return {
    address: addressKey(request.ip ?? ''),
    tokenHash: readTokenHash(request, isSecure(request, publicUrl)),
  };
}

function checkWait(seconds: number): void {
  if (seconds > 0) throw new ClientError('RATE_LIMITED', undefined, { retryAfterSeconds: seconds });
}

function readIdempotencyKey(request: Request): string | null {
  const key = request.get('idempotency-key');
  if (key === undefined) return null;
  if (IDEMPOTENCY_KEY.test(key)) return key;
  const message = 'Khóa chống gửi trùng (Idempotency-Key) phải có từ 16 đến 255 chữ cái, chữ số hoặc dấu . _ : -';
  throw new ClientError('BAD_USER_INPUT', message, { field: 'Idempotency-Key' });
}
