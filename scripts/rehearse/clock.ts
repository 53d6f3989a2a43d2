/** The clock of a played round: it stands at a day of the story, never at today. */
import { startOfDay, type LocalDate } from '../../src/domain/calendar';

const MORNING_MS = 8 * 3_600_000;
const BETWEEN_ACTS_MS = 100;

/** A clock that the player moves by hand. Acts of one day follow one another by a tenth of a second. */
export interface StoryClock {
  readonly now: () => Date;
  /** The day it stands at. */
  readonly day: () => LocalDate;
  /** Goes to eight in the morning of a day in Hà Nội; stays where it is when it is that day already. */
  readonly goTo: (day: LocalDate) => void;
  readonly tick: () => void;
}

/** A clock at the morning of a day. */
export function storyClock(first: LocalDate): StoryClock {
  let day = first;
  let at = morningOf(first);
  return {
    now: () => new Date(at),
    day: () => day,
    goTo: (next) => {
      if (next === day) return;
      day = next;
      at = morningOf(next);
    },
    tick: () => {
      at += BETWEEN_ACTS_MS;
    },
  };
}

function morningOf(day: LocalDate): number {
  return startOfDay(day).getTime() + MORNING_MS;
}
