import { useQuery } from '@tanstack/react-query';
import { WaitingTasks, type WaitingTasksQuery } from '../../generated/operations';
import { useTexts } from '../../i18n/texts';
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
  const t = useTexts();
  if (agreements.length === 0) return null;
  return (
    <section className="card" aria-labelledby="agreements">
      <h2 id="agreements">{t.tasks.agreements}</h2>
      <ul className="task-list">
        {agreements.map(({ id, title, roundTitle }) => (
          <li key={id}>
            <Link to="/cho-dong-y">{t.tasks.agreement(title, roundTitle)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
