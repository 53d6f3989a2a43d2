import type { Need } from '../block';
import { differenceOf, formatMarkVi, mark, meanOf, roundHalfUp, type Mark } from '../marks';
import type { Refusal } from '../refusal';
import { REGULATION_CLAUSES } from '../regulation/clauses';
import { FEWEST_TO_DROP, fewestScorers, type Regulation } from '../regulation/regulation';
import type { Traced } from '../trace';
import { markInput, meanInWords } from '../wording';

/** The panel head's decision when the members lie too far apart (BR-45). */
export interface DefenceDecision {
  readonly mark: Mark;
  readonly reason: string;
}

/** The official defence mark, or the decision still needed for one; `mean` is what the decision is about. */
export type DefenceMark =
  | { readonly kind: 'OFFICIAL'; readonly mark: Mark; readonly spread: Mark; readonly trace: Traced<Mark> }
  | {
      readonly kind: 'NEEDS';
      readonly needs: Extract<Need, 'PANEL_HEAD_DECISION'>;
      readonly rule: 'BR-45';
      readonly spread: Mark;
      readonly mean: Mark;
    };

type Rules = Pick<Regulation, 'decimals' | 'defenceSpread' | 'defenceCombine' | 'ballot'>;

/** Chênh lệch: highest minus lowest total. Throws RangeError for no totals at all. */
export function spreadOf(totals: readonly Mark[]): Mark {
  if (totals.length === 0) throw new RangeError('the spread of no totals');
  return differenceOf(mark(Math.max(...totals)), mark(Math.min(...totals)));
}

/** Refuses a panel too small for the way its marks are combined (BR-44). */
export function requireScorers(
  available: number,
  regulation: Pick<Regulation, 'defenceCombine'>,
  path: readonly string[],
): Refusal | null {
  const needed = fewestScorers(regulation);
  return available < needed ? { code: 'TOO_FEW_SCORERS', path, needed, available } : null;
}

function isTooWide(spread: Mark, regulation: Rules): boolean {
  return regulation.defenceSpread !== null && spread > regulation.defenceSpread;
}

/** The totals that count, and those left out: one highest and one lowest where the regulation drops the extremes (BR-44). */
function combined(
  totals: readonly Mark[],
  { defenceCombine }: Rules,
): { readonly kept: readonly Mark[]; readonly dropped: readonly Mark[] } {
  if (defenceCombine === 'MEAN') return { kept: totals, dropped: [] };
  if (totals.length < FEWEST_TO_DROP) throw new RangeError(`too few totals to drop any: ${totals.length}`);
  const [highest, lowest] = [mark(Math.max(...totals)), mark(Math.min(...totals))];
  const [top, bottom] = [totals.indexOf(highest), totals.lastIndexOf(lowest)];
  return { kept: totals.filter((_, index) => index !== top && index !== bottom), dropped: [highest, lowest] };
}

/**
 * Điểm đề án: the mean of the panel members' totals, without one highest and one lowest where the regulation says so,
 * rounded once (BR-44; TT 22/2025 Điều 22(1)); blocked when the spread of all totals is above the limit, until the head
 * decides (BR-45). A decision where none is called for is never used.
 * Throws for no totals, and for fewer than five where extremes are dropped: openScoring refuses both, so a bug.
 */
export function defenceMark(totals: readonly Mark[], decision: DefenceDecision | null, regulation: Rules): DefenceMark {
  const spread = spreadOf(totals);
  const { kept, dropped } = combined(totals, regulation);
  const exact = meanOf(kept);
  const mean = roundHalfUp(exact, regulation.decimals);
  const words = `${meanInWords(kept, exact, regulation.decimals)}${droppedInWords(dropped)}`;
  const giver = regulation.ballot === 'SECRET' ? 'Phiếu' : 'Thành viên';
  const inputs = totals.map((total, index) => markInput(`${giver} ${index + 1}`, total));
  if (!isTooWide(spread, regulation)) {
    const formula = `Trung bình cộng điểm của các thành viên: ${words}; ${spreadInWords(spread, regulation)}`;
    const { clause } = REGULATION_CLAUSES.defenceCombine;
    return { kind: 'OFFICIAL', mark: mean, spread, trace: { value: mean, rule: 'BR-44', clause, formula, inputs } };
  }
  if (decision === null) return { kind: 'NEEDS', needs: 'PANEL_HEAD_DECISION', rule: 'BR-45', spread, mean };
  const formula = `Trưởng ban chấm đề án quyết định ${formatMarkVi(decision.mark)}; trung bình cộng ${words}; ${spreadInWords(spread, regulation)}`;
  return {
    kind: 'OFFICIAL',
    mark: decision.mark,
    spread,
    trace: {
      value: decision.mark,
      rule: 'BR-45',
      clause: REGULATION_CLAUSES.defenceSpread.clause,
      formula,
      inputs: [...inputs, { name: 'Lý do', value: decision.reason }],
    },
  };
}

function droppedInWords(dropped: readonly Mark[]): string {
  const [highest, lowest] = dropped;
  if (highest === undefined || lowest === undefined) return '';
  return ` (bỏ một điểm cao nhất ${formatMarkVi(highest)} và một điểm thấp nhất ${formatMarkVi(lowest)})`;
}

function spreadInWords(spread: Mark, regulation: Rules): string {
  if (regulation.defenceSpread === null) return `chênh lệch ${formatMarkVi(spread)}, quy chế không giới hạn`;
  const sign = isTooWide(spread, regulation) ? '>' : '≤';
  return `chênh lệch ${formatMarkVi(spread)} ${sign} ${formatMarkVi(regulation.defenceSpread)}`;
}

/** The sheets of one candidate so far: totals of the locked ones, how many there must be, and any earlier decision. */
export interface DefenceSheets {
  readonly totals: readonly Mark[];
  readonly expected: number;
  readonly decision: DefenceDecision | null;
  /** How many are handed in, where their totals lie under seal until the last one is; as many as totals unless given. */
  readonly submitted?: number;
}

/** Sheets still to come; never 0 while a total is missing, so that marks which do not open count as not given. */
export function awaitedSheets({ totals, expected, submitted }: DefenceSheets): number {
  if (totals.length >= expected) return 0;
  return Math.max(1, expected - (submitted ?? totals.length));
}

/**
 * Every reason against a decision of the panel head: ALREADY_DECIDED, SHEETS_INCOMPLETE, DECISION_NOT_NEEDED within the
 * spread, MARK_OUT_OF_RANGE, REASON_REQUIRED (BR-45).
 */
export function checkDefenceDecision(
  sheets: DefenceSheets,
  decision: DefenceDecision,
  regulation: Rules & Pick<Regulation, 'defenceMaximum'>,
  path: readonly string[] = [],
): readonly Refusal[] {
  const errors: Refusal[] = [];
  const missing = awaitedSheets(sheets);
  if (sheets.decision !== null) errors.push({ code: 'ALREADY_DECIDED', path });
  if (missing > 0 || sheets.totals.length === 0) {
    errors.push({ code: 'SHEETS_INCOMPLETE', path, count: missing });
  } else if (!isTooWide(spreadOf(sheets.totals), regulation)) {
    errors.push({ code: 'DECISION_NOT_NEEDED', path, basis: regulation.defenceCombine });
  }
  if (decision.mark > regulation.defenceMaximum) {
    errors.push({ code: 'MARK_OUT_OF_RANGE', path: [...path, 'mark'], maximum: regulation.defenceMaximum });
  }
  if (decision.reason.trim() === '') errors.push({ code: 'REASON_REQUIRED', path: [...path, 'reason'] });
  return errors;
}
