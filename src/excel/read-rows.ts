import { read as readOld, utils } from '@e965/xlsx';
import type { Range } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { dayOfNumber } from './cells';

/** A cell as it was read: a plain value, and what must be said of it. */
export interface ReadCell {
  readonly value: string | number | boolean | null;
  /** Set when the cell was a real day; then `value` is the same day as text. */
  readonly day: string | null;
  /** The cell computes what it shows: its value is not what somebody typed. */
  readonly isFormula: boolean;
  /** The cell shows an error such as #REF!. */
  readonly isError: boolean;
  /** What was tidied in its text. */
  readonly oddities: readonly Oddity[];
  /** The cell whose value it shows, such as `B4`, when it lies in merged cells and is not the first of them. */
  readonly merged: string | null;
  /** The old encoding of Vietnamese that the name of its font says. */
  readonly font: 'TCVN3' | 'VNI' | null;
}

/** What was tidied in a text: blanks, no-break blanks, letters and marks apart, marks that are not seen. */
export type Oddity = 'SPACES' | 'NO_BREAK' | 'SPLIT_LETTERS' | 'HIDDEN_MARKS';

/** A row that holds something, with its number as the program shows it. */
export interface ReadRow {
  readonly number: number;
  readonly isHidden: boolean;
  readonly cells: readonly ReadCell[];
}

/** The first visible sheet. */
export interface ReadSheet {
  readonly sheet: string;
  readonly rows: readonly ReadRow[];
  /** From 1. */
  readonly hiddenColumns: readonly number[];
  /** Visible sheets that are not read. */
  readonly otherSheets: readonly string[];
}

/** What was read, or why nothing was, in Vietnamese. */
export type ReadResult = ReadSheet | { readonly reason: string };

/** Limits of a list that is brought in (trust.md R-FILE-3). */
export const READ_LIMITS = { rows: 5_000, columns: 50 } as const;

const EMPTY: ReadCell = {
  value: null,
  day: null,
  isFormula: false,
  isError: false,
  oddities: [],
  merged: null,
  font: null,
};
const plain = (value: ReadCell['value']): ReadCell => ({ ...EMPTY, value });
const textCell = (text: string): ReadCell => ({ ...EMPTY, ...cleaned(text) });

/**
 * Reads the first visible sheet of a workbook that `inspectFile` has taken. Texts come in composed form with their
 * blanks cleaned, and say so; formulas, links, rich text and errors come as what they show, and are marked.
 */
export async function readRows(bytes: Buffer, kind: 'XLSX' | 'XLS'): Promise<ReadResult> {
  try {
    return kind === 'XLSX' ? await readNew(bytes) : readBinary(bytes);
  } catch {
    return { reason: 'Tệp Excel bị hỏng hoặc không đúng loại.' };
  }
}

async function readNew(bytes: Buffer): Promise<ReadResult> {
  const book = new ExcelJS.Workbook();
  // As a border: exceljs declares a buffer type of its own.
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const sheet = book.worksheets.find(({ state }) => state === 'visible');
  if (sheet === undefined) return { reason: 'Tệp Excel không có trang tính nào.' };
  if (sheet.rowCount > READ_LIMITS.rows + 100 || sheet.actualRowCount > READ_LIMITS.rows) return TOO_LONG;
  if (sheet.actualColumnCount > READ_LIMITS.columns) return TOO_WIDE;
  const rows: ReadRow[] = [];
  sheet.eachRow((row, number) => {
    const cells = Array.from({ length: Math.min(row.cellCount, READ_LIMITS.columns) }, (_one, index) =>
      newCell(row.getCell(index + 1)),
    );
    if (cells.some(isFilled)) rows.push({ number, isHidden: row.hidden, cells });
  });
  const visible = book.worksheets.filter(({ state }) => state === 'visible').map(({ name }) => name);
  const columns = Array.from({ length: Math.min(sheet.columnCount, READ_LIMITS.columns) }, (_one, index) => index + 1);
  const hiddenColumns = columns.filter((column) => sheet.getColumn(column).hidden);
  return { sheet: sheet.name, rows, hiddenColumns, otherSheets: visible.slice(1) };
}

function isFilled({ value, isFormula }: ReadCell): boolean {
  return value !== null || isFormula;
}

function newCell(cell: ExcelJS.Cell): ReadCell {
  const read = cellOfValue(cell.value);
  const merged = cell.isMerged && cell.master.address !== cell.address ? cell.master.address : null;
  const font = (cell.font as Partial<ExcelJS.Font> | undefined)?.name ?? '';
  return { ...read, merged, font: /^\.vn/i.test(font) ? 'TCVN3' : /^vni[- ]/i.test(font) ? 'VNI' : null };
}

const TOO_LONG: ReadResult = { reason: `Tệp có hơn ${String(READ_LIMITS.rows)} dòng.` };
const TOO_WIDE: ReadResult = { reason: `Tệp có hơn ${String(READ_LIMITS.columns)} cột.` };

