import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link } from '../../router';
import { useTasksTexts } from '../../i18n/tasks';
import { useTexts } from '../../i18n/texts';
import { Empty, FaultNotice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { hanoiDay } from '../../text/day';
import { useWho } from '../../viewer';
import { allRounds, type RoundCard } from '../rounds/round-data';
import { useAdministrators } from '../people/administrators';
import { appliedIn } from '../rounds/candidates-query';
import { afterApplying, nextTasks, systemTasks, type Task } from './next-tasks';
import { SystemTasks } from './system-tasks';
import { AgreementTasks, useAgreements } from './agreement-tasks';

const DueSteps = lazy(() => import('./due-steps'));
const LapsedWords = lazy(() => import('./lapsed-words'));

/** Việc cần làm: what waits for this person in each round, with the count first. */
export default function TasksPage() {
  const t = useTexts();
  const w = useTasksTexts();
  const viewer = useWho().data?.viewer ?? null;
  const rounds = useQuery({ queryKey: ['rounds'], queryFn: allRounds });
  const isAdministrator = viewer?.isAdministrator === true;
  const today = hanoiDay(new Date());
  const waiting = useAfterApplying(
    (rounds.data ?? []).map((round) => ({ round, tasks: nextTasks(round, isAdministrator, today) })),
  );
  const agreements = useAgreements();
  const ofSystem = systemTasks(useAdministrators(isAdministrator));
  const inRounds = waiting.reduce((sum, { tasks }) => sum + tasks.filter(({ kind }) => kind !== 'mine').length, 0);
  const [due, setDue] = useState(0);
  const [lapsed, setLapsed] = useState(0);
  const count = inRounds + agreements.length + ofSystem.length + lapsed;
  const serving = (rounds.data ?? []).filter(({ myRoles, state }) => myRoles.length > 0 && state !== 'DRAFT');
  return (
    <Page
      title={t.shell.tasks}
      lead={rounds.data === undefined || rounds.data.length === 0 ? undefined : w.count(count)}
    >
      {rounds.isPending ? <Waiting /> : null}
      <FaultNotice fault={rounds.error} />
      {rounds.data?.length === 0 && isAdministrator ? <FirstSteps /> : null}
      {rounds.data !== undefined &&
      count + due + waiting.length === 0 &&
      !(isAdministrator && rounds.data.length === 0) ? (
        <Empty action={<Link to="/ky-thi">{w.toRounds}</Link>}>{w.none}</Empty>
      ) : null}
      {serving.length === 0 ? null : (
        <Suspense fallback={null}>
          <DueSteps rounds={serving} today={today} onCount={setDue} />
        </Suspense>
      )}
      <AgreementTasks agreements={agreements} />
      <Lapsed rounds={rounds.data ?? []} onCount={setLapsed} />
      <SystemTasks tasks={ofSystem} />
      {waiting.map(({ round, tasks }) => (
        <section key={round.id} className="card" aria-labelledby={`tasks-${round.id}`}>
          <h2 id={`tasks-${round.id}`}>{round.title}</h2>
          <p className="hint">
            {round.code} · {t.rounds.states[round.state]}
          </p>
          <ul className="task-list">
            {tasks.map(({ kind, to }) => (
              <li key={kind}>
                <Link to={to}>{kind === 'declareInterests' ? t.rounds.declare : w.kinds[kind]}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

interface LapsedProps {
  readonly rounds: readonly RoundCard[];
  readonly onCount: (count: number) => void;
}

/** Only the secretary writes the words of papers. */
function Lapsed({ rounds, onCount }: LapsedProps) {
  const written = rounds.filter(({ myRoles }) => myRoles.includes('COUNCIL_SECRETARY'));
  if (written.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <LapsedWords rounds={written} onCount={onCount} />
    </Suspense>
  );
}

function FirstSteps() {
  const w = useTasksTexts();
  return (
    <section className="card" aria-labelledby="first-steps">
      <h2 id="first-steps">{w.firstSteps}</h2>
      <ol className="task-list">
        <li>
          <Link to="/ky-thi/moi">{w.firstRound}</Link>
        </li>
        <li>
          <Link to="/nguoi-dung">{w.firstPeople}</Link>
        </li>
        <li>{w.firstCouncil}</li>
      </ol>
    </section>
  );
}

interface Waits {
  readonly round: { readonly id: string };
  readonly tasks: readonly Task[];
}

/** Asks, where one may have applied, whether one has: nobody is sent to the form twice, or to an application that is none. */
function useAfterApplying<TWaits extends Waits>(waiting: readonly TWaits[]): readonly TWaits[] {
  const asks = ({ tasks }: TWaits): boolean => tasks.some(({ kind }) => kind === 'apply' || kind === 'mine');
  const ids = waiting.filter(asks).map(({ round }) => round.id);
  const own = useQuery({ queryKey: ['applied', ...ids], queryFn: () => appliedIn(ids), enabled: ids.length > 0 });
  const applied = new Set(own.data ?? []);
  return waiting
    .map((one) => ({ ...one, tasks: afterApplying(one.tasks, one.round.id, applied.has(one.round.id)) }))
    .filter(({ tasks }) => tasks.length > 0);
}
