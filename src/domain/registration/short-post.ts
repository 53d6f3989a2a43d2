import type { Application } from './application';
import { formatDayVi, hanoiDay, isPast } from '../calendar';
import { countsTowardsMinimum } from './eligibility';
import type { Refusal } from '../refusal';
import { decideAll } from '../result';
import type { Result } from '../result';
import { checkDates, stepErrors } from '../exam/round';
import type { RegulatedRound, Round, SignedDocument } from '../exam/round';
import type { LaterDays, ShortPostDecision } from './short-post-decision';
import { checkText, tidyText } from '../text';
import { workingDaysBefore } from '../exam/timetable';

/** How a post stands towards the least number: AWAITS a decision, takes applications again, is stopped, or goes on. */
export type ShortPostState = 'AWAITS' | 'REOPENED' | 'SUSPENDED' | 'SCREENING' | 'ENOUGH';

/** A post that has, or had, too few eligible people. */
export interface ShortPost {
  readonly postId: string;
  readonly state: ShortPostState;
  readonly eligible: number;
  /** Oldest first. */
  readonly decisions: readonly ShortPostDecision[];
}

type Counted = Pick<Application, 'postId' | 'state' | 'withdrawnOn'>;

/**
 * Posts with fewer eligible people than the regulation asks for, and those a decision was taken on (BR-11). Nothing is
 * said of a post while an application for it waits for its decision.
 */
export function shortPosts(round: Round, applications: readonly Counted[], now: Date): readonly ShortPost[] {
  const { regulation, posts, state } = round;
  if (regulation === null || state === 'DRAFT' || state === 'REGISTRATION') return [];
  return posts.flatMap(({ id: postId }) => {
    const decisions = decisionsOn(round, postId);
    const ofPost = applications.filter((one) => one.postId === postId);
    const eligible = eligibleOf(round, ofPost);
    const isOpen = ofPost.some((one) => one.state === 'SUBMITTED' && one.withdrawnOn === null);
    const stands = standOf(decisions.at(-1), { isOpen, isShort: eligible < regulation.minimumCandidates }, now);
    const isAny = decisions.length > 0 || (stands === 'AWAITS' && state === 'SCREENING');
    return isAny ? [{ postId, state: stands, eligible, decisions }] : [];
  });
}

function standOf(
  newest: ShortPostDecision | undefined,
  { isOpen, isShort }: { readonly isOpen: boolean; readonly isShort: boolean },
  now: Date,
): ShortPostState {
  if (newest?.choice === 'SUSPEND') return 'SUSPENDED';
  if (newest?.until != null && !isPast(newest.until, now)) return 'REOPENED';
  if (isOpen) return 'SCREENING';
  return isShort ? 'AWAITS' : 'ENOUGH';
}

function eligibleOf({ dates }: Round, ofPost: readonly Counted[]): number {
  const first = dates.written ?? dates.defence;
  const standing = ({ state, withdrawnOn }: Counted) => ({ eligible: state === 'ELIGIBLE', withdrawnOn });
  return ofPost.filter((one) => countsTowardsMinimum(standing(one), first)).length;
}

function decisionsOn({ shortPosts: all }: Round, postId: string): readonly ShortPostDecision[] {
  return (all ?? []).filter((one) => one.postId === postId);
}

/** What the list of candidates still waits for, on account of the least number (BR-11). */
export function checkShortPosts(round: Round, short: readonly ShortPost[]): Refusal[] {
  const named = (state: ShortPostState) =>
    short
      .filter((one) => one.state === state)
      .map(({ postId }) => round.posts.find(({ id }) => id === postId)?.title ?? postId);
  const [waiting, open] = [named('AWAITS'), named('REOPENED')];
  const errors: Refusal[] = [];
  if (waiting.length > 0) errors.push({ code: 'POSTS_TOO_FEW', path: ['roundId'], posts: waiting });
  if (open.length > 0) errors.push({ code: 'POSTS_REOPENED', path: ['roundId'], posts: open });
  return errors;
}

/** What is decided on a short post, before it is checked. */
export type ShortPostInput = Omit<ShortPostDecision, 'eligible' | 'decidedOn'> & { readonly expectedVersion: number };

