import type { Response, Router } from 'express';
import { ClientError } from '../graphql/error-codes';
import type { IncomingRequest } from './incoming';
import { createBuckets } from './rate-limit';
import { sendAttachment } from './uploads';

type Asking<TViewer> = Pick<IncomingRequest<TViewer>, 'viewer' | 'requestId' | 'receivedAt'>;

/** Gathers what is kept about whoever asks, as a file of the form they want. */
export interface OwnDataDesk<TViewer> {
  readonly json: (request: Asking<TViewer>) => Promise<unknown>;
  /** The same on paper. */
  readonly pdf: (request: Asking<TViewer>) => Promise<Buffer>;
}

/** Ten an hour and person, of whichever form: it reads every round. */
const RATE = { perMinute: 10 / 60, burst: 10 };

/** `GET /my-data.json` and `GET /my-data.pdf`: a person's own data, to be kept (trust.md 3.12.4). */
export function mountOwnData<TViewer>({ json, pdf }: OwnDataDesk<TViewer>, keyOf: (viewer: TViewer) => string) {
  const buckets = createBuckets(RATE);
  const admitted = (incoming: IncomingRequest<TViewer>): IncomingRequest<TViewer> => {
    if (incoming.viewer === null) throw new ClientError('UNAUTHENTICATED');
    const wait = buckets.take(keyOf(incoming.viewer), incoming.receivedAt.getTime());
    if (wait > 0) throw new ClientError('RATE_LIMITED', undefined, { retryAfterSeconds: wait });
    return incoming;
  };
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    routes.get('/my-data.json', async (_request, response) => {
      const bytes = Buffer.from(`${JSON.stringify(await json(admitted(read(response))), null, 2)}\n`);
      sendAttachment(response, { name: 'dữ liệu của tôi.json', type: 'application/json; charset=utf-8', bytes });
    });
    routes.get('/my-data.pdf', async (_request, response) => {
      const bytes = await pdf(admitted(read(response)));
      sendAttachment(response, { name: 'dữ liệu của tôi.pdf', type: 'application/pdf', bytes });
    });
  };
}
