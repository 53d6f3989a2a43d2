import type { Response, Router } from 'express';
import { ClientError } from '../graphql/error-codes';
import type { IncomingRequest } from './incoming';
import { createBuckets } from './rate-limit';
import { sendAttachment } from './uploads';

/** Makes one list of a round for whoever asks; throws what the error answers know how to say. */
export type ExportWorkbook<TViewer> = (
  request: Pick<IncomingRequest<TViewer>, 'viewer' | 'requestId' | 'receivedAt'>,
  asked: { readonly roundId: string; readonly list: string },
) => Promise<{ readonly name: string; readonly bytes: Buffer }>;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Ten workbooks an hour and person (trust.md R-LIM); a sixth of one each minute. */
const RATE = { perMinute: 10 / 60, burst: 10 };

/** `GET /rounds/<id>/lists/<name>.xlsx`: a list as the same person sees it on screen. */
export function mountExports<TViewer>(
  make: ExportWorkbook<TViewer>,
  keyOf: (viewer: TViewer) => string,
  rate: { readonly perMinute: number; readonly burst: number } = RATE,
) {
  const buckets = createBuckets(rate);
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    routes.get('/rounds/:roundId/lists/:file', async (request, response) => {
      const incoming = read(response);
      if (incoming.viewer === null) throw new ClientError('UNAUTHENTICATED');
      const list = /^([a-z-]{1,40})\.xlsx$/.exec(request.params.file)?.[1];
      if (list === undefined) throw new ClientError('NOT_FOUND');
      const wait = buckets.take(keyOf(incoming.viewer), incoming.receivedAt.getTime());
      if (wait > 0) throw new ClientError('RATE_LIMITED', undefined, { retryAfterSeconds: wait });
      const { name, bytes } = await make(incoming, { roundId: request.params.roundId, list });
      sendAttachment(response, { name, type: XLSX, bytes });
    });
  };
}
