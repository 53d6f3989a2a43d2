import { formatDayVi, isLocalDate } from '../calendar';
import type { LocalDate } from '../calendar';
import { tidyPhone } from '../registration/dossier';
import { decodeLegacy } from './legacy-text';
import { faulty, taken } from './sheet';
import type { Oddity, Reading, SheetCell } from './sheet';

const ODD: Readonly<Record<Oddity, string>> = {
  SPACES: 'Đã bỏ khoảng trắng thừa.',
  NO_BREAK: 'Đã đổi khoảng trắng không ngắt thành khoảng trắng thường.',
  SPLIT_LETTERS: 'Đã ghép chữ và dấu viết rời (Unicode tổ hợp) về Unicode dựng sẵn.',
  HIDDEN_MARKS: 'Đã bỏ ký tự ẩn.',
};
const ENCODING = { TCVN3: 'TCVN3 (ABC)', VNI: 'VNI' } as const;
/** Days between the spreadsheet's day 0 and the day 0 of the clock. */
const DAY_ZERO = 25_569;
const DAY_MS = 86_400_000;
/** The first serial that every spreadsheet program counts alike, and the last one this century needs. */
const SERIALS = { from: 61, to: 73_050 } as const;

/** A cell as text, with what was tidied in it; null when it is blank. */
export function readText(cell: SheetCell): Reading<string> {
  if (cell.isError) return faulty(`Ô đang báo lỗi ${String(cell.value)}. Hãy gõ lại giá trị.`);
  if (cell.value === null) {
    return cell.isFormula ? faulty('Ô có công thức nhưng chưa có kết quả. Hãy gõ lại giá trị.') : taken<string>(null);
  }
  const plain = typeof cell.value === 'boolean' ? (cell.value ? 'Có' : 'Không') : String(cell.value);
  const decoded = decodeLegacy(plain, cell.font);
  const warnings = cell.oddities.map((oddity) => ODD[oddity]);
  if (cell.isFormula) warnings.push('Ô có công thức: chỉ lấy giá trị đang hiện.');
  if (cell.merged !== null) warnings.push(`Ô gộp: lấy giá trị của ô ${cell.merged}.`);
  if (decoded !== null) {
    warnings.push(`Chữ ${ENCODING[decoded.from]} đã đổi sang Unicode, đọc là “${decoded.text}”.`);
  }
  return taken(decoded?.text ?? plain, ...warnings);
}

/** Reads a cell as something more than text: what was tidied is said first. */
export function further<T>(cell: SheetCell, read: (text: string) => Reading<T>): Reading<T> {
  const text = readText(cell);
  if (text.value === null) return { value: null, errors: text.errors, warnings: text.warnings };
  const { value, errors, warnings } = read(text.value);
  return { value, errors, warnings: [...text.warnings, ...warnings] };
}

/**
 * Reads a citizen id. A spreadsheet that took it for a number has lost its leading zeros: they are put back, since every
 * number of a province has them where they are missing. A text that is too short has lost a digit nobody knows.
 */
