import { markInWords } from '../application/in-words';
import type { LocalDate } from '../domain/calendar';
import { mark, type Mark } from '../domain/marks';
import { Gap, NUMBER_GAP, WORDS_GAP } from './gap';
import {
  capitalised,
  count2,
  countInWords,
  dayInFigures,
  dayInWords,
  markInFigures,
  timeInWords,
  uncapitalised,
} from './vietnamese';

function fault(filter: string, wanted: string): Error {
  return new Error(`bộ lọc ${filter} cần ${wanted}`);
}

function markFrom(filter: string, value: unknown): Mark {
  if (typeof value !== 'number') throw fault(filter, 'một điểm số');
  return mark(value);
}

function dayFrom(filter: string, value: unknown): LocalDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw fault(filter, 'một ngày');
  return value as LocalDate;
}

function textFrom(filter: string, value: unknown): string {
  if (typeof value !== 'string') throw fault(filter, 'một đoạn chữ');
  return value;
}

function numberFrom(filter: string, value: unknown): number {
  if (typeof value !== 'number') throw fault(filter, 'một số');
  return value;
}

type Filter = (value: unknown, option?: unknown) => string | Gap;

/** The filter, but a fact that is not known leaves room of the right form. */
function orGap(gap: Gap, filter: (value: unknown, option?: unknown) => string): Filter {
  return (value, option) => (value === null || value === '' || value instanceof Gap ? gap : filter(value, option));
}

/** The filters a template may use, and no other: Vietnamese names for what papers need. */
export const FILTERS: Readonly<Record<string, Filter>> = {
  /** 8350 → "83,50"; `| diem: 1` keeps one decimal, and every further digit that is not zero. */
  diem: orGap(NUMBER_GAP, (value, decimals = 2) =>
    markInFigures(markFrom('diem', value), decimals === 0 ? 0 : decimals === 1 ? 1 : 2),
  ),
  /** 8350 → "tám mươi ba phẩy năm điểm". */
  bang_chu: orGap(WORDS_GAP, (value) => markInWords(markFrom('bang_chu', value))),
  /** 21 → "hai mươi mốt". */
  so_chu: orGap(WORDS_GAP, (value) => countInWords(numberFrom('so_chu', value))),
  /** "05/02/2026". */
  ngay: orGap(new Gap('……/……/………'), (value) => dayInFigures(dayFrom('ngay', value))),
  /** "ngày 05 tháng 02 năm 2026". */
  ngay_chu: orGap(new Gap('ngày ……… tháng ……… năm …………'), (value) => dayInWords(dayFrom('ngay_chu', value))),
  /** "08:00" → "08 giờ 00 phút". */
  gio: orGap(new Gap('……… giờ ……… phút'), (value) => timeInWords(textFrom('gio', value))),
  /** 5 → "05". */
  so2: orGap(NUMBER_GAP, (value) => count2(numberFrom('so2', value))),
  /** Capitals. */
  hoa: orGap(WORDS_GAP, (value) => textFrom('hoa', value).toLocaleUpperCase('vi')),
  /** First letter in capitals. */
  hoa_dau: orGap(WORDS_GAP, (value) => capitalised(textFrom('hoa_dau', value))),
  /** First letter small: a name that begins a title, inside a sentence. An abbreviation stays as it is. */
  thuong_dau: orGap(WORDS_GAP, (value) => uncapitalised(textFrom('thuong_dau', value))),
};
