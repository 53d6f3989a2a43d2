import { HUNDRED, mark, type Decimals, type Mark } from '../marks';
import { computeResult, type CandidateFacts, type PostResult, type ResultInput } from './ranking';

/** What the post would come to after a change. */
export type Becomes = 'OTHER_WINNERS' | 'TIE' | 'NO_ONE';

/** The smallest change of one candidate's đề án mark with which somebody else, or nobody, would win. */
export interface SmallestChange {
  readonly applicationId: string;
  readonly isRaise: boolean;
  readonly by: Mark;
  readonly becomes: Becomes;
}

/** How far from the last place of the quota candidates are asked about, on either side. */
const NEIGHBOURS = 5;
/** Equal totals stand in for a mark, enough of them for a panel that drops its extremes. */
const STAND_INS = 5;

/**
 * What if: for the candidates around the last place of a filled post, how little their đề án mark would have to change
 * for the winners to change; smallest first. Nothing is stored and nothing is decided: it shows how firm a result is.
 * Raising a mark never lowers its owner's rank, so the first change found by halving is the smallest.
 */
export function smallestChanges(input: ResultInput, postId: string): readonly SmallestChange[] {
  const post = input.posts.find(({ id }) => id === postId);
  const candidates = input.candidates.filter((one) => one.postId === postId);
  if (post === undefined) throw new RangeError(`no such post: ${postId}`);
  const own = { ...input, posts: [post], candidates };
  const [now] = computeResult(own).posts;
  if (now?.outcome !== 'FILLED') return [];
  const ranked = now.candidates.filter((one) => one.rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const near = ranked.slice(Math.max(0, post.quota - NEIGHBOURS), post.quota + NEIGHBOURS);
  return near
    .flatMap((one) => (one.defence === null ? [] : (smallestOf(own, now, one.applicationId, one.defence.value) ?? [])))
    .toSorted((a, b) => a.by - b.by);
}

function smallestOf(input: ResultInput, now: PostResult, id: string, official: Mark): SmallestChange | null {
  const isRaise = !now.winners.includes(id);
  const unit = unitOf(input.regulation.decimals);
  const room = isRaise ? input.regulation.defenceMaximum - official : official;
  const after = (steps: number): Becomes | null => {
    const value = official + (isRaise ? 1 : -1) * steps * unit;
    return becomesOf(now, computeResult(withDefence(input, id, mark(value))).posts[0]);
  };
  let [tooFew, enough] = [0, Math.floor(room / unit)];
  const largest = after(enough);
  if (largest === null) return null;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (after(middle) === null) tooFew = middle;
    else enough = middle;
  }
  const becomes = after(enough);
  return becomes === null ? null : { applicationId: id, isRaise, by: mark(enough * unit), becomes };
}

function becomesOf(now: PostResult, then: PostResult | undefined): Becomes | null {
  if (then === undefined || then.winners.join() === now.winners.join()) return null;
  if (then.winners.length > 0) return 'OTHER_WINNERS';
  return then.outcome === 'NO_ONE_QUALIFIED' ? 'NO_ONE' : 'TIE';
}

function withDefence(input: ResultInput, id: string, value: Mark): ResultInput {
  const totals = Array.from({ length: STAND_INS }, () => value);
  const defence = { totals, expected: STAND_INS, decision: null };
  const candidates = input.candidates.map((one): CandidateFacts =>
    one.applicationId === id ? { ...one, defence } : one,
  );
  return { ...input, candidates };
}

/** Hundredths in the smallest step of an official mark. */
function unitOf(decimals: Decimals): number {
  return HUNDRED / 100 / 10 ** decimals;
}
