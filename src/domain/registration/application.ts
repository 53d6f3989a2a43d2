import type { LocalDate } from '../calendar';
import { hanoiDay } from '../calendar';
import type { Mark } from '../marks';
import type { Refusal } from '../refusal';
import { hasWritten } from '../regulation/regulation';
import type { Phase, Route } from '../regulation/regulation';
import { decideAll } from '../result';
import type { Result } from '../result';
import { requireVersion } from '../exam/round';
import type { RegulatedRound, Round } from '../exam/round';
import { countsTowardsMinimum, decideEligibility } from './eligibility';
import { requireState } from '../exam/lifecycle';
import { checkText } from '../text';
import type { CandidateFacts } from '../outcome/ranking';

/** What was decided on an application; withdrawing is a fact of its own beside it. LATE was received after the window: recorded, never deleted (BR-04). */
export type ApplicationState = 'SUBMITTED' | 'LATE' | 'ELIGIBLE' | 'INELIGIBLE';

/** One person's application for one post. Hồ sơ đăng ký dự tuyển. */
export interface Application {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly postId: string;
  /** Account of the candidate. */
  readonly candidateId: string;
  readonly fullName: string;
  readonly birthDate: LocalDate;
  readonly sex: 'F' | 'M';
  readonly unit: string;
  readonly title: string;
  readonly route: Route;
  readonly submittedAt: Date;
  readonly state: ApplicationState;
  readonly reasons: readonly string[];
  /** Số báo danh; null before the list of candidates is settled. */
  readonly candidateNumber: string | null;
  readonly withdrawnOn: LocalDate | null;
  readonly absentFrom: readonly Phase[];
  /** The panel head's decision when the members lay too far apart (BR-45). */
  readonly defenceDecision: { readonly mark: Mark; readonly reason: string } | null;
  /** Salt of this person's fields in the audit log; destroying it erases them there (trust.md 3.12.5). */
  readonly salt: string;
  /** True when the import that brought it in was undone: kept for the log, and in no list and no count. */
  readonly annulled?: true;
}

/** Longest list of reasons for one refusal of eligibility. */
export const MAXIMUM_REASONS = 20;

/** Checks what a candidate writes in their application. */
export function checkApplication(
  input: Pick<Application, 'fullName' | 'unit' | 'title' | 'postId' | 'birthDate'>,
  round: Round,
  now: Date,
): Refusal[] {
  const errors = [
    ...checkText(input.fullName, ['fullName'], 100),
    ...checkText(input.unit, ['unit'], 300),
    ...checkText(input.title, ['title'], 300),
  ];
  if (!round.posts.some((post) => post.id === input.postId)) {
    errors.push({ code: 'INVALID_VALUE', path: ['postId'], reason: 'Vị trí này không thuộc kỳ thi.' });
  }
  if (input.birthDate >= hanoiDay(now) || input.birthDate < '1900-01-01') {
    errors.push({ code: 'INVALID_VALUE', path: ['birthDate'], reason: 'Ngày sinh không hợp lý.' });
  }
  return errors;
}

/** The Council's decision on one application; a refusal must carry its reasons (BR-07). */
export function decideApplication(
  application: Application,
  round: Round,
  input: { eligible: boolean; reasons: readonly string[]; expectedVersion: number },
): Result<Application> {
  const errors = [
    requireState(round.state, ['SCREENING'], ['applicationId']),
    requireVersion(application, input.expectedVersion),
  ].filter((refusal) => refusal !== null);
  if (application.state !== 'SUBMITTED') errors.push({ code: 'ALREADY_DECIDED', path: ['applicationId'] });
  const decision = decideEligibility({ eligible: input.eligible, reasons: input.reasons });
  if (!decision.ok) errors.push(...decision.errors);
  input.reasons.forEach((reason, index) => errors.push(...checkText(reason, ['reasons', String(index)], 500)));
  if (input.reasons.length > MAXIMUM_REASONS) {
    errors.push({ code: 'INVALID_VALUE', path: ['reasons'], reason: `Không quá ${String(MAXIMUM_REASONS)} lý do.` });
  }
  return decideAll(errors, () => ({
    ...application,
    state: input.eligible ? ('ELIGIBLE' as const) : ('INELIGIBLE' as const),
    reasons: input.reasons,
    version: application.version + 1,
  }));
}