export function readCitizenId(cell: SheetCell): Reading<string> {
  return further(cell, (text) => {
    if (/^\d(?:[.,]\d+)?e\+?\d+$/i.test(text)) {
      return faulty('Số căn cước bị Excel đổi thành số viết tắt nên đã mất chữ số. Hãy gõ lại dạng chữ.');
    }
    const digits = text.replaceAll(/[\s.,'’`-]/g, '');
    if (!/^\d+$/.test(digits)) return faulty('Số căn cước chỉ gồm chữ số.');
    const isNumber = typeof cell.value === 'number';
    const full = isNumber && (digits.length === 10 || digits.length === 11) ? digits.padStart(12, '0') : digits;
    if (full.length === 9) return faulty('Số có 9 chữ số: đây là số chứng minh nhân dân cũ, không phải số căn cước.');
    if (full.length !== 12) {
      return faulty(`Số căn cước gồm 12 chữ số, ô này có ${String(full.length)} chữ số.`);
    }
    const province = Number(full.slice(0, 3));
    if (province < 1 || province > 96) return faulty(`Ba chữ số đầu “${full.slice(0, 3)}” không phải mã nơi cấp.`);
    if (full !== digits) return taken(full, 'Excel giữ số căn cước như con số nên mất số 0 ở đầu; đã thêm lại.');
    return digits === text ? taken(full) : taken(full, 'Đã bỏ dấu cách, dấu chấm trong số căn cước.');
  });
}

/** Reads a telephone number; a spreadsheet that took it for a number has lost its 0. */
export function readPhone(cell: SheetCell): Reading<string> {
  return further(cell, (text) => {
    const tidy = tidyPhone(text.replace(/^'/, ''));
    if (/^[1-9]\d{8}$/.test(tidy)) return taken(`0${tidy}`, 'Số điện thoại mất số 0 ở đầu; đã thêm lại.');
    return /^0\d{9}$/.test(tidy) ? taken(tidy) : faulty('Số điện thoại gồm 10 chữ số, bắt đầu bằng 0.');
  });
}

const YEAR_FIRST = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/;
const DAY_FIRST = [
  /^(?<day>\d{1,2}) ?[-/. ] ?(?<month>\d{1,2}) ?[-/. ] ?(?<year>\d{4})$/,
  /^(?:ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})$/i,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
];

/** Reads a day that must have come: a real day, a serial number, or a text in one of the spellings in use, day first. */
export function readDay(cell: SheetCell, today: LocalDate): Reading<LocalDate> {
  return further(cell, (text) => {
    if (cell.day !== null) return checkedDay(cell.day, today);
    if (typeof cell.value === 'number') return dayOfNumber(cell.value, today);
    return dayOfText(text.replace(/ 0?0:00(?::00)?$/, ''), today);
  });
}

function dayOfNumber(number: number, today: LocalDate): Reading<LocalDate> {
  if (Number.isInteger(number) && number >= 1_900 && number <= 2_100) return onlyYear(String(number));
  const serial = Math.floor(number);
  if (serial < SERIALS.from || serial > SERIALS.to) return faulty(`“${String(number)}” không phải là ngày.`);
  const day = new Date((serial - DAY_ZERO) * DAY_MS).toISOString().slice(0, 10);
  return withNote(checkedDay(day, today), (read) => `Ô là số ${String(number)} của Excel, đọc là ngày ${read}.`);
}

function dayOfText(text: string, today: LocalDate): Reading<LocalDate> {
  if (/^\d{4}$/.test(text)) return onlyYear(text);
  if (/^(?:tháng )?\d{1,2}[-/. ]\d{4}$/i.test(text)) return faulty(`“${text}” chỉ có tháng và năm. Hãy ghi đủ ngày.`);
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text)) return faulty(`“${text}”: năm phải ghi đủ bốn chữ số.`);
  const found = [YEAR_FIRST, ...DAY_FIRST].map((shape) => shape.exec(text)?.groups).find((one) => one !== undefined);
  if (found === undefined) return faulty(`“${text}” không phải là ngày. Ghi như 05/02/1980.`);
  const { year = '', month = '', day = '' } = found;
  if (Number(month) > 12 && Number(day) <= 12) {
    return faulty(`“${text}”: không có tháng ${month}. Có thể ngày và tháng bị đổi chỗ; hãy ghi ngày trước.`);
  }
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isLocalDate(iso)) return faulty(`“${text}”: không có ngày này trong lịch.`);
  return withNote(checkedDay(iso, today), (read) => `Ngày ghi dạng chữ “${text}”, đọc là ngày ${read}.`);
}

function onlyYear(year: string): Reading<LocalDate> {
  return faulty(`“${year}” chỉ có năm. Hãy ghi đủ ngày, tháng, năm.`);
}

function checkedDay(day: string, today: LocalDate): Reading<LocalDate> {
  if (!isLocalDate(day)) return faulty(`“${day}”: không có ngày này trong lịch.`);
  return day > today ? faulty(`Ngày ${formatDayVi(day)} chưa đến.`) : taken(day);
}

function withNote(reading: Reading<LocalDate>, note: (day: string) => string): Reading<LocalDate> {
  const { value } = reading;
  return value === null ? reading : { ...reading, warnings: [note(formatDayVi(value))] };
}
