import { createCipheriv, createDecipheriv } from 'node:crypto';
import { mark } from '../../domain/marks';
import type { SheetMarks } from '../../domain/scoring/score-sheet';

const CIPHER = 'aes-256-gcm';
const TAG_BYTES = 16;
/** Digits every mark is sealed with, so that the length of what is sealed tells nothing. */
const DIGITS = 6;

/** Random bytes that every sealing begins with; never the same twice under one key. */
export const IV_BYTES = 12;

/** Puts bytes under a key (AES-256-GCM), bound to what they belong to: the random bytes, what is sealed, its tag. */
export function boxed(key: Buffer, bound: Buffer, iv: Buffer, plain: Buffer): Buffer {
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(bound);
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Takes them out again; null when a byte was changed, they belong to something else, or the key is another. */
export function unboxed(key: Buffer, bound: Buffer, bytes: Buffer): Buffer | null {
  const end = bytes.length - TAG_BYTES;
  if (end < IV_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(bound)
    .setAuthTag(bytes.subarray(end));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, end)), decipher.final()]);
  } catch {
    return null;
  }
}

/** Marks as bytes, of one length for any marks by the same names. */
export function bytesOfMarks(marks: SheetMarks): Buffer {
  const entries = Object.entries(marks).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(entries.map(([key, value]) => `${key}=${String(value).padStart(DIGITS, '0')}`).join(';'));
}

/** The marks in bytes that `bytesOfMarks` made. */
export function marksOfBytes(bytes: Buffer): SheetMarks {
  const parts = bytes.toString('utf8').split(';');
  return Object.fromEntries(
    parts.map((part) => {
      const at = part.lastIndexOf('=');
      return [part.slice(0, at), mark(Number(part.slice(at + 1)))] as const;
    }),
  );
}
