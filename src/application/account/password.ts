import { createHmac, randomBytes } from 'node:crypto';

import { genSaltSync } from 'bcrypt';

import { type BcryptEngine, sharedPoolEngine } from './bcrypt-engine';

import { createGate, type Gate, HASHING_GATE, PASSWORD_GATE } from './password-gate';
import { MAX_PASSWORD_LENGTH } from './password-rules';

/** Bcrypt's work factor: 2^12 rounds, about half a second of one core. */
export const BCRYPT_COST = 12;

/** A stored hash of a higher cost than this is taken for damage: 2^31 rounds would run for days. */
const MAX_STORED_COST = 15;

/** The name of the pepper it was made with, where that is not the first one; then what bcrypt gives. */
const STORED_HASH = /^([0-9a-f]{16})?(\$2b\$(\d\d)\$[./A-Za-z0-9]{53})$/;
const BCRYPT_ALPHABET = './ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const HASH_TAIL = 31;

/** Stores and checks passwords. */
export interface PasswordHasher {
  /** The text to store for a password. @throws Busy when too many passwords are being hashed */
  readonly hash: (password: string) => Promise<string>;
  /**
   * Tells whether the password belongs to the stored hash. For an unknown user pass null: the answer is no, and takes
   * as long, so that nobody learns who has an account. @throws Busy
   */
  readonly verify: (password: string, storedHash: string | null) => Promise<boolean>;
  /** Waits for a turn at the hashing, then does work that may verify one password within it. @throws Busy */
  readonly inTurn: <T>(work: (verify: PasswordHasher['verify']) => Promise<T>) => Promise<T>;
  /** True when a hash was made with another cost or pepper than today's; hash again at the next log-in. */
  readonly needsRehash: (storedHash: string) => boolean;
}

/** A pepper and the name that hashes made with it carry; the first one has none. */
export interface Pepper {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** What a hasher is made from. */
export interface PasswordHasherOptions {
  /** At least 32 secret bytes from a file outside the store: a stolen store alone allows no guessing. */
  readonly pepper: Uint8Array;
  /** Once the pepper of passwords was replaced: the present one, then the one before while passwords stand on it. */
  readonly peppers?: readonly Pepper[];
  readonly cost?: number;
  readonly gate?: Gate;
  /** Where the hashing runs; on the runtime's shared pool unless told otherwise. */
  readonly engine?: BcryptEngine;
}

/**
 * Makes the hasher: `bcrypt(base64(HMAC-SHA-384(pepper, NFC(password))), cost)`. The HMAC comes first because bcrypt
 * reads 72 bytes only and stops at a NUL, and a Vietnamese passphrase of 61 letters is already 84 bytes long; NFC
 * because one keyboard sends `ế` as one character and another as three.
 */
export function createPasswordHasher(options: PasswordHasherOptions): PasswordHasher {
  const { cost = BCRYPT_COST, gate = createGate(PASSWORD_GATE), engine = sharedPoolEngine } = options;
  const { peppers = [{ id: '', bytes: options.pepper }] } = options;
  const [now] = peppers;
  if (now === undefined || peppers.some(({ bytes }) => bytes.length < 32))
    throw new RangeError('the pepper must have at least 32 bytes');
  const cores = createGate(HASHING_GATE);
  const unknownUser = hashOfNobody(cost);

  // One hash is compared whatever is stored, so that neither an unknown name nor an older pepper shows by the time taken.
  const verify = async (password: string, storedHash: string | null): Promise<boolean> => {
    const stored = storedHash === null ? null : partsOf(storedHash);
    const pepper = peppers.find(({ id }) => id === stored?.pepperId);
    const isUsable = stored !== null && pepper !== undefined && isHashable(password);
    const text = keyed(pepper ?? now, cut(password));
    const isEqual = await cores.run(() => engine.compare(text, isUsable ? stored.hash : unknownUser));
    return isUsable && isEqual;
  };

  return {
    hash: (password) => gate.run(() => cores.run(async () => now.id + (await engine.hash(keyed(now, password), cost)))),
    verify: (password, storedHash) => gate.run(() => verify(password, storedHash)),
    inTurn: (work) => gate.run(() => work(verify)),
    needsRehash: (storedHash) => {
      const stored = partsOf(storedHash);
      return stored?.cost !== cost || stored.pepperId !== now.id;
    },
  };
}

function keyed({ bytes }: Pepper, password: string): string {
  return createHmac('sha384', bytes).update(password.normalize('NFC'), 'utf8').digest('base64');
}

function partsOf(text: string): { readonly pepperId: string; readonly hash: string; readonly cost: number } | null {
  const [, pepperId = '', hash = '', rounds] = STORED_HASH.exec(text) ?? [];
  const cost = Number(rounds ?? Infinity);
  return cost > MAX_STORED_COST ? null : { pepperId, hash, cost };
}

/** How many passwords stand on each pepper, by its name; a damaged hash stands on none and is not counted. */
export function peppersOf(storedHashes: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of storedHashes) {
    const stored = text === null ? null : partsOf(text);
    if (stored !== null) counts.set(stored.pepperId, (counts.get(stored.pepperId) ?? 0) + 1);
  }
  return counts;
}

/** A lone surrogate has no UTF-8 form: all of them would become one replacement character, and so one password. */
function isHashable(password: string): boolean {
  return password.length <= 2 * MAX_PASSWORD_LENGTH && !/\p{Surrogate}/u.test(password);
}

/** Bounds the work on a password no account can have. */
function cut(password: string): string {
  return password.slice(0, 2 * MAX_PASSWORD_LENGTH);
}

/** A well-formed hash that belongs to no password anybody knows; made without hashing anything. */
function hashOfNobody(cost: number): string {
  const tail = [...randomBytes(HASH_TAIL)].map((byte) => BCRYPT_ALPHABET.charAt(byte % BCRYPT_ALPHABET.length));
  return genSaltSync(cost, 'b') + tail.join('');
}
