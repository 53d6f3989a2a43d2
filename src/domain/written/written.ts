import type { Block, Need } from '../block';
import { formatDayVi } from '../calendar';
import { differenceOf, formatMarkVi, meanOf, roundHalfUp, ZERO, type Mark } from '../marks';
import type { Refusal } from '../refusal';
import { REGULATION_CLAUSES } from '../regulation/clauses';
import { type Regulation } from '../regulation/regulation';
import type { Traced } from '../trace';
import { markInput, meanInWords } from '../wording';
import { ZERO_CAUSE_LABEL, type WrittenDecision } from './written-decision';

export * from './marker-allocation';
export * from './written-decision';
export * from './written-marking';

/** How an official written mark came about. */
export type OfficialBasis = 'MEAN' | 'HEAD' | 'THIRD' | 'COLLECTIVE' | 'ZERO';

/** The locked marks of one script; null where there is none yet. */
export interface WrittenMarks {
  readonly first: Mark | null;
  readonly second: Mark | null;
  readonly third: Mark | null;
  readonly decision: WrittenDecision | null;
  /** By turn, the marks each is the sum of, where questions are marked (BR-33). */
  readonly questionMarks?: readonly (readonly Mark[] | null)[];
  /** How many of the first two are not locked: one under seal is not missing. Null where the asker may not be told. */
  readonly awaited?: number | null;
}

/** What reconciling takes: the first two marks are there. */
export type MarkedScript = WrittenMarks & { readonly first: Mark; readonly second: Mark };

/** What a script still needs before it has an official mark. */
export type WrittenNeed = Extract<Need, 'MARKING_HEAD_DECISION' | 'THIRD_MARK' | 'COLLECTIVE_MARK'>;

/** The official mark of a script, or what is still needed for one. */
export type Reconciled =
  | { readonly kind: 'OFFICIAL'; readonly mark: Mark; readonly basis: OfficialBasis; readonly trace: Traced<Mark> }
  | {
      readonly kind: 'NEEDS';
      readonly needs: WrittenNeed;
      readonly rule: Extract<Block['rule'], 'BR-31' | 'BR-32'>;
    };

type Rules = Pick<Regulation, 'writtenBands' | 'decimals' | 'writtenMaximum'>;

const HEAD_CLAUSE = REGULATION_CLAUSES.writtenBands.clause;
const THIRD_CLAUSE = 'TT 22/2025 Điều 16(2)d';
const ZERO_CLAUSE = 'TT 22/2025 Điều 16(3)';

/** Whether both first markings are there. */
export function isMarkedTwice(marks: WrittenMarks): marks is MarkedScript {
  return marks.first !== null && marks.second !== null;
}

/**
 * Thống nhất điểm: makes the official mark of a script from its markings (BR-31, BR-32; TT 22/2025 Điều 16(2)).
 * A decision of the wrong kind, or where none is called for, is never used. A pending need is a value, not a refusal.
 */
export function reconcile(script: MarkedScript, regulation: Rules): Reconciled {
  if (script.decision?.by === 'ZERO') return byReport(script, script.decision);
  const { agree, third } = regulation.writtenBands;
  const difference = differenceOf(script.first, script.second);
  if (difference <= agree) return byMean(script, regulation);
  if (difference < third) return byHead(script, regulation);
  return byThird(script, regulation);
}

/** Zero by the head's decision on a written report: the marks stay on record and count for nothing (Điều 16(3)). */
function byReport(script: MarkedScript, { zero, reason }: WrittenDecision): Reconciled {
  const cause = zero === undefined ? '' : `: ${ZERO_CAUSE_LABEL[zero.cause]}`;
  const day = zero === undefined ? '' : ` ngày ${formatDayVi(zero.reportedOn)}`;
  return official('ZERO', ZERO, {
    rule: 'BR-33',
    clause: ZERO_CLAUSE,
    formula: `Trưởng ban chấm thi quyết định cho điểm 0 theo báo cáo bằng văn bản${day}${cause}`,
    inputs: [...givenInputs(script, 2), { name: 'Nội dung báo cáo', value: reason }],
  });
}

