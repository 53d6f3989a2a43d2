import { randomBytes, randomInt } from 'node:crypto';
import { isBlind, PREFIX } from '../domain/ids';
import type { IdKind } from '../domain/ids';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
/** Letters that hold 128 bits in base32. */
const BLIND_LENGTH = 26;

const processPart = randomBytes(5).toString('hex');
let counter = randomInt(0x10000);

/**
 * A new id with the prefix of its kind: 24 hex digits that grow with time, so that lists stand in order of arrival;
 * for scripts and markings 128 random bits instead, which tell nothing.
 */
export function createIdSource(clock: () => Date): (kind: IdKind) => string {
  return (kind) => `${PREFIX[kind]}_${isBlind(kind) ? blindPart() : timedPart(clock())}`;
}

/** A whole number from 0 to `below` − 1, from the system's secure source. */
export function secureRandom(below: number): number {
  return randomInt(below);
}

/** 256 random bits, base64url. */
export function secureSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What may be read aloud over a telephone: no letter looks or sounds like another. */
const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 8;

/** The code on a receipt, by which a candidate is found again. */
export function newReceiptCode(random: (below: number) => number): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS.charAt(random(CODE_LETTERS.length))).join('');
}

function timedPart(now: Date): string {
  counter = (counter + 1) % 0x1000000;
  const seconds = Math.floor(now.getTime() / 1_000)
    .toString(16)
    .padStart(8, '0');
  return `${seconds}${processPart}${counter.toString(16).padStart(6, '0')}`;
}

function blindPart(): string {
  return Array.from({ length: BLIND_LENGTH }, () => BASE32.charAt(randomInt(BASE32.length))).join('');
}
