import type { ApprovalRequest } from '../domain/account/approval';
import type { LocalDate } from '../domain/calendar';
import type { AppointedBy, Body, BodyDecision, Seated } from '../domain/panel/body';
import type { Interests } from '../domain/panel/conflict';
import type { Reader } from './basic-ports';

/** A body as stored: one of a kind in a round. */
export interface StoredBody extends Body {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly seats: readonly StoredSeat[];
  readonly formerSeats: readonly FormerSeat[];
  /** Said of supervisors only (BR-18). */
  readonly appointedBy: AppointedBy | null;
  /** Whether the authority's own head chairs it; said of the Council (BR-18). */
  readonly chairIsHead: boolean;
}

/** A seat with its first day. */
export interface StoredSeat extends Seated {
  readonly since: LocalDate;
}

/** A seat somebody has left, and why. Người đã thôi tham gia. */
export interface FormerSeat extends Seated {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly replacedBy: string;
  readonly reason: string;
  readonly decision: BodyDecision;
}

/** A meeting of the Council on who may stand, as it was written down (D06). */
export interface StoredMeeting {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly heldAt: Date;
  readonly presentIds: readonly string[];
  readonly decisions: readonly {
    readonly applicationId: string;
    readonly eligible: boolean;
    readonly reasons: readonly string[];
    readonly votesFor: number;
    readonly votesAgainst: number;
    readonly chairFor: boolean;
  }[];
}

/** What one person has declared, or was declared of them, in one round. */
export interface StoredInterests extends Interests {
  readonly id: string;
  readonly version: number;
}

/** A request for a second person's agreement with the input that is to be carried out. */
export interface StoredApproval extends ApprovalRequest {
  readonly input: unknown;
  /** The roles of which one may agree, for lists; asked anew when somebody does. */
  readonly approvers: readonly string[];
}

export type BodyReader = Reader<StoredBody> & {
  readonly ofRound: (roundId: string) => Promise<readonly StoredBody[]>;
  readonly roundIdsOf: (personId: string) => Promise<readonly string[]>;
  /** Everyone who has a seat in a body of any round. */
  readonly seatedPeople: () => Promise<readonly string[]>;
  /** Every body a person sits in, of whichever round. */
  readonly ofPerson: (personId: string) => Promise<readonly StoredBody[]>;
};

export type InterestsReader = {
  readonly ofRound: (roundId: string) => Promise<readonly StoredInterests[]>;
  readonly ofPerson: (roundId: string, personId: string) => Promise<StoredInterests | null>;
};

export type ApprovalReader = Reader<StoredApproval> & {
  /** Those nobody has answered and that have not run out, oldest first. */
  readonly pending: (roundId: string, now: Date) => Promise<readonly StoredApproval[]>;
  /** The same of every round. */
  readonly allPending: (now: Date) => Promise<readonly StoredApproval[]>;
};