/** The marks of the first turns as inputs of a trace. */
function givenInputs({ first, second, third, questionMarks }: MarkedScript, turns: 2 | 3) {
  return [first, second, third].slice(0, turns).flatMap((one, index) => {
    return one === null ? [] : [markInput(`Điểm chấm lần ${String(index + 1)}`, one, questionMarks?.[index])];
  });
}

function byMean(script: MarkedScript, regulation: Rules): Reconciled {
  const { first, second } = script;
  const exact = meanOf([first, second]);
  const words = meanInWords([first, second], exact, regulation.decimals);
  const difference = formatMarkVi(differenceOf(first, second));
  const agree = formatMarkVi(regulation.writtenBands.agree);
  return official('MEAN', roundHalfUp(exact, regulation.decimals), {
    rule: 'BR-31',
    clause: HEAD_CLAUSE,
    formula: `Trung bình cộng hai điểm chấm: ${words}; chênh lệch ${difference} ≤ ${agree}`,
    inputs: givenInputs(script, 2),
  });
}

function byHead(script: MarkedScript, regulation: Rules): Reconciled {
  const { first, second, decision } = script;
  if (decision?.by !== 'HEAD') return { kind: 'NEEDS', needs: 'MARKING_HEAD_DECISION', rule: 'BR-31' };
  const { agree, third } = regulation.writtenBands;
  const between = `${formatMarkVi(agree)} < ${formatMarkVi(differenceOf(first, second))} < ${formatMarkVi(third)}`;
  return official('HEAD', decision.mark, {
    rule: 'BR-31',
    clause: HEAD_CLAUSE,
    formula: `Trưởng ban chấm thi quyết định ${formatMarkVi(decision.mark)}; chênh lệch hai điểm chấm ${between}`,
    inputs: [...givenInputs(script, 2), { name: 'Lý do', value: decision.reason }],
  });
}

function byThird(script: MarkedScript, regulation: Rules): Reconciled {
  const { first, second, third, decision } = script;
  if (third === null) return { kind: 'NEEDS', needs: 'THIRD_MARK', rule: 'BR-31' };
  const inputs = givenInputs(script, 3);
  if (third === first || third === second) {
    const distance = formatMarkVi(differenceOf(first, second));
    const limit = formatMarkVi(regulation.writtenBands.third);
    const turn = third === first ? 1 : 2;
    return official('THIRD', third, {
      rule: 'BR-32',
      clause: THIRD_CLAUSE,
      formula: `Điểm chấm lần 3 bằng điểm chấm lần ${turn}: ${formatMarkVi(third)}; chênh lệch hai lần đầu ${distance} ≥ ${limit}`,
      inputs,
    });
  }
  if (decision?.by !== 'COLLECTIVE') return { kind: 'NEEDS', needs: 'COLLECTIVE_MARK', rule: 'BR-32' };
  const marks = [first, second, third].map((one) => formatMarkVi(one)).join('; ');
  return official('COLLECTIVE', decision.mark, {
    rule: 'BR-32',
    clause: THIRD_CLAUSE,
    formula: `Chấm tập thể, Trưởng ban chấm thi quyết định ${formatMarkVi(decision.mark)}; ba điểm chấm khác nhau (${marks})`,
    inputs: [...inputs, { name: 'Lý do', value: decision.reason }],
  });
}

function official(basis: OfficialBasis, value: Mark, trace: Omit<Traced<Mark>, 'value'>): Reconciled {
  return { kind: 'OFFICIAL', mark: value, basis, trace: { value, ...trace } };
}

/** The first two marks are not both there; how many are missing where that may be told. */
function incomplete({ first, second, awaited }: WrittenMarks, path: readonly string[]): Refusal {
  const unknown = [first, second].filter((one) => one === null).length;
  return { code: 'MARKS_INCOMPLETE', path, of: 'MARKS', count: awaited === undefined ? unknown : awaited };
}

/**
 * Why a third marking may not be given: MARKS_INCOMPLETE while the first two are not both there, THIRD_MARK_NOT_NEEDED
 * below the third band (BR-31), ALREADY_DECIDED when there is one. Null when it may.
 */
