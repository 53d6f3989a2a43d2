import { hkdfSync, randomBytes } from 'node:crypto';
import type { SheetMarks } from '../../domain/scoring/score-sheet';
import { boxed, bytesOfMarks, IV_BYTES, marksOfBytes, unboxed } from '../sealing/sealed-box';

/** Seals ballots while a box is open. */
export interface BallotSeal {
  readonly seal: (applicationId: string, marks: SheetMarks) => string;
  /** The marks of a sealed ballot; null for one that another run of the product sealed. */
  readonly open: (applicationId: string, sealed: string) => SheetMarks | null;
}

/**
 * Seals a pile of ballots typed from paper until it is typed a second time, so that whoever types it then can take nothing
 * but the paper for it. Under the key outside the store: the paper outlives this process, and so must what was typed of it.
 */
export function createPileSeal(sealingKey: Buffer): BallotSeal {
  return createBallotSeal(Buffer.from(hkdfSync('sha256', sealingKey, '', 'thi-tuyen/typed-ballots/v1', 32)));
}

/**
 * Seals under a key that lives in this process and nowhere else (BR-46; trust.md T09): neither the store nor its log, a
 * backup or a stolen disk can ever open what was cast, and once the box is emptied nobody can. The price is stated, not
 * hidden: a box that is open when the product stops must be voted for again (restartBallot).
 */
export function createBallotSeal(key: Buffer = randomBytes(32)): BallotSeal {
  return {
    seal: (applicationId, marks) =>
      boxed(key, Buffer.from(applicationId), randomBytes(IV_BYTES), bytesOfMarks(marks)).toString('base64url'),
    open: (applicationId, sealed) => {
      const plain = unboxed(key, Buffer.from(applicationId), Buffer.from(sealed, 'base64url'));
      return plain === null ? null : marksOfBytes(plain);
    },
  };
}
