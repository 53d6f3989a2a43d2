import type { StoredReminder } from './reminder-ports';
import type { FailureCount } from '../domain/account/sign-in-delay';

/** How far signing in has come: until it is FULL, the session can do nothing but finish it. */
export type SessionStage = 'FULL' | 'TOTP_REQUIRED' | 'TOTP_ENROLMENT_REQUIRED';

/** A signed-in browser; the token itself is never stored. Phiên làm việc. */
export interface Session {
  /** SHA-256 of the token, hex. */
  readonly id: string;
  /** Id its owner ends it by; it opens nothing and outlives a change of token. */
  readonly publicId: string;
  readonly accountId: string;
  readonly stage: SessionStage;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** End at the latest. */
  readonly endsAt: Date;
  /** End after so many minutes without a request. */
  readonly idleMinutes: number;
  /** Last time its owner confirmed who they are; null when the acts that need this are out of reach. */
  readonly steppedUpAt: Date | null;
  /** Digest of what its owner was at the start; when that changes, the session ends. Null for a minted session. */
  readonly roles: string | null;
  /** Program and system, in words. */
  readonly device: string;
  /** The pass of a panel member that opened it on a device of the Council; null for a session of one's own. */
  readonly passId?: string | null;
}

/** Failed guesses by what they are counted by, in the store so that every process and every restart knows them. */
export interface GuessCounter extends FailureCount {
  /** Kind and keyed digest, so that names typed in by mistake are not kept. */
  readonly id: string;
  readonly version: number;
  /** Set where the owner has signed in from this address: guesses from elsewhere do not delay them here. */
  readonly knownUntil: Date | null;
  /** Not needed any longer after this. */
  readonly forgetAt: Date;
}

/** What all administrators are told of one account: it runs the system now, or no longer, is closed, or gets a new password. */
export type AdministratorNews =
  'ADMINISTRATOR_GRANTED' | 'ADMINISTRATOR_REVOKED' | 'ADMINISTRATOR_DISABLED' | 'ADMINISTRATOR_RESET';

/** Something to be sent once its transaction stands. Codes are not in it: they are derived when it is sent. */
export interface OutboxMessage {
  readonly id: string;
  readonly kind:
    'INVITATION' | 'RESET' | 'PASSWORD_CHANGED' | 'RESET_REQUEST' | 'REMINDER' | 'CANDIDATE' | AdministratorNews;
  /** Whose; null for a request by name, of which it is not known yet whether it means anybody. */
  readonly accountId: string | null;
  /** Digest-free name typed in by whoever asks for a reset; null otherwise. */
  readonly username: string | null;
  /** Whom it tells of, where that is another one than its reader. */
  readonly aboutId?: string | null;
  /** Which one-time link. */
  readonly serial: number | null;
  readonly createdAt: Date;
  /** Not before this. */
  readonly dueAt: Date;
  /** Tries begun so far. */
  readonly attempts: number;
}

/** Reading sessions. */
export interface SessionReader {
  find(id: string): Promise<Session | null>;
  /** Newest first. */
  ofAccount(accountId: string): Promise<readonly Session[]>;
}

/** Reading and writing sessions. */
export interface SessionRepository extends SessionReader {
  readonly insert: (session: Session) => Promise<void>;
  touch(id: string, at: Date): Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Ends every session of an account, or all but one. */
  removeOfAccount(accountId: string, exceptId: string | null): Promise<void>;
  removeEnded(now: Date): Promise<void>;
}

/** Reading and writing counters of guesses. */
export interface GuessCounterRepository {
  findMany(ids: readonly string[]): Promise<readonly GuessCounter[]>;
  /** Throws UniqueViolation or VersionConflict when somebody else counted meanwhile. */
  insert(counters: readonly GuessCounter[]): Promise<void>;
  save(after: GuessCounter): Promise<void>;
  removeForgotten(now: Date): Promise<void>;
}

/** Reading and writing what waits to be sent. */
export interface OutboxRepository {
  readonly insert: (messages: readonly OutboxMessage[]) => Promise<void>;
  due(now: Date, limit: number): Promise<readonly OutboxMessage[]>;
  /** Takes a message for one try, unless another process has; it comes back at `dueAt` when the try is never finished. */
  claim(message: OutboxMessage, dueAt: Date): Promise<boolean>;
  remove(id: string): Promise<void>;
  findReminder(id: string): Promise<StoredReminder | null>;
  /** Notes a reminder, once: another one of the same id is refused by the store. */
  noteReminder(reminder: StoredReminder): Promise<void>;
}
