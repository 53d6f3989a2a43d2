import { addDays, hanoiDay, isWorkingDay } from '../calendar';
import type { HolidayTable, LocalDate } from '../calendar';
import { checkSeed, drawOrder } from '../draw';
import type { Refusal } from '../refusal';
import { checkText, tidyText } from '../text';

/** One examination room as it is set up. Phòng thi. */
export interface ExamRoom {
  readonly name: string;
  /** Address or building, as the summons says it. */
  readonly place: string;
  /** Places that may be used. */
  readonly capacity: number;
  /** Places in one row, as the seat map shows them. */
  readonly columns: number;
  /** Accounts of those who invigilate in it, the first invigilator first. */
  readonly invigilators: readonly string[];
}

/** Where one candidate sits: the room by its index, the place by its number from 1. */
export interface ExamSeat {
  readonly applicationId: string;
  readonly room: number;
  readonly seat: number;
}

/** The draw that gave the seats: with the seed anybody finds them again. */
export interface SeatDraw {
  readonly seed: string;
  readonly at: Date;
}

/** Rooms and seats of the written examination. Phòng thi, sơ đồ chỗ ngồi. */
export interface Seating {
  readonly rooms: readonly ExamRoom[];
  /** When writing begins, as a clock in Hanoi shows it: 'HH:MM'. */
  readonly startsAt: string;
  /** Minutes of writing. */
  readonly minutes: number;
  /** Empty before the draw. */
  readonly seats: readonly ExamSeat[];
  readonly draw: SeatDraw | null;
  /** Each time drawn seats were given up, with the reason: a second draw is told to everybody. */
  readonly redraws: readonly { readonly reason: string; readonly at: Date }[];
  /** When the lists were posted at the doors (niêm yết). */
  readonly postedAt: Date | null;
}

/** Somebody who sits, with the number that is drawn. */
export interface Sitter {
  readonly id: string;
  readonly candidateNumber: string | null;
}

/** Fixed by TT 22/2025 unless a quy chế says otherwise (domain.md BR-22 to BR-24). */
export const EXAM_DAY = {
  /** Điều 14(2). */
  invigilators: 2,
  /** Working days before the day by which rooms and seats are posted: Điều 6(2). */
  postingDays: 1,
  /** Working days before the day by which the summons is out. */
  summonsDays: 5,
  /** Minutes after which nobody is let in, for papers of an hour and more, and for shorter ones: Nội quy Điều 1(1). */
  late: { long: 10, short: 5 },
} as const;

const MOST_ROOMS = 50;
const MOST_PLACES = 200;
const MOST_INVIGILATORS = 6;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

const invalid = (path: readonly string[], reason: string): Refusal => ({ code: 'INVALID_VALUE', path, reason });
const isWhole = (n: number, from: number, to: number): boolean => Number.isInteger(n) && n >= from && n <= to;

/** Minutes after the start at which the door closes to those who come late (BR-24). */
export function lateLimit({ minutes }: Pick<Seating, 'minutes'>): number {
  return minutes >= 60 ? EXAM_DAY.late.long : EXAM_DAY.late.short;
}

/** The last day that lies n working days before a day: what is posted on it is posted in time (BR-22). */
export function workingDaysBefore(day: LocalDate, n: number, table: HolidayTable): LocalDate {
  let found = day;
  for (let left = n; left > 0;) {
    found = addDays(found, -1);
    if (isWorkingDay(found, table)) left -= 1;
  }
  return found;
}

/**
 * How many sit in each room: as equal as the rooms allow, the larger numbers first. Null when the places do not suffice.
 * Filling one room after the other would leave two invigilators alone with three candidates in the last.
 */
export function balancedLoads(capacities: readonly number[], people: number): readonly number[] | null {
  const loads = capacities.map(() => 0);
  for (let left = people; left > 0; left -= 1) {
    const open = loads.flatMap((load, index) => (load < (capacities[index] ?? 0) ? [{ load, index }] : []));
    const [emptiest] = open.toSorted((a, b) => a.load - b.load || a.index - b.index);
    if (emptiest === undefined) return null;
    loads[emptiest.index] = emptiest.load + 1;
  }
  return loads;
}

/** The rooms in one spelling. */
export function tidyRooms(rooms: readonly ExamRoom[]): readonly ExamRoom[] {
  return rooms.map((room) => ({ ...room, name: tidyText(room.name), place: tidyText(room.place) }));
}

/** Every reason against rooms and hours; `serving` are the people of Ban coi thi who may be put into a room (BR-23). */
export function checkRooms(
  { rooms, startsAt, minutes }: Pick<Seating, 'rooms' | 'startsAt' | 'minutes'>,
  people: number,
  serving: readonly string[],
): readonly Refusal[] {
  const errors: Refusal[] = [];
  if (!CLOCK.test(startsAt)) errors.push(invalid(['startsAt'], 'Giờ bắt đầu viết như 08:00.'));
  if (!isWhole(minutes, 10, 600)) errors.push(invalid(['minutes'], 'Thời gian làm bài từ 10 đến 600 phút.'));
  if (!isWhole(rooms.length, 1, MOST_ROOMS)) {
    errors.push(invalid(['rooms'], `Phải có từ 1 đến ${String(MOST_ROOMS)} phòng thi.`));
  }
  rooms.forEach((room, index) => errors.push(...checkRoom(room, ['rooms', String(index)])));
  const names = rooms.map(({ name }) => name.toLowerCase());
  names.forEach((name, index) => {
    if (names.indexOf(name) < index)
      errors.push(invalid(['rooms', String(index), 'name'], 'Tên phòng đã dùng ở trên.'));
  });
  errors.push(...checkInvigilators(rooms, serving));
  const places = rooms.reduce((sum, { capacity }) => sum + capacity, 0);
  if (places < people) {
    const short = String(people - places);
    errors.push(
      invalid(['rooms'], `Các phòng có ${String(places)} chỗ cho ${String(people)} thí sinh, còn thiếu ${short} chỗ.`),
    );
  }
  return errors;
}

