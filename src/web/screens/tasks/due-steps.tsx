import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { RoundPlan } from '../../generated/operations';
import { usePlanTexts } from '../../i18n/plan';
import { Tag } from '../../parts/notice';
import { Link } from '../../router';
import { send } from '../../send';
import { shownDay } from '../../text/day';
import { dueSteps, type PlannedRound } from './due-order';

interface DueStepsProps {
  readonly rounds: readonly Omit<PlannedRound, 'steps'>[];
  readonly today: string;
  /** Told how many there are, once that is known. */
  readonly onCount: (count: number) => void;
}

/** Where steps are done that have a page of their own. */
const PLACES: Readonly<Record<string, string>> = {
  compulsory: '/dien-bat-buoc',
  dataRequests: '/yeu-cau-du-lieu',
  lettersLIST: '/thu-bao',
  lettersSUPPLEMENT: '/thu-bao',
  lettersSUPPLEMENT_AGAIN: '/thu-bao',
  lettersWRITTEN: '/thu-bao',
  lettersDEFENCE: '/thu-bao',
};

/** The plans of some rounds, one after the other: few people serve in more than two at once. */
async function plansOf(rounds: DueStepsProps['rounds']): Promise<readonly PlannedRound[]> {
  const planned: PlannedRound[] = [];
  for (const round of rounds) {
    planned.push({ ...round, steps: (await send(RoundPlan, { id: round.id })).round?.timetable ?? [] });
  }
  return planned;
}

/** What the plan wants of this person now, overdue first: who, what, until when, with which result. */
export default function DueSteps({ rounds, today, onCount }: DueStepsProps) {
  const p = usePlanTexts();
  const plans = useQuery({ queryKey: ['plan', 'due', ...rounds.map(({ id }) => id)], queryFn: () => plansOf(rounds) });
  const due = dueSteps(plans.data ?? [], today);
  useEffect(() => {
    onCount(due.length);
  }, [due.length, onCount]);
  if (due.length === 0) return null;
  return (
    <section className="card" aria-labelledby="due-steps">
      <h2 id="due-steps">{p.dueTitle}</h2>
      <ul className="task-list">
        {due.map(({ roundId, roundTitle, step }) => (
          <li key={`${roundId} ${step.key}`}>
            <Tag kind={step.state === 'OVERDUE' ? 'bad' : 'wait'}>
              {step.state === 'OVERDUE' ? p.stepStates.OVERDUE : p.dueSoon}
            </Tag>{' '}
            <Link to={`/ky-thi/${roundId}${PLACES[step.key] ?? ''}`}>{step.what}</Link>
            <p className="hint">
              {roundTitle} · {p.who}: {step.who} · {p.due}: {shownDay(step.due)} · {p.result}: {step.result}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
