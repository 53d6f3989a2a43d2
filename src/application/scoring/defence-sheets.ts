import { isSecret } from '../../domain/scoring/ballot';
import type { Ballot } from '../../domain/scoring/ballot';
import type { Regulation } from '../../domain/regulation/regulation';
import { lockedTotals, sheetTotal } from '../../domain/scoring/score-sheet';
import type { DefenceDecision, DefenceSheets } from '../../domain/scoring/scoring';
import type { Readers } from '../../persistence/ports';
import type { StoredSheet } from '../../persistence/scoring-ports';

/** What one candidate's defence mark rests on, as stored. */
export interface StoredScores {
  readonly sheets: readonly StoredSheet[];
  /** Opened ballots; empty where sheets are signed, and until the box is opened (BR-46). */
  readonly ballots: readonly Ballot[];
}

/** Loads it for one candidate. */
export async function loadScores(readers: Readers, applicationId: string): Promise<StoredScores> {
  return {
    sheets: await readers.sheets.ofApplications([applicationId]),
    ballots: await readers.ballots.ofApplication(applicationId),
  };
}

/** The totals that count and how many there must be; null for a candidate nobody has to score (yet). */
export function defenceSheets(
  { sheets, ballots }: StoredScores,
  decision: DefenceDecision | null,
  regulation: Pick<Regulation, 'ballot'>,
): DefenceSheets | null {
  if (sheets.length === 0) return null;
  const expected = sheets.length;
  if (isSecret(regulation)) return { totals: ballots.map(({ marks }) => sheetTotal(marks)), expected, decision };
  const submitted = sheets.filter(({ state }) => state === 'LOCKED').length;
  return { totals: lockedTotals(sheets), expected, decision, submitted };
}
