import type { Pen } from './pen';

/**
 * The smallest thing that may move to the next page by itself: a line, a table row, a signature block.
 * Heights are points.
 */
export interface FlowRow {
  readonly height: number;
  /** Space above, dropped at the top of a page. */
  readonly before: number;
  /** True when this row may not be the last of a page. */
  readonly keepWithNext: boolean;
  /** True when that tie may be cut, should everything tied together be higher than a page. */
  readonly weak?: boolean;
  /** True when this row begins a page, whatever room is left. */
  readonly newPage?: boolean;
  /** Drawn again when this row begins a page: a table's header. */
  readonly header?: FlowRow;
  draw(pen: Pen, top: number): void;
}

/** A row with its place on a page. */
export interface PlacedRow {
  readonly row: FlowRow;
  readonly top: number;
}

export type FlowPage = readonly PlacedRow[];

/** Rows that must share a page: each is kept with the next, but for the last. */
function groupsOf(rows: readonly FlowRow[]): readonly (readonly FlowRow[])[] {
  const groups: FlowRow[][] = [];
  let open: FlowRow[] = [];
  for (const row of rows) {
    if (row.newPage === true && open.length > 0) {
      groups.push(open);
      open = [];
    }
    open.push(row);
    if (row.keepWithNext) continue;
    groups.push(open);
    open = [];
  }
  if (open.length > 0) groups.push(open);
  return groups;
}

/** Height a group takes when it starts at the top of a page, or below other rows. */
function heightOf(group: readonly FlowRow[], atTop: boolean): number {
  const [first] = group;
  const sum = group.reduce((total, row) => total + row.before + row.height, 0);
  if (first === undefined || !atTop) return sum;
  return sum - first.before + (first.header?.height ?? 0);
}

/** Where a group higher than a page is best cut: at the first weak tie after which the rest fits on one page. */
function weakTie(group: readonly FlowRow[], capacity: number): number | null {
  for (let cut = 1; cut < group.length; cut += 1) {
    if (group[cut - 1]?.weak === true && heightOf(group.slice(cut), true) <= capacity) return cut;
  }
  return null;
}

/**
 * Puts rows on pages of `capacity` points. Rows kept together move together; only when a group is higher than a page
 * is it cut, at a weak tie if there is one, else between any rows. A row higher than a page does not come here: layout cuts it before.
 */
export function paginate(rows: readonly FlowRow[], capacity: number): readonly FlowPage[] {
  const pages: PlacedRow[][] = [[]];
  let used = 0;
  const turn = (): void => {
    pages.push([]);
    used = 0;
  };
  const put = (row: FlowRow): void => {
    const page = pages.at(-1);
    if (page === undefined) return;
    if (page.length === 0) {
      if (row.header) {
        page.push({ row: row.header, top: 0 });
        used = row.header.height;
      }
    } else used += row.before;
    page.push({ row, top: used });
    used += row.height;
  };
  const fits = (group: readonly FlowRow[]): boolean => used + heightOf(group, used === 0) <= capacity + 0.001;
  const place = (group: readonly FlowRow[]): void => {
    const whole = heightOf(group, true) <= capacity + 0.001;
    const cut = whole || group.length === 1 ? null : weakTie(group, capacity);
    if (group[0]?.newPage === true && (pages.at(-1)?.length ?? 0) > 0) turn();
    if (cut !== null) {
      place(group.slice(0, cut));
      place(group.slice(cut));
    } else if (whole) {
      if (!fits(group)) turn();
      group.forEach(put);
    } else {
      for (const row of group) {
        if (used > 0 && !fits([row])) turn();
        put(row);
      }
    }
  };
  groupsOf(rows).forEach(place);
  return pages;
}

/** A copy of the rows in which the last `count` are kept with whatever follows; ties that were there stay as strong. */
export function keepLast(rows: readonly FlowRow[], count: number, weak = false): readonly FlowRow[] {
  return rows.map((row, index) => {
    if (index < rows.length - count || (row.keepWithNext && row.weak !== true)) return row;
    return { ...row, keepWithNext: true, weak };
  });
}
