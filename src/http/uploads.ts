import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Request, RequestHandler, Response, Router } from 'express';
import multer from 'multer';
import { tooLarge } from '../application/files/inspect';
import { purposeOf, UPLOAD_PURPOSES } from '../domain/files/upload';
import type { UploadedFile, UploadPurpose } from '../domain/files/upload';
import type { Refusal } from '../domain/refusal';
import { ClientError } from '../graphql/error-codes';
import { sentenceOf } from '../graphql/wording';
import type { IncomingRequest } from './incoming';

/** What the route does with a file that was written to disk; it takes the file away or leaves it to be removed. */
export type ReceiveUpload<TViewer> = (
  request: Pick<IncomingRequest<TViewer>, 'viewer' | 'receivedAt'>,
  file: {
    readonly purpose: UploadPurpose;
    readonly path: string;
    readonly name: string;
    readonly declaredType: string;
  },
) => Promise<
  { readonly ok: true; readonly value: UploadedFile } | { readonly ok: false; readonly errors: readonly Refusal[] }
>;

/** Sends a stored file to whoever may have it. */
export type SendFile<TViewer> = (
  request: Pick<IncomingRequest<TViewer>, 'viewer' | 'requestId' | 'receivedAt'>,
  id: string,
) => Promise<{ readonly name: string; readonly type: string; readonly bytes: Buffer }>;

/** Files that are being received at once, of all callers together. */
const AT_ONCE = 40;
/** Of them, files of one person: nobody takes the places of all others. */
const AT_ONCE_EACH = 2;
/** A file in the temporary folder is the rest of a broken upload when nothing was written to it for so long, in milliseconds. */
const LEFT_OVER = 60_000;

/**
 * `POST /uploads/<purpose>`: one file, streamed to a temporary folder and removed from there whatever becomes of it; and
 * `GET /files/<id>`. Asks for a session before a byte is written, and for a header that no form of another site can send.
 */
export function mountUploads<TViewer>(options: {
  readonly temporaryDir: string;
  readonly receive: ReceiveUpload<TViewer>;
  readonly send: SendFile<TViewer>;
  readonly personOf: (viewer: TViewer) => string;
}) {
  const { temporaryDir, receive, send, personOf } = options;
  const receivers = receiversIn(temporaryDir);
  const running: string[] = [];
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    routes.post('/uploads/:purpose', async (request, response) => {
      const incoming = read(response);
      if (incoming.viewer === null) throw new ClientError('UNAUTHENTICATED');
      const purpose = purposeOf(request.params.purpose);
      if (purpose === null) throw new ClientError('NOT_FOUND', 'Không có loại tệp tải lên này.');
      if (request.get('x-requested-with') === undefined) throw new ClientError('CROSS_SITE');
      const person = personOf(incoming.viewer);
      const isBusy = running.length >= AT_ONCE || running.filter((one) => one === person).length >= AT_ONCE_EACH;
      if (isBusy) throw new ClientError('BUSY', undefined, { retryAfterSeconds: 5 });
      running.push(person);
      try {
        const file = await written(receivers[purpose], { request, response, purpose });
        const result = await receive(incoming, { purpose, ...file }).finally(() => rm(file.path, { force: true }));
        answerUpload(response, result);
      } finally {
        running.splice(running.indexOf(person), 1);
        removeLeftOvers(temporaryDir);
      }
    });
    routes.get('/files/:id', async (request, response) => {
      const { name, type, bytes } = await send(read(response), request.params.id);
      sendAttachment(response, { name, type, bytes });
    });
  };
}

/** Sends bytes as a file to keep: never shown inside the page, never guessed to be something else, never run (trust.md R-FILE-4). */
export function sendAttachment(
  response: Response,
  { name, type, bytes }: { readonly name: string; readonly type: string; readonly bytes: Buffer },
): void {
  const plain = name.normalize('NFD').replaceAll(/[^\x20-\x7e]|["\\%;]/g, '_');
  response
    .setHeader('Content-Type', type)
    .setHeader('Content-Disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`)
    .setHeader('Content-Security-Policy', "sandbox; default-src 'none'")
    .end(bytes);
}

/** A name as RFC 5987 has it: `encodeURIComponent` leaves four characters that it does not allow. */
function encoded(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

function receiversIn(temporaryDir: string): Readonly<Record<UploadPurpose, RequestHandler>> {
  mkdirSync(temporaryDir, { recursive: true, mode: 0o700 });
  removeLeftOvers(temporaryDir);
  const storage = multer.diskStorage({
    destination: temporaryDir,
    filename: (_request, _file, done) => done(null, randomBytes(16).toString('hex')),
  });
  const receiver = (purpose: UploadPurpose): RequestHandler => {
    const limits = { fileSize: UPLOAD_PURPOSES[purpose].maximumBytes, files: 1, fields: 0, parts: 1, headerPairs: 20 };
    return multer({ storage, defParamCharset: 'utf8', limits }).single('file');
  };
  return {
    SIGNED_SCAN: receiver('SIGNED_SCAN'),
    SIGNED_PDF: receiver('SIGNED_PDF'),
    DOSSIER: receiver('DOSSIER'),
    CANDIDATE_LIST: receiver('CANDIDATE_LIST'),
    RATING_LIST: receiver('RATING_LIST'),
    REGULATION: receiver('REGULATION'),
    SHEET_PHOTO: receiver('SHEET_PHOTO'),
    PROJECT: receiver('PROJECT'),
  };
}

function written(
  receiver: RequestHandler,
  {
    request,
    response,
    purpose,
  }: { readonly request: Request; readonly response: Response; readonly purpose: UploadPurpose },
): Promise<{ readonly path: string; readonly name: string; readonly declaredType: string }> {
  return new Promise((resolve, reject) => {
    receiver(request, response, (error?: unknown) => {
      if (error !== undefined) {
        reject(wordMulter(error, tooLarge(purpose)));
        return;
      }
      const file = 'file' in request ? (request.file as multer.File | undefined) : undefined;
      if (file === undefined) reject(new ClientError('BAD_REQUEST', 'Yêu cầu không kèm tệp nào ở mục "file".'));
      else resolve({ path: file.path, name: file.originalname, declaredType: file.mimetype });
    });
  });
}

/** What went wrong with a multipart body, in words; `tooLarge` says how much there may be. */
export function wordMulter(error: unknown, tooLarge: string): Error {
  if (error instanceof multer.MulterError) {
    if (error.code === 'LIMIT_FILE_SIZE') return new ClientError('PAYLOAD_TOO_LARGE', tooLarge);
    return new ClientError('BAD_REQUEST', 'Mỗi lần chỉ gửi một tệp, ở mục "file", không kèm mục nào khác.');
  }
  // The parser of multipart bodies throws plain errors for bodies that are cut off or malformed.
  if (error instanceof Error && /multipart|form|boundary|aborted|header/i.test(error.message)) {
    return new ClientError('BAD_REQUEST');
  }
  return error instanceof Error ? error : new Error(String(error));
}

/** Says what was kept, or every reason for keeping nothing. */
export function answerUpload(response: Response, result: Awaited<ReturnType<ReceiveUpload<unknown>>>): void {
  if (result.ok) {
    const { id, purpose, kind, name, size, sha256 } = result.value;
    response.status(201).json({ file: { id, purpose, kind, name, size, sha256 }, errors: [] });
    return;
  }
  const errors = result.errors.map((refusal) => ({
    code: refusal.code,
    message: sentenceOf(refusal),
    path: refusal.path,
  }));
  response.status(422).json({ file: null, errors });
}

function removeLeftOvers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > LEFT_OVER) rmSync(path, { force: true });
  }
}
