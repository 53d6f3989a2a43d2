import { useTexts } from '../../i18n/texts';
import { Link } from '../../router';
import type { SystemTask } from './next-tasks';

/** What waits in the system as a whole, with why it matters. */
export function SystemTasks({ tasks }: { readonly tasks: readonly SystemTask[] }) {
  const t = useTexts();
  if (tasks.length === 0) return null;
  return (
    <section className="card" aria-labelledby="system-tasks">
      <h2 id="system-tasks">{t.tasks.system}</h2>
      <ul className="task-list">
        {tasks.map(({ kind, to }) => (
          <li key={kind}>
            <Link to={to}>{t.tasks.systemKinds[kind]}</Link>
            <p className="hint">{t.tasks.systemReasons[kind]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
