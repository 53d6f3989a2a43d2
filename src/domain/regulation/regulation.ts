import type { LocalDate } from '../calendar';
import { checkConditions, DEFAULT_CONDITIONS } from '../registration/conditions';
import type { EligibilityConditions } from '../registration/conditions';
import { isRelation, NAMED_RELATIONS } from '../panel/conflict';
import type { Relation } from '../panel/conflict';
import { EXCUSES, USUAL_EXCUSES } from '../registration/excuse';
import type { Excuse } from '../registration/excuse';
import { HUNDRED, mark, WHOLE, ZERO, type Decimals, type Mark } from '../marks';
import { checkMaxima } from './question-maxima';
import { FAMILY_RULES, POST_FAMILIES } from '../exam/post-family';
import type { PostFamily } from '../exam/post-family';
import type { Refusal } from '../refusal';
import { decideAll, type Result } from '../result';

/** Vòng thi. The parts of the examination: thi viết, trình bày đề án. */
export type Phase = 'WRITTEN' | 'DEFENCE';
/** How the panel gives marks: signed sheets, secret ballots, or in public (BR-46). */
export type BallotMode = 'SIGNED' | 'SECRET' | 'PUBLIC';
/** How marks reach the product: signed paper entered twice, or typed by the member (BR-47). */
export type EntryMode = 'PAPER_DOUBLE_ENTRY' | 'DIRECT';
/** Diện dự tuyển: bắt buộc, tự nguyện, đề cử (BR-05). */
export type Route = 'COMPULSORY' | 'VOLUNTARY' | 'NOMINATED';
/** How the panel's totals become one mark (BR-44). */
export type DefenceCombine = 'MEAN' | 'DROP_EXTREMES';
/** Chuẩn bị, trình bày, trả lời chất vấn: the parts of a candidate's turn before the panel. */
export type DefencePhase = 'PREPARATION' | 'PRESENTATION' | 'QUESTIONS';
/** What the ranking compares (BR-48); weights in basis points, together 10,000. */
export type Ranking =
  { readonly by: 'DEFENCE' } | { readonly by: 'WEIGHTED'; readonly weights: Readonly<Record<Phase, number>> };

/** The document a quy chế is: its number, day and issuer (BR-01). */
export interface RegulationDocument {
  readonly number: string;
  readonly date: LocalDate;
  readonly issuer: string;
}

/**
 * Quy chế của kỳ thi. Every number a rule of the round uses.
 * Why one object: the numbers differ by locality (domain.md §1.3); frozen with the round, a later change alters nothing.
 */
export interface Regulation {
  readonly document: RegulationDocument;
  /** Which posts it is for; nothing where a round was stored before there was a choice. */
  readonly family?: PostFamily;
  readonly phases: readonly Phase[];
  readonly decimals: Decimals;
  /** Full mark of the written paper. */
  readonly writtenMaximum: Mark;
  /** Most that each question of the written paper earns, in their order; empty, or nothing where a round was stored before, when the whole script gets one mark. */
  readonly questionMaxima?: readonly Mark[];
  /** d <= agree: mean; agree < d < third: the head decides; d >= third: a third marker. */
  readonly writtenBands: { readonly agree: Mark; readonly third: Mark };
  /** Least official written mark that opens the defence. */
  readonly gate: Mark;
  /** Full mark of the defence: the maxima of the rubric sum to it. */
  readonly defenceMaximum: Mark;
  /** Least official defence mark of a winner. */
  readonly defenceMinimum: Mark;
  /** Per cent taken off the written mark. */
  readonly deductions: { readonly REPRIMAND: number; readonly WARNING: number };
  /** Highest minus lowest total above which the head of the panel decides; null switches the rule off. */
  readonly defenceSpread: Mark | null;
  readonly defenceCombine: DefenceCombine;
  /** Minutes of each part of a candidate's turn; nothing where a round was stored before they were set. */
  readonly defenceMinutes?: Readonly<Record<DefencePhase, number>>;
  readonly ranking: Ranking;
  /** From this distance on, an appeal needs a dialogue. */
  readonly appealTolerance: Mark;
  /** Working days in which re-marking can be asked for, from the day after the release. */
  readonly appealDays: number;
  /** Whether the defence is scored only after those days. */
  readonly defenceWaits: boolean;
  /** Least number of eligible candidates with which a post proceeds. */
  readonly minimumCandidates: number;
  /** What excuses somebody who must register (BR-06); nothing where a round was stored before they were set. */
  readonly excuses?: readonly Excuse[];
  readonly ballot: BallotMode;
  readonly entry: EntryMode;
  /** Marks are multiples of this; null allows every hundredth. */
  readonly markStep: Mark | null;
  readonly councilSize: { readonly minimum: number; readonly maximum: number };
  /** What nobody who serves may be to a candidate (BR-13). */
  readonly barringRelations: readonly Relation[];
  /** Who may stand (BR-07 to BR-09). */
  readonly conditions: EligibilityConditions;
}

