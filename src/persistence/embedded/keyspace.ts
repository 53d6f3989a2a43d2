import { open, type RootDatabase } from 'lmdb';
import { join } from 'node:path';
import { FatalStoreError } from './errors';

/** One stored row: a key of bytes (latin1 string) and its value. */
export type Entry = readonly [key: string, value: Buffer];

const bytes = (key: string) => Buffer.from(key, 'latin1');

/**
 * LMDB behind six methods, so that another ordered store (node:sqlite) can take its place.
 * Reads outside `commit` see the last commit; inside they see its writes.
 */
export class Keyspace {
  readonly #db: RootDatabase<Buffer, Buffer>;

  readonly #mustHold: () => void;

  /**
   * @param durable false skips the fsync: survives `kill -9`, not a power cut.
   * @param mustHold throws when the directory belongs to another process: nothing is written then.
   */
  constructor(dataDir: string, { durable, mustHold }: { readonly durable: boolean; readonly mustHold: () => void }) {
    this.#mustHold = mustHold;
    this.#db = open<Buffer, Buffer>({
      path: join(dataDir, 'store.lmdb'),
      noSubdir: true,
      keyEncoding: 'binary',
      encoding: 'binary',
      overlappingSync: false, // with it, a commit returns before the disk has it
      noSync: !durable,
    });
  }

  get(key: string): Buffer | undefined {
    return this.#db.get(bytes(key));
  }

  /** At most `limit` rows with `low <= key < high`, ascending, or descending from the top. */
  range(low: string, high: string, limit: number, reverse: boolean): Entry[] {
    const rows: Entry[] = [];
    const span = reverse
      ? { start: bytes(high), exclusiveStart: true, end: bytes(low), inclusiveEnd: true, reverse, limit }
      : { start: bytes(low), end: bytes(high), limit };
    for (const { key, value } of this.#db.getRange(span)) rows.push([key.toString('latin1'), value]);
    return rows;
  }

  put(key: string, value: Buffer): void {
    try {
      this.#db.putSync(bytes(key), value);
    } catch (error) {
      throw new FatalStoreError('a row could not be written', { cause: error });
    }
  }

  remove(key: string): void {
    try {
      this.#db.removeSync(bytes(key));
    } catch (error) {
      throw new FatalStoreError('a row could not be removed', { cause: error });
    }
  }

  /**
   * Runs `work` and makes all its writes durable at once, or none.
   * @throws FatalStoreError when the disk refuses: memory may then be ahead of it.
   */
  commit(work: () => void): void {
    try {
      this.#db.transactionSync(() => {
        this.#mustHold();
        work();
      });
    } catch (error) {
      throw error instanceof FatalStoreError
        ? error
        : new FatalStoreError('a commit did not reach the disk', { cause: error });
    }
  }

  async close(): Promise<void> {
    await this.#db.close();
  }
}
