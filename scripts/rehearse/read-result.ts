/** The result as the Council's chair reads it from the API: every number of `result.json` comes from here. */
import type { BlockNeed, CandidateOutcome, PostOutcome, ResultBlock, ResultPost, WrittenBasis } from './result-json';
import type { RoundFile } from './round-file';
import { accountOf, candidateKeyOf, known, type Scene } from './scene';

/** The posts in the order of the file, and what is still to be decided. */
export interface Reading {
  readonly posts: readonly ResultPost[];
  readonly blocked: readonly ResultBlock[];
}

/** Candidates of each post on one page: what the cost limit of one request leaves room for. */
const QUERY = `query($id: ID!, $after: String) { round(id: $id) { result {
  posts { post { id } outcome winners { id } candidates(first: 15, after: $after) {
    edges { node { application { id } written { value } writtenBasis defence { value } total { value } rank outcome } }
    pageInfo { hasNextPage endCursor } } }
  blocked { rule application { id } needs } } } }`;

interface Valued {
  readonly value: string;
}

interface CandidateNode {
  readonly application: { readonly id: string };
  readonly written: Valued | null;
  readonly writtenBasis: WrittenBasis | null;
  readonly defence: Valued | null;
  readonly total: Valued | null;
  readonly rank: number | null;
  readonly outcome: CandidateOutcome;
}

interface PostNode {
  readonly post: { readonly id: string };
  readonly outcome: PostOutcome;
  readonly winners: readonly { readonly id: string }[];
  readonly candidates: {
    readonly edges: readonly { readonly node: CandidateNode }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

interface Answer {
  readonly round: {
    readonly result: {
      readonly posts: readonly PostNode[];
      readonly blocked: readonly {
        readonly rule: string;
        readonly application: { readonly id: string };
        readonly needs: BlockNeed;
      }[];
    } | null;
  };
}

/** Reads the whole result, page by page; throws while the product shows none, which would be a bug of the player. */
export async function readResult(scene: Scene): Promise<Reading> {
  const chair = accountOf(scene, scene.file.bodies.council.chair);
  const keyOf = keysOf(scene);
  const candidates = new Map<string, CandidateNode[]>();
  for (let after: string | null = null; ;) {
    const answer: Answer = await scene.stage.read<Answer>(chair, QUERY, { id: scene.round.id, after });
    const { result } = answer.round;
    if (result === null) throw new Error('the chair is shown no result although every sheet is locked');
    const { posts, blocked } = result;
    for (const { post, candidates: page } of posts) {
      candidates.set(post.id, [...(candidates.get(post.id) ?? []), ...page.edges.map(({ node }) => node)]);
    }
    // Positions in the posts' lists are alike, so the longest list leads the others through their pages.
    const longest = posts.find((post) => post.candidates.pageInfo.hasNextPage);
    if (longest === undefined) {
      const read = posts.map((post) => ({ post, nodes: candidates.get(post.post.id) ?? [] }));
      return { posts: postsOf(scene, read, keyOf), blocked: blocked.map((block) => blockOf(block, keyOf)) };
    }
    after = longest.candidates.pageInfo.endCursor;
  }
}

function keysOf(scene: Scene): (applicationId: string) => string {
  const keys = new Map([...scene.applications.keys()].map((key) => [scene.applications.get(key)?.id, key]));
  return (id) => keys.get(id) ?? candidateKeyOf(scene, id);
}

function postsOf(
  { file, posts }: Scene,
  read: readonly { readonly post: PostNode; readonly nodes: readonly CandidateNode[] }[],
  keyOf: (id: string) => string,
): readonly ResultPost[] {
  return file.posts.map(({ key }) => {
    const found = known(
      read.find(({ post }) => post.post.id === posts.get(key)),
      key,
    );
    const results = new Map(found.nodes.map((node) => [keyOf(node.application.id), node]));
    return {
      post: key,
      outcome: found.post.outcome,
      winners: inOrderOf(file, new Set(found.post.winners.map(({ id }) => keyOf(id)))),
      candidates: file.candidates
        .filter((candidate) => candidate.post === key)
        .map((candidate) => resultOf(candidate.key, known(results.get(candidate.key), candidate.key))),
    };
  });
}

/** Candidates stand in the order of the file, winners too. */
function inOrderOf({ candidates }: RoundFile, keys: ReadonlySet<string>): readonly string[] {
  return candidates.flatMap(({ key }) => (keys.has(key) ? [key] : []));
}

function resultOf(candidate: string, node: CandidateNode): ResultPost['candidates'][number] {
  const { written, writtenBasis, defence, total, rank, outcome } = node;
  const value = (mark: Valued | null): string | null => mark?.value ?? null;
  return {
    candidate,
    written: value(written),
    writtenBasis,
    defence: value(defence),
    total: value(total),
    rank,
    outcome,
  };
}

function blockOf(
  block: { readonly rule: string; readonly application: { readonly id: string }; readonly needs: BlockNeed },
  keyOf: (id: string) => string,
): ResultBlock {
  return { rule: block.rule, candidate: keyOf(block.application.id), needs: block.needs };
}