/**
 * The version as everybody is shown it. The panel head's decision, taken once, changes what is stored and is not public
 * before its release (BR-57): counted, it would tell a candidate that the members lay too far apart.
 */
export function shownVersion({ version, defenceDecision }: Pick<Application, 'version' | 'defenceDecision'>): number {
  return defenceDecision === null ? version : version - 1;
}

/** The candidate withdraws; only a found-ineligible or already withdrawn application cannot be withdrawn. */
export function withdraw(
  application: Application,
  round: Round,
  expectedVersion: number,
  now: Date,
): Result<Application> {
  const errors = [
    requireState(round.state, ['REGISTRATION', 'SCREENING', 'WRITTEN', 'DEFENCE'], ['applicationId']),
    requireVersion({ version: shownVersion(application) }, expectedVersion),
  ].filter((refusal) => refusal !== null);
  if (application.withdrawnOn !== null) errors.push({ code: 'ALREADY_WITHDRAWN', path: ['applicationId'] });
  if (application.state === 'INELIGIBLE' || application.state === 'LATE') {
    errors.push({ code: 'NOT_ELIGIBLE', path: ['applicationId'] });
  }
  return decideAll(errors, () => ({
    ...application,
    withdrawnOn: hanoiDay(now),
    version: application.version + 1,
  }));
}

/** Marks a candidate absent from a phase: not scored, never zero (BR-51). */
export function recordAbsence(application: Application, phase: Phase): Application {
  return { ...application, absentFrom: [...application.absentFrom, phase], version: application.version + 1 };
}

/** Gives candidate numbers, ascending and continuous in the round, in the order of receipt (BR-21). */
export function numberCandidates(applications: readonly Application[]): readonly Application[] {
  const numbered = applications.filter(isCandidate);
  const width = Math.max(3, String(numbered.length).length);
  return numbered.map((application, index) => ({
    ...application,
    candidateNumber: String(index + 1).padStart(width, '0'),
    version: application.version + 1,
  }));
}

/** Whether an application is decided, late or withdrawn, so that nothing of it is checked any more. */
export function isScreened({ state, withdrawnOn }: Application): boolean {
  return state !== 'SUBMITTED' || withdrawnOn !== null;
}

/** Whether the Council found the person eligible and they have not withdrawn. */
export function isCandidate(application: Application): boolean {
  return application.state === 'ELIGIBLE' && application.withdrawnOn === null;
}

/** Whether a phase is played for a candidate as far as withdrawal and absence go: on the day of withdrawal they no longer sit. */
export function takesPart(application: Application, phase: Phase, day: LocalDate): boolean {
  return (
    application.candidateNumber !== null &&
    !application.absentFrom.includes(phase) &&
    (application.withdrawnOn === null || application.withdrawnOn > day)
  );
}

/** Who sits the first phase: takes part, in a post with enough candidates to go on (BR-11). */
export function sittersOf(applications: readonly Application[], round: RegulatedRound): readonly Application[] {
  const phase: Phase = hasWritten(round.regulation) ? 'WRITTEN' : 'DEFENCE';
  const day = dayOf(round, phase);
  const counted = applications.filter((one) =>
    countsTowardsMinimum({ eligible: one.state === 'ELIGIBLE', withdrawnOn: one.withdrawnOn }, day),
  );
  const goesOn = (postId: string) =>
    counted.filter((one) => one.postId === postId).length >= round.regulation.minimumCandidates;
  return applications.filter((one) => one.state === 'ELIGIBLE' && goesOn(one.postId) && takesPart(one, phase, day));
}

/** An application as the ranking sees it; marks are joined by the caller. */
export function candidateFacts(
  application: Application,
  marks: Pick<CandidateFacts, 'written' | 'violations' | 'appeal' | 'defence'>,
): CandidateFacts {
  return {
    applicationId: application.id,
    postId: application.postId,
    eligible: application.state === 'SUBMITTED' ? null : application.state === 'ELIGIBLE',
    withdrawnOn: application.withdrawnOn,
    absentFrom: application.absentFrom,
    ...marks,
  };
}

/** Day on which a phase is held. */
export function dayOf(round: RegulatedRound, phase: Phase): LocalDate {
  return phase === 'WRITTEN' ? (round.dates.written ?? round.dates.defence) : round.dates.defence;
}
