import { Rounds, type RoundCardFragment, type RoundsQuery } from '../../generated/operations';
import { send } from '../../send';

/** What every list says of a round. */
export type RoundCard = RoundCardFragment & RoundsQuery['rounds']['edges'][number]['node'];

/** All rounds the viewer may see, newest first. The server gives twenty at a time; nobody has thousands of rounds. */
export async function allRounds(): Promise<readonly RoundCard[]> {
  const found: RoundCard[] = [];
  let after: string | null = null;
  do {
    const { rounds }: RoundsQuery = await send(Rounds, { after });
    found.push(...rounds.edges.map(({ node }) => node));
    after = rounds.pageInfo.hasNextPage ? rounds.pageInfo.endCursor : null;
  } while (after !== null && found.length < 200);
  return found;
}
