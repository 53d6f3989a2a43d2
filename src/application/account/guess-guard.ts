import { LONGEST_WAIT, NO_FAILURES, waitBefore, withFailure, withoutFailure } from '../../domain/account/sign-in-delay';
import type { CountedBy, FailureCount } from '../../domain/account/sign-in-delay';
import type { Result } from '../../domain/result';
import type { GuessCounter } from '../../persistence/account-ports';
import type { Readers, Repositories, UnitOfWork } from '../../persistence/ports';
import { personalDigest } from '../canonical';

const DAY = 24 * 60 * 60 * 1_000;
/** So long an address counts as the owner's own after a success. */
const KNOWN_FOR = 30 * DAY;

/** Too many wrong guesses. The sentence names the wait and says nothing about whether the account exists. */
export class TooManyGuesses extends Error {
  readonly extensions: { readonly code: 'RATE_LIMITED'; readonly retryAfterSeconds: number };
  constructor(waitMs: number) {
    const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
    super(`Đã thử sai nhiều lần. Hãy đợi ${wordsOf(seconds)} rồi thử lại.`);
    this.extensions = { code: 'RATE_LIMITED', retryAfterSeconds: seconds };
  }
}

/** What is guessed at and from where. */
export interface Guess {
  /** What is guessed: a name to sign in with, or the second factor or the step-up of an account. */
  readonly target: string;
  readonly address: string;
}

/** Counts wrong guesses in the store, so that two processes and a restart count as one. */
export interface GuessGuard {
  /** Throws TooManyGuesses when a guess would have to wait; counts nothing. */
  check(guess: Guess): Promise<void>;
  /**
   * Looks at one guess. It is counted as a failure before it is looked at, in one transaction, so that a thousand
   * guesses at once are not looked at together; a success takes its own count back and clears the target's.
   *
   * @throws TooManyGuesses
   */
  attempt<T>(guess: Guess, look: () => Promise<Result<T>>): Promise<Result<T>>;
}

interface Lanes {
  readonly by: Readonly<Record<CountedBy, string>>;
  /** Counter of the target from this very address; it takes the target's place where the owner is at home. */
  readonly home: string;
}

/** Makes the guard. `salt` is secret: names typed into the wrong field are stored as digests only. */
export function createGuessGuard(parts: {
  readonly unitOfWork: UnitOfWork;
  readonly clock: () => Date;
  readonly salt: string;
}): GuessGuard {
  const { unitOfWork, clock, salt } = parts;
  const lanesOf = ({ target, address }: Guess): Lanes => {
    const lane = (kind: string, ...what: readonly string[]): string => `${kind}:${personalDigest(salt, what)}`;
    return {
      by: { ACCOUNT: lane('target', target), ADDRESS: lane('address', address), EVERYONE: 'everyone' },
      home: lane('home', target, address),
    };
  };
  return {
    check: async (guess) => {
      const { wait } = await stateOf(unitOfWork.readers, lanesOf(guess), clock());
      if (wait > 0) throw new TooManyGuesses(wait);
    },
    attempt: async (guess, look) => {
      const lanes = lanesOf(guess);
      const reserved = await reserve(unitOfWork, lanes, clock());
      const result = await look();
      if (result.ok) await release(unitOfWork, lanes, { ...reserved, now: clock() });
      return result;
    },
  };
}

/** A guess counted in advance: when, and under which target. */
interface Reserved {
  readonly at: Date;
  readonly target: string;
}

/** Counts a guess as a failure before it is looked at. @throws TooManyGuesses */
async function reserve(unitOfWork: UnitOfWork, lanes: Lanes, now: Date): Promise<Reserved> {
  let target = '';
  let wait = 0;
  await unitOfWork.run(async (repositories) => {
    const seen = await stateOf(repositories, lanes, now);
    target = seen.ids.ACCOUNT;
    wait = seen.wait;
    if (wait > 0) return { ok: false };
    const failed = COUNTED.map((by) => next(seen.counters, seen.ids[by], now, (count) => withFailure(count, now)));
    await write(repositories, seen.counters, failed);
    return { ok: true };
  });
  if (wait > 0) throw new TooManyGuesses(wait);
  return { at: now, target };
}

/** Takes the count of a success back, clears the target's, and remembers that its owner is at home here. */
async function release(
  unitOfWork: UnitOfWork,
  lanes: Lanes,
  reserved: Reserved & { readonly now: Date },
): Promise<void> {
  const { now } = reserved;
  await unitOfWork.run(async (repositories) => {
    const ids = [lanes.by.ADDRESS, lanes.by.EVERYONE, reserved.target, lanes.home];
    const counters = byId(await repositories.guesses.findMany(ids));
    const home = next(counters, lanes.home, now, () => NO_FAILURES);
    const knownUntil = new Date(now.getTime() + KNOWN_FOR);
    const others = [...new Set(ids)].filter((id) => id !== lanes.home);
    await write(repositories, counters, [
      { ...home, knownUntil, forgetAt: knownUntil },
      ...others.map((id) =>
        next(counters, id, now, (count) => (id === reserved.target ? NO_FAILURES : withoutFailure(count, reserved.at))),
      ),
    ]);
    return { ok: true };
  });
}

const COUNTED: readonly CountedBy[] = ['ACCOUNT', 'ADDRESS', 'EVERYONE'];

/**
 * What the counters say of a guess. Where the owner has signed in before, guesses from elsewhere count neither for the
 * account nor in slow mode, so that nobody can keep them out from afar (trust.md T34).
 */
async function stateOf(readers: Pick<Readers, 'guesses'> | Repositories, lanes: Lanes, now: Date) {
  const counters = byId(await readers.guesses.findMany([...Object.values(lanes.by), lanes.home]));
  const known = counters.get(lanes.home)?.knownUntil;
  const isHome = known != null && known.getTime() > now.getTime();
  const ids = { ...lanes.by, ACCOUNT: isHome ? lanes.home : lanes.by.ACCOUNT };
  const waits = COUNTED.filter((by) => !isHome || by !== 'EVERYONE').map((by) =>
    waitBefore(by, counters.get(ids[by]) ?? NO_FAILURES, now),
  );
  return { counters, ids, wait: Math.min(Math.max(...waits), LONGEST_WAIT) };
}

function byId(counters: readonly GuessCounter[]): ReadonlyMap<string, GuessCounter> {
  return new Map(counters.map((one) => [one.id, one]));
}

function next(
  counters: ReadonlyMap<string, GuessCounter>,
  id: string,
  now: Date,
  change: (count: FailureCount) => FailureCount,
): GuessCounter {
  const before = counters.get(id);
  const { recent, streak, lastAt } = change(before ?? NO_FAILURES);
  const knownUntil = before?.knownUntil ?? null;
  const forgetAt = new Date(Math.max(now.getTime() + DAY, knownUntil?.getTime() ?? 0));
  return { id, version: (before?.version ?? 0) + 1, recent, streak, lastAt, knownUntil, forgetAt };
}

async function write(
  { guesses }: Repositories,
  counters: ReadonlyMap<string, GuessCounter>,
  after: readonly GuessCounter[],
): Promise<void> {
  await guesses.insert(after.filter(({ id }) => !counters.has(id)));
  for (const one of after) if (counters.has(one.id)) await guesses.save(one);
}

function wordsOf(seconds: number): string {
  return seconds < 60 ? `${String(seconds)} giây` : `${String(Math.ceil(seconds / 60))} phút`;
}
