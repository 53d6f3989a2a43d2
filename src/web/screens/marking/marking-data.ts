import { MyMarkings, type MarkingLineFragment, type MyMarkingsQuery } from '../../generated/operations';
import { send } from '../../send';

/** One marking of one anonymous script. */
export type Marking = MarkingLineFragment;

/** A round with every marking given to the viewer. */
export interface MarkingRound {
  readonly id: string;
  readonly title: string;
  readonly isDirect: boolean;
  /** Most that each question earns; empty where the whole script gets one mark. */
  readonly questionMaxima: readonly string[];
  readonly markings: readonly Marking[];
}

/** How to fetch the viewer's own markings of a round; nothing of other markers is in them. */
export function markingsQuery(roundId: string) {
  return { queryKey: ['my-markings', roundId], queryFn: () => markingsOf(roundId) };
}

async function markingsOf(id: string): Promise<MarkingRound | null> {
  const markings: Marking[] = [];
  for (let after: string | null = null; ;) {
    const { round }: MyMarkingsQuery = await send(MyMarkings, { id, after });
    if (round === null) return null;
    markings.push(...round.myMarkings.edges.map(({ node }) => node));
    if (!round.myMarkings.pageInfo.hasNextPage) {
      const { id: roundId, title, regulation } = round;
      const questionMaxima = regulation?.questionMaxima ?? [];
      return { id: roundId, title, isDirect: regulation?.entry === 'DIRECT', questionMaxima, markings };
    }
    after = round.myMarkings.pageInfo.endCursor;
  }
}

/** Whether the viewer gives this mark now: at once in direct entry, from the signed paper after its first entry. */
export function isToMark({ state }: Marking, isDirect: boolean): boolean {
  return state === (isDirect ? 'OPEN' : 'ENTERED');
}
