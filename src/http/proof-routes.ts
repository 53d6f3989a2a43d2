import type { Request, Response, Router } from 'express';
import { PROOF_DIGITS, readProofCode } from '../domain/paper/paper-life';
import { ClientError } from '../graphql/error-codes';
import type { IncomingRequest } from './incoming';
import { PROOF_PATH, PROOF_SCRIPT, proofForm, proofPage } from './proof-page';
import type { PaperProof } from '../application/minutes/proof';
import { PROOF_SCRIPT_TEXT } from './proof-script';
import { FILE_BOX_SCRIPT } from './public-file-box';
import { createBuckets } from './rate-limit';

/** Looks a paper up by its code; null for a code that names none. */
export type FindProof = (code: string, now: Date) => Promise<PaperProof | null>;

/** Public look-ups of one address (trust.md R-LIM). */
const RATE = { perMinute: 10, burst: 10 };

/**
 * `GET /xac-minh` and `GET /xac-minh/<16 digits>`: public, readable without a script, and limited, so that codes cannot be
 * tried through. A code that names nothing is answered with the same status and the same form as any other.
 */
export function mountProof<TViewer>(find: FindProof) {
  const buckets = createBuckets(RATE);
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    const show = async (typed: string, response: Response) => {
      const { remoteAddress, receivedAt } = read(response);
      const wait = buckets.take(remoteAddress, receivedAt.getTime());
      if (wait > 0) throw new ClientError('RATE_LIMITED', undefined, { retryAfterSeconds: wait });
      const code = readProofCode(typed);
      send(response, proofPage(typed, code === null ? null : await find(code, receivedAt)));
    };
    routes.get(PROOF_SCRIPT, (_request, response) => {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(PROOF_SCRIPT_TEXT + FILE_BOX_SCRIPT);
    });
    routes.get(PROOF_PATH, async (request, response) => {
      const typed = typedIn(request);
      if (typed === null) send(response, proofForm());
      else await show(typed, response);
    });
    routes.get(`${PROOF_PATH}/:code`, (request, response) => show(request.params.code, response));
  };
}

function typedIn(request: Request): string | null {
  const { ma } = request.query;
  return typeof ma === 'string' ? ma.slice(0, PROOF_DIGITS * 4) : null;
}

function send(response: Response, html: string): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
}
