import { useQuery } from '@tanstack/react-query';
import { Projects } from '../../generated/operations';
import { useProjectTexts } from '../../i18n/project';
import { send } from '../../send';

/** The candidate's project as it was handed in by the deadline, to be read before marks are given. */
export default function ProjectFiles({
  roundId,
  applicationId,
}: {
  readonly roundId: string;
  readonly applicationId: string;
}) {
  const p = useProjectTexts();
  const { data } = useQuery({ queryKey: ['projects', roundId], queryFn: () => send(Projects, { id: roundId }) });
  const round = data?.round ?? null;
  if (round === null || round.projectDeadline === null) return null;
  const own = round.projectHandIns.filter(
    ({ application, fileId }) => application.id === applicationId && fileId !== null,
  );
  return (
    <section className="card" aria-labelledby="project-files">
      <h2 id="project-files">{p.toRead}</h2>
      {own.length === 0 ? <p>{p.noneToRead}</p> : null}
      <ul className="plain-links">
        {own.map(({ id, name, fileId }) => (
          <li key={id}>
            <a className="button" href={`/files/${fileId ?? ''}`} download aria-label={p.open(name)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
