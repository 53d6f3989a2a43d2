import { read as readOld, utils } from '@e965/xlsx';
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
}

/** A row that holds something, with its number as the program shows it. */
export interface ReadRow {
  readonly number: number;
  readonly cells: readonly ReadCell[];
}

/** What was read, or why nothing was, in Vietnamese. */
export type ReadResult = { readonly sheet: string; readonly rows: readonly ReadRow[] } | { readonly reason: string };

/** Limits of a list that is brought in (trust.md R-FILE-3). */
export const READ_LIMITS = { rows: 5_000, columns: 50 } as const;

const EMPTY: ReadCell = { value: null, day: null, isFormula: false, isError: false };
const plain = (value: ReadCell['value']): ReadCell => ({ ...EMPTY, value });

/**
 * Reads the first visible sheet of a workbook that `inspectFile` has taken. Texts come in composed form with their
 * blanks cleaned; formulas, links, rich text and errors come as what they show, and are marked.
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
      cellOfValue(row.getCell(index + 1).value),
    );
    if (cells.some(({ value }) => value !== null)) rows.push({ number, cells });
  });
  return { sheet: sheet.name, rows };
}

const TOO_LONG: ReadResult = { reason: `Tệp có hơn ${String(READ_LIMITS.rows)} dòng.` };
const TOO_WIDE: ReadResult = { reason: `Tệp có hơn ${String(READ_LIMITS.columns)} cột.` };

function cellOfValue(value: ExcelJS.CellValue): ReadCell {
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === 'string') return plain(cleaned(value));
  if (typeof value === 'number' || typeof value === 'boolean') return plain(value);
  if (value instanceof Date) return dayCell(value);
  if ('error' in value) return { ...EMPTY, value: value.error, isError: true };
  if ('richText' in value) return plain(cleaned(value.richText.map(({ text }) => text).join('')));
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
    sheetRows: READ_LIMITS.rows + 2,
  });
  const name = book.SheetNames.find((_one, index) => (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0);
  const sheet = name === undefined ? undefined : book.Sheets[name];
  if (name === undefined || sheet === undefined) return { reason: 'Tệp Excel không có trang tính nào.' };
  const range = utils.decode_range(sheet['!ref'] ?? 'A1');
  if (range.e.r >= READ_LIMITS.rows) return TOO_LONG;
  if (range.e.c >= READ_LIMITS.columns) return TOO_WIDE;
  const rows: ReadRow[] = [];
  for (let row = range.s.r; row <= range.e.r; row += 1) {
    const cells = Array.from({ length: range.e.c + 1 }, (_one, column) =>
      oldCell(sheet[utils.encode_cell({ r: row, c: column })] as OldCell | undefined),
    );
    if (cells.some(({ value }) => value !== null)) rows.push({ number: row + 1, cells });
  }
  return { sheet: name, rows };
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
    return { value: day ?? cell.v, day, isFormula, isError: false };
  }
  if (typeof cell.v === 'boolean') return { ...plain(cell.v), isFormula };
  return typeof cell.v === 'string' ? { ...plain(cleaned(cell.v)), isFormula } : { ...EMPTY, isFormula };
}

/** NFC, no blanks at the ends, one blank between words; no-break blanks are blanks. */
function cleaned(text: string): string | null {
  const clean = text
    .normalize('NFC')
    .replaceAll(/[\u00A0\u202F\u2007\s]+/gu, ' ')
    .trim();
  return clean === '' ? null : clean;
}
