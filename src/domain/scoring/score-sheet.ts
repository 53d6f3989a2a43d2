import type { Commitment } from './commitment';
import { checkEntry, differingFields, type EntryState, type ExpectedEntry } from './entry';
import { sum, type Mark } from '../marks';
import type { Refusal } from '../refusal';
import { DEFAULT_REGULATION, type Regulation } from '../regulation/regulation';
import { decideAll, type Result } from '../result';

/** One line of the rubric: what is judged and the most it can earn. */
export interface Criterion {
  readonly key: string;
  readonly title: string;
  readonly maximum: Mark;
}

/** Thang điểm đề án. The criteria of the defence. */
export interface Rubric {
  readonly criteria: readonly Criterion[];
}

/** Marks by criterion key. */
export type SheetMarks = Readonly<Record<string, Mark>>;

/** Phiếu chấm điểm đề án. One panel member's marks for one candidate. */
export interface ScoreSheet {
  readonly id: string;
  readonly roundId: string;
  readonly applicationId: string;
  /** The panel member, by person id. */
  readonly memberId: string;
  readonly state: EntryState;
  /** Null before they are given, and while they lie under seal. */
  readonly marks: SheetMarks | null;
  /** What the member is bound to by the marks; null where nothing is given yet, and in rounds without sealing. */
  readonly commitment?: Commitment | null;
  readonly version: number;
  readonly lockedAt: Date | null;
  /** What was locked before the Chair gave the sheet back, oldest first; never overwritten. */
  readonly earlier?: readonly EarlierMarks[] | null;
  /** That the sheet counts for nothing, since its member was absent for a candidate of the post (BR-43). */
  readonly excluded?: Exclusion | null;
}

/** That a member's sheets of a post count for none of its candidates: who decided it, when and why (BR-43). */
export interface Exclusion {
  readonly postId: string;
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}

/** Marks that were locked and then given anew: they stay beside the later ones, with who ordered it and why. */
export interface EarlierMarks {
  /** Null while they lie under seal. */
  readonly marks: SheetMarks | null;
  readonly commitment?: Commitment | null;
  readonly lockedAt: Date;
  /** Version of the sheet they were locked with. */
  readonly version: number;
  readonly reopenedBy: string;
  readonly reopenedAt: Date;
  readonly reason: string;
}

/** One entry of a sheet: the marks read off it, the version they were entered on and when. */
export interface SheetEntry {
  readonly marks: SheetMarks;
  readonly expectedVersion: number;
  readonly now: Date;
}

type Rules = Pick<Regulation, 'entry' | 'markStep' | 'ballot'>;

const KEY = /^[a-z][a-z0-9_-]{0,31}$/i;

/**
 * Every reason against a rubric: a key that is malformed or repeated, a criterion that earns nothing, maxima that do not
 * sum to the full mark of the defence (BR-41).
 */
export function checkRubric(
  rubric: Rubric,
  path: readonly string[],
  regulation?: Pick<Regulation, 'defenceMaximum'>,
): Refusal[] {
  const full = (regulation ?? DEFAULT_REGULATION).defenceMaximum;
  const errors = rubric.criteria.flatMap(({ key, maximum }, index): Refusal[] => {
    const at = [...path, String(index)];
    const found: Refusal[] = [];
    if (!KEY.test(key)) {
      const reason = 'Mã tiêu chí gồm 1 đến 32 chữ cái không dấu, chữ số, dấu "-" hoặc "_", bắt đầu bằng chữ cái.';
      found.push({ code: 'INVALID_VALUE', path: [...at, 'key'], reason });
    }
    if (rubric.criteria.slice(0, index).some((earlier) => earlier.key === key)) {
      found.push({ code: 'DUPLICATE', path: [...at, 'key'], what: key });
    }
    if (maximum === 0) {
      found.push({ code: 'INVALID_VALUE', path: [...at, 'maximum'], reason: 'Điểm tối đa phải lớn hơn 0.' });
    }
    return found;
  });
  const total = sum(rubric.criteria.map(({ maximum }) => maximum));
  return total === full ? errors : [...errors, { code: 'RUBRIC_TOTAL', path, total }];
}

/** MARK_OUT_OF_RANGE and MARK_STEP for one mark (BR-33). */
export function checkMark(
  value: Mark,
  maximum: Mark,
  regulation: Pick<Regulation, 'markStep'>,
  path: readonly string[],
): Refusal[] {
  const { markStep } = regulation;
  const errors: Refusal[] = [];
  if (value > maximum) errors.push({ code: 'MARK_OUT_OF_RANGE', path, maximum });
  if (markStep !== null && value % markStep !== 0) errors.push({ code: 'MARK_STEP', path, step: markStep });
  return errors;
}

