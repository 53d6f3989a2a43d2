import { useQuery } from '@tanstack/react-query';
import { WaitingTasks, type WaitingTasksQuery } from '../../generated/operations';
import { useTasksTexts } from '../../i18n/tasks';
import { Link } from '../../router';
import { send } from '../../send';

type Agreement = WaitingTasksQuery['pendingApprovals']['edges'][number]['node'];

/** Acts of others that wait for this person's agreement. */
export function useAgreements(): readonly Agreement[] {
  const query = useQuery({ queryKey: ['approvals', 'tasks'], queryFn: () => send(WaitingTasks, {}) });
  const all = query.data?.pendingApprovals.edges.map(({ node }) => node) ?? [];
  return all.filter(({ mayDecide }) => mayDecide);
}

/** Those acts, first among the tasks: they lapse within a day. */
export function AgreementTasks({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const w = useTasksTexts();
  if (agreements.length === 0) return null;
  return (
    <section className="card" aria-labelledby="agreements">
      <h2 id="agreements">{w.agreements}</h2>
      <ul className="task-list">
        {agreements.map(({ id, title, roundTitle }) => (
          <li key={id}>
            <Link to="/cho-dong-y">{w.agreement(title, roundTitle)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
