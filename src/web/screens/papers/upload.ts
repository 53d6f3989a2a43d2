import { Fault } from '../../send';
import type { RefusedReason } from '../../text/field-errors';

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

/**
 * Sends one file for the act that will use it.
 * @throws Fault when there is no answer, or when the request itself was wrong
 */
export function upload(purpose: 'signed-scan' | 'signed-pdf', file: File): Promise<Uploaded> {
  const body = new FormData();
  body.append('file', file);
  return post(`/uploads/${purpose}`, body);
}

/**
 * Has a paper signed with a key file; neither the file nor what opens it is kept anywhere. What comes back is for the act
 * that takes the signed copy. Throws like {@link upload}.
 */
export function signHere(paperId: string, keyFile: File, passphrase: string): Promise<Uploaded> {
  const body = new FormData();
  body.append('passphrase', passphrase);
  body.append('file', keyFile);
  return post(`/papers/${paperId}/sign`, body);
}

async function post(address: string, body: FormData): Promise<Uploaded> {
  const headers = { 'x-requested-with': 'fetch' };
  const answer = await fetch(address, { method: 'POST', headers, body })
    .then((response) => response.json() as Promise<Answer>)
    .catch(() => null);
  if (answer === null) throw new Fault('NETWORK', '', null);
  const errors = answer.errors ?? [];
  const [first] = errors;
  if (first?.extensions !== undefined) {
    const { code, requestId, retryAfterSeconds = null } = first.extensions;
    throw new Fault(code, first.message, requestId, retryAfterSeconds);
  }
  return { file: answer.file ?? null, errors: errors.map(({ message, path = [] }) => ({ message, path })) };
}
