import { attachedTo, fileRefused, isWaitingFor } from '../../domain/files/upload';
import type { UploadedFile, UploadPurpose } from '../../domain/files/upload';
import type { Refusal } from '../../domain/refusal';
import type { Readers } from '../../persistence/ports';
import type { Viewer } from '../viewer';

/**
 * The uploaded file an act may use now, or the refusal. Load it in `load`, refuse in `decide`, store `attachedTo(…)` with
 * `repositories.files.save`, and put `sha256` into the record: so the audit log names exactly those bytes (trust.md R-FILE-4).
 */
export function findWaiting(readers: Pick<Readers, 'files'>, fileId: string): Promise<UploadedFile | null> {
  return readers.files.find(fileId);
}

/** Why a file may not be used for this; null when it may. Somebody else's file is like one that is not there. */
export function checkUsable(
  file: UploadedFile | null,
  use: { readonly purposes: readonly UploadPurpose[]; readonly viewer: Viewer; readonly now: Date },
): Refusal | null {
  const mine = { purposes: use.purposes, by: use.viewer.accountId, now: use.now };
  if (file !== null && isWaitingFor(file, mine)) return null;
  return { ...fileRefused('Tệp không còn chờ để dùng. Hãy tải tệp lên lại.'), path: ['fileId'] };
}

export { attachedTo };
