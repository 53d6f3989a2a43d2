/** A signed checkpoint as kept beside the log: its note is what leaves the machine. */
export interface StoredCheckpoint {
  /** Chain and size. */
  readonly id: string;
  readonly chainId: string;
  readonly size: number;
  /** Root over the first `size` entries, 64 hex digits. */
  readonly root: string;
  readonly note: string;
  readonly signedAt: Date;
  /** Token of a time-stamping authority over the note (RFC 3161), base64; absent or null while there is none. */
  readonly timestamp?: string | null;
}

/** Finds checkpoints. */
export type CheckpointReader = {
  readonly find: (id: string) => Promise<StoredCheckpoint | null>;
  /** The largest of a chain. */
  readonly latest: (chainId: string) => Promise<StoredCheckpoint | null>;
  /** The newest ones of whichever chain, newest first. */
  readonly newest: (limit: number) => Promise<readonly StoredCheckpoint[]>;
};

/** The same inside a transaction. */
export type CheckpointRepository = CheckpointReader & {
  insert(checkpoints: readonly StoredCheckpoint[]): Promise<void>;
  /** Puts a note with one more signature in the place of `before`; false when that no longer stands there. */
  addSignature(id: string, before: string, note: string): Promise<boolean>;
  /** Puts a token beside a checkpoint that has none; false when it has one, or is not there. */
  addTimestamp(id: string, token: string): Promise<boolean>;
};
