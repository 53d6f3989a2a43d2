import { isPast, startOfDay, type LocalDate } from '../calendar';
import type { Refusal } from '../refusal';
import { ok, refuse, type Result } from '../result';

/** Kết quả thẩm định điều kiện of one application. */
export interface EligibilityDecision {
  readonly eligible: boolean;
  readonly reasons: readonly string[];
}

/**
 * Takes the decision whether an applicant may stand. "Không đủ điều kiện" must say why (BR-07; NĐ 170/2025 Điều 16(2)):
 * REASONS_REQUIRED when no reason says anything.
 */
export function decideEligibility(
  decision: EligibilityDecision,
  path: readonly string[] = [],
): Result<EligibilityDecision> {
  const reasons = decision.reasons.map((reason) => reason.trim());
  const unexplained = !decision.eligible && reasons.every((reason) => reason === '');
  return unexplained
    ? refuse({ code: 'REASONS_REQUIRED', path: [...path, 'reasons'] })
    : ok({ eligible: decision.eligible, reasons });
}

/**
 * Whether an application may be handed in now: from the start of the first day to 24:00 of the last, Hanoi time (BR-04).
 * Null when it may.
 */
export function checkSubmission(now: Date, opens: LocalDate, closes: LocalDate): Refusal | null {
  if (now.getTime() < startOfDay(opens).getTime()) return { code: 'REGISTRATION_NOT_OPEN', path: [], opens };
  if (isPast(closes, now)) return { code: 'REGISTRATION_CLOSED', path: [], closedOn: closes };
  return null;
}

/** What decides whether a candidate counts for a post. */
export interface Standing {
  readonly eligible: boolean | null;
  readonly withdrawnOn: LocalDate | null;
}

/** Whether a candidate left before the first part of the round: on that day itself is no longer "before". */
export function withdrewBefore(candidate: Pick<Standing, 'withdrawnOn'>, firstPhaseDate: LocalDate): boolean {
  return candidate.withdrawnOn !== null && candidate.withdrawnOn < firstPhaseDate;
}

/** Whether a candidate counts towards the least number for the post: eligible and not withdrawn before it began (BR-11). */
export function countsTowardsMinimum(candidate: Standing, firstPhaseDate: LocalDate): boolean {
  return candidate.eligible === true && !withdrewBefore(candidate, firstPhaseDate);
}
