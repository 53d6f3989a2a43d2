import type { Response, Router } from 'express';
import { ClientError } from '../graphql/error-codes';
import type { IncomingRequest } from './incoming';
import { createBuckets } from './rate-limit';
import { sendAttachment } from './uploads';

/** Gathers what is kept about whoever asks. */
export type GatherOwnData<TViewer> = (
  request: Pick<IncomingRequest<TViewer>, 'viewer' | 'requestId' | 'receivedAt'>,
) => Promise<unknown>;

/** Ten an hour and person: it reads every round. */
const RATE = { perMinute: 10 / 60, burst: 10 };

/** `GET /my-data.json`: a person's own data, to be kept (trust.md 3.12.4). */
export function mountOwnData<TViewer>(gather: GatherOwnData<TViewer>, keyOf: (viewer: TViewer) => string) {
  const buckets = createBuckets(RATE);
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    routes.get('/my-data.json', async (_request, response) => {
      const incoming = read(response);
      if (incoming.viewer === null) throw new ClientError('UNAUTHENTICATED');
      const wait = buckets.take(keyOf(incoming.viewer), incoming.receivedAt.getTime());
      if (wait > 0) throw new ClientError('RATE_LIMITED', undefined, { retryAfterSeconds: wait });
      const bytes = Buffer.from(`${JSON.stringify(await gather(incoming), null, 2)}\n`);
      sendAttachment(response, { name: 'dữ liệu của tôi.json', type: 'application/json; charset=utf-8', bytes });
    });
  };
}
