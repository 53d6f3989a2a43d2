import { formatMarkVi, percentOf, roundHalfUp, ZERO, type Mark } from '../marks';
import type { Refusal } from '../refusal';
import { REGULATION_CLAUSES } from '../regulation/clauses';
import { type Regulation } from '../regulation/regulation';
import { checkText } from '../text';
import type { Traced } from '../trace';
import { markInput } from '../wording';

/**
 * Khiển trách, cảnh cáo, đình chỉ, hủy kết quả: the forms of dealing with a breach, from the lightest (TT 22/2025 Nội quy
 * Điều 2); between those that leave a mark and those that void the paper stands not signing the submission list, which
 * makes the mark 0 (BR-27; Nội quy Điều 1(12)).
 */
export const VIOLATION_FORMS = ['REPRIMAND', 'WARNING', 'UNSIGNED', 'SUSPENSION', 'ANNULMENT'] as const;
export type ViolationForm = (typeof VIOLATION_FORMS)[number];

/** Forms that take a share off the mark, as the regulation sets it. */
export type DeductionForm = Extract<ViolationForm, 'REPRIMAND' | 'WARNING'>;

/** The Vietnamese name of each form. */
export const FORM_LABEL: Readonly<Record<ViolationForm, string>> = {
  REPRIMAND: 'khiển trách',
  WARNING: 'cảnh cáo',
  UNSIGNED: 'điểm 0 do không ký danh sách nộp bài',
  SUSPENSION: 'đình chỉ thi',
  ANNULMENT: 'hủy kết quả thi',
};

/** What minutes say of whoever did not sign the submission list, unless somebody has more to say (BR-27). */
export const UNSIGNED_ACT = 'Thí sinh nộp bài nhưng không ký danh sách nộp bài.';

/** The Chair's decision on a breach: whether the form stands, and why. */
export interface ViolationDecision {
  readonly upheld: boolean;
  readonly reason: string;
}

/** One breach of the exam rules as far as the rules of marks need it; `decision` is null while the Chair has not decided. */
export interface ViolationFact {
  readonly form: ViolationForm;
  readonly decision: ViolationDecision | null;
}