/** Takes a decision on a post with too few eligible people: the round after it, with its days put off where it says so. */
export function decideShortPost(
  round: RegulatedRound,
  applications: readonly Counted[],
  input: ShortPostInput,
  now: Date,
): Result<Round> {
  const { expectedVersion, ...said } = input;
  const decision = { ...said, reason: tidyText(said.reason) };
  const short = shortPosts(round, applications, now).find(({ postId }) => postId === input.postId);
  const errors = stepErrors(round, ['SCREENING'], expectedVersion);
  if (errors.length === 0 && short?.state !== 'AWAITS') errors.push(notShort(round, short, input.postId));
  errors.push(...checkText(decision.reason, ['reason'], 1_000), ...checkDocument(decision.document, now));
  errors.push(...checkDays(round, decision, now));
  return decideAll(errors, () => {
    const taken: ShortPostDecision = { ...decision, eligible: short?.eligible ?? 0, decidedOn: hanoiDay(now) };
    return {
      ...round,
      version: round.version + 1,
      dates: { ...round.dates, ...decision.laterDays },
      shortPosts: [...(round.shortPosts ?? []), taken],
    };
  });
}

function invalid(reason: string, ...path: readonly string[]): Refusal {
  return { code: 'INVALID_VALUE', path, reason };
}

function notShort(round: Round, short: ShortPost | undefined, postId: string): Refusal {
  if (!round.posts.some(({ id }) => id === postId)) return invalid('Vị trí này không thuộc kỳ thi.', 'postId');
  const reasons: Readonly<Record<ShortPostState, string>> = {
    AWAITS: '',
    REOPENED: 'Vị trí này đang nhận thêm hồ sơ; hết hạn mà vẫn thiếu người mới quyết định tiếp.',
    SUSPENDED: 'Vị trí này đã dừng thi.',
    SCREENING: 'Vị trí này còn hồ sơ chưa kết luận.',
    ENOUGH: 'Vị trí này đã đủ số người tối thiểu.',
  };
  const reason = short === undefined ? 'Vị trí này đủ số người tối thiểu hoặc còn hồ sơ chưa kết luận.' : '';
  return invalid(reason === '' ? reasons[short?.state ?? 'ENOUGH'] : reason, 'postId');
}

function checkDocument({ number, date }: SignedDocument, now: Date): Refusal[] {
  const errors = checkText(number, ['document', 'number'], 60);
  return date > hanoiDay(now)
    ? [...errors, invalid('Ngày văn bản không được sau hôm nay.', 'document', 'date')]
    : errors;
}

/** Working days before the first part by which the summons are out; added time ends before them (BR-22). */
const SUMMON_DAYS = 5;

type Days = Pick<ShortPostDecision, 'choice' | 'until' | 'laterDays'>;

function checkDays(round: Round, { choice, until, laterDays }: Days, now: Date): Refusal[] {
  if (choice === 'SUSPEND') {
    const isPlain = until === null && laterDays === null;
    return isPlain ? [] : [invalid('Dừng thi vị trí thì không ghi hạn nhận hồ sơ và ngày thi mới.', 'until')];
  }
  if (until === null) return [invalid('Phải ghi ngày cuối nhận thêm hồ sơ.', 'until')];
  const errors = until <= hanoiDay(now) ? [invalid('Ngày cuối nhận thêm hồ sơ phải sau hôm nay.', 'until')] : [];
  if (laterDays !== null) errors.push(...checkLater(round, laterDays));
  const dates = { ...round.dates, ...laterDays };
  const last = workingDaysBefore(dates.written ?? dates.defence, SUMMON_DAYS);
  if (until >= last) {
    const how = `Ngày cuối nhận thêm hồ sơ phải trước ngày gửi giấy triệu tập (${formatDayVi(last)}); nếu cần, lùi ngày thi.`;
    errors.push(invalid(how, 'until'));
  }
  return errors;
}

function checkLater({ dates }: Round, laterDays: LaterDays): Refusal[] {
  const errors = checkDates({ ...dates, ...laterDays }).map((one) => ({
    ...one,
    path: ['laterDays', one.path[1] ?? ''],
  }));
  if ((dates.written === null) !== (laterDays.written === null)) {
    const reason = dates.written === null ? 'Kỳ thi không có thi viết.' : 'Phải ghi ngày thi viết.';
    return [...errors, invalid(reason, 'laterDays', 'written')];
  }
  const isEarlier = laterDays.defence < dates.defence || (laterDays.written ?? '') < (dates.written ?? '');
  return isEarlier
    ? [...errors, invalid('Ngày thi chỉ được lùi, không được sớm hơn.', 'laterDays', 'defence')]
    : errors;
}

/** Applications that came too late and are in time after all, now that there is more of it (BR-04, BR-11). */
export function inTimeAfterAll<A extends Application>(
  applications: readonly A[],
  { postId, choice }: Pick<ShortPostDecision, 'postId' | 'choice'>,
): readonly A[] {
  if (choice === 'SUSPEND') return [];
  return applications
    .filter((one) => one.postId === postId && one.state === 'LATE')
    .filter(({ route }) => choice === 'EXTEND' || route === 'NOMINATED')
    .map((one) => ({ ...one, state: 'SUBMITTED' as const, version: one.version + 1 }));
}
