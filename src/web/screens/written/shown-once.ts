import type { Made } from './written-data';

interface Kept {
  readonly roundId: string;
  readonly accountId: string;
  readonly made: Made;
}

let kept: Kept | null = null;

/*
 * The pairs and the shares stay in the memory of this page alone, never in a store of the browser: signing in again
 * without a reload brings them back to the one who made them, and nobody else.
 */

/** Keeps what was made until it is printed and handed over. */
export function keepShownOnce(next: Kept): void {
  kept = next;
}

/** What this person made in this round and has not put away yet; null when nothing. */
export function shownOnce(roundId: string, accountId: string | null): Made | null {
  return kept !== null && kept.roundId === roundId && kept.accountId === accountId ? kept.made : null;
}

/** Drops it for good. */
export function forgetShownOnce(): void {
  kept = null;
}
