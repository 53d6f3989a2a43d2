import type { Response, Router } from 'express';
import { ClientError } from '../graphql/error-codes';
import type { IncomingRequest } from './incoming';

/** One event: a comment keeps the line open, `end` closes it. */
export type OutgoingEvent =
  | { readonly kind: 'ready'; readonly id: string }
  | { readonly kind: 'changed'; readonly id: string; readonly topics: readonly string[] }
  | { readonly kind: 'beat' }
  | { readonly kind: 'end' };

/** A line as it is asked for. */
export interface AskedLine {
  readonly roundId: string;
  readonly tokenHash: string;
  readonly lastId: string | null;
  readonly send: (event: OutgoingEvent) => void;
}

/** Opens a line and gives what closes it, or says why not. */
export type OpenLine = (line: AskedLine) => Promise<(() => void) | 'UNAUTHENTICATED' | 'NOT_FOUND' | 'TOO_MANY'>;

/** After so many milliseconds a browser that lost the line asks again. */
const RETRY = 3_000;
/** As long as a full line of a round: what somebody made up is not remembered. */
const LAST_ID = /^[0-9a-f]{16}$/;

/**
 * `GET /rounds/<id>/events`: server-sent events of one round. They say that something is another than it was, never what:
 * the page then asks as it always asks. No proxy may keep them back.
 */
export function mountEvents<TViewer>(open: OpenLine) {
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    routes.get('/rounds/:roundId/events', async (request, response) => {
      const { sessionTokenHash: tokenHash } = read(response);
      if (tokenHash === null) throw new ClientError('UNAUTHENTICATED');
      const given = request.get('last-event-id') ?? '';
      const lastId = LAST_ID.test(given) ? given : null;
      // Written once the line is known to be open: until then a refusal is an ordinary answer.
      let isOpen = false;
      const early: OutgoingEvent[] = [];
      const send = (event: OutgoingEvent): void => {
        if (!isOpen) early.push(event);
        else if (!response.writableEnded) writeEvent(response, event);
      };
      const close = await open({ roundId: request.params.roundId, tokenHash, lastId, send });
      if (close === 'TOO_MANY') throw new ClientError('RATE_LIMITED', TOO_MANY, { retryAfterSeconds: 10 });
      if (typeof close === 'string') throw new ClientError(close);
      if (request.destroyed) {
        close();
        return;
      }
      response.once('close', close);
      response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store, no-transform');
      response.setHeader('X-Accel-Buffering', 'no');
      response.write(`retry: ${String(RETRY)}\n\n`);
      isOpen = true;
      early.forEach(send);
    });
  };
}

const TOO_MANY = 'Bạn đang mở quá nhiều cửa sổ tự cập nhật. Hãy đóng bớt rồi tải lại trang.';

function writeEvent(response: Response, event: OutgoingEvent): void {
  if (event.kind === 'beat') response.write(': .\n\n');
  else if (event.kind === 'end') response.end('event: end\ndata: []\n\n');
  else {
    const topics = event.kind === 'changed' ? event.topics : [];
    response.write(`id: ${event.id}\nevent: ${event.kind}\ndata: ${JSON.stringify(topics)}\n\n`);
  }
}
