import type { Block } from '../block';
import { explain } from './explain';
import {
  journeyOf,
  playOf,
  type CandidateFacts,
  type Journey,
  type PhaseDates,
  type Play,
  type WrittenBasis,
} from './journey';
import { ZERO, type Mark } from '../marks';
import type { Refusal } from '../refusal';
import type { Regulation } from '../regulation/regulation';
import { totalOf } from './total';
import type { Explanation, Traced } from '../trace';

export type { Block } from '../block';
export { admission } from './journey';
export type { Admission, AdmissionBar, CandidateFacts, PhaseDates, WrittenBasis } from './journey';

/** What became of a candidate. */
export type CandidateOutcome =
  | 'WINNER'
  | 'NOT_SELECTED'
  | 'BELOW_MINIMUM'
  | 'ABSENT'
  | 'SUSPENDED'
  | 'ANNULLED'
  | 'INELIGIBLE'
  | 'WITHDREW'
  | 'TIED'
  | 'PENDING';

/** What became of a post. */
export type PostOutcome = 'FILLED' | 'NO_ONE_QUALIFIED' | 'TOO_FEW_CANDIDATES' | 'PENDING';

/** A recorded decision between equals across the last place of a post (BR-49): the applications, best first. */
export interface TieDecision {
  readonly postId: string;
  readonly order: readonly string[];
  readonly reason: string;
}

/** A post as the ranking sees it; `quota` (chỉ tiêu) is at least one. */
export interface PostQuota {
  readonly id: string;
  readonly quota: number;
}

/** Everything the result of a round is computed from. */
export interface ResultInput {
  readonly regulation: Regulation;
  readonly dates: PhaseDates;
  readonly posts: readonly PostQuota[];
  readonly candidates: readonly CandidateFacts[];
  readonly ties: readonly TieDecision[];
}

/** The result of one candidate. `total` is what the ranking compares; `rank` is null for anyone not ranked. */
export interface CandidateResult {
  readonly applicationId: string;
  readonly written: Traced<Mark> | null;
  readonly writtenBasis: WrittenBasis | null;
  readonly defence: Traced<Mark> | null;
  readonly total: Traced<Mark> | null;
  readonly rank: number | null;
  readonly outcome: CandidateOutcome;
  readonly explanation: Explanation;
}

/** The result of one post; candidates and winners stand in the order of the input. */
export interface PostResult {
  readonly postId: string;
  readonly outcome: PostOutcome;
  readonly winners: readonly string[];
  readonly candidates: readonly CandidateResult[];
}

/** The result of a round, and what still holds it back, in the order of the candidates. */
export interface RoundResult {
  readonly posts: readonly PostResult[];
  readonly blocked: readonly Block[];
}

/** One who reached every minimum, with the marks the ranking compares and the place they give. */
interface Placed {
  readonly id: string;
  readonly total: Mark;
  readonly written: Mark;
  readonly rank: number;
}

interface PostStanding {
  readonly play: Play;
  readonly journeys: readonly Journey[];
  readonly isPending: boolean;
  readonly placed: readonly Placed[];
}

function standingOf(postId: string, input: ResultInput): PostStanding {
  const ofPost = input.candidates.filter((one) => one.postId === postId);
  const play = playOf(ofPost, input.regulation, input.dates);
  const journeys = ofPost.map((one) => journeyOf(one, play));
  const isPending = journeys.some(({ end }) => end?.outcome === 'PENDING');
  return { play, journeys, isPending, placed: isPending ? [] : placesOf(journeys, input.regulation) };
}

/** Best first; equals keep the order of the input and share a place, the next place skips (1, 2, 2, 4). */
function placesOf(journeys: readonly Journey[], regulation: Regulation): readonly Placed[] {
  const qualified = journeys.flatMap((journey) => {
    const total = journey.end === null ? totalOf(journey, regulation) : null;
    const { candidate, written } = journey;
    return total === null
      ? []
      : [{ id: candidate.applicationId, total: total.value, written: written?.value ?? ZERO, rank: 0 }];
  });
  const best = [...qualified].sort(compare);
  const placeOf = new Map<string, number>();
  best.forEach((one, index) => {
    if (!placeOf.has(levelOf(one))) placeOf.set(levelOf(one), index + 1);
  });
  return best.map((one) => ({ ...one, rank: placeOf.get(levelOf(one)) ?? 0 }));
}

/** The same text exactly where nothing separates two candidates. */
function levelOf({ total, written }: Placed): string {
  return `${String(total)} ${String(written)}`;
}

/** Total, then the written mark; nothing else ever separates two candidates (BR-48, BR-49). */
function compare(a: Placed, b: Placed): number {
  return b.total - a.total || b.written - a.written;
}

/** Those who stand equal across the last place, else nobody. */
function acrossLastPlace(placed: readonly Placed[], quota: number): readonly Placed[] {
  const [last, next] = placed.slice(quota - 1, quota + 1);
  return last !== undefined && last.rank === next?.rank ? placed.filter(({ rank }) => rank === last.rank) : [];
}

function namesExactly(order: readonly string[], group: readonly Placed[]): boolean {
  const named = new Set(order);
  return order.length === group.length && group.every(({ id }) => named.has(id));
}

function decisionFor(postId: string, group: readonly Placed[], ties: readonly TieDecision[]): TieDecision | null {
  return ties.find((tie) => tie.postId === postId && namesExactly(tie.order, group)) ?? null;
}

