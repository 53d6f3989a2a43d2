import type { WrittenRound } from './written-data';

/** Those of the marking body, the head first, as the head names them in minutes and reports. */
export function markingSeats({ bodies }: WrittenRound): WrittenRound['bodies'][number]['seats'] {
  return bodies.find(({ kind }) => kind === 'MARKING')?.seats ?? [];
}
