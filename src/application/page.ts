import type { Page } from '../persistence/ports';
import { BadInput } from './viewer';

/** Most rows of one page (trust.md R-LIM). */
export const MAXIMUM_PAGE = 100;
/** Rows of a page when none are asked for. */
export const DEFAULT_PAGE = 20;

/** A list in Relay's manner. */
export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The list of a viewer who may see nothing of it: like one without rows. */
export const EMPTY: Connection<never> = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Arguments of every list; null is as good as absent. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** How many rows to read; out of range is refused, never clamped. */
export function firstOf({ first }: PageArguments): number {
  const count = first ?? DEFAULT_PAGE;
  if (count >= 1 && count <= MAXIMUM_PAGE) return count;
  throw new BadInput('first', `Số dòng mỗi trang (first) từ 1 đến ${String(MAXIMUM_PAGE)}.`);
}

/** The position a cursor names; it holds the list's own sort value and nothing else. */
export function positionOf({ after }: PageArguments, kind: 'string'): string | null;
export function positionOf({ after }: PageArguments, kind: 'number'): number | null;
export function positionOf({ after }: PageArguments, kind: 'string' | 'number'): string | number | null {
  if (after === undefined || after === null) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (typeof value === kind) return value as string | number;
  } catch {
    // falls through: a cursor that is not ours
  }
  throw new BadInput('after', 'Vị trí trang (after) không hợp lệ.');
}

/** A page as a connection; rows the viewer may not see are already gone. */
export function connectionOf<Row, Node>(
  page: Page<Row>,
  position: (row: Row) => string | number,
  view: (row: Row) => Node | null,
): Connection<Node> {
  const edges = page.rows.flatMap((row) => {
    const node = view(row);
    return node === null ? [] : [{ cursor: Buffer.from(JSON.stringify(position(row))).toString('base64url'), node }];
  });
  const last = page.rows.at(-1);
  const endCursor = last === undefined ? null : Buffer.from(JSON.stringify(position(last))).toString('base64url');
  return { edges, pageInfo: { hasNextPage: page.hasNextPage, endCursor } };
}

/** How a list of rows of which some are hidden is read and shown. */
export interface HidingList<Row, Position extends string | number, Node> {
  readonly read: (request: { readonly first: number; readonly after: Position | null }) => Promise<Page<Row>>;
  readonly position: (row: Row) => Position;
  /** What the viewer sees of each row, in order; null for a hidden one. */
  readonly views: (rows: readonly Row[]) => readonly (Node | null)[] | Promise<readonly (Node | null)[]>;
}

/**
 * A page of what a viewer may see of a list. Hidden rows are passed over before anything is counted, so that neither
 * `hasNextPage` nor a cursor tells that they are there (architecture A10).
 */
export async function visibleConnection<Row, Position extends string | number, Node>(
  { first, after }: { readonly first: number; readonly after: Position | null },
  { read, position, views }: HidingList<Row, Position, Node>,
): Promise<Connection<Node>> {
  const seen: (readonly [Row, Node])[] = [];
  let wanted = { first: first + 1, after };
  for (;;) {
    const { rows, hasNextPage } = await read(wanted);
    const shown = await views(rows);
    for (const [index, row] of rows.entries()) {
      const node = shown[index] ?? null;
      if (node !== null) seen.push([row, node]);
    }
    const last = rows.at(-1);
    if (seen.length > first || !hasNextPage || last === undefined) break;
    wanted = { first: MAXIMUM_PAGE, after: position(last) };
  }
  const page = { rows: seen.slice(0, first), hasNextPage: seen.length > first };
  return connectionOf(
    page,
    ([row]) => position(row),
    ([, node]) => node,
  );
}

/** A page of rows that are all in memory already. */
export function pageOfRows<Row>(
  rows: readonly Row[],
  { first, after }: { first: number; after: number | null },
): Page<readonly [number, Row]> {
  const from = after === null ? 0 : after + 1;
  const numbered = rows.map((row, index) => [index, row] as const);
  return { rows: numbered.slice(from, from + first), hasNextPage: rows.length > from + first };
}
