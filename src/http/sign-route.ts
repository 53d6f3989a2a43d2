import type { Request, RequestHandler, Response, Router } from 'express';
import multer from 'multer';
import { ClientError } from '../graphql/error-codes';
import type { IncomingRequest } from './incoming';
import { answerUpload, wordMulter } from './uploads';
import type { ReceiveUpload } from './uploads';

/** Signs one paper for whoever asks, with the key file of this request, and keeps the signed file waiting as an upload. */
export type SignPaper<TViewer> = (
  request: Pick<IncomingRequest<TViewer>, 'viewer' | 'requestId' | 'receivedAt'>,
  asked: { readonly paperId: string; readonly p12: Buffer; readonly passphrase: string },
) => ReturnType<ReceiveUpload<TViewer>>;

/** Signings at once, of all callers together: each has a thread. */
const AT_ONCE = 2;
/** A key with the certificates of three levels takes a tenth of this, in bytes. */
const MOST_KEY_BYTES = 64 * 1024;
const TOO_LARGE = 'Tệp chứng thư số quá lớn: tối đa 64 KB.';

/**
 * `POST /papers/<id>/sign`: a key file (`file`, PKCS#12) and its `passphrase`. Both stay in memory for the time of this
 * request and are written nowhere. The answer is that of an upload: the id of the signed PDF, for `attachSignedPaper`,
 * which verifies it like one that was signed elsewhere.
 */
export function mountSigning<TViewer>(sign: SignPaper<TViewer>) {
  const limits = { fileSize: MOST_KEY_BYTES, files: 1, fields: 1, parts: 2, headerPairs: 20, fieldSize: 1_024 };
  const receiver = multer({ storage: multer.memoryStorage(), defParamCharset: 'utf8', limits }).single('file');
  let running = 0;
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    routes.post('/papers/:id/sign', async (request, response) => {
      const incoming = read(response);
      if (incoming.viewer === null) throw new ClientError('UNAUTHENTICATED');
      if (request.get('x-requested-with') === undefined) throw new ClientError('CROSS_SITE');
      if (running >= AT_ONCE) throw new ClientError('BUSY', undefined, { retryAfterSeconds: 5 });
      running += 1;
      try {
        const key = await keyOf(receiver, request, response);
        answerUpload(response, await sign(incoming, { paperId: request.params.id, ...key }));
      } finally {
        running -= 1;
      }
    });
  };
}

function keyOf(receiver: RequestHandler, request: Request, response: Response) {
  return new Promise<{ readonly p12: Buffer; readonly passphrase: string }>((resolve, reject) => {
    receiver(request, response, (error?: unknown) => {
      if (error !== undefined) {
        reject(wordMulter(error, TOO_LARGE));
        return;
      }
      const file = 'file' in request ? (request.file as multer.File | undefined) : undefined;
      const { passphrase } = (request.body ?? {}) as { readonly passphrase?: unknown };
      if (file?.buffer === undefined || typeof passphrase !== 'string') {
        reject(
          new ClientError('BAD_REQUEST', 'Yêu cầu cần tệp chứng thư số ở mục "file" và mật khẩu ở mục "passphrase".'),
        );
      } else resolve({ p12: file.buffer, passphrase });
    });
  });
}
