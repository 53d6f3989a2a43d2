import { Candidates, type ApplicationRowFragment, type CandidatesQuery } from '../../generated/operations';
import { send } from '../../send';

/** Most candidates fetched: a hundred per request, which is what one page of the API holds. */
const MOST = 2000;

async function allCandidates(id: string): Promise<readonly ApplicationRowFragment[]> {
  const found: ApplicationRowFragment[] = [];
  let after: string | null = null;
  do {
    const { round }: CandidatesQuery = await send(Candidates, { id, after });
    if (round === null) return found;
    found.push(...round.applications.edges.map(({ node }) => node));
    after = round.applications.pageInfo.hasNextPage ? round.applications.pageInfo.endCursor : null;
  } while (after !== null && found.length < MOST);
  return found;
}

/** The applications of a round that this person may see: for somebody with no part in it, their own or none. */
export function candidatesOf(roundId: string) {
  return { queryKey: ['candidates', roundId], queryFn: () => allCandidates(roundId) };
}

/** Of some rounds one has no part in, those one has applied in. */
export async function appliedIn(roundIds: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(roundIds.map(async (id) => ({ id, own: await allCandidates(id) })));
  return found.flatMap(({ id, own }) => (own.length > 0 ? [id] : []));
}
