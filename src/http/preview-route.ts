import { json } from 'express';
import type { Request, Response, Router } from 'express';
import { PAPER_CODES, type PaperCode } from '../domain/paper/registry';
import type { WordingFault } from '../domain/paper/wording';
import { ClientError } from '../graphql/error-codes';
import type { IncomingRequest } from './incoming';
import type { PaperBudget } from './paper-budget';

/** What a wording looks like in print, or why it cannot be used. */
export type Preview =
  | { readonly ok: true; readonly bytes: Buffer; readonly isReal: boolean }
  | { readonly ok: false; readonly faults: readonly WordingFault[] };

/** Tries a wording and prints it on data of a round, for whoever may see its papers. */
export type PreviewWording<TViewer> = (
  request: Pick<IncomingRequest<TViewer>, 'viewer' | 'requestId' | 'receivedAt'>,
  asked: { readonly roundId: string; readonly code: PaperCode; readonly text: string },
) => Promise<Preview>;

/** Previews at once, of all callers together: they must leave the press to those who print. */
const AT_ONCE = 4;
/** The longest text a wording may have, as JSON, in bytes. */
const MOST_BYTES = 128 * 1024;

/**
 * `POST /rounds/<id>/templates/<code>/preview` with `{ "text": … }`: the draft as PDF, with `X-Preview-Data: real` or
 * `invented`; or 422 with every fault and its line. Nothing is stored. Asks for a header that no form of another site can
 * send.
 */
export function mountPreviews<TViewer>(preview: PreviewWording<TViewer>, budget: PaperBudget<TViewer>) {
  const readBody = json({ limit: MOST_BYTES, inflate: false, strict: true });
  let running = 0;
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    routes.post('/rounds/:id/templates/:code/preview', readBody, async (request, response) => {
      const incoming = read(response);
      if (incoming.viewer === null) throw new ClientError('UNAUTHENTICATED');
      if (request.get('x-requested-with') === undefined) throw new ClientError('CROSS_SITE');
      if (running >= AT_ONCE) throw new ClientError('BUSY', undefined, { retryAfterSeconds: 2 });
      budget.spend(incoming);
      running += 1;
      try {
        answer(response, await preview(incoming, { roundId: request.params.id, ...askedOf(request) }));
      } finally {
        running -= 1;
      }
    });
  };
}

function askedOf(request: Request<{ code: string }>): { readonly code: PaperCode; readonly text: string } {
  const code = PAPER_CODES.find((one) => one === request.params.code);
  if (code === undefined) throw new ClientError('NOT_FOUND');
  const { text } = (request.body ?? {}) as { readonly text?: unknown };
  if (typeof text !== 'string') throw new ClientError('BAD_REQUEST', 'Yêu cầu cần lời văn ở mục "text".');
  return { code, text };
}

function answer(response: Response, preview: Preview): void {
  if (!preview.ok) {
    response.status(422).json({ errors: preview.faults });
    return;
  }
  response
    .setHeader('Content-Type', 'application/pdf')
    .setHeader('Content-Disposition', 'attachment; filename="xem-truoc.pdf"')
    .setHeader('X-Preview-Data', preview.isReal ? 'real' : 'invented')
    .setHeader('Content-Security-Policy', "sandbox; default-src 'none'")
    .end(preview.bytes);
}
