import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import type { Stub } from '../../domain/written/stub-reading';
import type { BlindPair } from '../../persistence/ports';
import { personalDigest } from '../canonical';

/** Who keeps a share of the key: Ban phách and Ban giám sát, never one person both (BR-29). */
export type ShareHolder = 'CODING' | 'SUPERVISION';

/** What is printed once: both shares, and the key of the stubs, which goes into their bag and opens nothing. */
export type KeyHolder = ShareHolder | 'STUBS';

/** The keys of one map as they are printed: they are in no store, log or backup. */
export type MapShares = Readonly<Record<KeyHolder, string>>;

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Letters and digits that no hand and no eye takes for one another. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const BITS = 5;
/** Letters that 256 bits take. */
const BODY_LENGTH = 52;
/** Letters that tell a share mistyped, of the other holder or of another round, from the right one. */
const CHECK_LENGTH = 4;
const GROUP = /.{4}(?=.)/gu;

/** Writes one share for paper: fourteen groups of four, the last of which checks the others. */
export function shareText(roundId: string, holder: KeyHolder, share: Buffer): string {
  const body = lettersOf(share).slice(0, BODY_LENGTH);
  return `${body}${checkOf(roundId, holder, share)}`.replace(GROUP, '$&-');
}

/** Reads a share typed or scanned from paper, in whichever case and spacing; null when its check does not fit. */
export function readShare(roundId: string, holder: KeyHolder, text: string): Buffer | null {
  const letters = text.toUpperCase().replace(/[\s-]/gu, '');
  if (letters.length !== BODY_LENGTH + CHECK_LENGTH) return null;
  if (Array.from(letters).some((letter) => !ALPHABET.includes(letter))) return null;
  const share = bytesOf(letters.slice(0, BODY_LENGTH));
  return checkOf(roundId, holder, share) === letters.slice(BODY_LENGTH) ? share : null;
}

/**
 * Seals a map under a key that only both shares give together (BR-29; trust.md 3.3.3). The lines stand in the order of
 * random ids, and each takes the same room, so that the sealed text tells how many there are and nothing else.
 */
export function sealMap(roundId: string, pairs: readonly BlindPair[], parts: SealParts): string {
  const lines = [...pairs].sort((a, b) => (a.id < b.id ? -1 : 1));
  const nonce = parts.nonce.subarray(0, NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(roundId, parts), nonce).setAAD(Buffer.from(roundId));
  const text = lines.map(({ id, applicationId, salt }) => `${id} ${applicationId} ${salt}`).join('\n');
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** The lines of a sealed map; null when the shares are not its own or somebody changed it. */
export function unsealMap(roundId: string, sealed: string, keys: KeyParts): readonly BlindPair[] | null {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv(CIPHER, keyOf(roundId, keys), bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(roundId))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const body = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    return linesOf(roundId, body.toString('utf8'));
  } catch {
    return null;
  }
}

/**
 * What ties the stubs to the log: a digest of all lines under a key that lies in their bag. Without the bag nobody can try
 * who is who until it fits; with it, a map read back from paper is known for the one that was made (trust.md 3.3.3).
 */
export function stubsDigest(key: Buffer, stubs: readonly Stub[]): string {
  const lines = stubs.map(({ code, candidateNumber }) => [code, candidateNumber] as const);
  return personalDigest(
    key,
    lines.toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Both shares as bytes. */
export type KeyParts = Readonly<Record<ShareHolder, Buffer>>;

/** What sealing takes: both shares and a nonce that is used once. */
export type SealParts = KeyParts & { readonly nonce: Buffer };

function linesOf(roundId: string, text: string): readonly BlindPair[] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const [id = '', applicationId = '', salt = ''] = line.split(' ');
    return { id, roundId, applicationId, salt };
  });
}

function keyOf(roundId: string, { CODING, SUPERVISION }: KeyParts): Buffer {
  const both = Buffer.concat([CODING, SUPERVISION]);
  return Buffer.from(hkdfSync('sha256', both, roundId, 'thi-tuyen blind map', KEY_BYTES));
}

function checkOf(roundId: string, holder: KeyHolder, share: Buffer): string {
  const digest = createHash('sha256').update(`${holder} ${roundId} `).update(share).digest();
  return lettersOf(digest).slice(0, CHECK_LENGTH);
}

function lettersOf(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/gu) ?? [];
  return groups.map((group) => ALPHABET.charAt(parseInt(group.padEnd(BITS, '0'), 2))).join('');
}

function bytesOf(letters: string): Buffer {
  const bits = Array.from(letters, (letter) => ALPHABET.indexOf(letter).toString(2).padStart(BITS, '0')).join('');
  return Buffer.from(Array.from({ length: KEY_BYTES }, (_, at) => parseInt(bits.slice(at * 8, at * 8 + 8), 2)));
}
