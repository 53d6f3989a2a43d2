import type { Refusal } from '../refusal';
import type { Regulation } from '../regulation/regulation';
import { decideAll, type Result } from '../result';
import { requireScorers } from './scoring';
import type { Exclusion, ScoreSheet } from './score-sheet';
import { checkText, tidyText } from '../text';

/** The order to leave a member out. */
export type ExclusionOrder = Omit<Exclusion, 'at'> & { readonly memberId: string; readonly now: Date };

const LONGEST_REASON = 500;

/**
 * Leaves a member who was absent for one candidate out for all candidates of the post, so that every candidate is judged
 * by the same people (BR-43). The sheets keep what is on them, and count no more. Never for a member who has scored them
 * all: nobody's marks are thrown out because of what they say. A secret ballot names nobody and cannot be taken out.
 * @param sheets the sheets of the post that count so far; the result is those of the member
 */
export function excludeMember<TSheet extends ScoreSheet>(
  sheets: readonly TSheet[],
  { postId, by, reason, memberId, now }: ExclusionOrder,
  regulation: Pick<Regulation, 'ballot' | 'defenceCombine'>,
): Result<readonly TSheet[]> {
  const own = sheets.filter((sheet) => sheet.memberId === memberId);
  const errors: Refusal[] = [...checkText(reason, ['reason'], LONGEST_REASON)];
  if (regulation.ballot === 'SECRET') errors.push({ code: 'BALLOT_MODE', path: [], mode: regulation.ballot });
  if (own.length === 0) errors.push({ code: 'NOT_A_PANEL_MEMBER', path: ['memberId'] });
  else if (own.every(({ state }) => state === 'LOCKED')) {
    errors.push({ code: 'INVALID_VALUE', path: ['memberId'], reason: HAS_SCORED_ALL });
  }
  const others = new Set(sheets.map((sheet) => sheet.memberId).filter((id) => id !== memberId));
  const tooFew = own.length === 0 ? null : requireScorers(others.size, regulation, ['memberId']);
  if (tooFew !== null) errors.push(tooFew);
  const excluded: Exclusion = { postId, by, at: now, reason: tidyText(reason) };
  return decideAll(errors, () => own.map((sheet) => ({ ...sheet, excluded, version: sheet.version + 1 })));
}

const HAS_SCORED_ALL = 'Thành viên này đã nộp phiếu cho mọi thí sinh của vị trí nên không phải là vắng mặt.';
