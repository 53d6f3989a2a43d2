import type { AttendanceState } from '../../domain/examday/attendance';
import { dayOf } from '../../domain/registration/application';
import type { Application } from '../../domain/registration/application';
import { HOLIDAYS } from '../../domain/calendar';
import type { LocalDate } from '../../domain/calendar';
import { hasWritten } from '../../domain/regulation/regulation';
import { EXAM_DAY, lateLimit, workingDaysBefore } from '../../domain/examday/seating';
import type { StoredAttendance, StoredSeating } from '../../persistence/exam-day-ports';
import type { Readers } from '../../persistence/ports';
import { isRegulated } from '../exam/round-scope';
import { maySeeExamDay, maySeeOwnSeat } from '../visibility/written';
import type { RoundAccess } from '../visibility/access';
import { calledOf } from './called';

/** One place of a room with who sits there. */
export interface ExamSeatView {
  readonly seat: number;
  readonly applicationId: string;
  readonly candidateNumber: string | null;
  readonly fullName: string;
  readonly birthDate: LocalDate;
  readonly hasWithdrawn: boolean;
  readonly attendance: AttendanceView | null;
}

/** What was recorded at the door. */
export interface AttendanceView {
  readonly version: number;
  readonly state: AttendanceState;
  readonly cameAt: string | null;
}

/** One room. */
export interface ExamRoomView {
  readonly name: string;
  readonly place: string;
  readonly capacity: number;
  readonly columns: number;
  readonly invigilators: readonly string[];
  readonly seats: readonly ExamSeatView[];
}

/** The day of the written paper as those who conduct it see it. */
export interface ExamDayView {
  /** 0 before there are rooms. */
  readonly version: number;
  readonly date: LocalDate;
  readonly startsAt: string | null;
  readonly minutes: number | null;
  readonly lateLimit: number | null;
  readonly called: number;
  readonly rooms: readonly ExamRoomView[];
  readonly seed: string | null;
  readonly drawnAt: Date | null;
  readonly redraws: readonly { readonly reason: string; readonly at: Date }[];
  readonly postedAt: Date | null;
  readonly lateReason: string | null;
  readonly postBy: LocalDate;
  readonly summonsBy: LocalDate;
}

/** A candidate's own place, once it is posted. */
export interface OwnSeatView {
  readonly room: string;
  readonly place: string;
  readonly seat: number;
  readonly date: LocalDate;
  readonly startsAt: string;
  readonly lateLimit: number;
}

/** The day of the written paper as the viewer may see it. */
export function examDayQueries(readers: Readers) {
  return {
    examDay: async (access: RoundAccess): Promise<ExamDayView | null> => {
      const { round } = access;
      if (!isRegulated(round) || !hasWritten(round.regulation) || !maySeeExamDay(access)) return null;
      const called = await calledOf(readers, { round });
      const seating = await readers.seatings.find(round.id);
      const date = dayOf(round, 'WRITTEN');
      return {
        version: seating?.version ?? 0,
        date,
        startsAt: seating?.startsAt ?? null,
        minutes: seating?.minutes ?? null,
        lateLimit: seating === null ? null : lateLimit(seating),
        called: called.length,
        rooms: seating === null ? [] : await roomsOf(readers, seating),
        seed: seating?.draw?.seed ?? null,
        drawnAt: seating?.draw?.at ?? null,
        redraws: seating?.redraws ?? [],
        postedAt: seating?.postedAt ?? null,
        lateReason: seating?.lateReason ?? null,
        postBy: workingDaysBefore(date, EXAM_DAY.postingDays, HOLIDAYS),
        summonsBy: workingDaysBefore(date, EXAM_DAY.summonsDays, HOLIDAYS),
      };
    },
    ownSeat: async (access: RoundAccess): Promise<OwnSeatView | null> => {
      const { round, viewer } = access;
      if (!isRegulated(round) || !maySeeOwnSeat(access)) return null;
      const seating = await readers.seatings.find(round.id);
      if (seating === null || seating.postedAt === null) return null;
      const own = await readers.applications.ofCandidate(round.id, viewer.accountId);
      const seat = seating.seats.find(({ applicationId }) => applicationId === own?.id);
      const room = seat === undefined ? undefined : seating.rooms[seat.room];
      if (seat === undefined || room === undefined) return null;
      const { name, place } = room;
      const { startsAt } = seating;
      return {
        room: name,
        place,
        seat: seat.seat,
        date: dayOf(round, 'WRITTEN'),
        startsAt,
        lateLimit: lateLimit(seating),
      };
    },
  };
}

async function roomsOf(readers: Readers, seating: StoredSeating): Promise<readonly ExamRoomView[]> {
  const found = await readers.applications.findMany(seating.seats.map(({ applicationId }) => applicationId));
  const applications = new Map(found.map((one) => [one.id, one]));
  const attendances = new Map((await readers.attendances.ofRound(seating.id)).map((one) => [one.id, one]));
  return seating.rooms.map((room, index) => ({
    ...room,
    seats: seating.seats
      .filter((one) => one.room === index)
      .flatMap(({ applicationId, seat }) => {
        const application = applications.get(applicationId);
        if (application === undefined) return [];
        return [seatView(seat, application, attendances.get(applicationId))];
      }),
  }));
}

function seatView(
  seat: number,
  { id, candidateNumber, fullName, birthDate, withdrawnOn }: Application,
  attendance: StoredAttendance | undefined,
): ExamSeatView {
  const told =
    attendance === undefined
      ? null
      : { version: attendance.version, state: attendance.state, cameAt: attendance.cameAt };
  const hasWithdrawn = withdrawnOn !== null;
  return { seat, applicationId: id, candidateNumber, fullName, birthDate, hasWithdrawn, attendance: told };
}
