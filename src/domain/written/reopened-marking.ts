import type { Refusal } from '../refusal';
import { decideAll, type Result } from '../result';
import { checkText, tidyText } from '../text';
import { isRemarking, type WrittenMarking } from './written-marking';

/** A marker strikes out a mark of their own. */
export interface Striking {
  readonly by: string;
  readonly reason: string;
  readonly now: Date;
  readonly expectedVersion: number;
}

/** What came of the script since. */
export interface SinceMarked {
  readonly isDecided: boolean;
  readonly hasThird: boolean;
  readonly isMapOpened: boolean;
}

const LONGEST_REASON = 500;

/**
 * Đính chính: the marker strikes out a locked mark, signs and gives it anew; what was locked stays for good (BR-34;
 * TT 22/2025 Điều 16(1)h). Only while nothing rests on it: no decision, no third mark, and nobody knows whose the script is.
 */
export function reopenMarking(
  marking: WrittenMarking,
  { by, reason, now, expectedVersion }: Striking,
  { isDecided, hasThird, isMapOpened }: SinceMarked,
): Result<WrittenMarking> {
  const { questionMarks, commitment, lockedAt, version, turn, earlier } = marking;
  const errors: Refusal[] = [...checkText(reason, ['reason'], LONGEST_REASON)];
  if (version !== expectedVersion) {
    errors.push({ code: 'STALE_VERSION', path: ['expectedVersion'], currentVersion: version });
  }
  if (marking.state !== 'LOCKED' || !isGiven(marking) || lockedAt === null) {
    errors.push({ code: 'INVALID_STATE', path: ['markingId'], state: marking.state, allowed: ['LOCKED'] });
  }
  if (isRemarking(turn)) errors.push(settled('Điểm chấm phúc khảo không đính chính được.'));
  else if (isMapOpened) errors.push(settled('Bảng ghép phách đã mở: không đính chính được điểm nào nữa.'));
  else if (isDecided || (hasThird && turn < 3)) {
    errors.push(settled('Bài này đã có quyết định hoặc đã giao chấm lần ba: không đính chính được nữa.'));
  }
  return decideAll(errors, () => ({
    ...marking,
    state: 'OPEN',
    mark: null,
    ...(questionMarks == null ? {} : { questionMarks: null }),
    ...(commitment == null ? {} : { commitment: null }),
    lockedAt: null,
    version: version + 1,
    earlier: [...(earlier ?? []), { ...struck(marking), by, at: now, reason: tidyText(reason) }],
  }));
}

/** Whether there is a mark, to be read or under seal. */
function isGiven({ mark, commitment }: WrittenMarking): boolean {
  return mark !== null || commitment != null;
}

function struck(marking: WrittenMarking) {
  const { mark, questionMarks, commitment, lockedAt, version } = marking;
  if (!isGiven(marking) || lockedAt === null) throw new Error('a locked marking without a mark');
  const given = { ...(questionMarks == null ? {} : { questionMarks }), ...(commitment == null ? {} : { commitment }) };
  return { mark, ...given, lockedAt, version };
}

function settled(reason: string): Refusal {
  return { code: 'INVALID_VALUE', path: ['markingId'], reason };
}
