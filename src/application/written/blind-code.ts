import type { Decider } from '../command';

/** Letters and digits of a blind code: none that a hand could write like another. */
const CODE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 8;

/** Số phách: a random code that is none of those taken, so never a candidate number (BR-28). */
export function freshCode(taken: ReadonlySet<string>, random: Decider['random']): string {
  for (;;) {
    const digits = Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET.charAt(random(CODE_ALPHABET.length)));
    const code = `${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}`;
    if (!taken.has(code)) return code;
  }
}
