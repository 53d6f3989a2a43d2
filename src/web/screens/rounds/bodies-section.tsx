import { Link } from '../../router';
import { useTexts } from '../../i18n/texts';
import { Empty } from '../../parts/notice';
import { shownDay } from '../../text/day';
import type { RoundDetails } from './facts-sections';

interface BodiesSectionProps {
  readonly round: RoundDetails;
  readonly maySetUp: boolean;
}

/** Who is warned of conflicts and shortages. */
const WATCHERS = /^(?:COUNCIL_(?:CHAIR|DEPUTY)|SUPERVISION_)/;

/** The Council and the other bodies with their people; absent for those who may not see them. */
export function BodiesSection({ round, maySetUp }: BodiesSectionProps) {
  const t = useTexts();
  if (round.bodies.length === 0 && !maySetUp) return null;
  const setUp = maySetUp ? (
    <Link className="button" to={`/ky-thi/${round.id}/hoi-dong`}>
      {t.rounds.setUpBodies}
    </Link>
  ) : null;
  const mayWatch = maySetUp || round.myRoles.some((role) => WATCHERS.test(role));
  return (
    <section className="card" aria-labelledby="bodies">
      <h2 id="bodies">{t.rounds.bodies}</h2>
      {round.bodies.length === 0 ? <Empty action={setUp}>{t.rounds.noBodies}</Empty> : null}
      {round.bodies.length > 0 ? (
        <div className="actions">
          {setUp}
          {mayWatch ? (
            <>
              <Link className="button" to={`/ky-thi/${round.id}/xung-dot`}>
                {t.rounds.conflicts}
              </Link>
              <Link className="button" to={`/ky-thi/${round.id}/thay-the`}>
                {t.rounds.replace}
              </Link>
            </>
          ) : null}
        </div>
      ) : null}
      {round.bodies.length > 0 ? <Members bodies={round.bodies} /> : null}
    </section>
  );
}

/** Everybody, body by body; a long list that one opens to look somebody up. */
function Members({ bodies }: Pick<RoundDetails, 'bodies'>) {
  const t = useTexts();
  const people = new Set(bodies.flatMap(({ seats }) => seats.map(({ person }) => person.id)));
  return (
    <details>
      <summary>{t.rounds.membersOf(people.size)}</summary>
      {bodies.map((body) => (
        <table className="table stacked body-table" key={body.id}>
          <caption>
            <strong>{t.rounds.bodyName(body.kind)}</strong>
            {body.decision === null ? null : (
              <small>{t.rounds.decision(body.decision.number, shownDay(body.decision.date))}</small>
            )}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.rounds.person}</th>
              <th scope="col">{t.rounds.position}</th>
              <th scope="col">{t.rounds.seat}</th>
            </tr>
          </thead>
          <tbody>
            {body.seats.map(({ person, seat }) => (
              <tr key={`${person.id} ${seat}`}>
                <th scope="row" data-label={t.rounds.person}>
                  {person.displayName}
                </th>
                <td data-label={t.rounds.position}>{person.position}</td>
                <td data-label={t.rounds.seat}>{t.rounds.seatName(seat, body.kind)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </details>
  );
}