/** The defaults of domain.md §9; a round states its document and what differs. */
export const DEFAULT_REGULATION: Omit<Required<Regulation>, 'document'> = {
  family: 'DEPARTMENT',
  phases: ['WRITTEN', 'DEFENCE'],
  decimals: 2,
  writtenMaximum: HUNDRED,
  questionMaxima: [],
  writtenBands: { agree: mark(500), third: mark(1_000) },
  gate: mark(5_000),
  defenceMaximum: HUNDRED,
  defenceMinimum: mark(5_000),
  deductions: { REPRIMAND: 25, WARNING: 50 },
  defenceSpread: mark(1_000),
  defenceCombine: 'MEAN',
  defenceMinutes: FAMILY_RULES.DEPARTMENT.defenceMinutes,
  ranking: { by: 'DEFENCE' },
  appealTolerance: mark(500),
  appealDays: 5,
  defenceWaits: true,
  minimumCandidates: 2,
  excuses: USUAL_EXCUSES,
  ballot: 'SIGNED',
  entry: 'PAPER_DOUBLE_ENTRY',
  markStep: null,
  councilSize: { minimum: 5, maximum: 17 },
  barringRelations: NAMED_RELATIONS,
  conditions: DEFAULT_CONDITIONS,
};

/** The defaults of one family of posts. */
export function defaultsFor(family: PostFamily): typeof DEFAULT_REGULATION {
  const { conditions, defenceMinutes } = FAMILY_RULES[family];
  return { ...DEFAULT_REGULATION, family, conditions, defenceMinutes };
}

/** Where a number of the regulation comes from, in what unit it counts, and how it is named to a Vietnamese reader. */
export interface Clause {
  readonly rule: string;
  readonly clause: string;
  readonly unit: string;
  readonly wording: string;
}

const clause = (rule: string, source: string, unit: string, wording: string): Clause => ({
  rule,
  clause: source,
  unit,
  wording,
});

