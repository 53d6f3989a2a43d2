/** A map that also keeps its keys in order, for the changes of a transaction laid over stored rows. */
export class SortedMap<V> {
  readonly #values = new Map<string, V>();
  readonly #keys: string[] = [];

  get size(): number {
    return this.#keys.length;
  }

  get(key: string): V | undefined {
    return this.#values.get(key);
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  set(key: string, value: V): void {
    if (!this.#values.has(key)) this.#keys.splice(this.#position(key), 0, key);
    this.#values.set(key, value);
  }

  entries(): IterableIterator<[string, V]> {
    return this.#values.entries();
  }

  /** The keys with `low <= key < high`, ascending. */
  keysBetween(low: string, high: string): string[] {
    return this.#keys.slice(this.#position(low), this.#position(high));
  }

  #position(key: string): number {
    let low = 0;
    let high = this.#keys.length;
    if (high > 0 && key > (this.#keys[high - 1] ?? '')) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#keys[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
