import type { Collection } from './catalog';
import { checkStorable, decode, encode, type Doc } from './document';
import { documentKeys, duplicateKey, makesMultikey, type Index } from './indexes';
import { after, uint48 } from './key-encoding';
import { compileMatcher, type Matcher } from './matcher';
import { plan, type Plan } from './planner';
import { sortRows, type SortField } from './sort';
import type { Store } from './store';
import type { Change, View } from './view';

/** A stored document; decoded when first asked for. */
export class Row {
  readonly id: string;
  readonly raw: Buffer;
  #doc: Doc | undefined;

  constructor(id: string, raw: Buffer) {
    this.id = id;
    this.raw = raw;
  }

  get doc(): Doc {
    return (this.#doc ??= decode(this.raw));
  }
}

/** A query ready to run: compiling it refuses what the store does not know, before anything is read. */
export interface Query {
  filter: Doc;
  matches: Matcher;
  sort: readonly SortField[];
}

/** Compiles a filter. */
export function query(filter: Doc, sort: readonly SortField[] = []): Query {
  return { filter, matches: compileMatcher(filter), sort };
}

function* reach(view: View, collection: Collection, { index, ranges, reverse }: Plan): Generator<Row> {
  if (index === undefined) {
    const all = { low: collection.rowPrefix, high: after(collection.rowPrefix) };
    for (const [key, raw] of view.scan(all, false)) yield new Row(key.slice(-6), raw);
    return;
  }
  const seen = ranges.length > 1 || index.multikey ? new Set<string>() : undefined;
  for (const range of ranges) {
    for (const [, value] of view.scan(range, reverse)) {
      const id = value.toString('latin1');
      if (seen?.has(id) === true) continue;
      seen?.add(id);
      const raw = view.get(collection.rowPrefix + id);
      if (raw !== undefined) yield new Row(id, raw);
    }
  }
}

function* matching(view: View, collection: Collection, { matches }: Query, chosen: Plan): Generator<Row> {
  for (const row of reach(view, collection, chosen)) if (matches(row.doc)) yield row;
}

/** The documents a query accepts, in its order; read as far as the caller goes, unless they must be sorted. */
export function findRows(view: View, collection: Collection, wanted: Query): Iterable<Row> {
  const chosen = plan(collection.indexes, wanted.filter, wanted.sort);
  const rows = matching(view, collection, wanted, chosen);
  return chosen.sorted ? rows : sortRows(rows, wanted.sort);
}

/** The first documents of a query, collected: for statements that change what they read. */
export function takeRows(rows: Iterable<Row>, limit: number): Row[] {
  const taken: Row[] = [];
  for (const row of rows) {
    taken.push(row);
    if (taken.length === limit) break;
  }
  return taken;
}

function entryKey({ prefix, unique }: Index, key: string, rowId: string): string {
  return unique ? prefix + key : prefix + key + rowId;
}

function without(keys: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...keys].filter((key) => !others.has(key)));
}

/** Rows of one collection as one statement writes them: documents and all their index entries together. */
export class RowWriter {
  readonly #store: Store;
  readonly #change: Change;
  readonly #collection: Collection;

  constructor(store: Store, change: Change, collection: Collection) {
    this.#store = store;
    this.#change = change;
    this.#collection = collection;
  }

  /**
   * Stores a new document, given decoded and encoded.
   * @throws CommandError 11000 for a duplicate key, or what `checkStorable` refuses.
   */
  insert(doc: Doc, raw: Buffer): void {
    checkStorable(doc, raw.length);
    this.#note();
    const rowId = uint48(this.#collection.nextRow++);
    for (const index of this.#collection.indexes) this.#addKeys(index, { doc, rowId }, documentKeys(index, doc));
    this.#put(this.#collection.rowPrefix + rowId, raw);
  }

  /** Replaces a document; false if its bytes stay the same. `change` may alter the document it is given. */
  update(row: Row, change: (doc: Doc) => Doc): Buffer | undefined {
    const { indexes, rowPrefix } = this.#collection;
    const old = indexes.map((index) => documentKeys(index, row.doc));
    const doc = change(decode(row.raw));
    const raw = encode(doc);
    if (raw.equals(row.raw)) return undefined;
    checkStorable(doc, raw.length);
    this.#change.claim(rowPrefix + row.id);
    this.#note();
    indexes.forEach((index, at) => {
      const before = old[at] ?? new Set<string>();
      const now = documentKeys(index, doc);
      this.#removeKeys(index, row.id, without(before, now));
      this.#addKeys(index, { doc, rowId: row.id }, without(now, before));
    });
    this.#put(rowPrefix + row.id, raw);
    return raw;
  }

  remove(row: Row): void {
    const { indexes, rowPrefix } = this.#collection;
    this.#change.claim(rowPrefix + row.id);
    this.#note();
    for (const index of indexes) this.#removeKeys(index, row.id, documentKeys(index, row.doc));
    this.#change.remove(rowPrefix + row.id);
  }

  /** Adds what a new index holds of an existing row. */
  addToIndex(index: Index, row: Row): void {
    this.#addKeys(index, { doc: row.doc, rowId: row.id }, documentKeys(index, row.doc));
  }

  #note(): void {
    this.#store.noteWrite(this.#change, this.#collection);
  }

  #put(key: string, raw: Buffer): void {
    this.#change.put(key, raw);
  }

  #removeKeys(index: Index, rowId: string, keys: Iterable<string>): void {
    for (const key of keys) {
      const entry = entryKey(index, key, rowId);
      if (index.unique) this.#change.claim(entry);
      this.#change.remove(entry);
    }
  }

  #addKeys(index: Index, { doc, rowId }: { doc: Doc; rowId: string }, keys: ReadonlySet<string>): void {
    if (keys.size === 0) return;
    if (!index.multikey && makesMultikey(index, doc)) {
      index.multikey = true;
      this.#collection.saved = false;
    }
    const value = Buffer.from(rowId, 'latin1');
    for (const key of keys) {
      const entry = entryKey(index, key, rowId);
      if (index.unique) {
        this.#change.claim(entry);
        if (this.#change.get(entry) !== undefined) throw duplicateKey(this.#collection.ns, index, doc, key);
      }
      this.#change.put(entry, value);
    }
  }
}
