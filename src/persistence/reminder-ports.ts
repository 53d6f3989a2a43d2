import type { LocalDate } from '../domain/calendar';
import type { ReminderLevel } from '../domain/exam/reminders';

/**
 * That people were reminded of a step of a round: once for each step, last day and level; or that letters about one matter
 * went to candidates of it, `key` being the matter.
 */
export interface StoredReminder {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly key: string;
  readonly who: string;
  readonly what: string;
  readonly due: LocalDate;
  readonly result: string;
  readonly level: ReminderLevel;
  readonly at: Date;
}
