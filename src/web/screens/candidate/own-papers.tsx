import type { OwnPaperLineFragment } from '../../generated/operations';
import { useOwnApplicationTexts } from '../../i18n/own-application';
import { shownInstant } from '../../text/day';

/** Papers addressed to oneself, to download; nothing while there are none. */
export function OwnPapers({ papers }: { readonly papers: readonly OwnPaperLineFragment[] }) {
  const o = useOwnApplicationTexts();
  if (papers.length === 0) return null;
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
    </section>
  );
}
