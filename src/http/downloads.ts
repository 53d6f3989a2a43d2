import type { Request, Response, Router } from 'express';
import { PAPER_STATES, type PaperState } from '../domain/paper/paper-life';
import { PAPER_CODES, type PaperCode } from '../domain/paper/registry';
import { ClientError } from '../graphql/error-codes';
import type { IncomingRequest } from './incoming';
import type { PaperBudget } from './paper-budget';
import { ZipWriter } from './zip';

/** Finds and prints one paper for whoever asks; throws what the error answers know how to say. */
export type PrintPaper<TViewer> = (
  request: Pick<IncomingRequest<TViewer>, 'viewer' | 'requestId' | 'receivedAt'>,
  paperId: string,
  format: 'pdf' | 'docx',
) => Promise<{ readonly name: string; readonly bytes: Buffer }>;

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/**
 * `GET /papers/:id`: the bytes of an issued paper, and `/papers/:id/word`: the same words for editing, without force.
 * Never shown inside the page and never kept by a cache.
 */
export function mountDownloads<TViewer>(print: PrintPaper<TViewer>, budget: PaperBudget<TViewer>) {
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    const answer = async (response: Response, paperId: string, format: 'pdf' | 'docx'): Promise<void> => {
      const incoming = read(response);
      budget.spend(incoming);
      const { name, bytes } = await print(incoming, paperId, format);
      response
        .setHeader('Content-Type', TYPES[format])
        .setHeader('Content-Disposition', `attachment; filename="${name}"`)
        .setHeader('Content-Security-Policy', "sandbox; default-src 'none'")
        .end(bytes);
    };
    routes.get('/papers/:id', (request, response) => answer(response, request.params.id, 'pdf'));
    routes.get('/papers/:id/word', (request, response) => answer(response, request.params.id, 'docx'));
  };
}

/** Which papers an archive or a print copy is to hold; all of them when nothing is said. */
export interface PaperSelection {
  readonly code?: PaperCode;
  readonly state?: PaperState;
  /** These and no others, in the order of the list. */
  readonly ids?: ReadonlySet<string>;
}

/** The selection as an address names it: `?code=D08&state=DRAFTED`. */
function selectionOf({ query }: Request): PaperSelection {
  const { code, state } = query;
  const form = PAPER_CODES.find((one) => one === code);
  const stand = PAPER_STATES.find((one) => one === state);
  if (code !== undefined && form === undefined) throw new ClientError('BAD_REQUEST', 'Không có mẫu này (code).');
  if (state !== undefined && stand === undefined)
    throw new ClientError('BAD_REQUEST', 'Không có trạng thái này (state).');
  return { ...(form === undefined ? {} : { code: form }), ...(stand === undefined ? {} : { state: stand }) };
}

/** Every paper of a round that may be printed, one after another. */
export type EachPaper<TViewer> = (
  request: Pick<IncomingRequest<TViewer>, 'viewer' | 'requestId' | 'receivedAt'>,
  asked: { readonly roundId: string; readonly choice: PaperSelection },
) => AsyncIterable<{ readonly name: string; readonly bytes: Buffer }>;

/** Most papers that are chosen one by one: their ids stand in the address. */
const MOST_CHOSEN = 200;

/** Papers chosen one by one: `?id=pap_1&id=pap_2`. */
function chosenOf({ query: { id } }: Request): Pick<PaperSelection, 'ids'> {
  if (id === undefined) return {};
  const ids = Array.isArray(id) ? id : [id];
  const isRight = ids.length <= MOST_CHOSEN && ids.every((one) => typeof one === 'string' && /^\w{1,40}$/.test(one));
  if (!isRight) throw new ClientError('BAD_REQUEST', `Chọn nhiều nhất ${String(MOST_CHOSEN)} văn bản (id).`);
  return { ids: new Set(ids.map(String)) };
}

/** The chosen papers of a round as one file for the printer, piece by piece. */
export type PrintCopyOf<TViewer> = (
  request: Pick<IncomingRequest<TViewer>, 'viewer' | 'requestId' | 'receivedAt'>,
  asked: { readonly roundId: string; readonly choice: PaperSelection; readonly twoSided: boolean },
) => AsyncIterable<Buffer>;

/** `GET /rounds/:id/papers.pdf`: the valid papers of a round, of a form and a state, or those named, as one file to print. */
export function mountPrintCopy<TViewer>(pieces: PrintCopyOf<TViewer>, budget: PaperBudget<TViewer>) {
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    routes.get('/rounds/:id/papers.pdf', async (request, response) => {
      const choice = { ...selectionOf(request), ...chosenOf(request) };
      const asked = { roundId: request.params.id, choice, twoSided: request.query['twoSided'] === '1' };
      const incoming = read(response);
      budget.spend(incoming);
      await sendPieces(response, { name: 'ban-in-gop.pdf', type: TYPES.pdf }, pieces(incoming, asked));
    });
  };
}

/** Sends a file while it is made; not found when it would be empty. */
async function sendPieces(
  response: Response,
  { name, type }: { readonly name: string; readonly type: string },
  pieces: AsyncIterable<Buffer>,
): Promise<void> {
  for await (const piece of pieces) {
    if (response.destroyed) return;
    if (!response.headersSent) {
      response
        .setHeader('Content-Type', type)
        .setHeader('Content-Disposition', `attachment; filename="${name}"`)
        .setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
    }
    if (!response.write(piece)) await drained(response);
  }
  if (!response.headersSent) throw new ClientError('NOT_FOUND');
  response.end();
}

/** `GET /rounds/:id/papers.zip`: all of them, or those of a form and a state, in one archive, drawn while it is sent, so that none waits in memory. */
export function mountArchive<TViewer>(each: EachPaper<TViewer>, budget: PaperBudget<TViewer>) {
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    routes.get('/rounds/:id/papers.zip', async (request, response) => {
      const choice = selectionOf(request);
      const incoming = read(response);
      budget.spend(incoming);
      const papers = each(incoming, { roundId: request.params.id, choice });
      await sendPieces(response, { name: 'van-ban.zip', type: 'application/zip' }, zipped(papers));
    });
  };
}

/** The whole round as one file for the archive, for whoever may take it. */
export type WholeRound<TViewer> = (
  request: Pick<IncomingRequest<TViewer>, 'viewer' | 'requestId' | 'receivedAt'>,
  roundId: string,
) => AsyncIterable<{ readonly name: string; readonly bytes: Buffer }>;

/** `GET /rounds/:id/archive.zip`: papers, data and log of a round in one file that can be verified and played again (D32). */
export function mountRoundArchive<TViewer>(whole: WholeRound<TViewer>) {
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    routes.get('/rounds/:id/archive.zip', (request, response) =>
      sendPieces(
        response,
        { name: 'ho-so-luu-tru.zip', type: 'application/zip' },
        zipped(whole(read(response), request.params.id)),
      ),
    );
  };
}

/** An archive piece by piece; nothing of nothing. */
async function* zipped(papers: ReturnType<EachPaper<unknown>>) {
  const zip = new ZipWriter();
  let isEmpty = true;
  for await (const { name, bytes } of papers) {
    isEmpty = false;
    yield zip.file(name, bytes);
  }
  if (!isEmpty) yield zip.end();
}

/** Waits until the receiver has taken what was sent, or is gone. */
function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });
}
