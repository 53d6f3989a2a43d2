import type { Block } from '../block';
import type { LocalDate } from '../calendar';
import { countsTowardsMinimum, withdrewBefore } from '../registration/eligibility';
import { explain } from './explain';
import type { Mark } from '../marks';
import { hasWritten, type Phase, type Regulation } from '../regulation/regulation';
import { defenceMark, type DefenceSheets } from '../scoring/scoring';
import type { Explanation, Traced } from '../trace';
import type { AppealFacts } from '../written/appeals';
import { officialWritten } from '../written/official-written';
import { heaviest, type ViolationFact } from '../written/violations';
import { passesGate, type OfficialBasis, type WrittenMarks } from '../written/written';

/** Everything the rules need to know of one candidate. Null parts are parts not played or not there yet. */
export interface CandidateFacts {
  readonly applicationId: string;
  readonly postId: string;
  /** Null while the Council has not decided. */
  readonly eligible: boolean | null;
  readonly withdrawnOn: LocalDate | null;
  readonly absentFrom: readonly Phase[];
  readonly written: WrittenMarks | null;
  /** Breaches of the exam rules that were minuted (BR-36, BR-37). */
  readonly violations: readonly ViolationFact[];
  /** The application for re-marking; null when there is none (BR-52). */
  readonly appeal: AppealFacts | null;
  readonly defence: DefenceSheets | null;
}

/** The days of the parts; `writtenDate` is null when the regulation has no written paper. */
export interface PhaseDates {
  readonly writtenDate: LocalDate | null;
  readonly defenceDate: LocalDate;
}

/** How the written mark came about; VOID when the paper counts for nothing, PENDING while it is blocked or incomplete. */
export type WrittenBasis = OfficialBasis | 'APPEAL' | 'VOID' | 'PENDING';

/** Where the way of a candidate ended before the ranking. */
export interface End {
  readonly outcome:
    'INELIGIBLE' | 'WITHDREW' | 'NOT_SELECTED' | 'ABSENT' | 'SUSPENDED' | 'ANNULLED' | 'BELOW_MINIMUM' | 'PENDING';
  readonly explanation: Explanation;
  /** The decision waited for, when that is why it is pending. */
  readonly block: Block | null;
}

/** The way of one candidate through the round; `end` is null for one who reached every minimum and stayed. */
export interface Journey {
  readonly candidate: CandidateFacts;
  readonly written: Traced<Mark> | null;
  readonly basis: WrittenBasis | null;
  readonly defence: Traced<Mark> | null;
  readonly end: End | null;
}

/** What the journeys of one post share. */
export interface Play {
  readonly regulation: Regulation;
  readonly dates: PhaseDates;
  readonly counted: number;
  readonly tooFew: boolean;
}

/** The day the first part is held. Throws when the regulation has a written paper without a day: a bug. */
export function firstPhaseDate(regulation: Pick<Regulation, 'phases'>, dates: PhaseDates): LocalDate {
  return hasWritten(regulation) ? writtenDay(dates) : dates.defenceDate;
}

function writtenDay(dates: PhaseDates): LocalDate {
  if (dates.writtenDate === null) throw new RangeError('a written paper without a day');
  return dates.writtenDate;
}

/**
 * Sets up a post: counts those who count towards the least number (BR-11). While an eligibility decision is missing the
 * post is never said to have too few.
 */
export function playOf(ofPost: readonly CandidateFacts[], regulation: Regulation, dates: PhaseDates): Play {
  const first = firstPhaseDate(regulation, dates);
  const counted = ofPost.filter((one) => countsTowardsMinimum(one, first)).length;
  const isUndecided = ofPost.some((one) => one.eligible === null && !withdrewBefore(one, first));
  return { regulation, dates, counted, tooFew: !isUndecided && counted < regulation.minimumCandidates };
}

const ended = (outcome: End['outcome'], explanation: Explanation, block: Block | null = null): End => ({
  outcome,
  explanation,
  block,
});

/** A part is played only by who is still in the round the day after it: on the day of withdrawal nobody sits. */
function withdrewBy(candidate: CandidateFacts, day: LocalDate): End | null {
  const { withdrawnOn } = candidate;
  return withdrawnOn !== null && withdrawnOn <= day ? ended('WITHDREW', explain.withdrew(withdrawnOn)) : null;
}

function atTheDoor(candidate: CandidateFacts, play: Play): End | null {
  const { regulation, dates, counted, tooFew } = play;
  const { eligible, withdrawnOn } = candidate;
  if (eligible === false) return ended('INELIGIBLE', explain.ineligible());
  if (withdrawnOn !== null && withdrewBefore(candidate, firstPhaseDate(regulation, dates))) {
    return ended('WITHDREW', explain.withdrew(withdrawnOn));
  }
  if (tooFew) return ended('NOT_SELECTED', explain.tooFew(counted, regulation.minimumCandidates));
  return eligible === null ? ended('PENDING', explain.undecided()) : null;
}

type WrittenPart = Pick<Journey, 'written' | 'basis' | 'end'>;

const NO_PAPER: WrittenPart = { written: null, basis: null, end: null };

