import { sheetTotal } from '../../domain/scoring/score-sheet';
import type { Readers } from '../../persistence/ports';
import { hashIn, receiptView } from '../sealing/receipt';
import type { ReceiptView } from '../sealing/receipt';
import { maySeeOwnSheets } from '../visibility/defence';
import type { ScoreSheetView } from './views';

/** Most acts on one sheet that are looked through. */
const MAXIMUM_ACTS = 500;

/**
 * The receipt of a sheet, for the member who gave it and nobody else; null for sheets that are not sealed. It is made anew
 * from the log each time it is asked for, so that it also is the check of the one the member has printed.
 */
export async function receiptOf(
  { audit }: Pick<Readers, 'audit'>,
  { access, id, roundId, applicationId, memberId, commitment, marks, isRevealed }: ScoreSheetView,
): Promise<ReceiptView | null> {
  if (!maySeeOwnSheets(access) || memberId !== access.viewer.accountId) return null;
  return receiptView({
    given: { round: roundId, session: id, candidate: applicationId },
    commitment,
    marks,
    named: (given) => [
      ...access.round.rubric.criteria.flatMap(({ key, title }) => {
        const value = given[key];
        return value === undefined ? [] : [[title, value] as const];
      }),
      ['Tổng điểm', sheetTotal(given)],
    ],
    isRevealed,
    entryOf: async (hash) => {
      const acts = await audit.ofSubject(roundId, id, MAXIMUM_ACTS);
      return acts.findLast(({ after }) => hashIn(after) === hash)?.sequence ?? null;
    },
  });
}
