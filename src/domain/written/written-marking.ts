import type { Commitment } from '../scoring/commitment';
import { checkEntry, type EntryState, type ExpectedEntry } from '../scoring/entry';
import type { Mark } from '../marks';
import type { Refusal } from '../refusal';
import type { Regulation } from '../regulation/regulation';
import { checkGiven, mismatches, totalled, type GivenMarks } from './question-marks';
import { decideAll, type Result } from '../result';

/**
 * Lượt chấm: 1 and 2 always, 3 only when the first two lie too far apart (BR-30, BR-32); 4 and 5 mark again after an
 * appeal, 6 only when those two differ (BR-53). One sequence, so that one script never meets one marker twice.
 */
export type Turn = 1 | 2 | 3 | 4 | 5 | 6;

/** The turns of marking again, in their order. */
export const REMARK_TURNS = [4, 5, 6] as const;

/** Whether a turn marks again after an appeal. */
export function isRemarking(turn: Turn): boolean {
  return turn > 3;
}

/** A mark that was locked and struck out by its marker: it stays beside the later one, with who signed and why (BR-34). */
export interface EarlierMark {
  /** Null while it lies under seal. */
  readonly mark: Mark | null;
  /** The marks of its questions, where they were marked. */
  readonly questionMarks?: readonly Mark[] | null;
  readonly commitment?: Commitment | null;
  readonly lockedAt: Date;
  /** Version of the marking it was locked with. */
  readonly version: number;
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}

/** Phiếu chấm thi viết. One marker's mark for one script. */
export interface WrittenMarking {
  readonly id: string;
  readonly scriptId: string;
  readonly turn: Turn;
  /** The marker, by person id. */
  readonly markerId: string;
  readonly state: EntryState;
  /** The mark of the whole script: where questions are marked, their sum. Null before it is given, and under seal. */
  readonly mark: Mark | null;
  /** The mark of each question, where the quy chế sets maxima for them (BR-33). */
  readonly questionMarks?: readonly Mark[] | null;
  /** What the marker is bound to by the mark; null where none is given. */
  readonly commitment?: Commitment | null;
  readonly version: number;
  readonly lockedAt: Date | null;
  /** Marks struck out by their marker, oldest first; never overwritten (BR-34). */
  readonly earlier?: readonly EarlierMark[] | null;
}

/** One entry of a written mark: the mark or those of the questions, the version it was entered on and when. */
export interface MarkingEntry extends GivenMarks {
  readonly expectedVersion: number;
  readonly now: Date;
}

type Rules = Pick<Regulation, 'entry' | 'markStep' | 'writtenMaximum' | 'questionMaxima'>;

/** The marker types the mark; it is locked at once (DIRECT, BR-47). Refuses ENTRY_MODE, STALE_VERSION, ALREADY_LOCKED, MARK_OUT_OF_RANGE, MARK_STEP. */
export function submitMarking(marking: WrittenMarking, entry: MarkingEntry, regulation: Rules): Result<WrittenMarking> {
  const expected: ExpectedEntry = { mode: 'DIRECT', from: ['OPEN'], expectedVersion: entry.expectedVersion };
  return decideAll(check(marking, entry, expected, regulation), () => locked(marking, entry));
}

/** First entry of a signed paper sheet, by the secretary; may be repeated until it is confirmed (BR-47). Refuses like submitMarking. */
export function enterPaperMarking(
  marking: WrittenMarking,
  entry: MarkingEntry,
  regulation: Rules,
): Result<WrittenMarking> {
  const from = ['OPEN', 'ENTERED'] as const;
  const expected: ExpectedEntry = { mode: 'PAPER_DOUBLE_ENTRY', from, expectedVersion: entry.expectedVersion };
  return decideAll(check(marking, entry, expected, regulation), () => ({
    ...marking,
    state: 'ENTERED',
    ...kept(entry),
    version: marking.version + 1,
  }));
}

/** Second entry, by another person; locks the mark when both are equal, else ENTRY_MISMATCH: nothing is averaged (BR-47). */
export function confirmPaperMarking(
  marking: WrittenMarking,
  entry: MarkingEntry,
  regulation: Rules,
): Result<WrittenMarking> {
  const from = ['ENTERED'] as const;
  const expected: ExpectedEntry = { mode: 'PAPER_DOUBLE_ENTRY', from, expectedVersion: entry.expectedVersion };
  const errors = check(marking, entry, expected, regulation);
  if (errors.length === 0) errors.push(...mismatches(marking, totalled(entry)));
  return decideAll(errors, () => locked(marking, entry));
}

/**
 * Chuyển bài: a marking that is not locked goes to another marker, who gives it from nothing. What was typed from a sheet and
 * not confirmed is struck: its giver can no longer confirm it, and nobody else may (BR-30, BR-47).
 */
export function handedOn<One extends WrittenMarking>(marking: One, markerId: string): One {
  if (marking.state === 'LOCKED') throw new Error('a locked mark stays with whoever gave it');
  const { questionMarks, commitment, version } = marking;
  return {
    ...marking,
    markerId,
    state: 'OPEN',
    mark: null,
    ...(questionMarks == null ? {} : { questionMarks: null }),
    ...(commitment == null ? {} : { commitment: null }),
    version: version + 1,
  };
}

function check(marking: WrittenMarking, entry: MarkingEntry, expected: ExpectedEntry, regulation: Rules): Refusal[] {
  return [...checkEntry(marking, expected, regulation), ...checkGiven(entry, regulation)];
}

function locked(marking: WrittenMarking, entry: MarkingEntry): WrittenMarking {
  return { ...marking, state: 'LOCKED', ...kept(entry), version: marking.version + 1, lockedAt: entry.now };
}

/** What of an entry is kept: a round that marks whole scripts keeps its markings as they always were. */
function kept(entry: GivenMarks): Pick<WrittenMarking, 'mark' | 'questionMarks'> {
  const { mark, questionMarks } = totalled(entry);
  return questionMarks === null ? { mark } : { mark, questionMarks };
}
