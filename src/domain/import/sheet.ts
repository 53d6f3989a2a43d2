/** What was tidied in a text as it was read: blanks at the ends or doubled, no-break blanks, split letters, hidden marks. */
export type Oddity = 'SPACES' | 'NO_BREAK' | 'SPLIT_LETTERS' | 'HIDDEN_MARKS';

/** The old 8-bit encodings of Vietnamese that a font's name or the letters themselves give away. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** A cell as it came out of a workbook. */
export interface SheetCell {
  readonly value: string | number | boolean | null;
  /** Set when the cell was a real day; then `value` is the same day as text. */
  readonly day: string | null;
  readonly isFormula: boolean;
  readonly isError: boolean;
  readonly oddities: readonly Oddity[];
  /** The cell whose value it shows, such as `B4`, when it lies in merged cells. */
  readonly merged: string | null;
  /** Said by the name of its font, such as `.VnTime`. */
  readonly font: LegacyEncoding | null;
}

/** A row that holds something, with its number as the program shows it. */
export interface SheetRow {
  readonly number: number;
  readonly isHidden: boolean;
  readonly cells: readonly SheetCell[];
}

/** The first visible sheet of a workbook. */
export interface Sheet {
  readonly sheet: string;
  readonly rows: readonly SheetRow[];
  /** Columns that are hidden, from 1. */
  readonly hiddenColumns: readonly number[];
  /** Names of the other visible sheets, which are not read. */
  readonly otherSheets: readonly string[];
}

/** How grave a finding is. Lỗi: the row is not taken. Cảnh báo: it is taken as the sentence says. */
export type ImportSeverity = 'ERROR' | 'WARNING';

/** Something found in a list that is brought in. */
export interface ImportFinding {
  readonly row: number;
  /** From 1. */
  readonly column: number;
  readonly severity: ImportSeverity;
  /** What is wrong and what becomes of it, in words. */
  readonly message: string;
}

/** What a cell comes to: its value when it can be taken, and what must be said of it. */
export interface Reading<T> {
  readonly value: T | null;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** A reading with nothing to say. */
export function taken<T>(value: T | null, ...warnings: readonly string[]): Reading<T> {
  return { value, errors: [], warnings };
}

/** A reading that cannot be taken. */
export function faulty(error: string): Reading<never> {
  return { value: null, errors: [error], warnings: [] };
}
