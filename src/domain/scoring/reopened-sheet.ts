import type { Refusal } from '../refusal';
import type { Regulation } from '../regulation/regulation';
import { decideAll, type Result } from '../result';
import type { ScoreSheet } from './score-sheet';
import { checkText, tidyText } from '../text';

/** An order that a locked sheet be given again: who gives it, why and when. */
export interface Reopening {
  readonly by: string;
  readonly reason: string;
  readonly now: Date;
}

const LONGEST_REASON = 500;

/**
 * Gives a locked sheet back to its member, blank; what was locked stays beside the later marks for good. Only while
 * others of the candidate's sheets are awaited: afterwards the members have seen each other's marks (BR-42). Nobody
 * gives back a sheet of their own, and a ballot that is shown or secret is not taken back (BR-46).
 * @param siblings all sheets of the same candidate
 */
export function reopenSheet(
  sheet: ScoreSheet,
  siblings: readonly Pick<ScoreSheet, 'state'>[],
  { by, reason, now }: Reopening,
  regulation: Pick<Regulation, 'ballot'>,
): Result<ScoreSheet> {
  const errors: Refusal[] = [...checkText(reason, ['reason'], LONGEST_REASON)];
  if (regulation.ballot !== 'SIGNED') errors.push({ code: 'BALLOT_MODE', path: [], mode: regulation.ballot });
  if (sheet.memberId === by) errors.push({ code: 'SECOND_PERSON_REQUIRED', path: ['memberId'] });
  if (sheet.state !== 'LOCKED') {
    errors.push({ code: 'INVALID_STATE', path: ['memberId'], state: sheet.state, allowed: ['LOCKED'] });
  } else if (siblings.every(({ state }) => state === 'LOCKED')) {
    errors.push({ code: 'MARKS_SHOWN', path: ['applicationId'] });
  }
  return decideAll(errors, () => ({ ...sheet, ...blankAgain(sheet, { by, reason: tidyText(reason), now }) }));
}

function blankAgain(sheet: ScoreSheet, { by, reason, now }: Reopening) {
  const { marks, lockedAt, version, earlier, commitment = null } = sheet;
  if ((marks === null && commitment === null) || lockedAt === null)
    throw new Error(`a locked sheet without marks: ${sheet.id}`);
  return {
    state: 'OPEN' as const,
    marks: null,
    commitment: null,
    lockedAt: null,
    version: version + 1,
    earlier: [...(earlier ?? []), { marks, commitment, lockedAt, version, reopenedBy: by, reopenedAt: now, reason }],
  };
}
