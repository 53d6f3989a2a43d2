import type { LocalDate } from '../calendar';
import type { ImportColumn } from './columns';
import { findHeads } from './heads';
import type { Heads } from './heads';
import { isBlankRow, readRow } from './read-row';
import type { RowReading } from './read-row';
import type { ImportFinding, Sheet } from './sheet';

/** What a list would bring in, and everything that was found; nothing is written by it. */
export interface ListPlan<T> {
  readonly findings: readonly ImportFinding[];
  /** `taken` is null where something in the row is wrong; rows that are none of ours are not here. */
  readonly rows: readonly { readonly row: number; readonly taken: T | null }[];
  /** The list as a whole cannot be read: not even its good rows are taken. */
  readonly isUnreadable: boolean;
}

/** What makes one kind of list of the rows that were read. */
export interface ListRules<T> {
  readonly today: LocalDate;
  /** The row with what the rules say of it, beside what its cells said. */
  readonly judge: (reading: RowReading, heads: Heads) => RowReading;
  /** What is found between rows. */
  readonly between: (readings: readonly RowReading[], heads: Heads) => readonly ImportFinding[];
  /** What a row without errors becomes; null for one that is none of ours, which its findings say. */
  readonly take: (reading: RowReading) => T | null;
}

/** Reads a list by its form, whatever it is a list of. */
export function planList<T>(sheet: Sheet, form: readonly ImportColumn[], rules: ListRules<T>): ListPlan<T> {
  const heads = findHeads(sheet, form);
  if (heads === null) {
    const message = 'Không thấy dòng tên cột. Hãy dùng mẫu tải từ trang này, giữ nguyên dòng tên cột.';
    return { findings: [{ row: 1, column: 1, severity: 'ERROR', message }], rows: [], isUnreadable: true };
  }
  const below = sheet.rows.filter(({ number }) => number > heads.row);
  const filled = below.filter((row) => !isBlankRow(row, heads));
  const readings = filled.map((row) => rules.judge(readRow(row, heads, rules.today), heads));
  const between = [...readings.flatMap(({ findings }) => findings), ...rules.between(readings, heads)];
  const numbers = filled.map(({ number }) => number);
  const findings = [...heads.findings, ...otherSheets(sheet, heads), ...gaps(heads.row, numbers), ...between].toSorted(
    (a, b) => a.row - b.row || a.column - b.column,
  );
  const isUnreadable = heads.findings.some(({ severity }) => severity === 'ERROR') || filled.length === 0;
  if (filled.length === 0) {
    findings.push({ row: heads.row, column: 1, severity: 'ERROR', message: 'Danh sách không có dòng nào.' });
  }
  const atFault = new Set(between.filter(({ severity }) => severity === 'ERROR').map(({ row }) => row));
  const rows = readings.flatMap((reading): ListPlan<T>['rows'] => {
    const { row } = reading;
    if (isUnreadable || atFault.has(row)) return [{ row, taken: null }];
    const taken = rules.take(reading);
    return taken === null ? [] : [{ row, taken }];
  });
  return { findings, rows, isUnreadable };
}

/** Rows between others in which nothing stands. */
function gaps(headRow: number, numbers: readonly number[]): readonly ImportFinding[] {
  return numbers.flatMap((number, index): readonly ImportFinding[] => {
    const before = numbers[index - 1] ?? headRow;
    const count = number - before - 1;
    if (count === 0) return [];
    const message = count === 1 ? 'Dòng trống, bỏ qua.' : `${String(count)} dòng trống, bỏ qua.`;
    return [{ row: before + 1, column: 1, severity: 'WARNING', message }];
  });
}

function otherSheets({ sheet, otherSheets: others }: Sheet, { row }: Heads): readonly ImportFinding[] {
  if (others.length === 0) return [];
  const names = others.map((name) => `“${name}”`).join(', ');
  return [{ row, column: 1, severity: 'WARNING', message: `Chỉ đọc trang “${sheet}”; không đọc trang ${names}.` }];
}
