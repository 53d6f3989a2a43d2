import { createHmac, randomBytes } from 'node:crypto';

import { genSaltSync } from 'bcrypt';

import { type BcryptEngine, sharedPoolEngine } from './bcrypt-engine';

import { createGate, type Gate, HASHING_GATE, PASSWORD_GATE } from './password-gate';
import { MAX_PASSWORD_LENGTH } from './password-rules';

/** Bcrypt's work factor: 2^12 rounds, about half a second of one core. */
export const BCRYPT_COST = 12;

/** A stored hash of a higher cost than this is taken for damage: 2^31 rounds would run for days. */
const MAX_STORED_COST = 15;

const STORED_HASH = /^\$2b\$(\d\d)\$[./A-Za-z0-9]{53}$/;
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
  /** True when a hash was made with another cost than today's; hash again at the next log-in. */
  readonly needsRehash: (storedHash: string) => boolean;
}

/** What a hasher is made from. */
export interface PasswordHasherOptions {
  /** At least 32 secret bytes from a file outside the store: a stolen store alone allows no guessing. */
  readonly pepper: Uint8Array;
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
  const { pepper, cost = BCRYPT_COST, gate = createGate(PASSWORD_GATE), engine = sharedPoolEngine } = options;
  if (pepper.length < 32) throw new RangeError('the pepper must have at least 32 bytes');
  const cores = createGate(HASHING_GATE);
  const unknownUser = hashOfNobody(cost);
  const keyed = (password: string): string =>
    createHmac('sha384', pepper).update(password.normalize('NFC'), 'utf8').digest('base64');

  const verify = async (password: string, storedHash: string | null): Promise<boolean> => {
    const isUsable = storedHash !== null && isStoredHash(storedHash) && isHashable(password);
    const isEqual = await cores.run(() => engine.compare(keyed(cut(password)), isUsable ? storedHash : unknownUser));
    return isUsable && isEqual;
  };

  return {
    hash: (password) => gate.run(() => cores.run(() => engine.hash(keyed(password), cost))),
    verify: (password, storedHash) => gate.run(() => verify(password, storedHash)),
    inTurn: (work) => gate.run(() => work(verify)),
    needsRehash: (storedHash) => Number(STORED_HASH.exec(storedHash)?.[1] ?? -1) !== cost,
  };
}

function isStoredHash(text: string): boolean {
  const cost = STORED_HASH.exec(text)?.[1];
  return cost !== undefined && Number(cost) <= MAX_STORED_COST;
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
