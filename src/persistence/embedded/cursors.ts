import { CommandError } from './errors';
import type { Transaction } from './store';

/** Documents still to be sent, as bytes. */
interface Cursor {
  readonly ns: string;
  readonly rows: Iterator<Buffer>;
  readonly transaction: Transaction | undefined;
  /** Read, but too large for the batch before. */
  waiting: Buffer | undefined;
  lastUsed: number;
}

/** One batch of a cursor; `id` is 0 when it was the last. */
export interface Batch {
  id: bigint;
  ns: string;
  name: 'firstBatch' | 'nextBatch';
  documents: Buffer[];
}

const batchBytes = 16 * 1024 * 1024;
const idleLimit = 10 * 60_000;

/** The open cursors: they read on from where they stopped and hold no more than one document. */
export class Cursors {
  readonly #cursors = new Map<bigint, Cursor>();
  #next = 1n;

  /** Sends the first batch and keeps a cursor if more is left. */
  open(source: { ns: string; rows: Iterable<Buffer>; transaction: Transaction | undefined }, size: number): Batch {
    const { ns, rows, transaction } = source;
    const cursor: Cursor = { ns, rows: rows[Symbol.iterator](), transaction, waiting: undefined, lastUsed: Date.now() };
    const { documents, finished } = this.#read(cursor, size);
    if (finished) return { id: 0n, ns, name: 'firstBatch', documents };
    const id = this.#next++;
    this.#cursors.set(id, cursor);
    return { id, ns, name: 'firstBatch', documents };
  }

  /**
   * Sends the next batch.
   * @throws CommandError CursorNotFound (43) also for a cursor of another transaction.
   */
  more(id: bigint, size: number, transaction: Transaction | undefined): Batch {
    const cursor = this.#cursors.get(id);
    if (cursor === undefined || cursor.transaction !== transaction) {
      throw new CommandError(43, `cursor id ${id} not found`);
    }
    cursor.lastUsed = Date.now();
    const { documents, finished } = this.#read(cursor, size);
    if (finished) this.#cursors.delete(id);
    return { id: finished ? 0n : id, ns: cursor.ns, name: 'nextBatch', documents };
  }

  /** Closes a cursor; false if there is none. */
  close(id: bigint): boolean {
    return this.#cursors.delete(id);
  }

  /** Closes the cursors nobody has read for ten minutes, and those of transactions that have ended. */
  sweep(now: number, open: ReadonlySet<Transaction>): void {
    for (const [id, { lastUsed, transaction }] of this.#cursors) {
      if (now - lastUsed > idleLimit || (transaction !== undefined && !open.has(transaction))) this.#cursors.delete(id);
    }
  }

  #read(cursor: Cursor, size: number): { documents: Buffer[]; finished: boolean } {
    const documents: Buffer[] = [];
    let bytes = 0;
    for (;;) {
      const row = cursor.waiting ?? this.#pull(cursor);
      cursor.waiting = undefined;
      if (row === undefined) return { documents, finished: true };
      if (documents.length >= size || (documents.length > 0 && bytes + row.length > batchBytes)) {
        cursor.waiting = row;
        return { documents, finished: false };
      }
      documents.push(row);
      bytes += row.length;
    }
  }

  #pull({ rows }: Cursor): Buffer | undefined {
    const next = rows.next();
    return next.done === true ? undefined : next.value;
  }
}