/** The business rule, the legal clause, the unit and the Vietnamese name of each number. */
export const REGULATION_CLAUSES: Readonly<Record<keyof Regulation, Clause>> = {
  document: clause('BR-01', 'Quy chế của kỳ thi', '', 'Văn bản quy chế (số, ngày, cơ quan ban hành)'),
  family: clause('BR-03', 'Quy chế của kỳ thi', '', 'Nhóm chức danh thi tuyển'),
  phases: clause('BR-03', 'NĐ 170/2025 Điều 15(2)', '', 'Các vòng thi'),
  decimals: clause('BR-35', 'TT 22/2025 Điều 16(2)c', 'chữ số thập phân', 'Số chữ số thập phân của điểm'),
  writtenMaximum: clause('BR-33', 'TT 22/2025 Điều 13(2)a', 'điểm', 'Điểm tối đa bài thi viết'),
  questionMaxima: clause('BR-33', 'TT 22/2025 Điều 13(2)a', 'điểm', 'Điểm tối đa của từng câu trong bài thi viết'),
  writtenBands: clause('BR-31', 'TT 22/2025 Điều 16(2)c', 'điểm', 'Các mức chênh lệch giữa hai điểm chấm bài viết'),
  gate: clause('BR-38', 'Quy chế của kỳ thi', 'điểm', 'Điểm thi viết tối thiểu để vào vòng trình bày đề án'),
  defenceMaximum: clause('BR-41', 'Quy chế của kỳ thi', 'điểm', 'Điểm tối đa phần trình bày đề án'),
  defenceMinimum: clause('BR-48', 'Quy chế của kỳ thi', 'điểm', 'Điểm đề án tối thiểu để trúng tuyển'),
  deductions: clause('BR-36', 'TT 22/2025 Nội quy Điều 2(7)', '%', 'Mức trừ điểm khi vi phạm nội quy'),
  defenceSpread: clause('BR-45', 'TT 22/2025 Điều 22(1)', 'điểm', 'Chênh lệch tối đa giữa các thành viên chấm đề án'),
  defenceCombine: clause('BR-44', 'TT 22/2025 Điều 22(1)', '', 'Cách tính điểm đề án từ điểm của các thành viên'),
  defenceMinutes: clause('BR-40', 'Quy chế của kỳ thi', 'phút', 'Thời gian chuẩn bị, trình bày, trả lời chất vấn'),
  ranking: clause('BR-48', 'NĐ 170/2025 Điều 10(1)', '', 'Cách xếp hạng'),
  appealTolerance: clause('BR-54', 'TT 22/2025 Điều 18', 'điểm', 'Chênh lệch phúc khảo phải tổ chức đối thoại'),
  minimumCandidates: clause('BR-11', 'Quy chế của kỳ thi', 'người', 'Số người đủ điều kiện tối thiểu cho một vị trí'),
  excuses: clause('BR-06', 'Quy chế của kỳ thi', '', 'Lý do được miễn đăng ký của người thuộc diện bắt buộc'),
  ballot: clause('BR-46', 'TT 22/2025 Điều 22(1)', '', 'Hình thức cho điểm'),
  entry: clause('BR-47', 'TT 22/2025 Điều 16(1)đ', '', 'Cách nhập điểm'),
  markStep: clause('BR-33', 'TT 22/2025 Điều 13(2)a', 'điểm', 'Bước điểm'),
  appealDays: clause('BR-52', 'NĐ 170/2025 Điều 16(4)b', 'ngày làm việc', 'Thời hạn nộp đơn phúc khảo'),
  defenceWaits: clause('BR-39', 'Quy chế của kỳ thi', '', 'Chấm đề án sau khi hết hạn nộp đơn phúc khảo'),
  councilSize: clause('BR-19', 'NĐ 170/2025 Điều 8(1)', 'người', 'Số thành viên Hội đồng'),
  barringRelations: clause(
    'BR-13',
    'NĐ 170/2025 Điều 8(3)',
    '',
    'Quan hệ với người dự tuyển không được tham gia tổ chức thi',
  ),
  conditions: clause('BR-07', 'NĐ 170/2025 Điều 28, Điều 29', '', 'Điều kiện dự tuyển'),
};

function isFamily(family: PostFamily | undefined): family is PostFamily {
  return family !== undefined && POST_FAMILIES.includes(family);
}

/** The clause of a parameter; conditions rest on the law of the round's family of posts. */
export function clauseOf(name: keyof Regulation, family: PostFamily = 'DEPARTMENT'): Clause {
  const known = REGULATION_CLAUSES[name];
  return name === 'conditions' ? { ...known, clause: FAMILY_RULES[family].conditionsClause } : known;
}

/** Whether the round has a written paper. */
export function hasWritten(regulation: Pick<Regulation, 'phases'>): boolean {
  return regulation.phases.includes('WRITTEN');
}

