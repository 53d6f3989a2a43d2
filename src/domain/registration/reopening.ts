import { isPast } from '../calendar';
import type { LocalDate } from '../calendar';
import type { Refusal } from '../refusal';
import type { Route } from '../regulation/regulation';
import type { Round } from '../exam/round';

/** A post that takes applications again, and from whom. */
export interface Reopening {
  readonly postId: string;
  readonly until: LocalDate;
  /** Only people who are nominated: đề cử thêm. */
  readonly nomineesOnly: boolean;
}

/** Posts that take applications again at a moment. */
export function reopenings(round: Pick<Round, 'posts' | 'shortPosts' | 'state'>, now: Date): readonly Reopening[] {
  return allReopenings(round).filter(({ until }) => round.state === 'SCREENING' && !isPast(until, now));
}

function allReopenings({ posts, shortPosts: all }: Pick<Round, 'posts' | 'shortPosts'>): readonly Reopening[] {
  return posts.flatMap(({ id: postId }) => {
    const newest = (all ?? []).findLast((one) => one.postId === postId);
    if (newest?.until == null) return [];
    return [{ postId, until: newest.until, nomineesOnly: newest.choice === 'NOMINATE' }];
  });
}

/** Last day for an application: that of the round, or of the time added for its post and route (BR-04, BR-11). */
export function closingDay(
  round: Pick<Round, 'dates' | 'posts' | 'shortPosts'>,
  { postId, route }: { readonly postId: string; readonly route: Route },
): LocalDate {
  const added = allReopenings(round).find((one) => one.postId === postId);
  return added === undefined || (added.nomineesOnly && route !== 'NOMINATED') ? round.dates.closes : added.until;
}

/** Refuses a post that takes nominees again, and nobody else: whoever may not apply for it is told so, not noted as late. */
export function checkReopenedRoute(
  round: Pick<Round, 'posts' | 'shortPosts' | 'state'>,
  { postId, route }: { readonly postId: string; readonly route: Route },
  now: Date,
): Refusal[] {
  const again = reopenings(round, now).find((one) => one.postId === postId);
  if (again?.nomineesOnly !== true || route === 'NOMINATED') return [];
  return [{ code: 'INVALID_VALUE', path: ['route'], reason: 'Vị trí này chỉ nhận thêm người được đề cử.' }];
}

/** The last day on which anybody can hand in anything: screening and its deadline count from it (BR-12). */
export function lastClosingDay(round: Pick<Round, 'dates' | 'posts' | 'shortPosts'>): LocalDate {
  const days = [round.dates.closes, ...(round.shortPosts ?? []).flatMap(({ until }) => until ?? [])];
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

/** Posts that were stopped; known to everybody once the list of candidates is settled (BR-11, BR-57). */
export function stoppedPosts({
  posts,
  shortPosts: all,
}: Pick<Round, 'posts' | 'shortPosts'>): readonly Round['posts'][number][] {
  return posts.filter(({ id }) => (all ?? []).findLast(({ postId }) => postId === id)?.choice === 'SUSPEND');
}
