import { PendingApprovals, type PendingApprovalsQuery, type WaitingActFragment } from '../../generated/operations';
import { send } from '../../send';

/** A request that waits for its second person, with everything it would do. */
export type WaitingAct = WaitingActFragment;

/** What can be said to a request. */
export type Answer = 'agree' | 'refuse' | 'takeBack';

/** Every waiting request that is the viewer's business, oldest first. */
export async function allWaiting(): Promise<readonly WaitingAct[]> {
  const found: WaitingAct[] = [];
  let after: string | null = null;
  do {
    const { pendingApprovals }: PendingApprovalsQuery = await send(PendingApprovals, { after });
    found.push(...pendingApprovals.edges.map(({ node }) => node));
    after = pendingApprovals.pageInfo.hasNextPage ? pendingApprovals.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}
