import type { StoredBody } from '../persistence/serving-ports';
import { PASS_ACTS } from '../domain/defence/panel-pass';
import type { BodyKind, Seat } from '../domain/panel/body';

/** Who asks. Rights in a round are looked up at each request from the stored bodies, never carried along (trust.md R-AZ-5). */
export interface Viewer {
  readonly accountId: string;
  readonly isAdministrator: boolean;
  /** Hash of the session; null for acts before signing in, and for acts of the program itself, which has no browser. */
  readonly sessionId: string | null;
  /** When the person at the screen last proved who they are; null or absent when that is too long ago to be known. */
  readonly steppedUpAt?: Date | null;
  /**
   * The round whose score sheets this device of the Council was opened for by a pass: whoever is at it gives their own
   * marks there and is nothing else anywhere. Absent for somebody who has signed in with what is theirs.
   */
  readonly deviceOf?: string;
}

/** How long a confirmation counts for the acts that need one, in milliseconds (trust.md R-AUT-7). */
export const STEP_UP_LIFETIME = 5 * 60 * 1_000;

/** Whether a viewer may do acts that need a fresh confirmation. What has no browser needs none. */
export function isSteppedUp({ sessionId, steppedUpAt }: Viewer, now: Date): boolean {
  if (sessionId === null) return true;
  return steppedUpAt != null && now.getTime() - steppedUpAt.getTime() <= STEP_UP_LIFETIME;
}

/** Whether an act is open to where the viewer sits: at a device that a pass has opened, giving one's own marks alone. */
export function isWithinDevice({ deviceOf }: Viewer, act: string): boolean {
  return deviceOf === undefined || PASS_ACTS.includes(act);
}

/** A place in a body of a round, such as COUNCIL_CHAIR. */
export type RoundRole = `${BodyKind}_${Seat}`;

/** What a person is in a round, from the bodies they sit in. */
export function rolesOf(accountId: string, bodies: readonly StoredBody[]): ReadonlySet<RoundRole> {
  return new Set(
    bodies.flatMap((body) =>
      body.seats.filter((seat) => seat.personId === accountId).map((seat): RoundRole => `${body.kind}_${seat.seat}`),
    ),
  );
}

/** Nobody is signed in. */
export class NotAuthenticated extends Error {
  readonly extensions = { code: 'UNAUTHENTICATED' };
  constructor() {
    super('Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn.');
  }
}

/** The act needs a fresh proof of who is at the screen. */
export class StepUpRequired extends Error {
  readonly extensions = { code: 'STEP_UP_REQUIRED' };
  constructor() {
    super('Việc này cần xác nhận lại mật khẩu hoặc mã xác thực trong vòng 5 phút trước khi thực hiện.');
  }
}

/** Missing or not for the viewer: the two look alike, so that ids cannot be probed (architecture §3.4). */
export class NotFound extends Error {
  readonly extensions = { code: 'NOT_FOUND' };
  constructor() {
    super('Không tìm thấy.');
  }
}

/** Something in the request itself is wrong; the sentence is Vietnamese and names the field. */
export class BadInput extends Error {
  readonly extensions: { readonly code: 'BAD_USER_INPUT'; readonly field: string };
  constructor(field: string, sentence: string) {
    super(sentence);
    this.extensions = { code: 'BAD_USER_INPUT', field };
  }
}

/** One key was used for two different requests; neither is guessed to be the meant one. */
export class IdempotencyMismatch extends Error {
  readonly extensions = { code: 'IDEMPOTENCY_MISMATCH' };
  constructor() {
    super('Khóa Idempotency-Key này đã dùng cho một yêu cầu khác. Hãy dùng khóa mới.');
  }
}
