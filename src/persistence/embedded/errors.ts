/** The error codes of mongod that this store answers, with the names drivers show. */
const codeNames = {
  1: 'InternalError',
  2: 'BadValue',
  9: 'FailedToParse',
  11: 'UserNotFound',
  14: 'TypeMismatch',
  26: 'NamespaceNotFound',
  27: 'IndexNotFound',
  28: 'PathNotViable',
  40: 'ConflictingUpdateOperators',
  43: 'CursorNotFound',
  48: 'NamespaceExists',
  52: 'DollarPrefixedFieldName',
  59: 'CommandNotFound',
  66: 'ImmutableField',
  67: 'CannotCreateIndex',
  72: 'InvalidOptions',
  73: 'InvalidNamespace',
  85: 'IndexOptionsConflict',
  86: 'IndexKeySpecsConflict',
  100: 'UnsatisfiableWriteConcern',
  112: 'WriteConflict',
  171: 'CannotIndexParallelArrays',
  225: 'TransactionTooOld',
  238: 'NotImplemented',
  246: 'SnapshotUnavailable',
  251: 'NoSuchTransaction',
  256: 'TransactionCommitted',
  263: 'OperationNotSupportedInTransaction',
  10334: 'BSONObjectTooLarge',
  11000: 'DuplicateKey',
} as const;

/** A code this store may answer. */
export type ErrorCode = keyof typeof codeNames;

/**
 * A refusal in mongod's shape: code, code name, message, error labels, and extra fields such as `keyPattern`.
 * Drivers and Mongoose branch on these, so they must be mongod's own.
 */
export class CommandError extends Error {
  readonly code: ErrorCode;
  readonly labels: readonly string[];
  readonly details: Record<string, unknown>;

  constructor(code: ErrorCode, message: string, more: { labels?: string[]; details?: Record<string, unknown> } = {}) {
    super(message);
    this.code = code;
    this.labels = more.labels ?? [];
    this.details = more.details ?? {};
  }

  /** mongod's name of the code. */
  get codeName(): string {
    return codeNames[this.code];
  }

  /** The body of an `ok: 0` reply. */
  toReply(): Record<string, unknown> {
    const reply: Record<string, unknown> = { ok: 0, errmsg: this.message, code: this.code, codeName: this.codeName };
    return { ...reply, ...this.details, ...(this.labels.length > 0 ? { errorLabels: this.labels } : {}) };
  }
}

/** Something MongoDB has and this store has not: refused by name, because a silent difference would be a defect. */
export function notImplemented(what: string): CommandError {
  return new CommandError(238, `the embedded store does not support ${what}`);
}

/** A value or shape mongod refuses as well. */
export function badValue(message: string): CommandError {
  return new CommandError(2, message);
}

const transient = { labels: ['TransientTransactionError'] };

/** Another transaction holds or has changed the row: the driver repeats the whole transaction. */
export function writeConflict(): CommandError {
  return new CommandError(112, 'Caused by :: Write conflict during plan execution and yielding is disabled. :: Please retry your operation or multi-document transaction.', transient); // prettier-ignore
}

/** The transaction is unknown here: never begun, ended by an error, or too old. */
export function noSuchTransaction(txnNumber: bigint): CommandError {
  return new CommandError(251, `Transaction with { txnNumber: ${String(txnNumber)} } has been aborted or is unknown.`, transient); // prettier-ignore
}

/** The collection or its indexes were dropped or rebuilt after the transaction began. */
export function snapshotUnavailable(ns: string): CommandError {
  return new CommandError(246, `Unable to read from a snapshot due to pending collection catalog changes: ${ns}`, transient); // prettier-ignore
}

/** The disk and memory may differ now: nothing may be answered any more and the process must end. */
export class FatalStoreError extends Error {}
