import '../../styles/projector.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Projector, type ProjectorQuery } from '../../generated/operations';
import { useHearingTexts } from '../../i18n/hearing';
import { useLive } from '../../live';
import { FaultNotice, Waiting } from '../../parts/notice';
import { useParams } from '../../router';
import { send } from '../../send';
import { officialMark } from '../../text/mark';
import { Clock } from '../defence/clock';
import { NotFoundPage } from '../shell/not-found-page';

type Projection = NonNullable<NonNullable<ProjectorQuery['round']>['projection']>;

/** Seconds between two looks, while no line of events is open and while one is. */
const EVERY = { alone: 3, live: 60 } as const;

/** Màn hình chiếu: big letters for the whole room, and nothing to press. */
export default function ProjectorPage() {
  const h = useHearingTexts();
  const { roundId = '' } = useParams();
  const client = useQueryClient();
  const isLive = useLive(roundId, () => void client.invalidateQueries({ queryKey: ['projector', roundId] }));
  const { data, error, isPending, dataUpdatedAt } = useQuery({
    queryKey: ['projector', roundId],
    queryFn: () => send(Projector, { id: roundId }),
    refetchInterval: (isLive ? EVERY.live : EVERY.alone) * 1000,
    refetchIntervalInBackground: true,
  });
  useEffect(() => {
    document.title = h.wall;
  }, [h]);
  if (isPending) return <Waiting />;
  if (data === undefined) return <FaultNotice fault={error} />;
  const { round } = data;
  if (round === null) return <NotFoundPage />;
  return (
    <div className="wall">
      <p className="wall-title">
        {round.agency.name} · {round.title}
      </p>
      {round.projection === null ? (
        <h1>{h.notDrawn}</h1>
      ) : (
        <Shown projection={round.projection} answeredAt={dataUpdatedAt} />
      )}
    </div>
  );
}

function Shown({ projection, answeredAt }: { readonly projection: Projection; readonly answeredAt: number }) {
  const h = useHearingTexts();
  const { candidate, turn, next, ballots } = projection;
  const isBefore = turn !== null && !turn.ended;
  return (
    <>
      {candidate === null ? (
        <h1>{h.wallSoon}</h1>
      ) : (
        <>
          <h1>
            {candidate.candidateNumber === null ? null : <span>{h.wallNumber(candidate.candidateNumber)}</span>}{' '}
            {candidate.fullName}
          </h1>
          <p className="wall-post">{candidate.postTitle}</p>
        </>
      )}
      {isBefore ? (
        <>
          <p className="wall-phase">{h.phases[turn.phase]}</p>
          <Clock turn={turn} answeredAt={answeredAt} className="wall-clock" />
        </>
      ) : null}
      {ballots.length === 0 ? null : <Ballots ballots={ballots} />}
      {next === null ? null : (
        <p className="wall-next">{h.nextIs(`${next.candidateNumber ?? ''} · ${next.fullName}`)}</p>
      )}
    </>
  );
}

function Ballots({ ballots }: Pick<Projection, 'ballots'>) {
  const h = useHearingTexts();
  return (
    <table className="wall-ballots">
      <caption>{h.wallBallots}</caption>
      <tbody>
        {ballots.map(({ member, total }) => (
          <tr key={member.id}>
            <th scope="row">{member.displayName}</th>
            <td>{officialMark(total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
