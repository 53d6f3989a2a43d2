import { hundredthsOf, readMark, type TypedMark } from '../../text/mark';

/** A criterion as a column of the grid. */
export interface GridColumn {
  readonly key: string;
  readonly title: string;
  readonly maximum: string;
}

/** A row of the grid: one paper. */
export interface GridRow {
  readonly id: string;
  readonly label: string;
}

/** What was typed, by row and column, exactly as it was typed. */
export type GridTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One row as it stands: blank, whole with its marks, or with something missing or wrong. */
export interface ReadRow {
  readonly row: GridRow;
  readonly cells: readonly TypedMark[];
  /** Sum of the valid marks, in hundredths. */
  readonly total: number;
  readonly state: 'BLANK' | 'WHOLE' | 'UNFINISHED';
}

/** Reads every row; nothing typed is changed, cut or rounded. */
export function readGrid(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  texts: GridTexts,
): readonly ReadRow[] {
  return rows.map((row) => {
    const cells = columns.map(({ key, maximum }) => readMark(texts[row.id]?.[key] ?? '', hundredthsOf(maximum)));
    const marks = cells.flatMap((cell) => (cell.kind === 'MARK' ? [cell.hundredths] : []));
    const isBlank = cells.every(({ kind }) => kind === 'EMPTY');
    const state = isBlank ? 'BLANK' : marks.length === columns.length ? 'WHOLE' : 'UNFINISHED';
    return { row, cells, total: marks.reduce((sum, one) => sum + one, 0), state };
  });
}

/** A place in the grid. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The texts after a block copied from a spreadsheet was put in at a place: row by row, cell by cell. Cells outside the
 * grid are not taken; how many there were is said.
 */
export function pasted(
  block: string,
  { row: firstRow, column: firstColumn }: GridPlace,
  grid: { readonly rows: readonly GridRow[]; readonly columns: readonly GridColumn[]; readonly texts: GridTexts },
): { readonly texts: GridTexts; readonly outside: number } {
  const lines = block.replace(/\r?\n$/, '').split(/\r\n|\r|\n/);
  const texts: Record<string, Readonly<Record<string, string>>> = { ...grid.texts };
  let outside = 0;
  lines.forEach((line, down) => {
    line.split('\t').forEach((cell, right) => {
      const row = grid.rows[firstRow + down];
      const column = grid.columns[firstColumn + right];
      if (row === undefined || column === undefined) outside += 1;
      else texts[row.id] = { ...texts[row.id], [column.key]: cell.trim() };
    });
  });
  return { texts, outside };
}
