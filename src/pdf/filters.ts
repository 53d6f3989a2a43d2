import type { LocalDate } from '../domain/calendar';
import { mark, type Mark } from '../domain/marks';
import { capitalised, count2, dayInFigures, dayInWords, markInFigures, markInWords, timeInWords } from './vietnamese';

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

/** The filters a template may use, and no other: Vietnamese names for what papers need. */
export const FILTERS: Readonly<Record<string, (value: unknown, option?: unknown) => string>> = {
  /** 8350 → "83,50"; `| diem: 1` keeps one decimal, and every further digit that is not zero. */
  diem: (value, decimals = 2) => markInFigures(markFrom('diem', value), decimals === 0 ? 0 : decimals === 1 ? 1 : 2),
  /** 8350 → "tám mươi ba phẩy năm điểm". */
  bang_chu: (value) => markInWords(markFrom('bang_chu', value)),
  /** "05/02/2026". */
  ngay: (value) => dayInFigures(dayFrom('ngay', value)),
  /** "ngày 05 tháng 02 năm 2026". */
  ngay_chu: (value) => dayInWords(dayFrom('ngay_chu', value)),
  /** "08:00" → "08 giờ 00 phút". */
  gio: (value) => timeInWords(textFrom('gio', value)),
  /** 5 → "05". */
  so2: (value) => {
    if (typeof value !== 'number') throw fault('so2', 'một số');
    return count2(value);
  },
  /** Capitals. */
  hoa: (value) => textFrom('hoa', value).toLocaleUpperCase('vi'),
  /** First letter in capitals. */
  hoa_dau: (value) => capitalised(textFrom('hoa_dau', value)),
};
