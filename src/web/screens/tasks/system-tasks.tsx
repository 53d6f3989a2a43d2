import { useTasksTexts } from '../../i18n/tasks';
import { Link } from '../../router';
import type { SystemTask } from './next-tasks';

/** What waits in the system as a whole, with why it matters. */
export function SystemTasks({ tasks }: { readonly tasks: readonly SystemTask[] }) {
  const w = useTasksTexts();
  if (tasks.length === 0) return null;
  return (
    <section className="card" aria-labelledby="system-tasks">
      <h2 id="system-tasks">{w.system}</h2>
      <ul className="task-list">
        {tasks.map(({ kind, to }) => (
          <li key={kind}>
            <Link to={to}>{w.systemKinds[kind]}</Link>
            <p className="hint">{w.systemReasons[kind]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
