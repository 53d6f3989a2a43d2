import type { Account } from '../domain/account/account';
import type { Round } from '../domain/exam/round';
import type { UploadedFile } from '../domain/files/upload';
import type { Application } from '../domain/registration/application';
import type { Dossier } from '../domain/registration/dossier';
import type { Ballot, BallotBox } from '../domain/scoring/ballot';
import type { Violation } from '../domain/written/violations';
import type { GuessCounterRepository, OutboxRepository, SessionReader, SessionRepository } from './account-ports';
import type { Page, PageRequest, Reader, Writer } from './basic-ports';
import type { CheckpointReader, CheckpointRepository } from './checkpoint-ports';
import type {
  DefenceReaders,
  DefenceRepositories,
  StoredAttendance,
  StoredHandover,
  StoredSeating,
} from './exam-day-ports';
import type { StoredImport } from './import-ports';
import type { PaperReader, PaperRepository, WordingReader, WordingRepository } from './paper-ports';
import type { RegisterReaders, RegisterRepositories, StoredDraft } from './register-ports';
import type { BallotReader, SheetReader, StoredResult, StoredSheet } from './scoring-ports';
import type {
  ApprovalReader,
  BodyReader,
  InterestsReader,
  StoredApproval,
  StoredBody,
  StoredInterests,
  StoredMeeting,
} from './serving-ports';
import type { BlindPair, StoredAppeal, StoredMarking, StoredScript, StoredSealedMap } from './written-ports';

export type { Page, PageRequest, Reader, Writer } from './basic-ports';
export type { StoredCheckpoint } from './checkpoint-ports';
export type { StoredImport } from './import-ports';
export type { StoredPaper } from './paper-ports';
export type { StoredDraft } from './register-ports';
export type { BlindPair, StoredAppeal, StoredMarking, StoredScript, StoredSealedMap } from './written-ports';

/** Changed fields of one object, secrets never, personal fields as salted HMAC. */
export type AuditFields = Readonly<Record<string, unknown>>;

