import type { RoundResult } from '../../domain/outcome/ranking';
import type { Refusal } from '../../domain/refusal';
import type { StoredResult } from '../../persistence/scoring-ports';
import { canonicalJson } from '../canonical';

/** A5: nothing is printed or published while the stored copy of the result and the computed one differ; the posts that do are named. */
export function compareStored(established: {
  readonly stored: StoredResult;
  readonly result: RoundResult;
}): Refusal | null {
  const storedPosts = established.stored.result.posts;
  const posts = established.result.posts
    .filter((post, index) => canonicalJson(post) !== canonicalJson(storedPosts[index] ?? null))
    .map((post) => post.postId);
  if (posts.length === 0 && storedPosts.length === established.result.posts.length) return null;
  return { code: 'RESULT_MISMATCH', path: [], posts };
}
