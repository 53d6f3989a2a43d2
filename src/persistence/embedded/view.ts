import type { Entry, Keyspace } from './keyspace';
import { SortedMap } from './sorted-map';

/** Keys from `low` up to, not including, `high`. */
export interface KeyRange {
  low: string;
  high: string;
}

const firstChunk = 16;
const largestChunk = 512;

/** What a statement sees: the committed rows. Scans read in chunks, so a scan may rest between two messages. */
export class View {
  protected readonly keyspace: Keyspace;

  constructor(keyspace: Keyspace) {
    this.keyspace = keyspace;
  }

  get(key: string): Buffer | undefined {
    return this.keyspace.get(key);
  }

  /** The rows of a range in key order, or backwards. */
  *scan({ low, high }: KeyRange, reverse: boolean): Generator<Entry> {
    let [from, to] = [low, high];
    for (let size = firstChunk; from < to; size = Math.min(size * 4, largestChunk)) {
      const stored = this.keyspace.range(from, to, size, reverse);
      const last = stored.length < size ? undefined : stored.at(-1)?.[0];
      const window = last === undefined ? { low: from, high: to } : reverse ? { low: last, high: to } : { low: from, high: `${last}\0` }; // prettier-ignore
      yield* this.layered?.(stored, window, reverse) ?? stored;
      if (last === undefined) return;
      if (reverse) to = last;
      else from = `${last}\0`;
    }
  }

  /** The rows of one chunk as a change sees them; a plain view has none and sees what is stored. */
  protected layered?(stored: Entry[], window: KeyRange, reverse: boolean): Entry[];
}

/** What happens when a change wants a row: nothing, or a refusal because another transaction is in the way. */
export type Claim = (key: string) => void;

/**
 * A view with changes of its own on top: own changes, then images of rows that others changed since the change began
 * (`past`), then stored rows. LMDB's own read snapshots are not used: lmdb-js does not keep them dependably
 * (design, embedded-store.md §6).
 */
export class Change extends View {
  readonly changes = new SortedMap<Buffer | null>();
  readonly past = new SortedMap<Buffer | null>();
  /** Takes a row or unique key for this change, or refuses. */
  readonly claim: Claim;

  constructor(keyspace: Keyspace, claim: Claim) {
    super(keyspace);
    this.claim = claim;
  }

  override get(key: string): Buffer | undefined {
    const own = this.changes.get(key);
    if (own !== undefined) return own ?? undefined;
    if (this.past.size > 0) {
      const image = this.past.get(key);
      if (image !== undefined) return image ?? undefined;
    }
    return this.keyspace.get(key);
  }

  put(key: string, value: Buffer): void {
    this.changes.set(key, value);
  }

  remove(key: string): void {
    this.changes.set(key, null);
  }

  protected override layered(stored: Entry[], { low, high }: KeyRange, reverse: boolean): Entry[] {
    const changed = this.changes.keysBetween(low, high);
    if (this.past.size > 0) {
      for (const key of this.past.keysBetween(low, high)) if (!this.changes.has(key)) changed.push(key);
    }
    if (changed.length === 0) return stored;
    const rows = stored.filter(([key]) => !this.changes.has(key) && !this.past.has(key));
    for (const key of changed) {
      const value = this.get(key);
      if (value !== undefined) rows.push([key, value]);
    }
    return rows.sort(([a], [b]) => (a === b ? 0 : a < b === reverse ? 1 : -1));
  }
}