function writtenPart(candidate: CandidateFacts, { regulation, dates }: Play): WrittenPart {
  if (!hasWritten(regulation)) return { ...NO_PAPER, end: annulled(candidate) };
  const gone = withdrewBy(candidate, writtenDay(dates));
  if (gone !== null) return { ...NO_PAPER, end: gone };
  if (candidate.absentFrom.includes('WRITTEN')) {
    return { ...NO_PAPER, end: ended('ABSENT', explain.absent('WRITTEN')) };
  }
  const { written: marks, appeal, violations, applicationId } = candidate;
  const official = officialWritten({ marks, appeal, violations }, regulation);
  if (official.kind === 'VOID') {
    const outcome = official.form === 'SUSPENSION' ? 'SUSPENDED' : 'ANNULLED';
    return { written: null, basis: 'VOID', end: ended(outcome, explain.voided(official.form)) };
  }
  if (official.kind === 'PENDING') {
    const block = official.block === null ? null : { applicationId, ...official.block };
    return { written: null, basis: 'PENDING', end: ended('PENDING', official.why, block) };
  }
  const { trace, basis } = official;
  const below = !passesGate(trace.value, regulation);
  const end = below ? ended('BELOW_MINIMUM', explain.belowGate(trace.value, regulation.gate)) : null;
  return { written: trace, basis, end };
}

/** In a round without a written paper a breach can still void everything (BR-37). */
function annulled({ violations }: CandidateFacts): End | null {
  const breach = heaviest(violations);
  return breach?.form === 'ANNULMENT' && breach.decision !== null
    ? ended('ANNULLED', explain.voided('ANNULMENT'))
    : null;
}

type DefencePart = Pick<Journey, 'defence' | 'end'>;

function defencePart(candidate: CandidateFacts, { regulation, dates }: Play): DefencePart {
  const gone = withdrewBy(candidate, dates.defenceDate);
  if (gone !== null) return { defence: null, end: gone };
  if (candidate.absentFrom.includes('DEFENCE')) {
    return { defence: null, end: ended('ABSENT', explain.absent('DEFENCE')) };
  }
  const sheets = candidate.defence;
  if (sheets === null || sheets.totals.length === 0 || sheets.totals.length < sheets.expected) {
    return { defence: null, end: ended('PENDING', explain.sheetsMissing()) };
  }
  const combined = defenceMark(sheets.totals, sheets.decision, regulation);
  if (combined.kind === 'NEEDS') {
    const { rule, needs } = combined;
    const block = { rule, applicationId: candidate.applicationId, needs };
    return { defence: null, end: ended('PENDING', explain.waits(rule, needs), block) };
  }
  return { defence: combined.trace, end: afterDefence(candidate, combined.mark, regulation) };
}

function afterDefence(candidate: CandidateFacts, official: Mark, regulation: Regulation): End | null {
  const { defenceMinimum } = regulation;
  if (official < defenceMinimum) {
    return ended('BELOW_MINIMUM', explain.belowDefenceMinimum(official, defenceMinimum));
  }
  const { withdrawnOn } = candidate;
  return withdrawnOn === null ? null : ended('WITHDREW', explain.withdrew(withdrawnOn));
}

/**
 * Follows one candidate through the round, in the order of its days, to the first thing that ends the way: eligibility,
 * the least number of the post (BR-11), withdrawal, absence (BR-51), an open decision, a minimum not reached
 * (BR-38, BR-48). Marks from that point on are null.
 */
export function journeyOf(candidate: CandidateFacts, play: Play): Journey {
  const early = atTheDoor(candidate, play);
  if (early !== null) return { candidate, ...NO_PAPER, defence: null, end: early };
  const written = writtenPart(candidate, play);
  if (written.end !== null) return { candidate, ...written, defence: null };
  return { candidate, ...written, ...defencePart(candidate, play) };
}

/** Why a candidate may not defend. INELIGIBLE stands also for one the Council has not decided on. */
export type AdmissionBar =
  | 'INELIGIBLE'
  | 'WITHDREW'
  | 'ABSENT'
  | 'SUSPENDED'
  | 'ANNULLED'
  | 'BELOW_MINIMUM'
  | 'WRITTEN_PENDING'
  | 'TOO_FEW_CANDIDATES';

/** Whether a candidate may take part in the defence. */
export type Admission =
  { readonly admitted: true } | { readonly admitted: false; readonly reason: AdmissionBar; readonly why: Explanation };

const BAR_OF: Readonly<Record<End['outcome'], AdmissionBar>> = {
  INELIGIBLE: 'INELIGIBLE',
  WITHDREW: 'WITHDREW',
  ABSENT: 'ABSENT',
  SUSPENDED: 'SUSPENDED',
  ANNULLED: 'ANNULLED',
  BELOW_MINIMUM: 'BELOW_MINIMUM',
  PENDING: 'WRITTEN_PENDING',
  NOT_SELECTED: 'TOO_FEW_CANDIDATES',
};

/**
 * Đủ điều kiện trình bày đề án: who may defend (BR-38). `ofPost` are all candidates of the same post, this one included:
 * whether the post goes on at all depends on them (BR-11). Absence from the defence itself is not asked.
 */
export function admission(
  candidate: CandidateFacts,
  regulation: Regulation,
  dates: PhaseDates,
  ofPost: readonly CandidateFacts[],
): Admission {
  const play = playOf(ofPost, regulation, dates);
  const early = atTheDoor(candidate, play);
  const end = early ?? writtenPart(candidate, play).end ?? withdrewBy(candidate, dates.defenceDate);
  if (end === null) return { admitted: true };
  const isUndecided = early !== null && early.outcome === 'PENDING';
  return { admitted: false, reason: isUndecided ? 'INELIGIBLE' : BAR_OF[end.outcome], why: end.explanation };
}
