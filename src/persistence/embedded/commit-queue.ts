import type { Keyspace } from './keyspace';
import { FatalStoreError } from './errors';

/** Thrown by a job that wants a row an open transaction holds: it runs again when that transaction ends. */
export class Blocked extends Error {
  readonly holder: { readonly waiting: (() => void)[] };

  constructor(holder: { readonly waiting: (() => void)[] }) {
    super('waits for an open transaction');
    this.holder = holder;
  }
}

interface Job {
  run: () => unknown;
  done: (value: unknown) => void;
  failed: (error: unknown) => void;
}

/**
 * Group commit: all writes that arrive in one turn of the event loop share one LMDB transaction and one fsync.
 * A job's promise settles only after that commit, so an acknowledged write is on the disk.
 */
export class CommitQueue {
  readonly #keyspace: Keyspace;
  readonly #onFatal: (error: unknown) => void;
  #jobs: Job[] = [];
  #scheduled = false;
  #dead = false;

  constructor(keyspace: Keyspace, onFatal: (error: unknown) => void) {
    this.#keyspace = keyspace;
    this.#onFatal = onFatal;
  }

  /** Runs a job within the next group. It must leave no trace when it throws, except what it did before `Blocked`. */
  run<T>(job: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#add({ run: job, done: resolve as (value: unknown) => void, failed: reject });
    });
  }

  /** Waits until what has arrived is committed, and takes nothing more. */
  async drain(): Promise<void> {
    if (this.#scheduled) await new Promise((resolve) => setImmediate(resolve));
    this.#dead = true;
  }

  #add(job: Job): void {
    if (this.#dead) return;
    this.#jobs.push(job);
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => this.#flush());
  }

  #flush(): void {
    this.#scheduled = false;
    const jobs = this.#jobs;
    this.#jobs = [];
    const settle: (() => void)[] = [];
    try {
      this.#keyspace.commit(() => {
        for (const job of jobs) this.#runOne(job, settle);
      });
    } catch (error) {
      // Memory may be ahead of the disk: nothing may be acknowledged any more.
      this.#dead = true;
      this.#onFatal(error);
      return;
    }
    for (const each of settle) each();
  }

  #runOne(job: Job, settle: (() => void)[]): void {
    try {
      const value = job.run();
      settle.push(() => job.done(value));
    } catch (error) {
      if (error instanceof FatalStoreError) throw error;
      if (error instanceof Blocked) error.holder.waiting.push(() => this.#add(job));
      else settle.push(() => job.failed(error));
    }
  }
}
