import type { Response, Router } from 'express';
import type { IncomingRequest } from './incoming';

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
export function mountDownloads<TViewer>(print: PrintPaper<TViewer>) {
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    const answer = async (response: Response, paperId: string, format: 'pdf' | 'docx'): Promise<void> => {
      const { name, bytes } = await print(read(response), paperId, format);
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
