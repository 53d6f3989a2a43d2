import type { Response, Router } from 'express';
import { ClientError } from '../graphql/error-codes';
import type { IncomingRequest } from './incoming';
import { createBuckets } from './rate-limit';
import { sendAttachment } from './uploads';

type Asked<TViewer> = Pick<IncomingRequest<TViewer>, 'viewer' | 'requestId' | 'receivedAt'>;

/** An uploaded list of a round. */
export interface AskedImport {
  readonly roundId: string;
  readonly fileId: string;
}

/** What a list would bring in, or why it cannot be read at all. */
export type LookedAt = { readonly preview: object } | { readonly reason: string };

/** What the routes are made from. */
export interface ImportRoutes<TViewer> {
  /** The empty form of a round. */
  readonly form: (request: Asked<TViewer>, roundId: string) => Promise<Buffer>;
  /** The empty form of a list of evaluations. */
  readonly ratingForm: (request: Asked<TViewer>, roundId: string) => Promise<Buffer>;
  readonly preview: (request: Asked<TViewer>, asked: AskedImport) => Promise<LookedAt>;
  /** The same workbook with the cells at fault coloured and noted. */
  readonly checked: (
    request: Asked<TViewer>,
    asked: AskedImport,
  ) => Promise<{ readonly name: string; readonly bytes: Buffer } | { readonly reason: string }>;
  readonly keyOf: (viewer: TViewer) => string;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Twenty workbooks a minute and person: each costs a reading of it. */
const RATE = { perMinute: 20, burst: 20 };

/**
 * `GET /rounds/<id>/import-form.xlsx`, the empty form, `/rounds/<id>/rating-form.xlsx` that of evaluations; `GET /rounds/<id>/imports/<file>`, what an uploaded list would bring
 * in, as JSON; `GET /rounds/<id>/imports/<file>/checked.xlsx`, the list with its faults marked. None of them writes.
 */
export function mountImports<TViewer>({ form, ratingForm, preview, checked, keyOf }: ImportRoutes<TViewer>) {
  const buckets = createBuckets(RATE);
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    const asked = (response: Response): IncomingRequest<TViewer> => {
      const incoming = read(response);
      if (incoming.viewer === null) throw new ClientError('UNAUTHENTICATED');
      const wait = buckets.take(keyOf(incoming.viewer), incoming.receivedAt.getTime());
      if (wait > 0) throw new ClientError('RATE_LIMITED', undefined, { retryAfterSeconds: wait });
      return incoming;
    };
    routes.get('/rounds/:roundId/import-form.xlsx', async (request, response) => {
      const bytes = await form(asked(response), request.params.roundId);
      sendAttachment(response, { name: 'mau-nhap-ho-so.xlsx', type: XLSX, bytes });
    });
    routes.get('/rounds/:roundId/rating-form.xlsx', async (request, response) => {
      const bytes = await ratingForm(asked(response), request.params.roundId);
      sendAttachment(response, { name: 'mau-nhap-danh-gia.xlsx', type: XLSX, bytes });
    });
    routes.get('/rounds/:roundId/imports/:fileId', async (request, response) => {
      const found = await preview(asked(response), request.params);
      if ('reason' in found) refuse(response, found.reason);
      else response.json({ preview: found.preview, errors: [] });
    });
    routes.get('/rounds/:roundId/imports/:fileId/checked.xlsx', async (request, response) => {
      const found = await checked(asked(response), request.params);
      if ('reason' in found) refuse(response, found.reason);
      else sendAttachment(response, { name: found.name, type: XLSX, bytes: found.bytes });
    });
  };
}

function refuse(response: Response, reason: string): void {
  response.status(422).json({ preview: null, errors: [{ code: 'FILE_REFUSED', message: reason, path: ['fileId'] }] });
}