export function checkThirdMark(marks: WrittenMarks, regulation: Rules, path: readonly string[] = []): Refusal | null {
  if (!isMarkedTwice(marks)) return incomplete(marks, path);
  if (marks.decision !== null) return { code: 'ALREADY_DECIDED', path };
  if (differenceOf(marks.first, marks.second) < regulation.writtenBands.third) {
    return { code: 'THIRD_MARK_NOT_NEEDED', path };
  }
  return marks.third === null ? null : { code: 'ALREADY_DECIDED', path };
}

/**
 * Every reason against a decision on a script: ALREADY_DECIDED, MARKS_INCOMPLETE, DECISION_NOT_NEEDED where the rules
 * give the mark, DECISION_KIND (HEAD only between the bands, COLLECTIVE only when three marks all differ),
 * MARK_OUT_OF_RANGE, REASON_REQUIRED (BR-31, BR-32).
 */
export function checkWrittenDecision(
  marks: WrittenMarks,
  decision: WrittenDecision,
  regulation: Rules,
  path: readonly string[] = [],
): readonly Refusal[] {
  const errors: Refusal[] = [];
  if (marks.decision !== null) errors.push({ code: 'ALREADY_DECIDED', path });
  const misplaced = decisionIsMisplaced(marks, decision.by, regulation, path);
  if (misplaced !== null) errors.push(misplaced);
  if (decision.mark > regulation.writtenMaximum) {
    errors.push({ code: 'MARK_OUT_OF_RANGE', path: [...path, 'mark'], maximum: regulation.writtenMaximum });
  }
  if (decision.reason.trim() === '') errors.push({ code: 'REASON_REQUIRED', path: [...path, 'reason'] });
  return errors;
}

/** Every reason against a zero on a script: MARKS_INCOMPLETE, ALREADY_DECIDED, REASON_REQUIRED (TT 22/2025 Điều 16(3)). */
export function checkZero(marks: WrittenMarks, reason: string, path: readonly string[] = []): readonly Refusal[] {
  const errors: Refusal[] = [];
  if (!isMarkedTwice(marks)) errors.push(incomplete(marks, path));
  if (marks.decision?.by === 'ZERO') errors.push({ code: 'ALREADY_DECIDED', path });
  if (reason.trim() === '') errors.push({ code: 'REASON_REQUIRED', path: [...path, 'reason'] });
  return errors;
}

function decisionIsMisplaced(
  marks: WrittenMarks,
  by: WrittenDecision['by'],
  regulation: Rules,
  path: readonly string[],
): Refusal | null {
  if (!isMarkedTwice(marks)) return incomplete(marks, path);
  const open = reconcile({ ...marks, decision: null }, regulation);
  if (open.kind === 'OFFICIAL') return { code: 'DECISION_NOT_NEEDED', path, basis: open.basis };
  if (open.needs === 'THIRD_MARK') return { code: 'MARKS_INCOMPLETE', path, of: 'MARKS', count: 1 };
  const expected = open.needs === 'COLLECTIVE_MARK' ? 'COLLECTIVE' : 'HEAD';
  return by === expected ? null : { code: 'DECISION_KIND', path: [...path, 'by'], expected };
}

/** How many scripts lack one of their first two marks: while one does, nobody may learn whose any script is (BR-29). */
export function unmarkedScripts(scripts: readonly WrittenMarks[]): number {
  return scripts.filter((marks) => !isMarkedTwice(marks)).length;
}

/** How many scripts with both marks still wait for somebody's decision or for a third mark (BR-31, BR-32). */
export function undecidedScripts(scripts: readonly WrittenMarks[], regulation: Rules): number {
  return scripts.filter((marks) => isMarkedTwice(marks) && reconcile(marks, regulation).kind === 'NEEDS').length;
}

/** Whether an official written mark opens the defence: at least the gate (BR-38). */
export function passesGate(official: Mark, regulation: Pick<Regulation, 'gate'>): boolean {
  return official >= regulation.gate;
}
