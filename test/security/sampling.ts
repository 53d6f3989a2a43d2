import { createHash } from 'node:crypto';

/*
 * Which of many like cells a run looks at. Every run looks at every kind; which of those that stand alike it looks at
 * changes from day to day and is named in the output, so that a failure can be had again: `SIGHT_SEED=2026-11-25 npx jest …`.
 * `SIGHT_ALL=1` looks at all of them.
 */

/** Whether everything is looked at and nothing left to chance. */
export const LOOKS_AT_ALL = process.env['SIGHT_ALL'] === '1';

/** What the choice of a run is drawn from. */
export const SEED = process.env['SIGHT_SEED'] ?? new Date().toISOString().slice(0, 10);

/** Said in the name of a test, so that whoever reads a failure can repeat it. */
export const CHOICE = LOOKS_AT_ALL ? 'all of them' : `SIGHT_SEED=${SEED}`;

/** The same list in another order, the same one for one seed and label. */
export function shuffled<T>(label: string, list: readonly T[]): readonly T[] {
  const weight = (index: number) =>
    createHash('sha256')
      .update(`${SEED} ${label} ${String(index)}`)
      .digest('hex');
  const weighed = list.map((one, index) => [weight(index), one] as const);
  return weighed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Deals a list out to so many hands of so many, round and round: with enough hands everybody is in one of them. */
export function dealt<T>(
  label: string,
  list: readonly T[],
  { hands, size }: { readonly hands: number; readonly size: number },
): readonly (readonly T[])[] {
  const deck = shuffled(label, list);
  return Array.from({ length: hands }, (_hand, hand) =>
    Array.from(
      { length: Math.min(size, deck.length) },
      (_one, index) => deck[(hand * size + index) % deck.length] as T,
    ),
  );
}
