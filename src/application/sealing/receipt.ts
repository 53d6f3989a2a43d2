import type { Commitment } from '../../domain/scoring/commitment';
import type { SheetMarks } from '../../domain/scoring/score-sheet';
import { shortCode } from '../canonical';
import { commitmentHash, commitmentText } from './mark-seal';
import type { Given } from './mark-seal';

/** What people keep of marks they handed in: it binds them and everybody else to exactly these (trust.md 3.4.11). */
export interface ReceiptView {
  /** What people compare. */
  readonly code: string;
  readonly commitment: string;
  readonly nonce: string;
  readonly text: string;
  /** Place of the commitment in the log of the round; null when the log does not hold it. */
  readonly entry: number | null;
  readonly isRevealed: boolean;
  /** Whether what was made known is what was committed to; null before. */
  readonly opens: boolean | null;
}

/** Marks that were handed in, with what binds to them. */
export interface HandedIn {
  readonly given: Given;
  readonly commitment: Commitment | null | undefined;
  readonly marks: SheetMarks | null;
  readonly isRevealed: boolean;
  /** Finds a commitment in the log of the round. */
  readonly entryOf: (hash: string) => Promise<number | null>;
}

/** The receipt over marks, made anew each time it is asked for; null where they cannot be read or were never sealed. */
export async function receiptView({
  given,
  commitment,
  marks,
  isRevealed,
  entryOf,
}: HandedIn): Promise<ReceiptView | null> {
  if (commitment == null || commitment.nonce === null || marks === null) return null;
  const { hash, nonce, memberId } = commitment;
  const opened = { marks, nonce };
  return {
    code: shortCode(hash),
    commitment: hash,
    nonce,
    text: commitmentText(given, memberId, opened),
    entry: await entryOf(hash),
    isRevealed,
    opens: isRevealed ? commitmentHash(given, memberId, opened) === hash : null,
  };
}

/** The commitment that an entry of the log has on an object; undefined where it has none. */
export function hashIn(fields: unknown): unknown {
  return propertyOf(propertyOf(fields, 'commitment'), 'hash');
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
