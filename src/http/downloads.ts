import type { Response, Router } from 'express';
import type { IncomingRequest } from './incoming';

/** Finds and prints one paper for whoever asks; throws what the error answers know how to say. */
export type PrintPaper<TViewer> = (
  request: Pick<IncomingRequest<TViewer>, 'viewer' | 'requestId' | 'receivedAt'>,
  paperId: string,
) => Promise<{ readonly name: string; readonly bytes: Buffer }>;

/** `GET /papers/:id`: the bytes of an issued paper, never shown inside the page and never kept by a cache. */
export function mountDownloads<TViewer>(print: PrintPaper<TViewer>) {
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    routes.get('/papers/:id', async (request, response) => {
      const { name, bytes } = await print(read(response), request.params.id);
      response
        .setHeader('Content-Type', 'application/pdf')
        .setHeader('Content-Disposition', `attachment; filename="${name}"`)
        .setHeader('Content-Security-Policy', "sandbox; default-src 'none'")
        .end(bytes);
    });
  };
}