/** What a quy chế states: its document, then only what differs from the defaults. */
export type RegulationOverrides = { readonly document: RegulationDocument | null } & {
  readonly [K in Exclude<keyof Regulation, 'document'>]?: Regulation[K];
};

const invalid = (reason: string, ...path: readonly string[]): Refusal => ({ code: 'INVALID_VALUE', path, reason });
const isWhole = (n: number, from: number, to: number) => Number.isInteger(n) && n >= from && n <= to;
const isMarkWithin = (m: Mark, from: Mark, to: Mark) => isWhole(m, from, to);

function checkDocument(document: RegulationDocument | null): Refusal[] {
  const missing =
    document === null
      ? ['document']
      : (['number', 'issuer'] as const)
          .filter((name) => document[name].trim() === '')
          .map((name) => `document.${name}`);
  return missing.length === 0 ? [] : [{ code: 'REGULATION_INCOMPLETE', path: ['document'], missing }];
}

function checkWritten(regulation: Omit<Regulation, 'document'>): Refusal[] {
  const { writtenMaximum, writtenBands, gate } = regulation;
  const errors: Refusal[] = checkMaxima(regulation);
  if (!isMarkWithin(writtenMaximum, mark(1), HUNDRED)) {
    errors.push(invalid('Phải lớn hơn 0 và không quá 100 điểm.', 'writtenMaximum'));
  }
  if (!(writtenBands.agree >= ZERO && writtenBands.agree < writtenBands.third)) {
    errors.push(invalid('Mức lấy trung bình cộng phải nhỏ hơn mức chấm lần thứ ba.', 'writtenBands', 'agree'));
  }
  if (!(writtenBands.third <= writtenMaximum)) {
    errors.push(invalid('Mức chấm lần thứ ba không được vượt điểm tối đa.', 'writtenBands', 'third'));
  }
  if (!isMarkWithin(gate, ZERO, writtenMaximum)) {
    errors.push(invalid('Không được vượt điểm tối đa bài thi viết.', 'gate'));
  }
  for (const form of ['REPRIMAND', 'WARNING'] as const) {
    if (!isWhole(regulation.deductions[form], 0, 100)) {
      errors.push(invalid('Phải là số nguyên từ 0 đến 100.', 'deductions', form));
    }
  }
  if (!isWhole(regulation.appealDays, 1, 60)) {
    errors.push(invalid('Phải là số nguyên từ 1 đến 60.', 'appealDays'));
  }
  if (!isMarkWithin(regulation.appealTolerance, ZERO, writtenMaximum)) {
    errors.push(invalid('Không được vượt điểm tối đa bài thi viết.', 'appealTolerance'));
  }
  return errors;
}

function checkDefence(regulation: Omit<Regulation, 'document'>): Refusal[] {
  const { defenceMaximum, defenceMinimum, defenceSpread, markStep } = regulation;
  const errors: Refusal[] = [];
  if (!isMarkWithin(defenceMaximum, mark(1), HUNDRED)) {
    errors.push(invalid('Phải lớn hơn 0 và không quá 100 điểm.', 'defenceMaximum'));
  }
  if (!isMarkWithin(defenceMinimum, ZERO, defenceMaximum)) {
    errors.push(invalid('Không được vượt điểm tối đa phần trình bày đề án.', 'defenceMinimum'));
  }
  if (defenceSpread !== null && !isMarkWithin(defenceSpread, ZERO, defenceMaximum)) {
    errors.push(invalid('Không được vượt điểm tối đa phần trình bày đề án.', 'defenceSpread'));
  }
  for (const phase of ['PREPARATION', 'PRESENTATION', 'QUESTIONS'] as const) {
    if (!isWhole(regulation.defenceMinutes?.[phase] ?? 0, 0, 480)) {
      errors.push(invalid('Phải là số phút nguyên từ 0 đến 480.', 'defenceMinutes', phase.toLowerCase()));
    }
  }
  if (markStep !== null && !isMarkWithin(markStep, mark(1), HUNDRED)) {
    errors.push(invalid('Phải lớn hơn 0 và không quá 100 điểm.', 'markStep'));
  }
  return errors;
}

