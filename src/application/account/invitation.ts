import { createHmac } from 'node:crypto';
import { sha256 } from '../canonical';

/**
 * The one-time code of an account's invitation, 128 bits in groups a person can read out.
 * Why derived and not stored: a repeated request must give the same answer, and the store must not hold the code.
 */
export function invitationCode(pepper: Buffer, accountId: string): string {
  const digits = createHmac('sha256', pepper).update(`invitation/v1\0${accountId}`).digest('hex').slice(0, 32);
  return (digits.match(/.{4}/gu) ?? []).join('-');
}

/** What the store keeps of a code. */
export function invitationHash(code: string): string {
  return sha256(`invitation\0${code.trim().toLowerCase()}`);
}
