import type { DefenceTurn, minutesOf } from '../../domain/defence/defence-session';

/** A turn with the lengths that its clock counts against. */
export interface DefenceTurnView extends DefenceTurn {
  readonly minutes: ReturnType<typeof minutesOf>;
}
