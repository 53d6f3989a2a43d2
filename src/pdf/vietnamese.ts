import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import type { LocalDate } from '../domain/calendar';
import { formatMarkVi, type Mark } from '../domain/marks';

/** Decimals a regulation gives its marks. */
export type MarkDecimals = 0 | 1 | 2;

function partsOf(day: LocalDate): { readonly year: string; readonly month: string; readonly day: string } {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month, day: date };
}

/** "05/02/2026". */
export function dayInFigures(day: LocalDate): string {
  const { year, month, day: date } = partsOf(day);
  return `${date}/${month}/${year}`;
}

/**
 * "ngày 05 tháng 02 năm 2026", "ngày 15 tháng 3 năm 2026": days below 10 and months 1 and 2 carry a zero, so that
 * nobody can write a figure before them (NĐ 30/2020, Phụ lục I, mục II.4).
 */
export function dayInWords(day: LocalDate): string {
  const { year, month, day: date } = partsOf(day);
  return `ngày ${date} tháng ${Number(month) > 2 ? String(Number(month)) : month} năm ${year}`;
}

/** The same with gaps for a pen. */
export const BLANK_DAY = 'ngày ..... tháng ..... năm 20.....';

/** "08 giờ 00 phút". */
export function timeInWords(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return `${hour} giờ ${minute} phút`;
}

/** Counts below 10 carry a zero in official papers: "05". */
export function count2(count: number): string {
  return String(count).padStart(2, '0');
}

/** "83,11"; blank for a mark that does not exist, never 0 (BR-51). */
export function markInFigures(mark: Mark | null, decimals: MarkDecimals): string {
  return mark === null ? '' : formatMarkVi(mark, decimals);
}

/** First letter in capitals. */
export function capitalised(value: string): string {
  return value.charAt(0).toLocaleUpperCase('vi') + value.slice(1);
}

/** 21 → "hai mươi mốt". */
export function countInWords(count: number): string {
  const config = new ReadingConfig();
  config.unit = [];
  return doReadNumber(String(count), config);
}

/** First letter small, unless the word is an abbreviation. */
export function uncapitalised(value: string): string {
  const [first = '', second = ''] = value;
  return second === second.toLocaleUpperCase('vi') && /\p{L}/u.test(second)
    ? value
    : first.toLocaleLowerCase('vi') + value.slice(first.length);
}
