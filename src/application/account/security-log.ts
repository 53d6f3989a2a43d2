/** Events of the security log; the list is closed. */
export type SecurityEventName =
  | 'SIGN_IN_OK'
  | 'SIGN_IN_FAILED'
  | 'SIGN_IN_DELAYED'
  | 'SECOND_FACTOR_OK'
  | 'SECOND_FACTOR_FAILED'
  | 'SECOND_FACTOR_SET'
  | 'STEP_UP_OK'
  | 'STEP_UP_FAILED'
  | 'PASSWORD_CHANGED'
  | 'LINK_ISSUED'
  | 'RESET_ASKED'
  | 'MAIL_TRIED'
  | 'SESSION_ENDED'
  | 'ROLE_GRANTED'
  | 'ROLE_REVOKED'
  | 'ACCOUNT_DISABLED'
  | 'ACCOUNT_ENABLED'
  | 'LOG_BROKEN'
  | 'TIMESTAMP_FAILED'
  | 'KEY_ROTATED'
  | 'OLDER_STORE_ACCEPTED'
  | 'MAP_OPENED'
  | 'ALARM'
  | 'READ'
  | 'DENIED';

/** One line of the security log. Ids only: no names, no passwords, no codes, no tokens. */
export interface SecurityEvent {
  readonly event: SecurityEventName;
  readonly at: Date;
  readonly requestId: string;
  /** Who acted; null when nobody was signed in, or the name given belongs to nobody. */
  readonly actorId: string | null;
  /** Whom or what it happened to; null when that is the actor. */
  readonly subjectId: string | null;
  /** Network address, an IPv6 one cut to its /64; null for acts of the program itself. */
  readonly address: string | null;
  /** Name of the command or the reason, from a closed list of our own words; null when the event says it all. */
  readonly detail: string | null;
}

/**
 * Where security events are told. Apart from the audit chain: the chain proves what was decided in an examination and
 * lives as long as the archive, this log helps whoever watches over the system and is kept for a year (trust.md R-LOG).
 */
export interface SecurityLog {
  note(event: SecurityEvent): void;
}

/** A log nobody reads; for tests and throw-away products. */
export const NO_SECURITY_LOG: SecurityLog = { note: () => undefined };
