import type { Refusal } from '../refusal';

/** How long a request waits for the second person, in milliseconds: 24 hours (trust.md 3.2.7). */
export const APPROVAL_WINDOW = 24 * 60 * 60 * 1_000;

/** Where a request stands; EXPIRED is never stored: it follows from the clock. */
export type ApprovalState = 'PENDING' | 'APPROVED' | 'REJECTED';

/** An act that waits for a second person, bound to one exact payload by its hash. Việc cần hai người. */
export interface ApprovalRequest {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  /** Name of the command. */
  readonly act: string;
  /** SHA-256 over the act and its input. */
  readonly payloadHash: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly expiresAt: Date;
  readonly state: ApprovalState;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

/** Where a request stands now; one that ran out waits for nobody. */
export function approvalStateAt(request: ApprovalRequest, now: Date): ApprovalState | 'EXPIRED' {
  return request.state === 'PENDING' && now.getTime() >= request.expiresAt.getTime() ? 'EXPIRED' : request.state;
}

/** Every reason against a person's agreement: their own request, another payload, too late, already decided. */
export function checkAgreement(
  request: ApprovalRequest,
  agreement: { readonly by: string; readonly payloadHash: string; readonly now: Date },
): readonly Refusal[] {
  const errors: Refusal[] = [...checkOpen(request, agreement.now)];
  if (agreement.by === request.requestedBy) errors.push({ code: 'SECOND_PERSON_REQUIRED', path: ['requestId'] });
  if (agreement.payloadHash !== request.payloadHash) {
    errors.push({ code: 'APPROVAL_MISMATCH', path: ['payloadHash'] });
  }
  return errors;
}

/** Refuses a request that is no longer open. */
export function checkOpen(request: ApprovalRequest, now: Date): readonly Refusal[] {
  const state = approvalStateAt(request, now);
  if (state === 'EXPIRED') return [{ code: 'APPROVAL_EXPIRED', path: ['requestId'] }];
  return state === 'PENDING' ? [] : [{ code: 'ALREADY_DECIDED', path: ['requestId'] }];
}

/** The request with its answer. */
export function decided(
  request: ApprovalRequest,
  state: 'APPROVED' | 'REJECTED',
  by: string,
  at: Date,
): ApprovalRequest {
  return { ...request, state, decidedBy: by, decidedAt: at, version: request.version + 1 };
}
