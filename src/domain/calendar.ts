/** A civil day 'YYYY-MM-DD' in Hanoi. Why not a Date: a day has no hour and no zone. Days compare with < and >. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** Days off and swapped days. Weekends need no entry. */
export interface HolidayTable {
  /** Public holidays, substitute days off and days swapped away. */
  readonly holidays: readonly LocalDate[];
  /** Saturdays or Sundays worked in exchange for a day off (ngày làm bù). */
  readonly workingDays: readonly LocalDate[];
}

const SHAPE = /^(?:19|2\d)\d{2}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

const HANOI = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

function utcMidnight(day: LocalDate): number {
  return new Date(`${day}T00:00:00Z`).getTime();
}

function dayOfUtc(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** What a clock on the wall in Hanoi shows at an instant, read as if it were UTC, in milliseconds (whole seconds). */
function wallClock(ms: number): number {
  const parts = new Map(HANOI.formatToParts(new Date(ms)).map((part) => [part.type, part.value]));
  const read = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name));
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
}

/** Whether a text is a real day of the years 1900 to 2999. */
export function isLocalDate(text: string): text is LocalDate {
  if (!SHAPE.test(text)) return false;
  const ms = new Date(`${text}T00:00:00Z`).getTime();
  return !Number.isNaN(ms) && dayOfUtc(ms) === text;
}

/** Takes a text as a day; throws RangeError when it is none. For constants and rows already checked. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** The day it is in Hanoi at an instant. */
export function hanoiDay(instant: Date): LocalDate {
  return localDate(dayOfUtc(wallClock(instant.getTime())));
}

/** The time a clock in Hanoi shows at an instant, 'HH:MM', 24 hours. */
export function hanoiTime(instant: Date): string {
  return new Date(wallClock(instant.getTime())).toISOString().slice(11, 16);
}

/** The instant at which a day begins in Hanoi: 14 March 2026 begins at 2026-03-13T17:00:00Z. */
export function startOfDay(day: LocalDate): Date {
  const wanted = utcMidnight(day);
  const guess = wanted - (wallClock(wanted) - wanted);
  return new Date(guess - (wallClock(guess) - wanted));
}

/** The day n days later (earlier when n is negative). */
export function addDays(day: LocalDate, n: number): LocalDate {
  return localDate(dayOfUtc(utcMidnight(day) + n * DAY_MS));
}

/** 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(day: LocalDate): number {
  return new Date(utcMidnight(day)).getUTCDay();
}

/** Whether offices work on a day: a swapped day wins over the weekend, a holiday over an ordinary weekday. */
export function isWorkingDay(day: LocalDate, table: HolidayTable): boolean {
  if (table.workingDays.includes(day)) return true;
  const weekday = dayOfWeek(day);
  return weekday !== 0 && weekday !== 6 && !table.holidays.includes(day);
}

/**
 * The last day of a term of n working days (ngày làm việc) counted from a publication.
 * The day of publication is not counted (BR-58; BLDS 2015 Điều 147): five working days from Thursday 24/11/2022 end on
 * Thursday 01/12/2022 at 24:00. Throws RangeError unless n is a whole number from 1.
 */
export function addWorkingDays(published: LocalDate, n: number, table: HolidayTable): LocalDate {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`not a number of working days: ${n}`);
  let day = published;
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, table)) left -= 1;
  }
  return day;
}

/** The day on which a term of calendar days really ends: the next working day when its last day is off (Điều 148(5)). */
export function endsOn(deadline: LocalDate, table: HolidayTable): LocalDate {
  let day = deadline;
  while (!isWorkingDay(day, table)) day = addDays(day, 1);
  return day;
}

/** Whether a day is over in Hanoi. "By the end of the 14th" means before the start of the 15th. */
export function isPast(day: LocalDate, now: Date): boolean {
  return now.getTime() >= startOfDay(addDays(day, 1)).getTime();
}

/** Writes a day the Vietnamese way: "24/11/2022". */
export function formatDayVi(day: LocalDate): string {
  return day.split('-').reverse().join('/');
}

const days = (...texts: readonly string[]) => texts.map(localDate);

/**
 * Days off of civil servants in Vietnam, 2022 to 2027 (Bộ luật Lao động 2019 Điều 112, substitute days Điều 111(3), and
 * the yearly notices on Tết, Quốc khánh and swapped days; 24/11, Ngày Văn hóa Việt Nam, from 2026: Nghị quyết 80-NQ/TW).
 * Days off that fall on a weekend are left out: they change nothing.
 *
 * Why a table and not a formula: Tết follows the moon and swaps follow a notice of the year.
 * Not yet known: the notice for 2027. Its entries are those the Code alone gives, with Tết as the last day of the old
 * year and the first four of the new one, and Quốc khánh with the day after. To be compared with the notice.
 */
export const HOLIDAYS: HolidayTable = {
  holidays: [
    ...days('2022-01-03', '2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04'),
    ...days('2022-04-11', '2022-05-02', '2022-05-03', '2022-09-01', '2022-09-02'),
    ...days('2023-01-02', '2023-01-20', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26'),
    ...days('2023-05-01', '2023-05-02', '2023-05-03', '2023-09-01', '2023-09-04'),
    ...days('2024-01-01', '2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'),
    ...days('2024-04-18', '2024-04-29', '2024-04-30', '2024-05-01', '2024-09-02', '2024-09-03'),
    ...days('2025-01-01', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
    ...days('2025-04-07', '2025-04-30', '2025-05-01', '2025-05-02', '2025-09-01', '2025-09-02'),
    ...days('2026-01-01', '2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
    ...days('2026-04-27', '2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01', '2026-09-02', '2026-11-24'),
    ...days('2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'),
    ...days('2027-04-16', '2027-04-30', '2027-05-03', '2027-09-02', '2027-09-03', '2027-11-24'),
  ],
  workingDays: days('2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'),
};
