/**
 * Cam kết. What stands for marks from the moment they are given until they may be known: a digest that cannot be guessed
 * back and that nothing else opens (trust.md 3.4.11). It goes into the log at once; the marks follow when all are in.
 */
export interface Commitment {
  /** SHA-256 over the marks, who gave them to whom, and a nonce; 64 hex digits. */
  readonly hash: string;
  /** Who gave the marks, by person id. */
  readonly memberId: string;
  /** The marks and the nonce, encrypted under a key outside the store; null once they are opened. */
  readonly sealed: string | null;
  /** Null until the marks are opened. */
  readonly nonce: string | null;
}
