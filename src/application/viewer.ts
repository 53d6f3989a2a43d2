import type { StoredBody } from '../persistence/ports';
import type { BodyKind, Seat } from '../domain/body';

/** Who asks. Rights in a round are looked up at each request from the stored bodies, never carried along (trust.md R-AZ-5). */
export interface Viewer {
  readonly accountId: string;
  readonly isAdministrator: boolean;
  /** Hash of the session, for the audit log; null for acts before signing in. */
  readonly sessionId: string | null;
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
