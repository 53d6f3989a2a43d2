import type { Refusal } from '../refusal';
import { lateLimit } from './seating';
import type { Seating } from './seating';

/**
 * Whether somebody came to write: in time; late but before the door closed; too late, turned away; let in by the Chair
 * after that (BR-24); or not at all.
 */
export const ATTENDANCE_STATES = ['PRESENT', 'LATE', 'TURNED_AWAY', 'ADMITTED', 'ABSENT'] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

/** What the room says. */
export type Arrival = 'PRESENT' | 'LATE' | 'ABSENT';

/** One candidate's attendance as it is recorded at the door. */
export interface Attendance {
  readonly state: AttendanceState;
  /** When somebody late came, as the clock of the room showed it; null for the others. */
  readonly cameAt: string | null;
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether somebody writes the paper. */
export function sits(state: AttendanceState): boolean {
  return state === 'PRESENT' || state === 'LATE' || state === 'ADMITTED';
}

/** Minutes from one time of day to a later one; negative when it is earlier. */
export function minutesBetween(from: string, to: string): number {
  const minutes = (clock: string): number => {
    const [hour = '0', minute = '0'] = clock.split(':');
    return Number(hour) * 60 + Number(minute);
  };
  return minutes(to) - minutes(from);
}

/** Every reason against what the room says of one candidate. */
export function checkArrival(
  { arrival, cameAt }: { readonly arrival: Arrival; readonly cameAt: string | null },
  seating: Pick<Seating, 'startsAt'>,
  path: readonly string[],
): readonly Refusal[] {
  if (arrival !== 'LATE') return [];
  const at = [...path, 'cameAt'];
  if (cameAt === null || !CLOCK.test(cameAt)) {
    return [{ code: 'INVALID_VALUE', path: at, reason: 'Người đến muộn: ghi giờ đến, viết như 08:07.' }];
  }
  if (minutesBetween(seating.startsAt, cameAt) <= 0) {
    return [
      {
        code: 'INVALID_VALUE',
        path: at,
        reason: `Đến trước giờ bắt đầu ${seating.startsAt} là có mặt, không phải muộn.`,
      },
    ];
  }
  return [];
}

/** What follows from what the room says: late beyond the limit is turned away, unless the Chair decides (BR-24). */
export function attendanceOf(
  { arrival, cameAt }: { readonly arrival: Arrival; readonly cameAt: string | null },
  seating: Pick<Seating, 'startsAt' | 'minutes'>,
): Attendance {
  if (arrival !== 'LATE' || cameAt === null) return { state: arrival === 'LATE' ? 'ABSENT' : arrival, cameAt: null };
  const isInTime = minutesBetween(seating.startsAt, cameAt) <= lateLimit(seating);
  return { state: isInTime ? 'LATE' : 'TURNED_AWAY', cameAt };
}
