import { isDoc, type Doc } from './document';
import { badValue, notImplemented } from './errors';
import { compare } from './order';
import { pathValues } from './path';

/** One key of a sort or an index: a dotted path, ascending or descending. */
export interface SortField {
  path: string;
  parts: readonly string[];
  descending: boolean;
}

/**
 * Reads `{ a: 1, 'b.c': -1 }`.
 * @throws CommandError for directions other than 1 and -1, `$meta`, `$natural` and numbered paths.
 */
export function parseSort(specification: unknown, what = 'sort'): SortField[] {
  if (specification === undefined) return [];
  if (!isDoc(specification)) throw badValue(`${what} must be a document`);
  return Object.entries(specification).map(([path, direction]) => {
    const step = Number(direction);
    if (typeof direction === 'string' || isDoc(direction) || path.startsWith('$')) {
      throw notImplemented(`${what} ${JSON.stringify({ [path]: direction })}`);
    }
    if (step !== 1 && step !== -1) throw badValue(`${what} direction of '${path}' must be 1 or -1`);
    const parts = path.split('.');
    if (parts.some((part) => part === '')) throw badValue(`${what} path '${path}' has an empty field name`);
    if (parts.some((part) => /^[0-9]+$/.test(part))) throw notImplemented(`${what} by the numbered path '${path}'`);
    return { path, parts, descending: step === -1 };
  });
}

/** The value that stands for a document: an array sorts by its least element, descending by its greatest. */
function sortKey(doc: Doc, { parts, descending }: SortField): unknown {
  const { values } = pathValues(doc, parts);
  let key = values[0];
  for (const value of values) {
    const order = compare(value, key);
    if (descending ? order > 0 : order < 0) key = value;
  }
  return key;
}

/** Sorts rows stably by their documents' keys. */
export function sortRows<Row extends { readonly doc: Doc }>(rows: Iterable<Row>, fields: readonly SortField[]): Row[] {
  const keyed = Array.from(rows, (row) => ({ row, keys: fields.map((field) => sortKey(row.doc, field)) }));
  keyed.sort((a, b) => {
    for (let i = 0; i < fields.length; i++) {
      const order = compare(a.keys[i], b.keys[i]);
      if (order !== 0) return fields[i]?.descending === true ? -order : order;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}
