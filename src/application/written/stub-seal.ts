import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import type { Stub } from '../../domain/written/stub-reading';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Keeps what the first person read on the stubs from everybody until the second has read them, too (BR-29). */
export interface StubSeal {
  /** `secret` gives 256 random bits as base64url. */
  readonly seal: (roundId: string, stubs: readonly Stub[], secret: () => string) => string;
  /** The list; null when the seal was changed, is of another round, or needs another key. */
  readonly open: (roundId: string, sealed: string) => readonly Stub[] | null;
}

/** Seals under the key outside the store: codes and numbers joined in a copy of the store would be the map itself. */
export function createStubSeal(key: Buffer): StubSeal {
  const keyFor = (roundId: string) => Buffer.from(hkdfSync('sha256', key, '', `thi-tuyen/stubs/v1\0${roundId}`, 32));
  return {
    seal: (roundId, stubs, secret) => {
      const iv = Buffer.from(secret(), 'base64url').subarray(0, IV_BYTES);
      const cipher = createCipheriv(CIPHER, keyFor(roundId), iv).setAAD(Buffer.from(roundId));
      const lines = stubs.map(({ candidateNumber, code }) => [candidateNumber, code]);
      const sealed = [iv, cipher.update(JSON.stringify(lines)), cipher.final(), cipher.getAuthTag()];
      return Buffer.concat(sealed).toString('base64url');
    },
    open: (roundId, sealed) => {
      const bytes = Buffer.from(sealed, 'base64url');
      const end = bytes.length - TAG_BYTES;
      if (end < IV_BYTES) return null;
      const decipher = createDecipheriv(CIPHER, keyFor(roundId), bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(roundId))
        .setAuthTag(bytes.subarray(end));
      try {
        const plain = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, end)), decipher.final()]);
        const lines = JSON.parse(plain.toString('utf8')) as readonly (readonly [string, string])[];
        return lines.map(([candidateNumber, code]) => ({ candidateNumber, code }));
      } catch {
        return null;
      }
    },
  };
}
