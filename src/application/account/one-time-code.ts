import { createHmac } from 'node:crypto';
import type { LinkPurpose } from '../../domain/account/account';
import { sha256 } from '../canonical';

/**
 * The code of a one-time link, 128 bits in groups a person can read out.
 * Why derived and not stored: a repeated request must give the same answer, a mail is written after its transaction,
 * and the store must not hold the code.
 */
export function oneTimeCode(pepper: Buffer, purpose: LinkPurpose, accountId: string, serial: number): string {
  const text = `${purpose.toLowerCase()}/v2\0${accountId}\0${String(serial)}`;
  const digits = createHmac('sha256', pepper).update(text).digest('hex').slice(0, 32);
  return (digits.match(/.{4}/gu) ?? []).join('-');
}

/** What the store keeps of a code; however it was typed, with or without dashes. */
export function oneTimeCodeHash(code: string): string {
  return sha256(`one-time\0${code.toLowerCase().replace(/[^0-9a-f]/g, '')}`);
}
