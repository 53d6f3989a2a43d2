import { addDays, endsOn, hanoiDay, HOLIDAYS } from '../calendar';
import type { LocalDate } from '../calendar';
import type { CandidateResult, RoundResult } from '../outcome/ranking';
import { mark, meanOf, roundHalfUp } from '../marks';
import type { Mark } from '../marks';
import type { Refusal } from '../refusal';
import type { Regulation } from '../regulation/regulation';
import { decideAll } from '../result';
import type { Result } from '../result';
import { stepErrors } from './round';
import type { Round } from './round';
import type { Criterion, SheetMarks } from '../scoring/score-sheet';
import { checkText, tidyText } from '../text';

/** Days in which somebody may complain of a decision, from the day they know of it (Luật Khiếu nại 2011 Điều 9). */
export const COMPLAINT_DAYS = 90;

/** What is given to release a result: both documents, and who signed the decision. */
export interface ReleaseFacts {
  readonly expectedVersion: number;
  readonly reportNumber: string;
  readonly reportDate: LocalDate;
  readonly decisionNumber: string;
  readonly decisionDate: LocalDate;
  readonly decisionIssuer: string;
}

/** Whether nothing is left to do in a round: its result stands and is released. */
export function isOver({ state, resultRelease }: Round): boolean {
  return state === 'CONCLUDED' && resultRelease != null;
}

/**
 * Công bố kết quả: only once the authority has decided on the Council's report (BR-57; TT 22/2025 Điều 15(4)), and once.
 * A day later than the regulation wants is no reason against it: people must learn the result all the same.
 */
export function releaseResult(round: Round, establishedAt: Date | null, facts: ReleaseFacts, now: Date): Result<Round> {
  const on = hanoiDay(now);
  const { reportNumber, reportDate, decisionNumber, decisionDate, decisionIssuer } = facts;
  const errors: Refusal[] = [
    ...stepErrors(round, ['CONCLUDED'], facts.expectedVersion),
    ...checkText(reportNumber, ['reportNumber'], 60),
    ...checkText(decisionNumber, ['decisionNumber'], 60),
    ...checkText(decisionIssuer, ['decisionIssuer'], 200),
  ];
  if (establishedAt !== null && reportDate < hanoiDay(establishedAt)) {
    errors.push(outOfOrder('establishedAt', 'reportDate'));
  }
  if (decisionDate < reportDate) errors.push(outOfOrder('reportDate', 'decisionDate'));
  if (decisionDate > on) {
    errors.push({ code: 'INVALID_VALUE', path: ['decisionDate'], reason: 'Ngày này chưa tới.' });
  }
  if (round.resultRelease != null) errors.push({ code: 'ALREADY_DECIDED', path: ['roundId'] });
  return decideAll(errors, () => ({
    ...round,
    version: round.version + 1,
    resultRelease: {
      report: { number: tidyText(reportNumber), date: reportDate },
      decision: { number: tidyText(decisionNumber), date: decisionDate, issuer: tidyText(decisionIssuer) },
      on,
      complaintsUntil: endsOn(addDays(on, COMPLAINT_DAYS), HOLIDAYS),
    },
  }));
}

function outOfOrder(earlier: string, later: string): Refusal {
  return { code: 'DATES_OUT_OF_ORDER', path: [later], earlier, later };
}

/** The result of one candidate of an established result; null for one it does not know. */
export function resultOf(result: RoundResult, applicationId: string): CandidateResult | null {
  const lines = result.posts.flatMap(({ candidates }) => candidates);
  return lines.find((one) => one.applicationId === applicationId) ?? null;
}

/** One criterion of the sheet with what a candidate was given, over all who scored. */
export interface CriterionMark {
  readonly title: string;
  readonly maximum: Mark;
  readonly mean: Mark;
}

/**
 * A candidate's own marks by criterion, each the mean of all sheets: what a letter states (D30). Never what one member
 * gave, so that nobody has to answer for a single mark to a candidate.
 */
export function criterionMarks(
  criteria: readonly Criterion[],
  sheets: readonly SheetMarks[],
  { decimals }: Pick<Regulation, 'decimals'>,
): readonly CriterionMark[] {
  if (sheets.length === 0) return [];
  return criteria.map(({ key, title, maximum }) => ({
    title,
    maximum,
    mean: roundHalfUp(meanOf(sheets.map((marks) => marks[key] ?? mark(0))), decimals),
  }));
}
