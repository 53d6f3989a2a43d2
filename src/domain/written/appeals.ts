import type { Block, Need } from '../block';
import { differenceOf, formatMarkVi, meanOf, roundHalfUp, type Mark } from '../marks';
import type { Refusal } from '../refusal';
import { REGULATION_CLAUSES } from '../regulation/clauses';
import { type Regulation } from '../regulation/regulation';
import type { Traced } from '../trace';
import { markInput, meanInWords } from '../wording';

/** The Chair's decision after the minuted dialogue of the heads of marking and re-marking (BR-54). */
export interface AppealDecision {
  readonly mark: Mark;
  readonly reason: string;
}

/** What the rules need to know of an application for re-marking: the locked new marks in their order, and the decision. */
export interface AppealFacts {
  readonly remarks: readonly Mark[];
  readonly decision: AppealDecision | null;
  /** In the same order, the marks each is the sum of, where questions are marked (BR-33). */
  readonly questionMarks?: readonly (readonly Mark[] | null)[];
  /** How many of the first two are not locked: one under seal is not missing. Null where the asker may not be told. */
  readonly awaited?: number | null;
}

type Rules = Pick<Regulation, 'appealTolerance' | 'decimals' | 'writtenMaximum'>;

const REMARK_CLAUSE = 'TT 22/2025 Điều 17(3)';

/** Re-markings a script needs before anything can be said of it. */
export const REMARKS_NEEDED = 2;

/** What re-marking came to: a mark, a third re-marking that the rules ask for, or OPEN while the first two are not both there. */
export type Remarked =
  { readonly kind: 'MARK'; readonly trace: Traced<Mark> } | { readonly kind: 'THIRD' } | { readonly kind: 'OPEN' };

/**
 * Chấm phúc khảo: two equal marks are the mark; else a third; two of three equal are the mark; else the mean of the three,
 * rounded once (BR-53; TT 22/2025 Điều 17(3)).
 */
export function remark(
  { remarks, questionMarks }: Pick<AppealFacts, 'remarks' | 'questionMarks'>,
  regulation: Pick<Regulation, 'decimals'>,
): Remarked {
  const [first, second, third] = remarks;
  if (first === undefined || second === undefined) return { kind: 'OPEN' };
  const inputs = remarks.map((one, index) =>
    markInput(`Điểm chấm phúc khảo lần ${String(index + 1)}`, one, questionMarks?.[index]),
  );
  const made = (value: Mark, formula: string): Remarked => ({
    kind: 'MARK',
    trace: { value, rule: 'BR-53', clause: REMARK_CLAUSE, formula, inputs },
  });
  if (first === second) return made(first, `Hai điểm chấm phúc khảo bằng nhau: ${formatMarkVi(first)}`);
  if (third === undefined) return { kind: 'THIRD' };
  if (third === first || third === second) {
    return made(third, `Hai trong ba điểm chấm phúc khảo bằng nhau: ${formatMarkVi(third)}`);
  }
  const marks = [first, second, third];
  const exact = meanOf(marks);
  const words = meanInWords(marks, exact, regulation.decimals);
  return made(roundHalfUp(exact, regulation.decimals), `Trung bình cộng ba điểm chấm phúc khảo: ${words}`);
}

/** The mark of an appeal, the decision it waits for, or OPEN while it is being marked again. */
export type Appealed =
  | { readonly kind: 'OFFICIAL'; readonly trace: Traced<Mark> }
  | {
      readonly kind: 'NEEDS';
      readonly needs: Extract<Need, 'THIRD_MARK' | 'APPEAL_DIALOGUE'>;
      readonly rule: Extract<Block['rule'], 'BR-53' | 'BR-54'>;
    }
  | { readonly kind: 'OPEN' };

/**
 * Điểm sau phúc khảo. The new mark r replaces the old p when |r − p| is below the tolerance, upwards or downwards; from the
 * tolerance on only the Chair decides, after a minuted dialogue (BR-54; TT 22/2025 Điều 18).
 *
 * p is the reconciled mark of the script, before anything is taken off for a breach: both marks then speak of the same
 * paper. Compared with a mark cut by half, every re-marking of a warned candidate would look like a gross error.
 */
