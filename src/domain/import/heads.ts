import type { ImportColumn } from './columns';
import { nearest, plain } from './nearest';
import { readText } from './read-cells';
import type { ImportFinding, Sheet, SheetRow } from './sheet';

/** The row of column heads, and which column of the sheet is which of the form. */
export interface Heads {
  readonly row: number;
  /** By the column of the sheet, from 1. */
  readonly columns: ReadonlyMap<number, ImportColumn>;
  readonly findings: readonly ImportFinding[];
}

/** Rows among which the heads are looked for, and how many of them must be known. */
const LOOKED_AT = 25;
const FEWEST_KNOWN = 3;

/**
 * Finds the heads: the row of the first ones that has most of them. A head that the form does not have is refused by its
 * name, since a column that is left out in silence is a column that somebody believes was taken.
 */
export function findHeads(sheet: Sheet, form: readonly ImportColumn[]): Heads | null {
  const byName = new Map(form.flatMap((one) => [one.title, ...one.also].map((name) => [plain(name), one] as const)));
  const known = (row: SheetRow): number => textsOf(row).filter(({ text }) => byName.has(plain(text))).length;
  const best = sheet.rows
    .slice(0, LOOKED_AT)
    .reduce<SheetRow | null>((most, row) => (known(row) > (most === null ? 0 : known(most)) ? row : most), null);
  if (best === null || known(best) < FEWEST_KNOWN) return null;
  const columns = new Map<number, ImportColumn>();
  const findings: ImportFinding[] = [];
  const error = (column: number, message: string): void => {
    findings.push({ row: best.number, column, severity: 'ERROR', message });
  };
  for (const { column, text } of textsOf(best)) {
    const found = byName.get(plain(text));
    const twin = [...columns].find(([, one]) => one === found);
    if (found === undefined) error(column, unknownHead(text, form));
    else if (twin !== undefined) error(column, `Cột “${text}” có hai lần. Hãy bỏ một cột.`);
    else columns.set(column, found);
  }
  const there = new Set(columns.values());
  for (const one of form.filter((each) => each.isRequired && !there.has(each))) {
    error(1, `Thiếu cột “${one.title}”.`);
  }
  for (const column of sheet.hiddenColumns.filter((each) => columns.has(each))) {
    const message = `Cột “${columns.get(column)?.title ?? ''}” đang ẩn nhưng vẫn được đọc.`;
    findings.push({ row: best.number, column, severity: 'WARNING', message });
  }
  return { row: best.number, columns, findings };
}

function textsOf({ cells }: SheetRow): readonly { readonly column: number; readonly text: string }[] {
  return cells.flatMap((cell, index) => {
    const text = readText(cell).value;
    return text === null ? [] : [{ column: index + 1, text }];
  });
}

function unknownHead(text: string, form: readonly ImportColumn[]): string {
  const like = nearest(
    text,
    form.map(({ title }) => title),
  );
  const hint = like === null ? '' : ` Có phải là “${like}”?`;
  return `Mẫu không có cột “${text}”.${hint} Hãy sửa tên cột, hoặc bỏ cột đi.`;
}
