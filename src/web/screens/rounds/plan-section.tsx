import { useQuery } from '@tanstack/react-query';
import { Link } from '../../router';
import { RoundPlan, type RoundPlanQuery } from '../../generated/operations';
import { usePlanTexts } from '../../i18n/plan';
import { Fold } from '../../parts/fold';
import { useTexts } from '../../i18n/texts';
import { FaultNotice, Tag, Waiting } from '../../parts/notice';
import { send } from '../../send';
import { shownDay } from '../../text/day';
import { MovesTable } from './moves-table';

type Plan = NonNullable<RoundPlanQuery['round']>;

const PLACES: Readonly<Record<Plan['readiness'][number]['place'], string>> = {
  REGULATION: 'chuan-bi#regulation',
  POSTS: 'chuan-bi#posts',
  RUBRIC: 'chuan-bi#rubric',
  DATES: 'chuan-bi#dates',
  BODIES: 'hoi-dong',
};

interface PlanProps {
  readonly roundId: string;
  /** Null for whoever has no part in running the round: they need not know who moves it. */
  readonly moves: { readonly hasWritten: boolean } | null;
}

/** What is left before the opening, every step with its last day, and who moves the round. */
export default function PlanSection({ roundId, moves }: PlanProps) {
  const p = usePlanTexts();
  const query = useQuery({ queryKey: ['plan', roundId], queryFn: () => send(RoundPlan, { id: roundId }) });
  if (query.isPending) return <Waiting />;
  const round = query.data?.round;
  if (round == null) return <FaultNotice fault={query.error} />;
  return (
    <>
      {round.readiness.length === 0 ? null : <Readiness roundId={roundId} lines={round.readiness} />}
      {moves === null ? (
        <Fold id="plan" title={p.plan}>
          <Timetable steps={round.timetable} />
        </Fold>
      ) : (
        <>
          <section className="card" aria-labelledby="plan">
            <h2 id="plan">{p.plan}</h2>
            <Timetable steps={round.timetable} />
          </section>
          <MovesTable hasWritten={moves.hasWritten} />
        </>
      )}
    </>
  );
}

function Readiness({ roundId, lines }: { readonly roundId: string; readonly lines: Plan['readiness'] }) {
  const t = useTexts();
  const p = usePlanTexts();
  const left = lines.filter(({ done, required }) => required && !done).length;
  return (
    <section className="card" aria-labelledby="readiness">
      <h2 id="readiness">{p.readiness}</h2>
      <p>{p.readinessLeft(left)}</p>
      <ul className="checklist">
        {lines.map(({ key, done, required, sentence, place }) => (
          <li key={key}>
            <Tag kind={done ? 'good' : required ? 'wait' : 'plain'}>
              {done ? t.rounds.isDone : required ? t.rounds.isMissing : p.advised}
            </Tag>{' '}
            {sentence}{' '}
            {done ? null : (
              <Link to={`/ky-thi/${roundId}/${PLACES[place]}`} aria-label={p.goTo(sentence)}>
                {p.goThere}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Timetable({ steps }: { readonly steps: Plan['timetable'] }) {
  const p = usePlanTexts();
  return (
    <>
      <p className="hint">{p.planHint}</p>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{p.what}</th>
            <th scope="col">{p.who}</th>
            <th scope="col">{p.due}</th>
            <th scope="col">{p.result}</th>
            <th scope="col">{p.stepState}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.key}>
              <th scope="row" data-label={p.what}>
                {step.what}
              </th>
              <td data-label={p.who}>{step.who}</td>
              <td data-label={p.due}>
                {shownDay(step.due)}{' '}
                <small>
                  {step.counted} ({step.clause})
                </small>
              </td>
              <td data-label={p.result}>{step.result}</td>
              <td data-label={p.stepState}>
                <Tag kind={step.state === 'DONE' ? 'good' : step.state === 'OVERDUE' ? 'bad' : 'plain'}>
                  {p.stepStates[step.state]}
                </Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
