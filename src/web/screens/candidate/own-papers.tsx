import type { OwnPaperLineFragment } from '../../generated/operations';
import { useOwnApplicationTexts } from '../../i18n/own-application';
import { shownInstant } from '../../text/day';

interface OwnPapersProps {
  readonly papers: readonly OwnPaperLineFragment[];
  /** Address of the days one is summoned for; null while there are none. */
  readonly calendar: string | null;
}

/** Papers addressed to oneself and the days one is summoned for, to download; nothing while there are none. */
export function OwnPapers({ papers, calendar }: OwnPapersProps) {
  const o = useOwnApplicationTexts();
  if (papers.length === 0 && calendar === null) return null;
  return (
    <section className="card" aria-labelledby="own-papers">
      <h2 id="own-papers">{o.ownPapers}</h2>
      <ul className="task-list">
        {papers.map(({ id, name, issuedAt }) => (
          <li key={id}>
            <a className="button" href={`/papers/${id}`} download>
              {o.downloadPaper(name)}
            </a>{' '}
            <small>{o.issuedAt(shownInstant(issuedAt))}</small>
          </li>
        ))}
      </ul>
      {calendar === null ? null : (
        <p>
          <a className="button" href={calendar} download>
            {o.calendar}
          </a>
        </p>
      )}
    </section>
  );
}
