import { hkdfSync } from 'node:crypto';
import type { Stub } from '../../domain/written/stub-reading';
import { boxed, IV_BYTES, unboxed } from '../sealing/sealed-box';

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
      const lines = stubs.map(({ candidateNumber, code }) => [candidateNumber, code]);
      const plain = Buffer.from(JSON.stringify(lines));
      return boxed(keyFor(roundId), Buffer.from(roundId), iv, plain).toString('base64url');
    },
    open: (roundId, sealed) => {
      const plain = unboxed(keyFor(roundId), Buffer.from(roundId), Buffer.from(sealed, 'base64url'));
      if (plain === null) return null;
      const lines = JSON.parse(plain.toString('utf8')) as readonly (readonly [string, string])[];
      return lines.map(([candidateNumber, code]) => ({ candidateNumber, code }));
    },
  };
}
