import { Fault } from './send';
import type { RefusedReason } from './text/field-errors';

/** What the server says of an uploaded file: its id, or why it was not taken. */
export interface Uploaded {
  readonly file: { readonly id: string } | null;
  readonly errors: readonly RefusedReason[];
}

interface Answer {
  readonly file?: { readonly id: string } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly string[];
    readonly extensions?: { readonly code: string; readonly requestId: string; readonly retryAfterSeconds?: number };
  }[];
}

/** How far an upload is, and how it is broken off. */
interface Watching {
  /** Called with the share that has been sent, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Sends one file for the act that will use it.
 * @throws Fault when there is no answer, or when the request itself was wrong
 */
export function upload(
  purpose:
    | 'signed-scan'
    | 'signed-pdf'
    | 'dossier'
    | 'regulation'
    | 'candidate-list'
    | 'rating-list'
    | 'sheet-photo'
    | 'project',
  file: File,
  watching: Watching = {},
): Promise<Uploaded> {
  const body = new FormData();
  body.append('file', file);
  return postForm(`/uploads/${purpose}`, body, watching);
}

/**
 * Sends a form with a file to an address that answers with a file kept for an act.
 * @throws Fault when there is no answer, or when the request itself was wrong
 */
export async function postForm(address: string, body: FormData, watching: Watching = {}): Promise<Uploaded> {
  const answer = await post(address, body, watching).catch(() => null);
  if (answer === null) throw new Fault('NETWORK', '', null);
  const errors = answer.errors ?? [];
  const [first] = errors;
  if (first?.extensions !== undefined) {
    const { code, requestId, retryAfterSeconds = null } = first.extensions;
    throw new Fault(code, first.message, requestId, retryAfterSeconds);
  }
  return { file: answer.file ?? null, errors: errors.map(({ message, path = [] }) => ({ message, path })) };
}

/** After how long without a byte sent or an answer a connection counts as lost, in milliseconds. */
const STALLED = 120_000;

/** By XMLHttpRequest: `fetch` does not tell how much of a body has been sent. */
function post(address: string, body: FormData, { onProgress, signal }: Watching): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let stalled = setTimeout(() => request.abort(), STALLED);
    const fail = (): void => {
      clearTimeout(stalled);
      reject(new Error('no answer'));
    };
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(stalled);
      stalled = setTimeout(() => request.abort(), STALLED);
      onProgress?.(total === 0 ? 0 : loaded / total);
    };
    request.onload = () => {
      clearTimeout(stalled);
      try {
        resolve(JSON.parse(request.responseText) as Answer);
      } catch {
        fail();
      }
    };
    request.onerror = fail;
    request.onabort = fail;
    signal?.addEventListener('abort', () => request.abort());
    request.open('POST', address);
    request.setRequestHeader('x-requested-with', 'fetch');
    request.send(body);
  });
}
