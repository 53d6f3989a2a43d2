import { localDate } from '../calendar';
import type { CandidateFacts } from '../outcome/journey';
import type { Mark } from '../marks';
import { computeResult, type PostResult } from '../outcome/ranking';
import { FEWEST_TO_DROP, hasWritten, type Regulation } from './regulation';
import type { ViolationForm } from '../written/violations';
import { isMarkedTwice, reconcile, type WrittenDecision, type WrittenMarks } from '../written/written';

/** An invented candidate: marks that nobody gave, to see what a quy chế would make of them. */
export interface InventedCandidate {
  readonly key: string;
  /** Both first marks null: did not come to the written paper. */
  readonly first: Mark | null;
  readonly second: Mark | null;
  readonly third: Mark | null;
  /** What the head, or collective marking, decides where the rules ask for it; unused elsewhere. */
  readonly writtenDecision: Mark | null;
  /** The breach that the Chair upheld. */
  readonly breach: ViolationForm | null;
  /** Totals of the panel members; empty: did not come to the defence. */
  readonly totals: readonly Mark[];
  /** What the head of the panel decides where members lie too far apart; unused elsewhere. */
  readonly panelDecision: Mark | null;
}

/** One post with invented candidates. */
export interface Rehearsal {
  readonly quota: number;
  readonly candidates: readonly InventedCandidate[];
}

/** What the rules make of it, or why they cannot be played: a panel too small to leave out its extremes (BR-44). */
export type Rehearsed =
  | { readonly kind: 'PLAYED'; readonly post: PostResult }
  | { readonly kind: 'TOO_FEW_SCORERS'; readonly key: string; readonly needed: number };

const POST = 'rehearsal';
const REASON = 'diễn tập';
/** Any two days in their order do: nobody withdraws in a rehearsal. */
const DATES = { writtenDate: localDate('2026-01-01'), defenceDate: localDate('2026-01-02') };

/**
 * Diễn tập quy chế: plays invented marks through the same rules as a real round (A5) and stores nothing. Everybody stands
 * as eligible; how many there are still counts against the least number (BR-11).
 */
export function rehearse({ quota, candidates }: Rehearsal, regulation: Regulation): Rehearsed {
  const members = Math.max(0, ...candidates.map(({ totals }) => totals.length));
  const isTooSmall = ({ totals }: InventedCandidate) =>
    regulation.defenceCombine === 'DROP_EXTREMES' && totals.length > 0 && totals.length < FEWEST_TO_DROP;
  const small = candidates.find(isTooSmall);
  if (small !== undefined) return { kind: 'TOO_FEW_SCORERS', key: small.key, needed: FEWEST_TO_DROP };
  const facts = candidates.map((one) => factsOf(one, regulation, members));
  const { posts } = computeResult({
    regulation,
    dates: DATES,
    posts: [{ id: POST, quota }],
    candidates: facts,
    ties: [],
  });
  const [post] = posts;
  if (post === undefined) throw new RangeError('a post without a result');
  return { kind: 'PLAYED', post };
}

function factsOf(one: InventedCandidate, regulation: Regulation, members: number): CandidateFacts {
  const { key, first, second, third, breach, totals, panelDecision } = one;
  const wasAway = hasWritten(regulation) && first === null && second === null;
  const marks: WrittenMarks = { first, second, third, decision: null };
  return {
    applicationId: key,
    postId: POST,
    eligible: true,
    withdrawnOn: null,
    absentFrom: [...(wasAway ? (['WRITTEN'] as const) : []), ...(totals.length === 0 ? (['DEFENCE'] as const) : [])],
    written: { ...marks, decision: writtenDecisionOf(one, marks, regulation) },
    violations: breach === null ? [] : [{ form: breach, decision: { upheld: true, reason: REASON } }],
    appeal: null,
    defence: {
      totals,
      expected: members,
      decision: panelDecision === null ? null : { mark: panelDecision, reason: REASON },
    },
  };
}

/** The decision in the name of whoever the rules call for; none where they call for nobody. */
function writtenDecisionOf(
  { writtenDecision }: InventedCandidate,
  marks: WrittenMarks,
  regulation: Regulation,
): WrittenDecision | null {
  if (writtenDecision === null || !isMarkedTwice(marks)) return null;
  const reconciled = reconcile(marks, regulation);
  if (reconciled.kind !== 'NEEDS') return null;
  const by = reconciled.needs === 'MARKING_HEAD_DECISION' ? 'HEAD' : 'COLLECTIVE';
  return { by, mark: writtenDecision, reason: REASON };
}
