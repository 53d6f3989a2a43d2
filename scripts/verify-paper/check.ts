import { createHash } from 'node:crypto';
import { verifySignedPaper } from '../../src/application/minutes/pdf-signature';
import type { SignatureCheck } from '../../src/application/minutes/pdf-signature';

/** The bytes of an original: the hash, and the length if it is known. */
export interface Original {
  readonly id: string;
  readonly sha256: string;
  readonly size: number | null;
}

/** What a file was found to be. */
export type Finding =
  | { readonly kind: 'ORIGINAL'; readonly original: Original }
  /** An original with more bytes after it: what a signature adds, or something nobody may add. */
  | { readonly kind: 'LONGER'; readonly original: Original; readonly signature: SignatureCheck }
  | { readonly kind: 'UNKNOWN'; readonly sha256: string };

/** Compares a file with every original; one flipped byte makes it unknown, one appended byte makes it longer. */
export function findOriginal(bytes: Buffer, originals: readonly Original[], now: Date): Finding {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const same = originals.find((one) => one.sha256 === sha256);
  if (same !== undefined) return { kind: 'ORIGINAL', original: same };
  const within = beginningOf(bytes, originals);
  if (within === null) return { kind: 'UNKNOWN', sha256 };
  const { size } = within;
  return { kind: 'LONGER', original: within, signature: verifySignedPaper(bytes, { ...within, size }, now) };
}

/** The original a file begins with; the file is read once, whatever the number of originals. */
function beginningOf(bytes: Buffer, originals: readonly Original[]): (Original & { readonly size: number }) | null {
  const shorter = originals
    .flatMap((one) =>
      one.size !== null && one.size > 0 && one.size < bytes.length ? [{ ...one, size: one.size }] : [],
    )
    .toSorted((a, b) => a.size - b.size);
  const hash = createHash('sha256');
  let read = 0;
  let digest = '';
  for (const one of shorter) {
    if (one.size > read) {
      hash.update(bytes.subarray(read, one.size));
      read = one.size;
      digest = hash.copy().digest('hex');
    }
    if (one.sha256 === digest) return one;
  }
  return null;
}
