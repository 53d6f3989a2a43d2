import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mark } from '../../domain/marks';
import type { SheetMarks } from '../../domain/scoring/score-sheet';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Digits every mark is written with, so that the length of a sealed ballot tells nothing. */
const DIGITS = 6;

/** Seals ballots while a box is open. */
export interface BallotSeal {
  readonly seal: (applicationId: string, marks: SheetMarks) => string;
  /** The marks of a sealed ballot; null for one that another run of the product sealed. */
  readonly open: (applicationId: string, sealed: string) => SheetMarks | null;
}

/**
 * Seals under a key that lives in this process and nowhere else (BR-46; trust.md T09): neither the store nor its log, a
 * backup or a stolen disk can ever open what was cast, and once the box is emptied nobody can. The price is stated, not
 * hidden: a box that is open when the product stops must be voted for again (restartBallot).
 */
export function createBallotSeal(key: Buffer = randomBytes(32)): BallotSeal {
  return {
    seal: (applicationId, marks) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(applicationId));
      const body = Buffer.concat([cipher.update(textOf(marks), 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open: (applicationId, sealed) => {
      const bytes = Buffer.from(sealed, 'base64url');
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES))
        .setAAD(Buffer.from(applicationId))
        .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      try {
        const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
        return marksOf(Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8'));
      } catch {
        return null;
      }
    },
  };
}

function textOf(marks: SheetMarks): string {
  const entries = Object.entries(marks).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, value]) => `${key}=${String(value).padStart(DIGITS, '0')}`).join(';');
}

function marksOf(text: string): SheetMarks {
  const entries = text.split(';').map((part) => {
    const at = part.lastIndexOf('=');
    return [part.slice(0, at), mark(Number(part.slice(at + 1)))] as const;
  });
  return Object.fromEntries(entries);
}
