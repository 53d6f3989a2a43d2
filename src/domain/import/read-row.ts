import type { LocalDate } from '../calendar';
import type { ColumnKey, ImportColumn } from './columns';
import type { Heads } from './heads';
import { nearest, plain } from './nearest';
import { readCitizenId, readDay, readPhone, readText } from './read-cells';
import { readPeriod } from './read-period';
import { faulty, taken } from './sheet';
import type { ImportFinding, ImportSeverity, Reading, SheetCell, SheetRow } from './sheet';

/** What a row says, by column; a column that cannot be read, or that nobody filled, is not there. */
export type RowValues = Readonly<Partial<Record<ColumnKey, string>>>;

/** A row with everything found in its cells one by one. */
export interface RowReading {
  readonly row: number;
  readonly values: RowValues;
  readonly findings: readonly ImportFinding[];
}

const BLANK: SheetCell = {
  value: null,
  day: null,
  isFormula: false,
  isError: false,
  oddities: [],
  merged: null,
  font: null,
};

/** Where findings of a column are shown: in the column itself, or at the first one of the sheet where it is not there. */
export function columnOf({ columns }: Heads, key: ColumnKey): number {
  return [...columns].find(([, one]) => one.key === key)?.[0] ?? [...columns.keys()][0] ?? 1;
}

/** Whether nobody filled anything in the row but its number or a remark. */
export function isBlankRow({ cells }: SheetRow, { columns }: Heads): boolean {
  return [...columns].every(([at, { kind }]) => kind === 'ignored' || (cells[at - 1]?.value ?? null) === null);
}

/** Reads every cell of a row by the kind of its column. */
export function readRow(row: SheetRow, heads: Heads, today: LocalDate): RowReading {
  const values: Partial<Record<ColumnKey, string>> = {};
  const findings: ImportFinding[] = [];
  const tell = (column: number, severity: ImportSeverity, messages: readonly string[]): void => {
    findings.push(...messages.map((message) => ({ row: row.number, column, severity, message })));
  };
  if (row.isHidden) {
    tell(1, 'ERROR', ['Dòng đang ẩn nên không được nhập. Hãy cho hiện dòng nếu muốn nhập, hoặc xóa dòng.']);
  }
  for (const [at, column] of heads.columns) {
    if (column.kind === 'ignored') continue;
    const { value, errors, warnings } = readCell(row.cells[at - 1] ?? BLANK, column, today);
    if (value !== null) values[column.key] = value;
    tell(at, 'ERROR', errors);
    tell(at, 'WARNING', warnings);
    if (value === null && errors.length === 0 && column.isRequired) {
      tell(at, 'ERROR', [`Chưa ghi “${column.title}”.`]);
    }
  }
  return { row: row.number, values, findings };
}

function readCell(cell: SheetCell, column: ImportColumn, today: LocalDate): Reading<string> {
  switch (column.kind) {
    case 'day':
      return readDay(cell, today);
    case 'citizenId':
      return readCitizenId(cell);
    case 'phone':
      return readPhone(cell);
    case 'period':
      return readPeriod(cell);
    case 'choice':
      return readChoice(cell, column);
    case 'text':
    case 'ignored':
      return readText(cell);
  }
}

/** One of the things that may stand there, however it is spelled; what is none of them is refused with the nearest. */
function readChoice(cell: SheetCell, { key, title, choices }: ImportColumn): Reading<string> {
  const text = readText(cell);
  if (text.value === null) return text;
  const wanted = plain(text.value);
  const fits = choices.filter(({ label, also }) => [label, ...also].some((name) => plain(name) === wanted));
  const [found, other] = fits;
  if (found === undefined) {
    const like = nearest(
      text.value,
      choices.map(({ label }) => label),
    );
    const known = choices.map(({ label }) => `“${label}”`).join(', ');
    const hint = like === null ? ` Các giá trị có trong mẫu: ${known}.` : ` Có phải là “${like}”?`;
    return { ...faulty(`“${title}” không có giá trị “${text.value}”.${hint}`), warnings: text.warnings };
  }
  if (other !== undefined) {
    return faulty(`“${text.value}” chưa rõ: có thể là “${found.label}” hoặc “${other.label}”. Hãy ghi đủ.`);
  }
  const isSpelledOtherwise = key === 'post' && !sameLetters(text.value, [found.label, ...found.also]);
  const note = isSpelledOtherwise ? [`“${text.value}” được hiểu là “${found.label}”.`] : [];
  return taken(found.value, ...text.warnings, ...note);
}

function sameLetters(text: string, names: readonly string[]): boolean {
  return names.some((name) => name.toLocaleLowerCase('vi') === text.toLocaleLowerCase('vi'));
}
