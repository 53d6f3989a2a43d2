import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** How slowly a request may come in (trust.md R-LIM). */
export interface BodyPace {
  /** An ordinary request is whole within this time, in milliseconds. */
  readonly ordinaryMs: number;
  /** An upload brings at least so many bytes per second, once its first seconds are over. */
  readonly uploadBytesPerSecond: number;
  /** Over how long the pace of an upload is measured, in milliseconds: a phone that changes its mast is silent for a while. */
  readonly windowMs: number;
  /** Longest time of an upload, whatever its pace. */
  readonly uploadMs: number;
  /** How long what is left of a request may still come after its answer. */
  readonly afterAnswerMs: number;
}

/** 10 MB at 8 KB a second take 21 minutes; 50 KB a second, the slowest line we plan for, is six times as fast. */
export const DEFAULT_PACE: BodyPace = {
  ordinaryMs: 30_000,
  uploadBytesPerSecond: 8_192,
  windowMs: 20_000,
  uploadMs: 22 * 60_000,
  afterAnswerMs: 10_000,
};

interface Arriving {
  readonly socket: Socket;
  readonly response: ServerResponse;
  readonly isUpload: boolean;
  readonly startedAt: number;
  windowAt: number;
  windowBytes: number;
  answeredAt: number | null;
}

/**
 * Watches bodies that are still coming in and gives up those that come too slowly. A fixed time would end honest
 * uploads on a slow line, and without one a handful of dripping connections could hold the server.
 */
export function watchBodies(server: Server, giveUp: (socket: Socket) => void, pace: BodyPace = DEFAULT_PACE) {
  const arriving = new Map<IncomingMessage, Arriving>();
  const look = (now: number): void => {
    for (const [request, one] of arriving) {
      if (request.complete || one.socket.destroyed) arriving.delete(request);
      else if (isTooSlow(one, now, pace)) {
        arriving.delete(request);
        if (one.response.headersSent) one.socket.destroy();
        else giveUp(one.socket);
      }
    }
  };
  const timer = setInterval(() => look(Date.now()), Math.min(2_000, pace.windowMs / 2));
  timer.unref();
  server.on('close', () => clearInterval(timer));
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (!hasBody(request)) return;
    const { socket } = request;
    const isUpload = request.method === 'POST' && (request.url ?? '').startsWith('/uploads/');
    const now = Date.now();
    const shared = { socket, response, isUpload, startedAt: now, windowAt: now };
    const one: Arriving = { ...shared, windowBytes: socket.bytesRead, answeredAt: null };
    arriving.set(request, one);
    response.once('finish', () => {
      one.answeredAt = Date.now();
    });
    request.once('close', () => arriving.delete(request));
  };
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function isTooSlow(one: Arriving, now: number, pace: BodyPace): boolean {
  if (one.answeredAt !== null) return now - one.answeredAt > pace.afterAnswerMs;
  if (!one.isUpload) return now - one.startedAt > pace.ordinaryMs;
  if (now - one.startedAt > pace.uploadMs) return true;
  const passed = now - one.windowAt;
  if (passed < pace.windowMs) return false;
  const came = one.socket.bytesRead - one.windowBytes;
  one.windowAt = now;
  one.windowBytes = one.socket.bytesRead;
  return (came * 1_000) / passed < pace.uploadBytesPerSecond;
}