function cellOfValue(value: ExcelJS.CellValue): ReadCell {
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number' || typeof value === 'boolean') return plain(value);
  if (value instanceof Date) return dayCell(value);
  if ('error' in value) return { ...EMPTY, value: value.error, isError: true };
  if ('richText' in value) return textCell(value.richText.map(({ text }) => text).join(''));
  if ('formula' in value || 'sharedFormula' in value) {
    const shown = value.result;
    return { ...(shown === undefined ? EMPTY : cellOfValue(shown)), isFormula: true };
  }
  if ('hyperlink' in value) return cellOfValue(value.text);
  return EMPTY;
}

function dayCell(date: Date): ReadCell {
  const time = date.getTime();
  if (Number.isNaN(time)) return { ...EMPTY, value: '#VALUE!', isError: true };
  const day = date.toISOString().slice(0, 10);
  return { ...EMPTY, value: day, day };
}

function readBinary(bytes: Buffer): ReadResult {
  const book = readOld(bytes, {
    type: 'buffer',
    cellFormula: true,
    cellHTML: false,
    cellNF: true,
    cellStyles: true,
    sheetRows: READ_LIMITS.rows + 2,
  });
  const name = book.SheetNames.find((_one, index) => (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0);
  const sheet = name === undefined ? undefined : book.Sheets[name];
  if (name === undefined || sheet === undefined) return { reason: 'Tệp Excel không có trang tính nào.' };
  const range = utils.decode_range(sheet['!ref'] ?? 'A1');
  if (range.e.r >= READ_LIMITS.rows) return TOO_LONG;
  if (range.e.c >= READ_LIMITS.columns) return TOO_WIDE;
  const merged = mastersOf(sheet['!merges'] ?? []);
  const rows: ReadRow[] = [];
  for (let row = range.s.r; row <= range.e.r; row += 1) {
    const cells = Array.from({ length: range.e.c + 1 }, (_one, column) => {
      const master = merged.get(utils.encode_cell({ r: row, c: column })) ?? null;
      const address = master ?? utils.encode_cell({ r: row, c: column });
      return { ...oldCell(sheet[address] as OldCell | undefined), merged: master };
    });
    const isHidden = sheet['!rows']?.[row]?.hidden === true;
    if (cells.some(isFilled)) rows.push({ number: row + 1, isHidden, cells });
  }
  const visible = book.SheetNames.filter((_one, index) => (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0);
  const hiddenColumns = (sheet['!cols'] ?? []).flatMap((column, index) => (column.hidden === true ? [index + 1] : []));
  return { sheet: name, rows, hiddenColumns, otherSheets: visible.slice(1) };
}

/** The first cell of the merged ones, by every other of them. */
function mastersOf(merges: readonly Range[]): ReadonlyMap<string, string> {
  const masters = new Map<string, string>();
  for (const { s: from, e: to } of merges) {
    const last = { r: Math.min(to.r, READ_LIMITS.rows), c: Math.min(to.c, READ_LIMITS.columns) };
    const master = utils.encode_cell(from);
    for (let r = from.r; r <= last.r; r += 1)
      for (let c = from.c; c <= last.c; c += 1) masters.set(utils.encode_cell({ r, c }), master);
    masters.delete(master);
  }
  return masters;
}

interface OldCell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly f?: string;
  readonly z?: unknown;
}

function oldCell(cell: OldCell | undefined): ReadCell {
  if (cell === undefined) return EMPTY;
  const isFormula = cell.f !== undefined;
  if (cell.t === 'e') return { ...EMPTY, value: cell.w ?? '#VALUE!', isError: true, isFormula };
  if (cell.t === 'n' && typeof cell.v === 'number') {
    const day = typeof cell.z === 'string' && /[dy]/i.test(cell.z) ? dayOfNumber(cell.v) : null;
    return { ...EMPTY, value: day ?? cell.v, day, isFormula };
  }
  if (typeof cell.v === 'boolean') return { ...plain(cell.v), isFormula };
  return typeof cell.v === 'string' ? { ...textCell(cell.v), isFormula } : { ...EMPTY, isFormula };
}

/** Marks that are not seen and break a text in two: zero-width ones, directions, byte order. */
const HIDDEN_MARKS = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const NO_BREAK = /[\u00A0\u202F\u2007]/gu;

/** NFC, no blanks at the ends, one blank between words, nothing that is not seen; and which of it had to be done. */
function cleaned(text: string): Pick<ReadCell, 'value' | 'oddities'> {
  const oddities: Oddity[] = [];
  const tidy = (oddity: Oddity, before: string, after: string): string => {
    if (after !== before) oddities.push(oddity);
    return after;
  };
  const composed = tidy('SPLIT_LETTERS', text, text.normalize('NFC'));
  const seen = tidy('HIDDEN_MARKS', composed, composed.replaceAll(HIDDEN_MARKS, ''));
  const breaking = tidy('NO_BREAK', seen, seen.replaceAll(NO_BREAK, ' '));
  const clean = tidy('SPACES', breaking, breaking.replaceAll(/\s+/gu, ' ').trim());
  return clean === '' ? { value: null, oddities: [] } : { value: clean, oddities };
}
