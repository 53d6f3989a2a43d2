import { Catalog, catalogKey, catalogRow, type Collection } from './catalog';
import { Blocked, CommitQueue } from './commit-queue';
import { CommandError, snapshotUnavailable, writeConflict } from './errors';
import type { Keyspace } from './keyspace';
import { Change, View } from './view';

/** An open transaction: its changes, the rows it has taken, and who waits for its end. */
export interface Transaction {
  readonly change: Change;
  readonly startedAt: number;
  readonly beganAtCommit: number;
  readonly taken: string[];
  readonly touched: Set<Collection>;
  /** Plain writes that want a row this transaction holds. */
  readonly waiting: (() => void)[];
}

/**
 * Rows, catalog and transactions over one keyspace. Everything here is synchronous: a statement is atomic because
 * nothing else runs meanwhile. Writes run as jobs of the commit queue, statements of transactions only in memory.
 */
export class Store {
  readonly catalog = new Catalog();
  readonly queue: CommitQueue;
  readonly committed: View;
  readonly #keyspace: Keyspace;
  readonly #holders = new Map<string, Transaction>();
  readonly #open = new Set<Transaction>();
  readonly #written = new WeakMap<Change, Set<Collection>>();
  #commits = 0;

  constructor(keyspace: Keyspace, onFatal: (error: unknown) => void) {
    this.#keyspace = keyspace;
    this.catalog.load(keyspace);
    this.committed = new View(keyspace);
    this.queue = new CommitQueue(keyspace, onFatal);
  }

  /** The transactions that have begun and not ended. */
  get openTransactions(): ReadonlySet<Transaction> {
    return this.#open;
  }

  /** Starts a transaction; its snapshot is the state of this moment. */
  begin(): Transaction {
    const transaction: Transaction = {
      change: new Change(this.#keyspace, (key) => this.#take(transaction, key)),
      startedAt: Date.now(),
      beganAtCommit: this.#commits,
      taken: [],
      touched: new Set(),
      waiting: [],
    };
    this.#open.add(transaction);
    return transaction;
  }

  /** Makes the changes of a transaction lasting. Call inside a job of the commit queue. */
  commit(transaction: Transaction): void {
    this.apply(transaction.change, transaction);
    this.end(transaction);
  }

  /** Forgets a transaction (after a commit, or to abort it) and lets the writes waiting for it go on. */
  end(transaction: Transaction): void {
    this.#open.delete(transaction);
    for (const key of transaction.taken) this.#holders.delete(key);
    for (const resume of transaction.waiting) resume();
  }

  /**
   * One plain statement: all its changes at once, or none if it throws. Call inside a job of the commit queue.
   * @throws Blocked when an open transaction holds a row it wants.
   */
  statement<T>(work: (change: Change) => T): T {
    const change = new Change(this.#keyspace, (key) => {
      const holder = this.#holders.get(key);
      if (holder !== undefined) throw new Blocked(holder);
    });
    const result = work(change);
    this.apply(change);
    return result;
  }

  /** Remembers that a change writes to a collection, so that the catalog row goes to disk with it. */
  noteWrite(change: Change, collection: Collection): void {
    const known = this.#written.get(change);
    if (known === undefined) this.#written.set(change, new Set([collection]));
    else known.add(collection);
  }

  /** Writes a change to the keyspace, keeping the images that open transactions still see. */
  apply(change: Change, self?: Transaction): void {
    if (change.changes.size === 0) return;
    this.#commits++;
    for (const collection of this.#written.get(change) ?? []) if (!collection.saved) this.saveCatalog(collection);
    for (const [key, value] of change.changes.entries()) {
      this.#keepImages(key, self);
      if (value === null) this.#keyspace.remove(key);
      else this.#keyspace.put(key, value);
    }
  }

  /** Writes the catalog row of a collection. */
  saveCatalog(collection: Collection): void {
    this.#keyspace.put(catalogKey(collection.ns), catalogRow(collection));
    collection.saved = true;
    collection.exists = true;
  }

  /** Removes the catalog row of a collection. */
  dropCatalog(collection: Collection): void {
    this.#keyspace.remove(catalogKey(collection.ns));
    this.catalog.remove(collection.ns, ++this.#commits);
  }

  /** Marks that indexes changed: transactions begun before may no longer use the collection. */
  noteIndexChange(collection: Collection): void {
    collection.changedAt = ++this.#commits;
    this.saveCatalog(collection);
  }

  /**
   * The collection as a transaction may use it.
   * @throws CommandError SnapshotUnavailable when it was changed after the transaction began.
   */
  touch(transaction: Transaction, ns: string): Collection | undefined {
    const collection = this.catalog.find(ns);
    const changedAt = collection?.changedAt ?? this.catalog.droppedAt(ns);
    if (changedAt > transaction.beganAtCommit) throw snapshotUnavailable(ns);
    if (collection !== undefined) transaction.touched.add(collection);
    return collection;
  }

  /** Stores the outcome of a session's last write, in the same commit. Call inside a job of the commit queue. */
  putOutcome(key: string, value: Buffer | null): void {
    if (value === null) this.#keyspace.remove(key);
    else this.#keyspace.put(key, value);
  }

  /**
   * Waits until no open transaction uses the collection.
   * @throws Blocked while one does.
   */
  demandUnused(collection: Collection): void {
    for (const transaction of this.#open) if (transaction.touched.has(collection)) throw new Blocked(transaction);
  }

  #keepImages(key: string, self: Transaction | undefined): void {
    if (this.#open.size === (self === undefined ? 0 : 1)) return;
    let image: Buffer | null | undefined;
    for (const { change } of this.#open) {
      if (change === self?.change || change.past.has(key)) continue;
      image ??= this.#keyspace.get(key) ?? null;
      change.past.set(key, image);
    }
  }

  #take(transaction: Transaction, key: string): void {
    const holder = this.#holders.get(key);
    if (holder === transaction) return;
    if (holder !== undefined || transaction.change.past.has(key)) throw writeConflict();
    this.#holders.set(key, transaction);
    transaction.taken.push(key);
  }
}

/** Refuses a statement that MongoDB does not run inside a transaction either. */
export function demandNoTransaction(transaction: Transaction | undefined, command: string): void {
  if (transaction === undefined) return;
  throw new CommandError(263, `Cannot run '${command}' in a multi-document transaction.`);
}