/** A candidate's place after ties: the rank, the outcome and why. */
interface Verdict {
  readonly rank: number | null;
  readonly outcome: CandidateOutcome;
  readonly explanation: Explanation;
}

function verdictOf(one: Placed, quota: number, group: readonly Placed[], decision: TieDecision | null): Verdict {
  const isTied = group.some(({ id }) => id === one.id);
  if (isTied && decision !== null) {
    const rank = one.rank + decision.order.indexOf(one.id);
    const won = rank <= quota;
    const explanation = explain.placedByDecision(rank, won, decision.reason);
    return { rank, outcome: won ? 'WINNER' : 'NOT_SELECTED', explanation };
  }
  const { rank } = one;
  if (isTied) return { rank, outcome: 'TIED', explanation: explain.tied(rank) };
  const won = rank <= quota;
  if (won && group.length > 0 && decision === null) {
    return { rank, outcome: 'PENDING', explanation: explain.waitsAboveTie(rank) };
  }
  return { rank, outcome: won ? 'WINNER' : 'NOT_SELECTED', explanation: explain.placed(rank, quota, won) };
}

function candidateResult(journey: Journey, verdict: Verdict | undefined, regulation: Regulation): CandidateResult {
  const { candidate, written, basis, defence, end } = journey;
  const waiting = { rank: null, outcome: 'PENDING', explanation: explain.waitsForOthers() } as const;
  const settled = end === null ? (verdict ?? waiting) : { rank: null, ...end };
  return {
    applicationId: candidate.applicationId,
    written,
    writtenBasis: basis,
    defence,
    total: totalOf(journey, regulation),
    rank: settled.rank,
    outcome: settled.outcome,
    explanation: settled.explanation,
  };
}

function postResult(post: PostQuota, input: ResultInput): { readonly result: PostResult; readonly blocks: Block[] } {
  const { play, journeys, isPending, placed } = standingOf(post.id, input);
  const group = acrossLastPlace(placed, post.quota);
  const decision = decisionFor(post.id, group, input.ties);
  const verdicts = new Map(placed.map((one) => [one.id, verdictOf(one, post.quota, group, decision)]));
  const candidates = journeys.map((one) =>
    candidateResult(one, verdicts.get(one.candidate.applicationId), input.regulation),
  );
  const isTieOpen = group.length > 0 && decision === null;
  const blocks = journeys.flatMap(({ end }) => end?.block ?? []);
  if (isTieOpen) {
    blocks.push(...group.map(({ id }): Block => ({ rule: 'BR-49', applicationId: id, needs: 'TIE_DECISION' })));
  }
  const winners = candidates.filter(({ outcome }) => outcome === 'WINNER').map(({ applicationId }) => applicationId);
  const outcome = postOutcome(play, isPending || isTieOpen, winners);
  return { result: { postId: post.id, outcome, winners, candidates }, blocks };
}

function postOutcome(play: Play, isPending: boolean, winners: readonly string[]): PostOutcome {
  if (play.tooFew) return 'TOO_FEW_CANDIDATES';
  if (isPending) return 'PENDING';
  return winners.length > 0 ? 'FILLED' : 'NO_ONE_QUALIFIED';
}

/**
 * Xác định người trúng tuyển: the result of every post, from facts alone, the same for the same facts in any order
 * (round-file.md, rules 1 to 8; BR-11, BR-38, BR-48 to BR-51). What a person must still decide is listed in `blocked`
 * and never guessed.
 */
export function computeResult(input: ResultInput): RoundResult {
  const computed = input.posts.map((post) => postResult(post, input));
  const blockOf = new Map(computed.flatMap(({ blocks }) => blocks).map((block) => [block.applicationId, block]));
  return {
    posts: computed.map(({ result }) => result),
    blocked: input.candidates.flatMap(({ applicationId }) => blockOf.get(applicationId) ?? []),
  };
}

/**
 * The applications that stand equal across the last place of a post, in the order of the input, whether or not a decision
 * orders them already; null when there are none, or the post has no ranking (yet). Throws RangeError for an unknown post.
 */
export function tieGroup(input: ResultInput, postId: string): readonly string[] | null {
  const post = input.posts.find(({ id }) => id === postId);
  if (post === undefined) throw new RangeError(`no such post: ${postId}`);
  const group = acrossLastPlace(standingOf(postId, input).placed, post.quota);
  return group.length === 0 ? null : group.map(({ id }) => id);
}

/**
 * Every reason against a decision between equals: TIE_NOT_OPEN, ALREADY_DECIDED, TIE_MEMBERS when it does not name exactly
 * the tied applications, REASON_REQUIRED (BR-49).
 */
export function checkTieDecision(
  input: ResultInput,
  decision: TieDecision,
  path: readonly string[] = [],
): readonly Refusal[] {
  const { placed } = standingOf(decision.postId, input);
  const quota = input.posts.find(({ id }) => id === decision.postId)?.quota ?? 0;
  const group = acrossLastPlace(placed, quota);
  const errors: Refusal[] = [];
  if (group.length === 0) {
    errors.push({ code: 'TIE_NOT_OPEN', path });
  } else if (decisionFor(decision.postId, group, input.ties) !== null) {
    errors.push({ code: 'ALREADY_DECIDED', path });
  } else if (!namesExactly(decision.order, group)) {
    errors.push({ code: 'TIE_MEMBERS', path: [...path, 'order'], expected: group.map(({ id }) => id) });
  }
  if (decision.reason.trim() === '') errors.push({ code: 'REASON_REQUIRED', path: [...path, 'reason'] });
  return errors;
}
