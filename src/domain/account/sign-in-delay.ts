/** Failed guesses of one kind, as far as they still matter. */
export interface FailureCount {
  /** Instants of the failures of the last fifteen minutes, oldest first. */
  readonly recent: readonly Date[];
  /** Failures in a row, without a success between; forgotten a day after the last one. */
  readonly streak: number;
  /** The last failure, null when none is remembered. */
  readonly lastAt: Date | null;
}

/** What failures are counted by: one account, one network address, or everything together. */
export type CountedBy = 'ACCOUNT' | 'ADDRESS' | 'EVERYONE';

/** Nothing has failed. */
export const NO_FAILURES: FailureCount = { recent: [], streak: 0, lastAt: null };

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const WINDOW = 15 * MINUTE;
const MEMORY = 24 * 60 * MINUTE;

/** Failures that one window bears (trust.md R-AUT-5). */
const QUOTA: Readonly<Record<CountedBy, number>> = { ACCOUNT: 5, ADDRESS: 20, EVERYONE: 300 };
/** From this failure in a row on an account waits, and each further one doubles the wait. */
const DELAYED_FROM = 4;
const FIRST_DELAY = 30 * SECOND;
/** No wait is ever longer: guesses alone lock nobody out for good (trust.md T34). */
export const LONGEST_WAIT = WINDOW;
/** In slow mode, when guesses come from everywhere, unknown browsers share one guess in this time. */
const SLOW_MODE_GAP = 10 * SECOND;

/**
 * Milliseconds until the next guess may be looked at; 0 means now. Why a wait and not a lock: whoever guesses wrongly
 * on purpose must not be able to shut the owner out.
 */
export function waitBefore(by: CountedBy, count: FailureCount, now: Date): number {
  const recent = recentAt(count, now);
  const wait = Math.max(quotaWait(by, recent, now), by === 'ACCOUNT' ? streakWait(count, now) : 0);
  return Math.min(Math.max(wait, 0), LONGEST_WAIT);
}

/** The count with one failure more. */
export function withFailure(count: FailureCount, now: Date): FailureCount {
  return {
    recent: [...recentAt(count, now), now].slice(-QUOTA.EVERYONE),
    streak: streakAt(count, now) + 1,
    lastAt: now,
  };
}

/** The count with a failure taken back that was counted in advance at this instant and proved to be a success. */
export function withoutFailure(count: FailureCount, at: Date): FailureCount {
  const index = count.recent.findIndex((one) => one.getTime() === at.getTime());
  if (index < 0) return count;
  const recent = count.recent.filter((_one, position) => position !== index);
  return { recent, streak: Math.max(0, count.streak - 1), lastAt: recent.at(-1) ?? null };
}

function quotaWait(by: CountedBy, recent: readonly Date[], now: Date): number {
  const first = recent.at(-QUOTA[by]);
  const last = recent.at(-1);
  if (first === undefined || last === undefined) return 0;
  return by === 'EVERYONE' ? since(last, now, SLOW_MODE_GAP) : since(first, now, WINDOW);
}

function streakWait(count: FailureCount, now: Date): number {
  const streak = streakAt(count, now);
  if (streak < DELAYED_FROM || count.lastAt === null) return 0;
  return since(count.lastAt, now, Math.min(FIRST_DELAY * 2 ** (streak - DELAYED_FROM), LONGEST_WAIT));
}

/** What is left of a span that began at `from`. */
function since(from: Date, now: Date, span: number): number {
  return from.getTime() + span - now.getTime();
}

function recentAt({ recent }: FailureCount, now: Date): readonly Date[] {
  return recent.filter((at) => since(at, now, WINDOW) > 0);
}

function streakAt({ streak, lastAt }: FailureCount, now: Date): number {
  return lastAt === null || since(lastAt, now, MEMORY) <= 0 ? 0 : streak;
}
