import type { Refusal } from '../refusal';
import type { Regulation } from '../regulation/regulation';
import type { ScoreSheet } from './score-sheet';

/**
 * Every reason against a photograph of a signed paper sheet: sheets are not typed from paper here, a secret ballot bears
 * nobody's name and is photographed with none, or the sheet is locked: the member has confirmed what was typed beside the
 * photograph there was then (BR-46, BR-47).
 */
export function checkSheetPhoto(
  sheet: Pick<ScoreSheet, 'state'>,
  { entry, ballot }: Pick<Regulation, 'entry' | 'ballot'>,
): Refusal[] {
  const errors: Refusal[] = [];
  if (entry !== 'PAPER_DOUBLE_ENTRY') errors.push({ code: 'ENTRY_MODE', path: [], mode: entry });
  if (ballot === 'SECRET') errors.push({ code: 'BALLOT_MODE', path: [], mode: ballot });
  if (sheet.state === 'LOCKED') errors.push({ code: 'ALREADY_LOCKED', path: ['memberId'] });
  return errors;
}
