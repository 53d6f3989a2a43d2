import { createHash } from 'node:crypto';

/** A whole number from 0 to below − 1. */
export type Random = (below: number) => number;

/** The same numbers for the same seed: a failing run is run again by its number. */
export function seeded(seed: number): Random {
  let turn = 0;
  return (below) => {
    turn += 1;
    return (
      createHash('sha256')
        .update(`${String(seed)}:${String(turn)}`)
        .digest()
        .readUIntBE(0, 6) % below
    );
  };
}
