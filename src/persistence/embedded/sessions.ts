import type { Binary } from 'bson';
import { Blocked } from './commit-queue';
import { bsonType, decode, encode, isDoc, type Doc } from './document';
import { CommandError, badValue, noSuchTransaction } from './errors';
import type { Store, Transaction } from './store';
import type { Change } from './view';

/** How far a bulk write has come; stored when it must wait, so that a retry after a crash repeats nothing. */
export interface Progress {
  next: number;
  n: number;
  nModified: number;
  upserted: Doc[];
  writeErrors: Doc[];
}

/** What a write command runs with. */
export interface Writing {
  /** Runs one statement: all or nothing. */
  readonly statement: <T>(work: (change: Change) => T) => T;
  readonly progress: Progress;
  readonly inTransaction: boolean;
}

/** A write command's work. Runs again from `progress` after it had to wait. */
export type WriteJob = (writing: Writing) => Doc;

/** A logical session of a client. */
interface Session {
  readonly key: string;
  /** The highest transaction number seen. */
  number: bigint;
  transaction: Transaction | undefined;
  committing: Promise<Doc> | undefined;
  committed: boolean;
  running: Promise<Doc> | undefined;
  lastUsed: number;
}

/** The session part of one command. */
export interface Scope {
  session: Session | undefined;
  transaction: Transaction | undefined;
  /** Set for a retryable write. */
  txnNumber: bigint | undefined;
}

/** What is stored under a session: its last retryable write or commit. */
interface Outcome {
  txnNumber: bigint;
  committed?: boolean;
  reply?: Doc;
  progress?: Progress;
}

const outside: Scope = { session: undefined, transaction: undefined, txnNumber: undefined };

function sessionKey(lsid: unknown): string {
  const id = isDoc(lsid) ? lsid['id'] : undefined;
  if (bsonType(id) !== 'Binary') throw badValue('lsid.id must be a UUID');
  return `5${Buffer.from((id as Binary).value()).toString('latin1')}`;
}

function newProgress(): Progress {
  return { next: 0, n: 0, nModified: 0, upserted: [], writeErrors: [] };
}

/** Sessions: transactions, retryable writes and their stored outcomes. */
export class Sessions {
  readonly #store: Store;
  readonly #sessions = new Map<string, Session>();
  readonly #lifetime: number;

  /** @param lifetime the age in milliseconds at which an open transaction is aborted. */
  constructor(store: Store, lifetime: number) {
    this.#store = store;
    this.#lifetime = lifetime;
  }

  /**
   * Finds the session of a command and moves its transaction on: begins one, or demands that it is open.
   * @throws CommandError 225 for an older number, 251 for an unknown transaction.
   */
  enter(command: Doc): Scope {
    if (command['lsid'] === undefined) return outside;
    const session = this.#session(sessionKey(command['lsid']));
    if (command['txnNumber'] === undefined) return { session, transaction: undefined, txnNumber: undefined };
    const txnNumber = BigInt(command['txnNumber'] as number | bigint);
    if (txnNumber < session.number) {
      throw new CommandError(225, `Cannot use transaction number ${txnNumber}: ${session.number} has already started`);
    }
    const inTransaction = command['autocommit'] === false;
    if (txnNumber > session.number) {
      this.#abort(session);
      session.number = txnNumber;
      session.committed = false;
      session.committing = session.running = undefined;
      if (command['startTransaction'] === true) session.transaction = this.#store.begin();
    }
    if (!inTransaction) return { session, transaction: undefined, txnNumber };
    return { session, transaction: session.transaction, txnNumber };
  }

  /** Runs a write: in the transaction's memory, or as a job of the commit queue, once even if it is sent again. */
  write({ session, transaction, txnNumber }: Scope, job: WriteJob): Doc | Promise<Doc> {
    if (transaction !== undefined) {
      const { change } = transaction;
      return job({ statement: (work) => work(change), progress: newProgress(), inTransaction: true });
    }
    if (session === undefined || txnNumber === undefined) {
      const plain: Writing = { statement: (work) => this.#store.statement(work), progress: newProgress(), inTransaction: false }; // prettier-ignore
      return this.#store.queue.run(() => job(plain));
    }
    session.running ??= this.#retryable(session, txnNumber, job);
    return session.running;
  }

  /** Commits; may be repeated, also after a crash. */
  commit({ session, transaction, txnNumber }: Scope): Doc | Promise<Doc> {
    if (session === undefined || txnNumber === undefined) throw badValue('commitTransaction needs a session');
    if (session.committing !== undefined) return session.committing;
    if (session.committed) return { ok: 1 };
    if (transaction === undefined) {
      if (this.#outcome(session)?.committed === true && this.#outcome(session)?.txnNumber === txnNumber)
        return { ok: 1 };
      throw noSuchTransaction(txnNumber);
    }
    session.transaction = undefined;
    if (transaction.change.changes.size === 0) {
      this.#store.end(transaction);
      session.committed = true;
      return { ok: 1 };
    }
    session.committing = this.#store.queue.run(() => {
      this.#store.commit(transaction);
      this.#save(session, { txnNumber, committed: true });
      session.committed = true;
      return { ok: 1 };
    });
    return session.committing;
  }

