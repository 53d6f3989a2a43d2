import type { AuditFields, Readers } from '../../persistence/ports';
import { maySeeOwnSheets } from '../visibility/defence';
import { commitmentHash, commitmentText, receiptCode } from '../sealing/mark-seal';
import type { ScoreSheetView } from './views';

/** What a member keeps of a sheet they handed in: it binds them and everybody else to exactly these marks (trust.md 3.4.11). */
export interface ScoreReceiptView {
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

/** Most acts on one sheet that are looked through. */
const MAXIMUM_ACTS = 500;

/**
 * The receipt of a sheet, for the member who gave it and nobody else; null for sheets that are not sealed. It is made anew
 * from the log each time it is asked for, so that it also is the check of the one the member has printed.
 */
export async function receiptOf(
  { audit }: Pick<Readers, 'audit'>,
  { access, id, roundId, applicationId, memberId, commitment, marks, isRevealed }: ScoreSheetView,
): Promise<ScoreReceiptView | null> {
  const isOwn = maySeeOwnSheets(access) && memberId === access.viewer.accountId;
  if (!isOwn || commitment == null || commitment.nonce === null || marks === null) return null;
  const { hash, nonce } = commitment;
  const given = { round: roundId, session: id, candidate: applicationId };
  const acts = await audit.ofSubject(roundId, id, MAXIMUM_ACTS);
  const entry = acts.findLast(({ after }) => hashIn(after) === hash) ?? null;
  return {
    code: receiptCode(hash),
    commitment: hash,
    nonce,
    text: commitmentText(given, memberId, { marks, nonce }),
    entry: entry?.sequence ?? null,
    isRevealed,
    opens: isRevealed ? commitmentHash(given, memberId, { marks, nonce }) === hash : null,
  };
}

function hashIn({ commitment }: AuditFields): unknown {
  return typeof commitment === 'object' && commitment !== null && 'hash' in commitment ? commitment.hash : null;
}
