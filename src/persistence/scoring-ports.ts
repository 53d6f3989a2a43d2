import type { Meeting } from '../domain/outcome/council-vote';
import type { RoundResult } from '../domain/outcome/ranking';
import type { Ballot } from '../domain/scoring/ballot';
import type { ScoreSheet } from '../domain/scoring/score-sheet';
import type { Page, PageRequest, Reader } from './basic-ports';

/** A sheet as stored; `order` is its place in lists: candidate number first, then the member's seat. */
export interface StoredSheet extends ScoreSheet {
  readonly order: number;
}

/** The stored copy of a result: never a truth of its own, only something to compare the computed one with (A5). */
export interface StoredResult {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly establishedAt: Date;
  readonly meeting: Meeting;
  readonly result: RoundResult;
}

export type SheetFilter = {
  readonly roundId: string;
  readonly memberId?: string;
  readonly state?: StoredSheet['state'];
};

export type SheetReader = Reader<StoredSheet> & {
  /** The sheets that count: without those of members left out (BR-43), as in `ofApplications` and `page`. */
  readonly ofRound: (roundId: string) => Promise<readonly StoredSheet[]>;
  /** Every sheet, whether it counts or not. */
  readonly everyOfRound: (roundId: string) => Promise<readonly StoredSheet[]>;
  readonly ofApplications: (applicationIds: readonly string[]) => Promise<readonly StoredSheet[]>;
  readonly ofMember: (applicationId: string, memberId: string) => Promise<StoredSheet | null>;
  /** The sheets with marks that lie under seal. */
  readonly underSeal: () => Promise<readonly StoredSheet[]>;
  /** Every sheet of these candidates, whether it counts or not. */
  readonly everyOfApplications: (applicationIds: readonly string[]) => Promise<readonly StoredSheet[]>;
  readonly page: (filter: SheetFilter, page: PageRequest) => Promise<Page<StoredSheet>>;
};

/** Secret ballots, always in the order of their random ids. */
export type BallotReader = Pick<Reader<Ballot>, 'find'> & {
  readonly ofRound: (roundId: string) => Promise<readonly Ballot[]>;
  readonly ofApplication: (applicationId: string) => Promise<readonly Ballot[]>;
};
