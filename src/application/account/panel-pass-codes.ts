import { createHmac, timingSafeEqual } from 'node:crypto';
import { PIN_DIGITS } from '../../domain/defence/panel-pass';
import { sha256 } from '../canonical';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
/** 80 random bits: few enough letters to be typed where there is no camera, far too many to be guessed in a day. */
const CODE_LETTERS = 16;

/** What opens the sheets of one panel member on one device, as it is printed once. */
export interface PassCodes {
  readonly code: string;
  readonly pin: string;
}

/**
 * Code and PIN of a pass. Why derived and not stored: a repeated request must give the same slip, and the store must hold
 * neither of them.
 */
export function passCodes(pepper: Buffer, passId: string): PassCodes {
  const bytes = keyed(pepper, `panel-pass-code/v1\0${passId}`);
  const letters = Array.from(bytes.subarray(0, CODE_LETTERS), (byte) => BASE32[byte % BASE32.length]).join('');
  const number = keyed(pepper, `panel-pass-pin/v1\0${passId}`).readBigUInt64BE() % 10n ** BigInt(PIN_DIGITS);
  return { code: (letters.match(/.{4}/gu) ?? []).join('-'), pin: String(number).padStart(PIN_DIGITS, '0') };
}

/** What the store keeps of a code, however it was typed. */
export function passCodeHash(code: string): string {
  return sha256(`panel-pass\0${code.toLowerCase().replace(/[^a-z2-7]/gu, '')}`);
}

/** What the store keeps of a PIN: a digest that nobody can try out without the key outside the store. */
export function passPinHash(pepper: Buffer, passId: string, pin: string): string {
  return keyed(pepper, `panel-pass-pin-hash/v1\0${passId}\0${pin.replace(/\s/gu, '')}`).toString('hex');
}

/** Whether a PIN is that of the pass. */
export function isPassPin(pepper: Buffer, pass: { readonly id: string; readonly pinHash: string }, pin: string) {
  const given = Buffer.from(passPinHash(pepper, pass.id, pin), 'hex');
  return timingSafeEqual(given, Buffer.from(pass.pinHash, 'hex'));
}

function keyed(pepper: Buffer, text: string): Buffer {
  return createHmac('sha256', pepper).update(text).digest();
}
