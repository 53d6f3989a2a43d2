import type { Attendance } from '../domain/attendance';
import type { Handover } from '../domain/custody';
import type { Seating } from '../domain/seating';

/** Rooms and seats of one round; its id is the round's. */
export interface StoredSeating extends Seating {
  readonly id: string;
  readonly version: number;
  /** Why the lists were posted later than the rules allow; null when they were not. */
  readonly lateReason: string | null;
}

/** One candidate's attendance; its id is the application's. */
export interface StoredAttendance extends Attendance {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  /** Why it was changed, or why the Chair let somebody in; null for a first record. */
  readonly reason: string | null;
}

/** One record of a bag: added, never changed but for the Chair's decision on a broken seal. */
export interface StoredHandover extends Handover {
  readonly version: number;
  readonly roundId: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly decidedAt: Date | null;
}
