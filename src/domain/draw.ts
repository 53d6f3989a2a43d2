import type { Refusal } from './refusal';
import { sha256Hex } from './sha256';
import { checkText } from './text';

/**
 * Bốc thăm công khai: an order that nobody can choose and everybody can repeat.
 *
 * A number is read aloud and written down before the list is drawn. From then on the order is arithmetic:
 * 1. What is drawn is put in the order of its text, A to Z, so that no earlier order can steer the result.
 * 2. For i = n − 1 down to 1: h = SHA-256 of "seed/i" as one number; j = h mod (i + 1); places i and j change places
 *    (both counted from 0). This is the shuffle of Fisher and Yates; h has 256 bits, so every order is equally likely.
 */

/** Shortest seed: below, somebody could try seeds until the order suits. */
export const MINIMUM_SEED = 6;
const MAXIMUM_SEED = 64;

/** The seed as it is heard: no blanks, no capitals, one way of writing each letter. The draw depends on nothing else. */
export function heardSeed(seed: string): string {
  return seed.normalize('NFC').replace(/\s+/gu, '').toLowerCase();
}

/** Every reason against a seed. */
export function checkSeed(seed: string, path: readonly string[]): readonly Refusal[] {
  const errors = checkText(seed, path, MAXIMUM_SEED);
  if (errors.length > 0 || heardSeed(seed).length >= MINIMUM_SEED) return errors;
  return [
    { code: 'INVALID_VALUE', path, reason: `Số bốc thăm có ít nhất ${String(MINIMUM_SEED)} chữ số hoặc chữ cái.` },
  ];
}

/** One change of places: which place, with which, and the sum it came from. */
export interface DrawStep {
  readonly place: number;
  readonly text: string;
  readonly digest: string;
  readonly other: number;
}

/** Every step of the draw of `count` things, for the sheet that says how to repeat it. */
export function drawSteps(seed: string, count: number): readonly DrawStep[] {
  const heard = heardSeed(seed);
  return Array.from({ length: Math.max(0, count - 1) }, (_, index) => {
    const place = count - 1 - index;
    const text = `${heard}/${String(place)}`;
    const digest = sha256Hex(text);
    return { place, text, digest, other: Number(BigInt(`0x${digest}`) % BigInt(place + 1)) };
  });
}

/** The ids in the drawn order. The order in which they are given plays no part; an id given twice is a bug. */
export function drawOrder(seed: string, ids: readonly string[]): readonly string[] {
  if (new Set(ids).size !== ids.length) throw new RangeError('an id is drawn once');
  const order = [...ids].sort((a, b) => (a < b ? -1 : 1));
  for (const { place, other } of drawSteps(seed, order.length)) {
    const [here, there] = [order[place], order[other]];
    if (here === undefined || there === undefined)
      throw new RangeError(`drew ${String(other)} of ${String(order.length)}`);
    order[place] = there;
    order[other] = here;
  }
  return order;
}
