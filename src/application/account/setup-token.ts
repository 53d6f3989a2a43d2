import { randomBytes, timingSafeEqual } from 'node:crypto';
import { sha256 } from '../canonical';

/** How long the token printed at first start works, in milliseconds (trust.md R-AUT-10). */
const LIFETIME = 30 * 60 * 1_000;

/** The one-time token that lets whoever reads the server's console make the first administrator. */
export interface SetupToken {
  /** Shown on the console while no account exists. */
  readonly token: string;
  matches(candidate: string, now: Date): boolean;
}

/** A new token for this run of the program; it lives in memory only and dies with the process. */
export function createSetupToken(now: Date): SetupToken {
  const token = randomBytes(16).toString('hex');
  const digest = Buffer.from(sha256(token));
  return {
    token,
    matches: (candidate, at) =>
      at.getTime() - now.getTime() <= LIFETIME && timingSafeEqual(Buffer.from(sha256(candidate.trim())), digest),
  };
}
