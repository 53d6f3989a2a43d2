import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import type { PrivatePart } from '../../domain/registration/dossier';
import type { RecordedRating } from '../../domain/registration/ratings';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a draft of a registration holds: the typed texts by the name of their field. */
export type DraftFields = Readonly<Record<string, string>>;

/** What one list says of the evaluations of one person. */
export type RatingRows = readonly Pick<RecordedRating, 'period' | 'rating' | 'row'>[];

/** Private parts of dossiers and drafts, readable only with the key that lies outside the store (trust.md 3.12.7). */
export interface PersonalVault {
  /** Encrypts for one owner: no row can be put under another name. `secret` gives 256 random bits as base64url. */
  seal(ownerId: string, value: PrivatePart | DraftFields | RatingRows, secret: () => string): string;
  /** @throws Error when it was encrypted for another owner or with another key */
  openDossier(ownerId: string, sealed: string): PrivatePart;
  openDraft(ownerId: string, sealed: string): DraftFields;
  openRatings(ownerId: string, sealed: string): RatingRows;
  /** What stands for a citizen id where it must be unique: says nothing without the key. */
  citizenKey(roundId: string, citizenId: string): string;
}

/** Makes the vault; both keys come from the pepper, each by HKDF with a name of its own. */
export function createPersonalVault(pepper: Uint8Array): PersonalVault {
  const sealKey = Buffer.from(hkdfSync('sha256', pepper, '', 'thi-tuyen/dossier/v1', 32));
  const hashKey = Buffer.from(hkdfSync('sha256', pepper, '', 'thi-tuyen/citizen-id/v1', 32));
  const open = (ownerId: string, sealed: string): unknown => {
    const bytes = Buffer.from(sealed, 'base64url');
    const end = bytes.length - TAG_BYTES;
    const decipher = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(ownerId))
      .setAuthTag(bytes.subarray(end));
    const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, end)), decipher.final()]);
    return JSON.parse(plain.toString('utf8'));
  };
  return {
    seal: (ownerId, value, secret) => {
      const nonce = Buffer.from(secret(), 'base64url').subarray(0, NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce).setAAD(Buffer.from(ownerId));
      const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
    },
    openDossier: (ownerId, sealed) => open(ownerId, sealed) as PrivatePart,
    openDraft: (ownerId, sealed) => open(ownerId, sealed) as DraftFields,
    openRatings: (ownerId, sealed) => open(ownerId, sealed) as RatingRows,
    citizenKey: (roundId, citizenId) => createHmac('sha256', hashKey).update(`${roundId}\0${citizenId}`).digest('hex'),
  };
}
