import { useQuery } from '@tanstack/react-query';
import { WaitingActsOfRound } from '../../generated/operations';
import { useApprovalsTexts } from '../../i18n/approvals';
import { Notice } from '../../parts/notice';
import { Link } from '../../router';
import { send } from '../../send';
import { shownInstant } from '../../text/day';

/** Says on a round's screens which acts were asked for and are not done yet, so that none looks done too early. */
export default function WaitingActs({ roundId }: { readonly roundId: string }) {
  const s = useApprovalsTexts();
  const query = useQuery({
    queryKey: ['approvals', roundId],
    queryFn: () => send(WaitingActsOfRound, { id: roundId }),
  });
  const acts = query.data?.round?.pendingApprovals.edges.map(({ node }) => node) ?? [];
  if (acts.length === 0) return null;
  return (
    <Notice kind="warning">
      <p>
        <strong>{s.waiting}</strong>
      </p>
      <ul>
        {acts.map((act) => (
          <li key={act.id}>{s.waitingUntil(act.title, shownInstant(act.expiresAt))}</li>
        ))}
      </ul>
      <p>
        <Link to="/cho-dong-y">{s.open}</Link>
      </p>
    </Notice>
  );
}