  /** Aborts the open transaction of a scope. */
  abort({ session, transaction, txnNumber }: Scope): Doc {
    if (session?.committed === true) throw new CommandError(256, `Transaction ${txnNumber ?? ''} has been committed.`);
    if (session === undefined || transaction === undefined) throw noSuchTransaction(txnNumber ?? 0n);
    this.#abort(session);
    return { ok: 1 };
  }

  /** Ends a transaction because a statement of it failed. */
  abortAfterError({ session, transaction }: Scope): void {
    if (session !== undefined && session.transaction === transaction) this.#abort(session);
  }

  /** Forgets sessions the client has ended, and what is stored of them. */
  end(lsids: readonly unknown[]): void {
    const keys = lsids.map(sessionKey);
    for (const key of keys) {
      const session = this.#sessions.get(key);
      if (session !== undefined) this.#abort(session);
      this.#sessions.delete(key);
    }
    const stored = keys.filter((key) => this.#store.committed.get(key) !== undefined);
    if (stored.length === 0) return;
    void this.#store.queue.run(() => {
      for (const key of stored) this.#store.putOutcome(key, null);
    });
  }

  /** Removes the stored outcomes of sessions whose clients went away without a word, once they are a day old. */
  async removeForgotten(now: number): Promise<void> {
    await this.#store.queue.run(() => {
      for (const [key, raw] of this.#store.committed.scan({ low: '5', high: '6' }, false)) {
        const { at } = decode(raw);
        if (at instanceof Date && now - at.getTime() > 86_400_000) this.#store.putOutcome(key, null);
      }
    });
  }

  /** Aborts transactions that have been open too long and forgets sessions unused for half an hour. */
  sweep(now: number): void {
    for (const [key, session] of this.#sessions) {
      const began = session.transaction?.startedAt;
      if (began !== undefined && now - began > this.#lifetime) this.#abort(session);
      if (session.transaction === undefined && now - session.lastUsed > 30 * 60_000) this.#sessions.delete(key);
    }
  }

  #session(key: string): Session {
    const known = this.#sessions.get(key);
    if (known !== undefined) {
      known.lastUsed = Date.now();
      return known;
    }
    const session: Session = {
      key,
      number: -1n,
      transaction: undefined,
      committing: undefined,
      committed: false,
      running: undefined,
      lastUsed: Date.now(),
    };
    session.number = this.#outcome(session)?.txnNumber ?? -1n;
    this.#sessions.set(key, session);
    return session;
  }

  #abort(session: Session): void {
    const { transaction } = session;
    session.transaction = undefined;
    if (transaction !== undefined) this.#store.end(transaction);
  }

  #outcome({ key }: Session): Outcome | undefined {
    const raw = this.#store.committed.get(key);
    return raw === undefined ? undefined : (decode(raw) as unknown as Outcome);
  }

  #save({ key }: Session, outcome: Outcome): void {
    this.#store.putOutcome(key, encode({ ...outcome, at: new Date() }));
  }

  #retryable(session: Session, txnNumber: bigint, job: WriteJob): Promise<Doc> {
    const stored = this.#outcome(session);
    const known = stored?.txnNumber === txnNumber ? stored : undefined;
    if (known?.reply !== undefined) return Promise.resolve(known.reply);
    const progress = known?.progress ?? newProgress();
    let saved = progress.next;
    const writing: Writing = { statement: (work) => this.#store.statement(work), progress, inTransaction: false };
    return this.#store.queue.run(() => {
      try {
        const reply = job(writing);
        this.#save(session, { txnNumber, reply });
        return reply;
      } catch (error) {
        if (error instanceof Blocked && progress.next > saved) {
          saved = progress.next;
          this.#save(session, { txnNumber, progress });
        }
        throw error;
      }
    });
  }
}
