import { localDate } from '../calendar';
import type { LocalDate } from '../calendar';

/** A row of the table: people born up to the end of a month retire at an age counted in months. */
interface Row {
  readonly bornUpTo: string;
  readonly age: number;
}

const row = (bornUpTo: string, years: number, months = 0): Row => ({ bornUpTo, age: years * 12 + months });

/**
 * Age of retirement by month of birth (NĐ 135/2020 Điều 4 and Phụ lục I): rises by three months a year for men up to 62
 * in 2028, by four months a year for women up to 60 in 2035.
 * Why a table by month of birth and not the figure of the year: the age that counts is the one of the year it is reached.
 * Women of May 1969 stand as Phụ lục I is known to list them, one row beside the yearly rule: to be compared with its text.
 */
const TABLE: Readonly<Record<'M' | 'F', readonly Row[]>> = {
  M: [
    row('1960-12', 60),
    row('1961-09', 60, 3),
    row('1962-06', 60, 6),
    row('1963-03', 60, 9),
    row('1963-12', 61),
    row('1964-09', 61, 3),
    row('1965-06', 61, 6),
    row('1966-03', 61, 9),
    row('9999-12', 62),
  ],
  F: [
    row('1965-12', 55),
    row('1966-08', 55, 4),
    row('1967-04', 55, 8),
    row('1967-12', 56),
    row('1968-08', 56, 4),
    row('1969-05', 56, 8),
    row('1969-12', 57),
    row('1970-08', 57, 4),
    row('1971-04', 57, 8),
    row('1971-12', 58),
    row('1972-08', 58, 4),
    row('1973-04', 58, 8),
    row('1973-12', 59),
    row('1974-08', 59, 4),
    row('1975-04', 59, 8),
    row('9999-12', 60),
  ],
};

/** Age of retirement in months of somebody born on a day. */
export function retirementAge(sex: 'M' | 'F', birthDate: LocalDate): number {
  const month = birthDate.slice(0, 7);
  const found = TABLE[sex].find(({ bornUpTo }) => month <= bornUpTo);
  return found?.age ?? 0;
}

/** The day n months later; the last day of a month that has no such day. */
export function addMonths(day: LocalDate, n: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + n;
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const part = (value: number) => String(value).padStart(2, '0');
  return localDate(`${String(Math.floor(months / 12))}-${part((months % 12) + 1)}-${part(Math.min(date, last))}`);
}

/** Whole months from one day to a later one; negative when it is earlier. */
export function wholeMonths(from: LocalDate, to: LocalDate): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  const guess = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, guess) <= to ? guess : guess - 1;
}

/**
 * Whole months from a day to the day on which the age of retirement is reached (BR-08; V17). Why not to the end of that
 * month, when the pension begins: the stricter reading is the one nobody can contest.
 */
export function monthsToRetirement(sex: 'M' | 'F', birthDate: LocalDate, on: LocalDate): number {
  return wholeMonths(on, addMonths(birthDate, retirementAge(sex, birthDate)));
}
