import {
  ExplainResult,
  ResultPage,
  WhatIf,
  type ResultPageQuery,
  type TracedFragment,
} from '../../generated/operations';
import { send } from '../../send';

/** The result of a round with its lines, page after page. */
export type ResultRound = NonNullable<ResultPageQuery['round']>;
type Post = NonNullable<ResultRound['result']>['posts'][number];
type Edge = Post['candidates']['edges'][number];
/** One candidate of a post with the cursor of the line above theirs, by which their figures are asked for. */
export type ResultEdge = Edge & { readonly before: string | null };
/** A post with all of its candidates. */
export interface ResultPost extends Pick<Post, 'post' | 'outcome'> {
  readonly lines: readonly ResultEdge[];
}

/** A figure of a candidate's result. */
export type Figure = 'written' | 'defence' | 'total';

/** The whole result: posts' pages are read side by side, since one cursor fits them all. */
export async function resultOf(
  roundId: string,
): Promise<{ readonly round: ResultRound; readonly posts: readonly ResultPost[] } | null> {
  const lines = new Map<string, Edge[]>();
  let after: string | null = null;
  for (;;) {
    const answer: ResultPageQuery = await send(ResultPage, { id: roundId, after });
    const { round } = answer;
    if (round === null) return null;
    const posts: readonly Post[] = round.result?.posts ?? [];
    for (const { post, candidates } of posts) {
      lines.set(post.id, [...(lines.get(post.id) ?? []), ...candidates.edges]);
    }
    const longest = posts.find(({ candidates }) => candidates.pageInfo.hasNextPage);
    if (longest === undefined) {
      const whole = posts.map(({ post, outcome }) => ({ post, outcome, lines: byRank(lines.get(post.id) ?? []) }));
      return { round, posts: whole };
    }
    after = longest.candidates.pageInfo.endCursor;
  }
}

/** After every rank there can be. */
const LAST = 1_000_000;

/** Ranked first, best first; the others as they came. */
function byRank(lines: readonly Edge[]): readonly ResultEdge[] {
  const placed = lines.map((line, index) => ({ ...line, before: lines[index - 1]?.cursor ?? null }));
  return placed.sort((a, b) => (a.node.rank ?? LAST) - (b.node.rank ?? LAST));
}

/** How a figure of one candidate came about; `before` is the cursor of the line above theirs. */
export async function explained(
  roundId: string,
  place: { readonly postId: string; readonly before: string | null },
  figure: Figure,
): Promise<TracedFragment | null> {
  const { round } = await send(ExplainResult, { id: roundId, after: place.before });
  const post = round?.result?.posts.find((one) => one.post.id === place.postId);
  return post?.candidates.edges[0]?.node[figure] ?? null;
}

/** How firm the result of each post is. */
export function firmnessQuery(roundId: string) {
  return {
    queryKey: ['what-if', roundId],
    queryFn: () => send(WhatIf, { id: roundId }).then(({ round }) => round?.result?.posts ?? []),
  };
}
