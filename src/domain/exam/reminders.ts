import { addWorkingDays, hanoiDay, HOLIDAYS } from '../calendar';
import type { TimetableStep } from './timetable';

/** How near a step is: its last day is close, or over. */
export type ReminderLevel = 'NEAR' | 'OVERDUE';

/** A step somebody is reminded of. */
export interface Reminder {
  readonly step: TimetableStep;
  readonly level: ReminderLevel;
}

/** Working days before the last day from which on a step is near (BR-58). */
const NEAR_DAYS = 3;

/** Steps to be reminded of at a moment: overdue ones first, then those whose last day is at most three working days away. */
export function remindersOf(steps: readonly TimetableStep[], now: Date): readonly Reminder[] {
  const near = addWorkingDays(hanoiDay(now), NEAR_DAYS, HOLIDAYS);
  const of = (level: ReminderLevel, isWanted: (step: TimetableStep) => boolean): readonly Reminder[] =>
    steps
      .filter(isWanted)
      .toSorted((a, b) => a.due.localeCompare(b.due))
      .map((step) => ({ step, level }));
  return [
    ...of('OVERDUE', ({ state }) => state === 'OVERDUE'),
    ...of('NEAR', ({ state, due }) => state === 'OPEN' && due <= near),
  ];
}

/** What a reminder is known by, so that it goes out once: a step whose day is put off is a new one. */
export function reminderKey(roundId: string, { step, level }: Reminder): string {
  return `${roundId}.${step.key}.${step.due}.${level}`;
}