function checkRound(regulation: Omit<Regulation, 'document'>): Refusal[] {
  const { phases, decimals, minimumCandidates, councilSize, barringRelations } = regulation;
  const errors: Refusal[] = [];
  if (phases.join() !== 'WRITTEN,DEFENCE' && phases.join() !== 'DEFENCE') {
    errors.push(invalid('Phải là thi viết rồi trình bày đề án, hoặc chỉ trình bày đề án.', 'phases'));
  }
  if (!isWhole(decimals, 0, 2)) errors.push(invalid('Phải là 0, 1 hoặc 2.', 'decimals'));
  if (!isWhole(minimumCandidates, 1, 1_000)) {
    errors.push(invalid('Phải là số nguyên từ 1 đến 1000.', 'minimumCandidates'));
  }
  if (!isWhole(councilSize.minimum, 2, 100) || !isWhole(councilSize.maximum, councilSize.minimum, 100)) {
    errors.push(invalid('Phải từ 2 đến 100 người, số ít nhất không vượt số nhiều nhất.', 'councilSize'));
  }
  if (new Set(barringRelations).size < barringRelations.length || !barringRelations.every(isRelation)) {
    errors.push(invalid('Mỗi quan hệ chỉ nêu một lần và phải có trong danh mục.', 'barringRelations'));
  }
  const { excuses = USUAL_EXCUSES, family = 'DEPARTMENT' } = regulation;
  if (!isFamily(family)) errors.push(invalid('Nhóm chức danh không có trong danh mục.', 'family'));
  if (new Set(excuses).size < excuses.length || !excuses.every((one) => EXCUSES.includes(one))) {
    errors.push(invalid('Mỗi lý do chỉ nêu một lần và phải có trong danh mục.', 'excuses'));
  }
  return errors;
}

function checkRanking({ ranking, phases }: Omit<Regulation, 'document'>): Refusal[] {
  if (ranking.by === 'DEFENCE') return [];
  const { WRITTEN: written, DEFENCE: defence } = ranking.weights;
  const errors: Refusal[] = [];
  if (!isWhole(written, 0, WHOLE) || !isWhole(defence, 0, WHOLE) || written + defence !== WHOLE) {
    errors.push(invalid('Hai trọng số là số nguyên phần vạn, cộng lại bằng đúng 10000.', 'ranking', 'weights'));
  }
  if (!hasWritten({ phases })) {
    errors.push(invalid('Kỳ thi không có thi viết nên không xếp hạng theo tổng điểm có trọng số.', 'ranking'));
  }
  return errors;
}

/** Fewest members of a panel that leaves out its highest and lowest mark (BR-44; round-file.md rule 3). */
export const FEWEST_TO_DROP = 5;

/** Fewest members that must score each candidate (BR-44; TT 22/2025 Điều 20(1): two where the mean is plain). */
export function fewestScorers({ defenceCombine }: Pick<Regulation, 'defenceCombine'>): number {
  return defenceCombine === 'DROP_EXTREMES' ? FEWEST_TO_DROP : 1;
}

/**
 * Makes the regulation of a round from what its quy chế states, the defaults of domain.md §9 filling the rest.
 * Refuses with every reason: REGULATION_INCOMPLETE (BR-01), INVALID_VALUE per number. Paths name the field of the
 * regulation.
 */
export function buildRegulation(overrides: RegulationOverrides): Result<Regulation> {
  const { document, ...stated } = overrides;
  const numbers = { ...defaultsFor(isFamily(stated.family) ? stated.family : 'DEPARTMENT'), ...stated };
  const errors = [
    ...checkDocument(document),
    ...checkRound(numbers),
    ...checkWritten(numbers),
    ...checkDefence(numbers),
    ...checkRanking(numbers),
    ...checkConditions(numbers.conditions),
  ];
  return decideAll(errors, () => ({ ...numbers, document: document as RegulationDocument }));
}
