import type { Response, Router } from 'express';
import { ClientError } from '../graphql/error-codes';
import type { IncomingRequest } from './incoming';
import { createBuckets } from './rate-limit';
import { sendAttachment } from './uploads';

/** Draws the letter to one candidate for whoever asks; throws what the error answers know how to say. */
export type DrawLetter<TViewer> = (
  request: Pick<IncomingRequest<TViewer>, 'viewer' | 'requestId' | 'receivedAt'>,
  asked: { readonly roundId: string; readonly applicationId: string; readonly kind: string },
) => Promise<Buffer>;

/** A hundred at once, then two a minute: a round of some dozens is printed in one go. */
const RATE = { perMinute: 2, burst: 100 };

/** `GET /rounds/<id>/letters/<application>-<kind>.pdf`: a letter for somebody without an e-mail address. */
export function mountLetters<TViewer>(draw: DrawLetter<TViewer>, keyOf: (viewer: TViewer) => string) {
  const buckets = createBuckets(RATE);
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    routes.get('/rounds/:roundId/letters/:file', async (request, response) => {
      const incoming = read(response);
      if (incoming.viewer === null) throw new ClientError('UNAUTHENTICATED');
      const { file, roundId } = request.params;
      const [, applicationId, kind] = /^(app_[0-9a-zA-Z]{1,40})-([A-Z_]{1,20})\.pdf$/.exec(file) ?? [];
      if (applicationId === undefined || kind === undefined) throw new ClientError('NOT_FOUND');
      const wait = buckets.take(keyOf(incoming.viewer), incoming.receivedAt.getTime());
      if (wait > 0) throw new ClientError('RATE_LIMITED', undefined, { retryAfterSeconds: wait });
      const bytes = await draw(incoming, { roundId, applicationId, kind });
      sendAttachment(response, { name: 'thư báo.pdf', type: 'application/pdf', bytes });
    });
  };
}
