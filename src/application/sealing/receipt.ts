import type { Commitment } from '../../domain/scoring/commitment';
import { formatMarkVi } from '../../domain/marks';
import type { Mark } from '../../domain/marks';
import type { SheetMarks } from '../../domain/scoring/score-sheet';
import { shortCode } from '../canonical';
import { markInWords } from '../in-words';
import { commitmentHash, commitmentText } from './mark-seal';
import type { Given } from './mark-seal';

/** What people keep of marks they handed in: it binds them and everybody else to exactly these (trust.md 3.4.11). */
export interface ReceiptView {
  /** What people compare. */
  readonly code: string;
  readonly commitment: string;
  readonly nonce: string;
  readonly text: string;
  /** The marks figure by figure and in words, as on the paper sheet. */
  readonly words: readonly string[];
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
  /** What each mark is of, and the whole of them, in the order of the paper sheet. */
  readonly named: (marks: SheetMarks) => readonly (readonly [name: string, value: Mark])[];
  readonly isRevealed: boolean;
  /** Finds a commitment in the log of the round. */
  readonly entryOf: (hash: string) => Promise<number | null>;
}

/** The receipt over marks, made anew each time it is asked for; null where they cannot be read or were never sealed. */
export async function receiptView({
  given,
  commitment,
  marks,
  named,
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
    words: named(marks).map(([name, value]) => `${name}: ${formatMarkVi(value)} (${markInWords(value)})`),
    entry: await entryOf(hash),
    isRevealed,
    opens: isRevealed ? commitmentHash(given, memberId, opened) === hash : null,
  };
}

/** What the QR of a receipt holds, line by line: all that it takes to check the receipt later, without a mark. */
export function receiptLines({
  entry,
  commitment,
  nonce,
}: Pick<ReceiptView, 'entry' | 'commitment' | 'nonce'>): string {
  return ['tuyen/score/v1', `ban-ghi ${entry === null ? '-' : String(entry)}`, commitment, nonce].join('\n');
}

/** The commitment that an entry of the log has on an object; undefined where it has none. */
export function hashIn(fields: unknown): unknown {
  return propertyOf(propertyOf(fields, 'commitment'), 'hash');
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