/** Biên bản vi phạm nội quy: one breach with its minutes. */
export interface Violation extends ViolationFact {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly applicationId: string;
  readonly act: string;
  /** Whether the candidate signed; without it two nearest candidates witness, and the minutes stand even if they refuse. */
  readonly signed: boolean;
  /** Candidate numbers of the witnesses. */
  readonly witnesses: readonly string[];
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** Longest description of a breach. */
const MAXIMUM_ACT = 1_000;
/** The two nearest candidates (TT 22/2025 Nội quy Điều 2(6)). */
const MAXIMUM_WITNESSES = 2;

/** Whether a form voids the paper. */
export function isVoiding(form: ViolationForm): form is 'SUSPENSION' | 'ANNULMENT' {
  return form === 'SUSPENSION' || form === 'ANNULMENT';
}

/** The heaviest breach that still counts: one the Chair has not dismissed. Null when there is none (BR-36: once, the heavier form). */
export function heaviest<V extends ViolationFact>(violations: readonly V[]): V | null {
  const standing = violations.filter(({ decision }) => decision?.upheld !== false);
  const weight = ({ form }: V) => VIOLATION_FORMS.indexOf(form);
  return standing.reduce<V | null>((most, one) => (most === null || weight(one) > weight(most) ? one : most), null);
}

/**
 * Takes the share of a breach off an official mark, once, and rounds (BR-36; TT 22/2025 Nội quy Điều 2(7)). `base` keeps
 * its own sum, so that a reader sees the mark before and after.
 */
export function deduct(
  base: Traced<Mark>,
  form: DeductionForm | 'UNSIGNED',
  regulation: Pick<Regulation, 'deductions' | 'decimals' | 'unsignedIsZero'>,
): Traced<Mark> {
  if (form === 'UNSIGNED') return countsUnsigned(regulation) ? unsigned(base) : base;
  const percent = regulation.deductions[form];
  const value = roundHalfUp(percentOf(base.value, 100 - percent), regulation.decimals);
  const { rule, clause } = REGULATION_CLAUSES.deductions;
  const product = `${formatMarkVi(base.value)} × ${String(100 - percent)} % = ${formatMarkVi(value)}`;
  return {
    value,
    rule,
    clause,
    formula: `${base.formula}. Bị ${FORM_LABEL[form]}, trừ ${String(percent)} %: ${product}`,
    inputs: [...base.inputs, markInput('Điểm trước khi trừ', base.value)],
  };
}

/** What a breach takes off, in words of a table; null for what voids the paper. */
export function deductionLabel(form: ViolationForm, { deductions }: Pick<Regulation, 'deductions'>): string | null {
  if (isVoiding(form)) return null;
  return form === 'UNSIGNED' ? FORM_LABEL.UNSIGNED : `${FORM_LABEL[form]}: ${String(deductions[form])} %`;
}

/** Whether the quy chế gives 0 to whoever does not sign the submission list (BR-27); it does unless it says otherwise. */
export function countsUnsigned({ unsignedIsZero = true }: Pick<Regulation, 'unsignedIsZero'>): boolean {
  return unsignedIsZero;
}

/** Không ký danh sách nộp bài: whatever the paper is worth, its mark is 0, by minutes (BR-27). */
function unsigned(base: Traced<Mark>): Traced<Mark> {
  return {
    value: ZERO,
    rule: 'BR-27',
    clause: 'TT 22/2025 Nội quy Điều 1(12)',
    formula: `${base.formula}. Thí sinh không ký danh sách nộp bài, đã lập biên bản: điểm 0`,
    inputs: [...base.inputs, markInput('Điểm bài trước khi xử lý', base.value)],
  };
}

/** Every reason against minutes of a breach: a form the quy chế does not know, the text of the act, more witnesses than two, witnesses beside a signature. */
export function checkViolation(
  input: Pick<Violation, 'form' | 'act' | 'signed' | 'witnesses'>,
  regulation: Pick<Regulation, 'unsignedIsZero'>,
  path: readonly string[] = [],
): readonly Refusal[] {
  const errors: Refusal[] = [...checkText(input.act, [...path, 'act'], MAXIMUM_ACT)];
  if (input.form === 'UNSIGNED' && !countsUnsigned(regulation)) {
    const reason = 'Quy chế của kỳ thi không cho điểm 0 khi không ký danh sách nộp bài.';
    errors.push({ code: 'INVALID_VALUE', path: [...path, 'form'], reason });
  }
  input.witnesses.forEach((witness, index) => {
    errors.push(...checkText(witness, [...path, 'witnesses', String(index)], 20));
  });
  if (input.witnesses.length > MAXIMUM_WITNESSES) {
    errors.push({ code: 'INVALID_VALUE', path: [...path, 'witnesses'], reason: 'Không quá hai thí sinh làm chứng.' });
  }
  return errors;
}

/**
 * Every reason against the witnesses of minutes that the candidate refused to sign: two others of the round, by their
 * numbers; fewer only where fewer sat (TT 22/2025 Nội quy Điều 2(6)). Whether they sign or not, the minutes stand.
 */
export function checkWitnesses(
  { signed, witnesses }: Pick<Violation, 'signed' | 'witnesses'>,
  own: string | null,
  numbers: readonly string[],
): readonly Refusal[] {
  if (signed) return [];
  const others = numbers.filter((number) => number !== own);
  const unknown = witnesses.flatMap((witness, index): Refusal[] =>
    others.includes(witness) && witnesses.indexOf(witness) === index
      ? []
      : [
          {
            code: 'INVALID_VALUE',
            path: ['witnesses', String(index)],
            reason: 'Phải là số báo danh của một thí sinh khác trong kỳ thi, mỗi người một lần.',
          },
        ],
  );
  const needed = Math.min(MAXIMUM_WITNESSES, others.length);
  if (witnesses.length >= needed) return unknown;
  const reason = `Thí sinh không ký biên bản: ghi số báo danh ${String(needed)} thí sinh ngồi gần làm chứng.`;
  return [...unknown, { code: 'INVALID_VALUE', path: ['witnesses'], reason }];
}

/**
 * Every reason against the Chair's decision on one breach: ALREADY_DECIDED, DECISION_NOT_NEEDED for a lighter form beside
 * a heavier one (the heavier alone counts, BR-36), REASON_REQUIRED.
 */
export function checkViolationDecision(
  violation: ViolationFact & { readonly id: string },
  ofCandidate: readonly (ViolationFact & { readonly id: string })[],
  decision: ViolationDecision,
  path: readonly string[] = [],
): readonly Refusal[] {
  const errors: Refusal[] = [];
  if (violation.decision !== null) errors.push({ code: 'ALREADY_DECIDED', path });
  else if (heaviest(ofCandidate)?.id !== violation.id) {
    errors.push({ code: 'DECISION_NOT_NEEDED', path, basis: heaviest(ofCandidate)?.form ?? '' });
  }
  if (decision.reason.trim() === '') errors.push({ code: 'REASON_REQUIRED', path: [...path, 'reason'] });
  return errors;
}
