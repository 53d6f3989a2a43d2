import { checkEntry } from './entry';
import type { Draw } from '../written/marker-allocation';
import { shuffled } from '../written/marker-allocation';
import type { Refusal } from '../refusal';
import type { BallotMode, Regulation } from '../regulation/regulation';
import { decideAll, type Result } from '../result';
import { checkMarks, type Rubric, type ScoreSheet, type SheetEntry, type SheetMarks } from './score-sheet';

/**
 * Phiếu kín. One ballot for one candidate: marks, and nothing that could say whose they are, when they were given or in
 * which order (BR-46).
 */
export interface Ballot {
  /** Random, so that it tells neither time nor order. */
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly applicationId: string;
  readonly marks: SheetMarks;
}

/** Hòm phiếu. What has been cast for one candidate and not been opened yet; its id is the application's. */
export interface BallotBox {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly isClosed: boolean;
  /** Sealed ballots: unreadable without a key that is never stored. */
  readonly sealed: readonly string[];
  /** Ballots typed once from the paper of the box, each under a seal, in no order; null while none are. Earlier releases kept them readable. */
  readonly typed: readonly (string | SheetMarks)[] | null;
  /** Who typed them: the second entry must be another person's. */
  readonly typedBy: string | null;
}

/** Whether ballots of this mode hide who gave them. */
export function isSecret({ ballot }: Pick<Regulation, 'ballot'>): boolean {
  return ballot === 'SECRET';
}

/** Refuses an act of signed sheets in a round of secret ballots, and the other way round (BR-46). */
export function requireBallot(regulation: Pick<Regulation, 'ballot'>, secret: boolean): Refusal | null {
  return isSecret(regulation) === secret ? null : { code: 'BALLOT_MODE', path: [], mode: regulation.ballot };
}

type Rules = Pick<Regulation, 'entry' | 'markStep' | 'ballot'>;

/**
 * The member votes: the sheet keeps that they have, and no mark (BR-46). The marks are checked like those of a sheet and
 * go into the box. Refuses BALLOT_MODE and everything submitSheet refuses.
 */
export function castBallot(
  sheet: ScoreSheet,
  entry: SheetEntry,
  rubric: Rubric,
  regulation: Rules,
): Result<ScoreSheet> {
  const expected = { mode: 'DIRECT', from: ['OPEN'], expectedVersion: entry.expectedVersion } as const;
  const errors = [
    ...listed(requireBallot(regulation, true)),
    ...checkEntry(sheet, expected, regulation),
    ...checkMarks(entry.marks, rubric, regulation, ['marks']),
  ];
  return decideAll(errors, () => participated(sheet, entry.now));
}

/** A sheet that says its member has voted, and nothing else. */
export function participated(sheet: ScoreSheet, now: Date): ScoreSheet {
  return { ...sheet, state: 'LOCKED', marks: null, version: sheet.version + 1, lockedAt: now };
}

/** Ballots typed from the paper of a box: who voted, and what the papers say, in no order that means anything. */
export interface TypedBallots {
  readonly voterIds: readonly string[];
  readonly ballots: readonly SheetMarks[];
}

/**
 * Every reason against ballots typed from paper: as many as voters, voters of this panel and each once, marks like those
 * of a sheet (BR-46, BR-47).
 */
export function checkTypedBallots(
  { voterIds, ballots }: TypedBallots,
  members: readonly string[],
  rubric: Rubric,
  regulation: Rules,
): Refusal[] {
  const errors = listed(requireBallot(regulation, true));
  if (regulation.entry !== 'PAPER_DOUBLE_ENTRY') errors.push({ code: 'ENTRY_MODE', path: [], mode: regulation.entry });
  voterIds.forEach((id, index) => {
    const path = ['voterIds', String(index)];
    if (!members.includes(id)) errors.push({ code: 'NOT_A_PANEL_MEMBER', path });
    if (voterIds.indexOf(id) < index) errors.push({ code: 'DUPLICATE', path, what: 'người bỏ phiếu này' });
  });
  if (ballots.length !== voterIds.length) {
    errors.push({ code: 'BALLOT_COUNT', path: ['ballots'], voters: voterIds.length, ballots: ballots.length });
  }
  const marks = ballots.flatMap((one, index) => checkMarks(one, rubric, regulation, ['ballots', String(index)]));
  return [...errors, ...marks];
}

/** The ballots sorted by what they say: an order that tells nothing about the pile they were typed from. */
export function sortedBallots(ballots: readonly SheetMarks[], { criteria }: Rubric): readonly SheetMarks[] {
  const keyOf = (marks: SheetMarks) => criteria.map(({ key }) => String(marks[key] ?? 0).padStart(6, '0')).join(' ');
  return ballots.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}

/** The places at which two sorted piles of ballots differ, from 1, as a person would look them up. */
export function differingBallots(
  first: readonly SheetMarks[],
  second: readonly SheetMarks[],
  rubric: Rubric,
): readonly string[] {
  const [a, b] = [sortedBallots(first, rubric), sortedBallots(second, rubric)];
  const same = (x: SheetMarks | undefined, y: SheetMarks | undefined) =>
    rubric.criteria.every(({ key }) => x?.[key] === y?.[key]);
  const longest = Math.max(a.length, b.length);
  return Array.from({ length: longest }, (_, index) => index)
    .filter((index) => !same(a[index], b[index]))
    .map((index) => `phiếu ${String(index + 1)}`);
}

/** Opens a box: its ballots all at once, in an order drawn by lot, each under a random id (BR-46). */
export function openedBallots(
  box: Pick<BallotBox, 'id' | 'roundId'>,
  marks: readonly SheetMarks[],
  chance: { readonly draw: Draw; readonly newId: () => string },
): readonly Ballot[] {
  return shuffled(marks, chance.draw).map((one) => ({
    id: chance.newId(),
    version: 1,
    roundId: box.roundId,
    applicationId: box.id,
    marks: one,
  }));
}

/** The Vietnamese name of each way of voting. */
export const BALLOT_LABEL: Readonly<Record<BallotMode, string>> = {
  SIGNED: 'phiếu ký tên',
  SECRET: 'phiếu kín',
  PUBLIC: 'chấm công khai',
};

function listed(refusal: Refusal | null): Refusal[] {
  return refusal === null ? [] : [refusal];
}
