/** What an exported list says, as plain data: values and what they mean. Who writes it into a file knows nothing else. */
export interface ListData {
  readonly name: string;
  readonly agency: readonly string[];
  readonly title: string;
  readonly subtitle: string;
  readonly placeAndDate: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly signer: readonly string[];
}

/** A column: its title, how its values are meant, and its width in letters. */
export interface ListColumn {
  readonly title: string;
  readonly kind: 'text' | 'whole' | 'mark' | 'day';
  readonly width: number;
}

/** A column with how its value follows from a row. */
export interface Column<Row> extends ListColumn {
  readonly value: (row: Row, index: number) => string | number | null;
}

/** The number of the row. */
export const ORDER = {
  title: 'TT',
  kind: 'whole',
  width: 6,
  value: (_row: unknown, index: number) => index + 1,
} as const;

/** Columns and rows of a list. */
export function tableOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Pick<ListData, 'columns' | 'rows'> {
  return {
    columns: columns.map(({ title, kind, width }) => ({ title, kind, width })),
    rows: rows.map((row, index) => columns.map(({ value }) => value(row, index))),
  };
}
