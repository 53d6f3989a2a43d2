import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { sha256 } from '../canonical';

/** Recovery codes of one set (trust.md R-AUT-6). */
export const RECOVERY_CODES = 10;

const PERIOD = 30;
const STEP_MS = PERIOD * 1_000;
const SECRET_BYTES = 20;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SIX_DIGITS = /^\d{6}$/;
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
/** Letters of a recovery code: 60 random bits. */
const RECOVERY_LENGTH = 12;

/** Secrets of authenticator apps, readable only with the key that lies outside the store. */
export interface TotpVault {
  /** A new secret, encrypted for one account. `secret` gives 256 random bits as base64url. */
  draft(accountId: string, secret: () => string): string;
  /** The secret itself, to be put under another key. @throws Error as reveal */
  open(accountId: string, sealed: string): Buffer;
  /** Encrypts a secret that is known for one account. */
  seal(accountId: string, plain: Buffer, secret: () => string): string;
  /** What the owner's app needs. @throws Error when it was encrypted for another account or with another key */
  reveal(accountId: string, username: string, sealed: string): { readonly secret: string; readonly uri: string };
  /** The time step whose code this is, one step of 30 seconds early or late at most; null when it is none. */
  stepOf(accountId: string, sealed: string, guess: { readonly code: string; readonly now: Date }): number | null;
  /** The recovery codes of one set; derived, so that a repeated request shows the same ones. */
  recoveryCodes(accountId: string, serial: number): readonly string[];
  /** What the store keeps of a recovery code. */
  recoveryHash(accountId: string, code: string): string;
}

/**
 * Makes the vault. Both its keys come from the pepper, each by HKDF with a name of its own: AES-256-GCM for secrets,
 * bound to the account so that no row can be put under another name, and HMAC for recovery codes.
 */
export function createTotpVault(pepper: Uint8Array): TotpVault {
  const sealKey = keyFrom(pepper, 'thi-tuyen/totp-secret/v1');
  const recoveryKey = keyFrom(pepper, 'thi-tuyen/totp-recovery/v1');
  const open = (accountId: string, sealed: string): Buffer => unseal(sealKey, accountId, sealed);
  const sealed = (accountId: string, plain: Buffer, secret: () => string): string =>
    seal(sealKey, accountId, { plain, nonce: Buffer.from(secret(), 'base64url').subarray(0, NONCE_BYTES) });
  return {
    open,
    seal: sealed,
    draft: (accountId, secret) =>
      sealed(accountId, Buffer.from(secret(), 'base64url').subarray(0, SECRET_BYTES), secret),
    reveal: (accountId, username, sealed) => {
      const totp = totpOf(open(accountId, sealed), username);
      return { secret: totp.secret.base32, uri: totp.toString() };
    },
    stepOf: (accountId, sealed, { code, now }) => {
      const token = code.replace(/\s/g, '');
      if (!SIX_DIGITS.test(token)) return null;
      const timestamp = now.getTime();
      const delta = totpOf(open(accountId, sealed), '').validate({ token, timestamp, window: 1 });
      return delta === null ? null : Math.floor(timestamp / STEP_MS) + delta;
    },
    recoveryCodes: (accountId, serial) =>
      Array.from({ length: RECOVERY_CODES }, (_none, index) => {
        const text = `${accountId}\0${String(serial)}\0${String(index)}`;
        const bytes = createHmac('sha256', recoveryKey).update(`code\0${text}`).digest();
        const letters = [...bytes.subarray(0, RECOVERY_LENGTH)]
          .map((byte) => BASE32.charAt(byte % BASE32.length))
          .join('');
        return (letters.match(/.{4}/g) ?? []).join('-');
      }),
    recoveryHash: (accountId, code) => {
      const letters = code.toLowerCase().replace(/[^a-z2-7]/g, '');
      return sha256(createHmac('sha256', recoveryKey).update(`hash\0${accountId}\0${letters}`).digest('hex'));
    },
  };
}

function totpOf(secret: Buffer, username: string): TOTP {
  const bytes = new Secret({ buffer: new Uint8Array(secret).buffer });
  return new TOTP({ issuer: 'Thi Tuyển', label: username, secret: bytes, digits: 6, period: PERIOD });
}

function keyFrom(pepper: Uint8Array, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', pepper, '', info, 32));
}

function seal(
  key: Buffer,
  accountId: string,
  { plain, nonce }: { readonly plain: Buffer; readonly nonce: Buffer },
): string {
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(accountId));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
}

function unseal(key: Buffer, accountId: string, sealed: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64url');
  const end = bytes.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(accountId))
    .setAuthTag(bytes.subarray(end));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, end)), decipher.final()]);
}