/** One link of an audit chain. Nhật ký. */
export interface AuditEntry {
  readonly chainId: string;
  readonly sequence: number;
  readonly at: Date;
  readonly actorId: string;
  readonly actorRoles: readonly string[];
  readonly action: string;
  readonly subjectId: string;
  readonly before: AuditFields;
  readonly after: AuditFields;
  readonly requestId: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** The remembered answer to a keyed request. */
export interface IdempotencyRecord {
  /** Hash of actor and key. */
  readonly id: string;
  readonly action: string;
  readonly argumentsHash: string;
  readonly answer: unknown;
  readonly at: Date;
}

export type AccountReader = Reader<Account> & {
  readonly findByUsername: (username: string) => Promise<Account | null>;
  readonly findByLink: (codeHash: string) => Promise<Account | null>;
  readonly exists: () => Promise<boolean>;
  /** Everybody: people to choose from, some thousands at most. */
  readonly all: () => Promise<readonly Account[]>;
};

export type RoundReader = Reader<Round> & {
  /** Newest first; null ids mean every round. */
  page(
    visible: { readonly ids: readonly string[]; readonly openToAll: boolean } | null,
    page: PageRequest,
  ): Promise<Page<Round>>;
};

/** Applications that stand: those of an undone import are in no answer but `everyOfRound`. */
export type ApplicationReader = Reader<Application> & {
  /** In order of receipt. */
  readonly ofRound: (roundId: string) => Promise<readonly Application[]>;
  /** Also those whose import was undone; for whoever compares the store with the log. */
  readonly everyOfRound: (roundId: string) => Promise<readonly Application[]>;
  readonly ofCandidate: (roundId: string, candidateId: string) => Promise<Application | null>;
  readonly roundIdsOf: (candidateId: string) => Promise<readonly string[]>;
  /** Whether a round has at least this many. */
  readonly hasAtLeast: (roundId: string, count: number) => Promise<boolean>;
  /** The one received last; null while there is none. */
  readonly lastOf: (roundId: string) => Promise<Application | null>;
  readonly page: (roundId: string, candidateId: string | null, page: PageRequest) => Promise<Page<Application>>;
};

export type ScriptReader = Reader<StoredScript> & {
  readonly ofRound: (roundId: string) => Promise<readonly StoredScript[]>;
  /** In order of the blind code. */
  readonly page: (roundId: string, page: PageRequest) => Promise<Page<StoredScript>>;
};

export type MarkingFilter = {
  readonly roundId: string;
  readonly markerId?: string;
  readonly state?: StoredMarking['state'];
};

export type MarkingReader = Reader<StoredMarking> & {
  readonly ofRound: (roundId: string) => Promise<readonly StoredMarking[]>;
  readonly ofScripts: (scriptIds: readonly string[]) => Promise<readonly StoredMarking[]>;
  /** The markings with marks that lie under seal. */
  readonly underSeal: () => Promise<readonly StoredMarking[]>;
  /** In order of the blind code. */
  readonly page: (filter: MarkingFilter, page: PageRequest) => Promise<Page<StoredMarking>>;
};

/** Few enough in a round to be read whole. */
export type OfRoundReader<T> = Reader<T> & { readonly ofRound: (roundId: string) => Promise<readonly T[]> };

export type FileReader = Reader<UploadedFile> & {
  /** Everything that belongs to an object, oldest first. */
  readonly ofSubject: (subjectId: string) => Promise<readonly UploadedFile[]>;
  /** A person's files that no act has used yet. */
  readonly waitingOf: (accountId: string) => Promise<readonly UploadedFile[]>;
  /** A person's files in the draft of their registration, in the order they came. */
  readonly inDraft: (roundId: string, accountId: string) => Promise<readonly UploadedFile[]>;
  /** Files in all drafts of a round. */
  readonly inDrafts: (roundId: string) => Promise<readonly UploadedFile[]>;
  /** Rounds with files in drafts. */
  readonly roundsOfDrafts: () => Promise<readonly string[]>;
  /** Files that were uploaded before an instant and that no act has used. */
  readonly waitingSince: (before: Date) => Promise<readonly UploadedFile[]>;
};

/** What queries may use: nothing here can write. */
export interface Readers extends RegisterReaders, DefenceReaders {
  readonly accounts: AccountReader;
  readonly rounds: RoundReader;
  readonly bodies: BodyReader;
  readonly applications: ApplicationReader;
  readonly dossiers: Reader<Dossier>;
  readonly drafts: Pick<OfRoundReader<StoredDraft>, 'find' | 'ofRound'>;
  readonly meetings: { readonly ofRound: (roundId: string) => Promise<readonly StoredMeeting[]> };
  readonly imports: Pick<OfRoundReader<StoredImport>, 'find' | 'ofRound'>;
  readonly scripts: ScriptReader;
  readonly sealedMaps: Pick<Reader<StoredSealedMap>, 'find'>;
  readonly blindMap: { ofRound(roundId: string): Promise<readonly BlindPair[]> };
  readonly markings: MarkingReader;
  readonly violations: OfRoundReader<Violation>;
  readonly appeals: OfRoundReader<StoredAppeal>;
  readonly seatings: Pick<Reader<StoredSeating>, 'find'>;
  readonly attendances: OfRoundReader<StoredAttendance>;
  readonly handovers: OfRoundReader<StoredHandover>;
  readonly sheets: SheetReader;
  readonly ballots: BallotReader;
  readonly ballotBoxes: Pick<Reader<BallotBox>, 'find'>;
  readonly results: { ofRound(roundId: string): Promise<StoredResult | null> };
  readonly papers: PaperReader;
  readonly wordings: WordingReader;
  readonly files: FileReader;
  readonly interests: InterestsReader;
  readonly approvals: ApprovalReader;
  /** Everybody who runs the system and can sign in: two-person acts of theirs need two of them. */
  readonly administrators: { readonly active: () => Promise<readonly Account[]> };
  readonly audit: {
    head(chainId: string): Promise<{ readonly sequence: number; readonly hash: string } | null>;
    /** Entries after a sequence number, in order. */
    readonly entries: (chainId: string, afterSequence: number, limit: number) => Promise<readonly AuditEntry[]>;
    /** The next chain in order of name after one, null after the last: a chain is found by what it still has. */
    readonly nextChain: (after: string) => Promise<string | null>;
    /** The first entries about one object, in order. */
    readonly ofSubject: (chainId: string, subjectId: string, limit: number) => Promise<readonly AuditEntry[]>;
  };
  readonly checkpoints: CheckpointReader;
  readonly sessions: SessionReader;
  readonly guesses: Pick<GuessCounterRepository, 'findMany'>;
  readonly outbox: Pick<OutboxRepository, 'due' | 'findReminder'>;
}

/** Repositories exist only inside a transaction, so no write can slip past it. */
export interface Repositories
  extends Omit<Readers, keyof RegisterReaders | keyof DefenceReaders>, RegisterRepositories, DefenceRepositories {
  readonly accounts: AccountReader & Writer<Account>;
  readonly rounds: RoundReader & Writer<Round>;
  readonly bodies: BodyReader & Writer<StoredBody>;
  readonly applications: ApplicationReader & Writer<Application>;
  readonly dossiers: Reader<Dossier> & Writer<Dossier>;
  readonly drafts: Readers['drafts'] &
    Writer<StoredDraft> & { remove(id: string): Promise<void>; removeOfRound(roundId: string): Promise<void> };
  readonly meetings: Readers['meetings'] & Pick<Writer<StoredMeeting>, 'insert'>;
  readonly imports: Readers['imports'] & Writer<StoredImport>;
  readonly scripts: ScriptReader & Writer<StoredScript> & { removeOfRound(roundId: string): Promise<void> };
  readonly sealedMaps: Readers['sealedMaps'] & Writer<StoredSealedMap>;
  readonly blindMap: Readers['blindMap'] & { insert(pairs: readonly BlindPair[]): Promise<void> };
  readonly markings: MarkingReader &
    Writer<StoredMarking> & {
      /** Keeps what came out from under seal, at the version it lay there with: nobody changed the marking. */
      unseal(opened: readonly StoredMarking[]): Promise<void>;
    };
  readonly violations: OfRoundReader<Violation> & Writer<Violation>;
  readonly appeals: OfRoundReader<StoredAppeal> & Writer<StoredAppeal>;
  readonly seatings: Readers['seatings'] & Writer<StoredSeating>;
  readonly attendances: OfRoundReader<StoredAttendance> & Writer<StoredAttendance>;
  readonly handovers: OfRoundReader<StoredHandover> & Writer<StoredHandover>;
  readonly sheets: SheetReader & Writer<StoredSheet>;
  readonly ballots: BallotReader & Pick<Writer<Ballot>, 'insert'>;
  readonly ballotBoxes: Readers['ballotBoxes'] & Writer<BallotBox>;
  readonly results: Readers['results'] & { insert(results: readonly StoredResult[]): Promise<void> };
  readonly papers: PaperRepository;
  readonly wordings: WordingRepository;
  readonly files: FileReader & Writer<UploadedFile> & { readonly remove: (ids: readonly string[]) => Promise<void> };
  readonly interests: InterestsReader & Writer<StoredInterests>;
  readonly approvals: ApprovalReader & Writer<StoredApproval>;
  /** Insert-only by its shape: there is no way to change or remove an entry. */
  readonly audit: Readers['audit'] & { append(entry: AuditEntry): Promise<void> };
  /** Insert-only, like the log. */
  readonly checkpoints: CheckpointRepository;
  readonly idempotency: {
    readonly find: (id: string) => Promise<IdempotencyRecord | null>;
    readonly remember: (record: IdempotencyRecord) => Promise<void>;
  };
  readonly sessions: SessionRepository;
  readonly guesses: GuessCounterRepository;
  readonly outbox: OutboxRepository;
}

/** What a transaction's work ends with: kept when ok, undone otherwise. */
export type Outcome = { readonly ok: boolean };

/** One transaction at a time per call; the work may run again after a conflict and must send nothing. */
export interface UnitOfWork {
  /** Commits when the work ends ok; rolls back when it refuses or throws. */
  readonly run: <T extends Outcome>(work: (repositories: Repositories) => Promise<T>) => Promise<T>;
  /** Reads without a transaction. */
  readonly readers: Readers;
}

/** A unique index said no; `index` is its name. */
export class UniqueViolation extends Error {
  readonly index: string;
  constructor(index: string) {
    super(`unique index ${index}`);
    this.index = index;
  }
}

/** The stored version is not the one the change was made on. */
export class VersionConflict extends Error {}
