import { addDays, formatDayVi, hanoiDay } from '../calendar';
import { NOTICE_DAYS } from './readiness';
import type { Refusal } from '../refusal';
import { hasWritten } from '../regulation/regulation';
import { decideAll } from '../result';
import type { Result } from '../result';
import { checkDates, phasesHaveDays, requireVersion } from './round';
import type { Post, Round, RoundDates } from './round';

/** Most changes of a notice that is out (BR-03; NĐ 170/2025 Điều 15(3)). */
const MAXIMUM_NOTICE_CHANGES = 1;

/**
 * Changes the days of a draft. Once the notice is out they may be changed once, and at least ten days before applications
 * are taken; afterwards not at all (BR-03).
 */
export function changeDates(round: Round, dates: RoundDates, expectedVersion: number, now: Date): Result<Round> {
  const errors: Refusal[] = [requireVersion(round, expectedVersion)].filter((one) => one !== null);
  if (round.state !== 'DRAFT') errors.push({ code: 'REGULATION_FROZEN', path: ['roundId'] });
  errors.push(...checkDates(dates));
  if (round.regulation !== null) errors.push(...phasesHaveDays(round.regulation, dates));
  const isOut = hanoiDay(now) > round.dates.notice;
  const changes = round.noticeChanges ?? 0;
  if (isOut) errors.push(...checkNoticeChange(round, changes, now));
  return decideAll(errors, () => ({
    ...round,
    dates,
    noticeChanges: isOut ? changes + 1 : changes,
    version: round.version + 1,
  }));
}

function checkNoticeChange({ dates }: Round, changes: number, now: Date): Refusal[] {
  const last = addDays(dates.opens, -NOTICE_DAYS);
  const invalid = (reason: string): Refusal => ({ code: 'INVALID_VALUE', path: ['dates'], reason });
  if (changes >= MAXIMUM_NOTICE_CHANGES) return [invalid('Thông báo đã được thay đổi một lần, không thay đổi thêm.')];
  if (hanoiDay(now) <= last) return [];
  return [
    invalid(
      `Thông báo đã đăng chỉ được thay đổi chậm nhất ${String(NOTICE_DAYS)} ngày trước ngày đầu nhận hồ sơ (${formatDayVi(last)}).`,
    ),
  ];
}

/**
 * Takes rules, posts and criteria of an earlier round into a draft. Why the document is not taken along: every round rests
 * on a quy chế that somebody has named for it (BR-01); the copy names the old one until it is set.
 */
export function copySetup(
  round: Round,
  source: Round,
  expectedVersion: number,
  newPostId: () => string,
): Result<Round> {
  const errors: Refusal[] = [requireVersion(round, expectedVersion)].filter((one) => one !== null);
  if (round.state !== 'DRAFT') errors.push({ code: 'REGULATION_FROZEN', path: ['roundId'] });
  const { regulation } = source;
  if (regulation !== null && hasWritten(regulation) !== (round.dates.written !== null)) {
    errors.push(...phasesHaveDays(regulation, round.dates));
  }
  const posts: readonly Post[] = source.posts.map((post) => ({ ...post, id: newPostId() }));
  return decideAll(errors, () => ({ ...round, regulation, posts, rubric: source.rubric, version: round.version + 1 }));
}