function checkRoom({ name, place, capacity, columns }: ExamRoom, path: readonly string[]): readonly Refusal[] {
  const errors = [...checkText(name, [...path, 'name'], 40), ...checkText(place, [...path, 'place'], 200)];
  if (!isWhole(capacity, 1, MOST_PLACES)) {
    errors.push(invalid([...path, 'capacity'], `Số chỗ từ 1 đến ${String(MOST_PLACES)}.`));
  }
  if (!isWhole(columns, 1, 20)) errors.push(invalid([...path, 'columns'], 'Số chỗ mỗi hàng từ 1 đến 20.'));
  return errors;
}

/** At least two in each room, all of Ban coi thi, and nobody in two places (BR-23; TT 22/2025 Điều 14(2)). */
export function checkInvigilators(
  rooms: readonly Pick<ExamRoom, 'invigilators'>[],
  serving: readonly string[],
): readonly Refusal[] {
  const seen = new Set<string>();
  return rooms.flatMap(({ invigilators }, index) => {
    const path = ['rooms', String(index), 'invigilators'];
    const errors: Refusal[] = [];
    if (!isWhole(new Set(invigilators).size, EXAM_DAY.invigilators, MOST_INVIGILATORS)) {
      errors.push(
        invalid(path, `Mỗi phòng có từ ${String(EXAM_DAY.invigilators)} đến ${String(MOST_INVIGILATORS)} giám thị.`),
      );
    }
    if (invigilators.some((one) => !serving.includes(one))) {
      errors.push(invalid(path, 'Giám thị phải là người trong Ban coi thi.'));
    }
    if (invigilators.some((one) => seen.has(one))) {
      errors.push(invalid(path, 'Một giám thị chỉ coi một phòng.'));
    }
    invigilators.forEach((one) => seen.add(one));
    return errors;
  });
}

/**
 * Seats by the draw: the candidate numbers in the drawn order fill the rooms in theirs. Only numbers that are posted and
 * the seed go in, so whoever has both finds the same seats.
 */
export function drawnSeats(
  rooms: readonly Pick<ExamRoom, 'capacity'>[],
  sitters: readonly Sitter[],
  seed: string,
): readonly ExamSeat[] {
  const byNumber = new Map(sitters.map(({ id, candidateNumber }) => [candidateNumber ?? id, id]));
  const order = drawOrder(seed, [...byNumber.keys()]);
  const loads = balancedLoads(
    rooms.map(({ capacity }) => capacity),
    order.length,
  );
  const places = (loads ?? []).flatMap((load, room) =>
    Array.from({ length: load }, (_, index) => ({ room, seat: index + 1 })),
  );
  return order.flatMap((number, index) => {
    const place = places[index];
    const applicationId = byNumber.get(number);
    return place === undefined || applicationId === undefined ? [] : [{ applicationId, ...place }];
  });
}

/** Every reason against drawing seats now: drawn already, the seed, more candidates than places. */
export function checkDraw(
  { draw, rooms }: Pick<Seating, 'draw' | 'rooms'>,
  people: number,
  seed: string,
): readonly Refusal[] {
  const errors = [...checkSeed(seed, ['seed'])];
  // Whoever may draw again until it suits has not drawn.
  if (draw !== null) errors.push({ code: 'ALREADY_DECIDED', path: ['seed'] });
  const loads = balancedLoads(
    rooms.map(({ capacity }) => capacity),
    people,
  );
  if (people === 0) errors.push(invalid(['roundId'], 'Chưa có thí sinh nào được gọi vào thi.'));
  if (loads === null) errors.push(invalid(['roundId'], 'Các phòng không còn đủ chỗ; hãy sửa lại phòng thi trước.'));
  return errors;
}

/** Every reason against posting: nothing drawn, posted before, or too late without a reason (BR-22). */
export function checkPosting(
  { draw, postedAt }: Pick<Seating, 'draw' | 'postedAt'>,
  day: LocalDate,
  { now, lateReason, table }: { readonly now: Date; readonly lateReason: string; readonly table: HolidayTable },
): readonly Refusal[] {
  const errors: Refusal[] = [];
  if (draw === null) errors.push(invalid(['roundId'], 'Chưa bốc thăm chỗ ngồi.'));
  if (postedAt !== null) errors.push({ code: 'ALREADY_DECIDED', path: ['roundId'] });
  if (isPostedLate(day, now, table)) errors.push(...checkText(lateReason, ['lateReason'], 500));
  return errors;
}

/** Whether posting now is later than the rules allow. */
export function isPostedLate(day: LocalDate, now: Date, table: HolidayTable): boolean {
  return hanoiDay(now) > workingDaysBefore(day, EXAM_DAY.postingDays, table);
}
