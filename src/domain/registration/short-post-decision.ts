import type { LocalDate } from '../calendar';

/** Three ways on for a post with too few eligible people: đề cử thêm, gia hạn nhận hồ sơ, dừng thi vị trí (BR-11). */
export type ShortPostChoice = 'NOMINATE' | 'EXTEND' | 'SUSPEND';

/** Days of the parts after they were put off, for the whole round. */
export interface LaterDays {
  readonly written: LocalDate | null;
  readonly defence: LocalDate;
}

/** A recorded decision on a post with too few eligible people; they belong to the round, the newest of a post counts. */
export interface ShortPostDecision {
  readonly postId: string;
  readonly choice: ShortPostChoice;
  /** Last day of the time added for applications, until 24:00; null where the post is stopped. */
  readonly until: LocalDate | null;
  /** The parts of the round as put off by the decision; null where they stay. */
  readonly laterDays: LaterDays | null;
  /** The minutes or decision it stands in. */
  readonly document: { readonly number: string; readonly date: LocalDate };
  readonly reason: string;
  /** How many were eligible then. */
  readonly eligible: number;
  readonly decidedOn: LocalDate;
}
