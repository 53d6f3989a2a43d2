import type { Response, Router } from 'express';
import { ClientError } from '../graphql/error-codes';
import type { IncomingRequest } from './incoming';
import { createBuckets } from './rate-limit';
import { sendAttachment } from './uploads';

/** Makes the calendar file of whoever asks; throws what the error answers know how to say. */
export type MakeCalendar<TViewer> = (
  request: Pick<IncomingRequest<TViewer>, 'viewer' | 'requestId' | 'receivedAt'>,
  roundId: string,
) => Promise<string>;

/** Thirty an hour and person: a calendar asks once, a person a few times. */
const RATE = { perMinute: 30 / 60, burst: 30 };

/** `GET /rounds/<id>/lich.ics`: the days of a round that whoever asks is summoned for. */
export function mountOwnCalendar<TViewer>(make: MakeCalendar<TViewer>, keyOf: (viewer: TViewer) => string) {
  const buckets = createBuckets(RATE);
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    routes.get('/rounds/:roundId/lich.ics', async (request, response) => {
      const incoming = read(response);
      if (incoming.viewer === null) throw new ClientError('UNAUTHENTICATED');
      const wait = buckets.take(keyOf(incoming.viewer), incoming.receivedAt.getTime());
      if (wait > 0) throw new ClientError('RATE_LIMITED', undefined, { retryAfterSeconds: wait });
      const bytes = Buffer.from(await make(incoming, request.params.roundId));
      sendAttachment(response, { name: 'lịch thi.ics', type: 'text/calendar; charset=utf-8; method=PUBLISH', bytes });
    });
  };
}
