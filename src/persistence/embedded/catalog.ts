import { decode, encode, isDoc, type Doc } from './document';
import { CommandError } from './errors';
import { openIndex, type Index } from './indexes';
import { readUint48, uint32 } from './key-encoding';
import type { Keyspace } from './keyspace';

/** A collection: its indexes and where its rows lie. */
export interface Collection {
  readonly ns: string;
  readonly database: string;
  readonly name: string;
  readonly id: number;
  readonly rowPrefix: string;
  indexes: Index[];
  /** The next record id: rows are numbered in insertion order. */
  nextRow: number;
  /** The catalog row on disk shows this collection as it is. */
  saved: boolean;
  /** At least one catalog row has reached the disk: the collection exists for listCollections. */
  exists: boolean;
  /** The commit number of the last drop or index change: older transactions may not use the collection. */
  changedAt: number;
}

const catalogPrefix = '1';

/** The key of a collection's catalog row. */
export function catalogKey(ns: string): string {
  return catalogPrefix + Buffer.from(ns, 'utf8').toString('latin1');
}

/** A collection's catalog row. */
export function catalogRow({ ns, id, indexes }: Collection): Buffer {
  return encode({ ns, id, indexes: indexes.map((index) => ({ id: index.id, spec: index.spec, multikey: index.multikey })) }); // prettier-ignore
}

function checkNamespace(database: string, name: string): void {
  const bad = name === '' || name.includes('$') || name.includes('\0') || name.startsWith('.') || name.endsWith('.');
  if (bad || name.startsWith('system.') || database === '' || /[/\\. "$\0]/.test(database)) {
    throw new CommandError(73, `Invalid namespace specified '${database}.${name}'`);
  }
  if (Buffer.byteLength(database) + Buffer.byteLength(name) > 255) {
    throw new CommandError(73, `Fully qualified namespace is too long: '${database}.${name}'`);
  }
}

/** All collections, in memory; the disk's copy is read once at start. */
export class Catalog {
  readonly #collections = new Map<string, Collection>();
  readonly #droppedAt = new Map<string, number>();
  #nextId = 1;

  /** Reads every catalog row. */
  load(keyspace: Keyspace): void {
    for (const [, raw] of keyspace.range(catalogPrefix, '2', Number.MAX_SAFE_INTEGER, false)) {
      const { ns, id, indexes } = decode(raw) as { ns: string; id: number; indexes: Doc[] };
      const collection = this.#make(ns, id);
      collection.indexes = indexes.map((record) =>
        openIndex({
          id: Number(record['id']),
          spec: isDoc(record['spec']) ? record['spec'] : {},
          multikey: record['multikey'] === true,
        }),
      );
      const last = keyspace.range(collection.rowPrefix, `2${uint32(id + 1)}`, 1, true)[0];
      collection.nextRow = last === undefined ? 1 : readUint48(last[0].slice(-6)) + 1;
      collection.saved = collection.exists = true;
      this.#nextId = Math.max(this.#nextId, id + 1, ...collection.indexes.map((index) => index.id + 1));
    }
  }

  find(ns: string): Collection | undefined {
    return this.#collections.get(ns);
  }

  /** The collection of that name, made with only its `_id` index if there is none. */
  findOrMake(database: string, name: string): Collection {
    const found = this.find(`${database}.${name}`);
    if (found !== undefined) return found;
    checkNamespace(database, name);
    const collection = this.#make(`${database}.${name}`, this.newId());
    collection.indexes = [
      openIndex({ id: this.newId(), spec: { v: 2, key: { _id: 1 }, name: '_id_' }, multikey: false }),
    ];
    return collection;
  }

  /** Forgets a collection; `commit` is the number of the commit that drops it. */
  remove(ns: string, commit: number): void {
    this.#collections.delete(ns);
    this.#droppedAt.set(ns, commit);
  }

  /** The number of the commit that last dropped a collection of this name; 0 if none did since the start. */
  droppedAt(ns: string): number {
    return this.#droppedAt.get(ns) ?? 0;
  }

  newId(): number {
    return this.#nextId++;
  }

  /** The existing collections of a database, by name. */
  inDatabase(database: string): Collection[] {
    const found = [...this.#collections.values()].filter((each) => each.exists && each.database === database);
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The databases that have collections. */
  databases(): string[] {
    const names = [...this.#collections.values()].filter(({ exists }) => exists).map(({ database }) => database);
    return [...new Set(names)].sort();
  }

  #make(ns: string, id: number): Collection {
    const dot = ns.indexOf('.');
    const collection: Collection = {
      ns,
      database: ns.slice(0, dot),
      name: ns.slice(dot + 1),
      id,
      rowPrefix: `2${uint32(id)}`,
      indexes: [],
      nextRow: 1,
      saved: false,
      exists: false,
      changedAt: this.droppedAt(ns),
    };
    this.#collections.set(ns, collection);
    return collection;
  }
}
