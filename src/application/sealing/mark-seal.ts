import { createHash, hkdfSync } from 'node:crypto';
import type { Commitment } from '../../domain/scoring/commitment';
import type { SheetMarks } from '../../domain/scoring/score-sheet';
import { canonicalJson } from '../canonical';
import { boxed, bytesOfMarks, IV_BYTES, marksOfBytes, unboxed } from './sealed-box';

const NONCE_BYTES = 32;
/** Stands before everything that is committed to, so that no other digest of the product can pass for one. */
const DOMAIN = 'tuyen/score/v1\0';

/** What marks are given on: a round, the thing they stand on, and what they judge. */
export interface Given {
  readonly round: string;
  /** The sheet of the panel, or the marking of a script. */
  readonly session: string;
  /** The candidate before the panel; of the written paper the script, whose candidate nobody knows. */
  readonly candidate: string;
}

/** Marks as they come out from under a seal, with the nonce that proves them. */
export interface Opened {
  readonly marks: SheetMarks;
  readonly nonce: string;
}

/** Commits to marks and keeps them readable to nobody until they are opened (trust.md 3.4.11 to 3.4.13). */
export interface MarkSeal {
  /** `secret` gives 256 random bits as base64url. */
  readonly commit: (given: Given, memberId: string, marks: SheetMarks, secret: () => string) => Commitment;
  /** The marks and their nonce; null when the seal was changed, was put on something else, or needs another key. */
  readonly open: (given: Given, commitment: Commitment) => Opened | null;
  /** Which key this is, in 8 digits that tell nothing of it: sealed texts begin with it. */
  readonly keyId: string;
}

/** Where no key was given: the one that hangs on the pepper, by a name of its own. */
export function sealingKeyOf({ pepper, sealingKey }: { readonly pepper: Uint8Array; readonly sealingKey?: Buffer }) {
  return sealingKey ?? Buffer.from(hkdfSync('sha256', pepper, '', 'thi-tuyen/sealing-key/v1', 32));
}

/**
 * Seals under a key that lies outside the store: whoever has the store alone, or all of its copies, has nothing but random
 * bytes. The server holds the key, since a member who refuses must not be able to stop the opening; so the marks are opened
 * in this process in three places only, of the panel and of the written paper, and by design:
 * at the reveal, when the last sheet of a candidate or the second mark of a script is in (reveal.ts, reveal-marks.ts);
 * for what is one's own, shown to whoever typed it and to nobody else (scoring/views.ts, written/views.ts);
 * for the first entry of a paper sheet, to compare it with the second one (score-sheets.ts, mark-scripts.ts).
 */
export function createMarkSeal(key: Buffer): MarkSeal {
  const keyId = createHash('sha256').update('thi-tuyen/sealing-key-id/v1\0').update(key).digest('hex').slice(0, 8);
  const keyFor = ({ round, candidate }: Given) =>
    Buffer.from(hkdfSync('sha256', key, '', `thi-tuyen/score/v1\0${round}\0${candidate}`, 32));
  return {
    keyId,
    commit: (given, memberId, marks, secret) => {
      const nonce = secret();
      const hash = commitmentHash(given, memberId, { marks, nonce });
      const iv = Buffer.from(secret(), 'base64url').subarray(0, IV_BYTES);
      const plain = Buffer.concat([Buffer.from(nonce, 'base64url'), bytesOfMarks(marks)]);
      const bytes = boxed(keyFor(given), boundTo(given, memberId, hash), iv, plain);
      return { hash, memberId, sealed: `${keyId}.${bytes.toString('base64url')}`, nonce: null };
    },
    open: (given, { hash, memberId, sealed }) => {
      const bytes = Buffer.from(afterKeyId(sealed ?? ''), 'base64url');
      const plain = unboxed(keyFor(given), boundTo(given, memberId, hash), bytes);
      if (plain === null || plain.length < NONCE_BYTES) return null;
      const nonce = plain.subarray(0, NONCE_BYTES).toString('base64url');
      const opened = { marks: marksOfBytes(plain.subarray(NONCE_BYTES)), nonce };
      return commitmentHash(given, memberId, opened) === hash ? opened : null;
    },
  };
}

/** The digest a member is bound by: over the marks by name, whose they are, what they judge, and 32 random bytes. */
export function commitmentHash(given: Given, memberId: string, opened: Opened): string {
  return createHash('sha256')
    .update(DOMAIN)
    .update(commitmentText(given, memberId, opened))
    .digest('hex');
}

/** What the digest is over, after the words it begins with: whoever has it can make the digest anew. */
export function commitmentText(
  { round, session, candidate }: Given,
  memberId: string,
  { marks, nonce }: Opened,
): string {
  const criteria = Object.entries(marks).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return canonicalJson({ round, session, member: memberId, candidate, criteria, nonce });
}

function boundTo({ round, session, candidate }: Given, memberId: string, hash: string): Buffer {
  return Buffer.from([round, session, candidate, memberId, hash].join('\0'));
}

function afterKeyId(sealed: string): string {
  return sealed.slice(sealed.indexOf('.') + 1);
}
