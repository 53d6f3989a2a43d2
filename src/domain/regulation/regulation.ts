import type { LocalDate } from '../calendar';
import { FAMILY_RULES } from '../exam/post-family';
import type { PostFamily } from '../exam/post-family';
import { HUNDRED, mark } from '../marks';
import type { Decimals, Mark } from '../marks';
import { NAMED_RELATIONS } from '../panel/conflict';
import type { Relation } from '../panel/conflict';
import { DEFAULT_CONDITIONS } from '../registration/conditions';
import type { EligibilityConditions } from '../registration/conditions';
import { USUAL_EXCUSES } from '../registration/excuse';
import type { Excuse } from '../registration/excuse';

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
  /** Whether a paper whose submission list its writer did not sign gets 0 (BR-27); nothing where a round was stored before there was a choice. */
  readonly unsignedIsZero?: boolean;
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
  unsignedIsZero: true,
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

/** Whether the round has a written paper. */
export function hasWritten(regulation: Pick<Regulation, 'phases'>): boolean {
  return regulation.phases.includes('WRITTEN');
}

/** Fewest members of a panel that leaves out its highest and lowest mark (BR-44; round-file.md rule 3). */
export const FEWEST_TO_DROP = 5;

/** Fewest members that must score each candidate (BR-44; TT 22/2025 Điều 20(1): two where the mean is plain). */
export function fewestScorers({ defenceCombine }: Pick<Regulation, 'defenceCombine'>): number {
  return defenceCombine === 'DROP_EXTREMES' ? FEWEST_TO_DROP : 1;
}
