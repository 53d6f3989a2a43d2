/** What a cell may hold when it is written: a plain value, never an object, so never a formula or a link (trust.md R-EXP-1). */
export type CellValue = string | number | boolean | null;

/** How a column's values are meant: words, whole numbers, marks in hundredths, days as 'YYYY-MM-DD'. */
export type ColumnKind = 'text' | 'whole' | 'mark' | 'day';

/** What a spreadsheet program would run when such a text is typed again or saved as CSV; full-width forms too. */
const RUNS = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;
/** What XML cannot hold: controls, half letters, and two numbers that are no letters. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
/** Most letters a cell holds. */
const LONGEST = 32_767;

/** A text as a cell holds it: never a formula, nothing unwritable, not too long. Nothing a person can read is lost. */
export function safeText(text: string): string {
  const marked = RUNS.test(text) ? `'${text}` : text;
  return marked.replaceAll(/\r\n?/g, '\n').replaceAll(UNWRITABLE, '').slice(0, LONGEST);
}

/**
 * A text as the file has it. Spreadsheet programs read `_x003D_` as the letter with that number, here `=`: so what a
 * person typed like that is marked to be read as it was typed.
 */
export function literal(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Number formats by kind. */
export const FORMATS: Readonly<Record<ColumnKind, string>> = { text: '@', whole: '0', mark: '0.00', day: 'dd/mm/yyyy' };

/** Days between the spreadsheet's day 0 and the day 0 of the clock. */
const DAY_ZERO = 25_569;
const DAY_MS = 86_400_000;

/** A value as the cell of a column holds it: real numbers, real days. */
export function cellOf(value: CellValue, kind: ColumnKind): string | number | boolean | null {
  if (Object(value) === value) throw new TypeError('a cell holds plain values only');
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return kind === 'mark' ? value / 100 : value;
  if (kind === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return Date.parse(`${value}T00:00:00.000Z`) / DAY_MS + DAY_ZERO;
  return literal(safeText(value));
}

/** The day a spreadsheet's number of a day means, as 'YYYY-MM-DD'; null when it is none a person could be born on or sit an exam. */
export function dayOfNumber(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < 61 || serial > 73_050) return null;
  return new Date((serial - DAY_ZERO) * DAY_MS).toISOString().slice(0, 10);
}