/** Every reason against the marks of a sheet: a criterion missing or unknown, a mark out of range or off the step (BR-41). */
export function checkMarks(
  marks: SheetMarks,
  rubric: Rubric,
  regulation: Pick<Regulation, 'markStep'>,
  path: readonly string[],
): Refusal[] {
  const known = new Set(rubric.criteria.map(({ key }) => key));
  const unknown = Object.keys(marks)
    .filter((key) => !known.has(key))
    .map((criterion): Refusal => ({ code: 'CRITERION_UNKNOWN', path: [...path, criterion], criterion }));
  const given = new Map(Object.entries(marks));
  const errors = rubric.criteria.flatMap(({ key, maximum }): Refusal[] => {
    const value = given.get(key);
    return value === undefined
      ? [{ code: 'CRITERION_MISSING', path: [...path, key], criterion: key }]
      : checkMark(value, maximum, regulation, [...path, key]);
  });
  return [...unknown, ...errors];
}

/** The total of a sheet: the sum of its criteria, exact (BR-33). */
export function sheetTotal(marks: SheetMarks): Mark {
  return sum(Object.values(marks));
}

/** Totals of the locked sheets among these: what the defence mark is made from; open sheets count as not there yet. */
export function lockedTotals(sheets: readonly Pick<ScoreSheet, 'state' | 'marks'>[]): readonly Mark[] {
  return sheets.flatMap(({ state, marks }) => (state === 'LOCKED' && marks !== null ? [sheetTotal(marks)] : []));
}

/**
 * The member types the marks; the sheet is locked at once (DIRECT; BR-42, BR-47).
 * Refuses ENTRY_MODE, STALE_VERSION, ALREADY_LOCKED and all of checkMarks.
 */
export function submitSheet(
  sheet: ScoreSheet,
  entry: SheetEntry,
  rubric: Rubric,
  regulation: Rules,
): Result<ScoreSheet> {
  const errors = [
    ...signedOnly(regulation),
    ...checkEntry(sheet, { mode: 'DIRECT', from: ['OPEN'], expectedVersion: entry.expectedVersion }, regulation),
    ...checkMarks(entry.marks, rubric, regulation, ['marks']),
  ];
  return decideAll(errors, () => locked(sheet, entry));
}

/**
 * First entry of a signed paper sheet, by the secretary (PAPER_DOUBLE_ENTRY; BR-47). May be repeated until the member
 * confirms: a slip of the first entry must be mendable. Refuses like submitSheet.
 */
export function enterPaperSheet(
  sheet: ScoreSheet,
  entry: SheetEntry,
  rubric: Rubric,
  regulation: Rules,
): Result<ScoreSheet> {
  const expected: ExpectedEntry = {
    mode: 'PAPER_DOUBLE_ENTRY',
    from: ['OPEN', 'ENTERED'],
    expectedVersion: entry.expectedVersion,
  };
  const errors = [
    ...signedOnly(regulation),
    ...checkEntry(sheet, expected, regulation),
    ...checkMarks(entry.marks, rubric, regulation, ['marks']),
  ];
  return decideAll(errors, () => ({ ...sheet, state: 'ENTERED', marks: entry.marks, version: sheet.version + 1 }));
}

/**
 * Second entry of a signed paper sheet, by another person; locks it when both entries are equal, else ENTRY_MISMATCH
 * names the criteria that differ: blocked, nothing averaged (BR-47). Refuses otherwise like submitSheet.
 */
export function confirmPaperSheet(
  sheet: ScoreSheet,
  entry: SheetEntry,
  rubric: Rubric,
  regulation: Rules,
): Result<ScoreSheet> {
  const expected: ExpectedEntry = {
    mode: 'PAPER_DOUBLE_ENTRY',
    from: ['ENTERED'],
    expectedVersion: entry.expectedVersion,
  };
  const errors = [
    ...signedOnly(regulation),
    ...checkEntry(sheet, expected, regulation),
    ...checkMarks(entry.marks, rubric, regulation, ['marks']),
  ];
  const fields = differingFields(sheet.marks, entry.marks);
  if (errors.length === 0 && fields.length > 0) errors.push({ code: 'ENTRY_MISMATCH', path: ['marks'], fields });
  return decideAll(errors, () => locked(sheet, entry));
}

/** A secret ballot never passes over a sheet that bears its member's name (BR-46). */
function signedOnly({ ballot }: Pick<Regulation, 'ballot'>): Refusal[] {
  return ballot === 'SECRET' ? [{ code: 'BALLOT_MODE', path: [], mode: ballot }] : [];
}

function locked(sheet: ScoreSheet, entry: SheetEntry): ScoreSheet {
  return { ...sheet, state: 'LOCKED', marks: entry.marks, version: sheet.version + 1, lockedAt: entry.now };
}