export function settleAppeal(published: Mark, appeal: AppealFacts, regulation: Rules): Appealed {
  const remarked = remark(appeal, regulation);
  if (remarked.kind === 'OPEN') return { kind: 'OPEN' };
  if (remarked.kind === 'THIRD') return { kind: 'NEEDS', needs: 'THIRD_MARK', rule: 'BR-53' };
  const { trace } = remarked;
  const distance = differenceOf(trace.value, published);
  const inputs = [...trace.inputs, markInput('Điểm đã công bố', published)];
  const tolerance = formatMarkVi(regulation.appealTolerance);
  const { clause } = REGULATION_CLAUSES.appealTolerance;
  if (distance < regulation.appealTolerance) {
    const formula = `${trace.formula}; lệch ${formatMarkVi(distance)} < ${tolerance} so với điểm đã công bố ${formatMarkVi(published)}`;
    return { kind: 'OFFICIAL', trace: { value: trace.value, rule: 'BR-54', clause, formula, inputs } };
  }
  if (appeal.decision === null) return { kind: 'NEEDS', needs: 'APPEAL_DIALOGUE', rule: 'BR-54' };
  const { mark: decided, reason } = appeal.decision;
  const formula = `${trace.formula}; lệch ${formatMarkVi(distance)} ≥ ${tolerance} so với điểm đã công bố ${formatMarkVi(published)}: sau đối thoại, Chủ tịch Hội đồng quyết định ${formatMarkVi(decided)}`;
  return {
    kind: 'OFFICIAL',
    trace: { value: decided, rule: 'BR-54', clause, formula, inputs: [...inputs, { name: 'Lý do', value: reason }] },
  };
}

/** The first two re-markings are not both there; how many are missing where that may be told. */
function incomplete({ remarks, awaited }: Pick<AppealFacts, 'remarks' | 'awaited'>, path: readonly string[]): Refusal {
  const unknown = REMARKS_NEEDED - remarks.length;
  return { code: 'MARKS_INCOMPLETE', path, of: 'MARKS', count: awaited === undefined ? unknown : awaited };
}

/** Why a third re-marking may not be given: the first two are not both there, or are equal, or it has been given (BR-53). */
export function checkThirdRemark(
  appeal: Pick<AppealFacts, 'remarks' | 'awaited'>,
  path: readonly string[] = [],
): Refusal | null {
  const [first, second, third] = appeal.remarks;
  if (first === undefined || second === undefined) {
    return incomplete(appeal, path);
  }
  if (first === second) return { code: 'THIRD_REMARK_NOT_NEEDED', path };
  return third === undefined ? null : { code: 'ALREADY_DECIDED', path };
}

/**
 * Every reason against the Chair's decision: ALREADY_DECIDED, MARKS_INCOMPLETE while a re-marking is missing,
 * DECISION_NOT_NEEDED below the tolerance, MARK_OUT_OF_RANGE, REASON_REQUIRED (BR-54).
 */
export function checkAppealDecision(
  published: Mark,
  appeal: AppealFacts,
  decision: AppealDecision,
  regulation: Rules,
): readonly Refusal[] {
  const errors: Refusal[] = [];
  const open = settleAppeal(published, { ...appeal, decision: null }, regulation);
  if (appeal.decision !== null) errors.push({ code: 'ALREADY_DECIDED', path: [] });
  else if (open.kind === 'OFFICIAL') errors.push({ code: 'DECISION_NOT_NEEDED', path: [], basis: 'APPEAL' });
  else if (open.kind === 'OPEN' || open.needs === 'THIRD_MARK') {
    errors.push(
      open.kind === 'OPEN' ? incomplete(appeal, []) : { code: 'MARKS_INCOMPLETE', path: [], of: 'MARKS', count: 1 },
    );
  }
  if (decision.mark > regulation.writtenMaximum) {
    errors.push({ code: 'MARK_OUT_OF_RANGE', path: ['mark'], maximum: regulation.writtenMaximum });
  }
  if (decision.reason.trim() === '') errors.push({ code: 'REASON_REQUIRED', path: ['reason'] });
  return errors;
}
