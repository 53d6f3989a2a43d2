import type { OwnPaperLineFragment } from '../../generated/operations';
import { useCandidateTexts } from '../../i18n/candidate';
import { shownInstant } from '../../text/day';

/** Papers addressed to oneself, to download; nothing while there are none. */
export function OwnPapers({ papers }: { readonly papers: readonly OwnPaperLineFragment[] }) {
  const c = useCandidateTexts();
  if (papers.length === 0) return null;
  return (
    <section className="card" aria-labelledby="own-papers">
      <h2 id="own-papers">{c.ownPapers}</h2>
      <ul className="task-list">
        {papers.map(({ id, name, issuedAt }) => (
          <li key={id}>
            <a className="button" href={`/papers/${id}`} download>
              {c.downloadPaper(name)}
            </a>{' '}
            <small>{c.issuedAt(shownInstant(issuedAt))}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
