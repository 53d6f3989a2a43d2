import { useState } from 'react';
import { usePapersTexts } from '../../i18n/papers';
import { DownloadLink } from '../../parts/download-link';
import { Notice } from '../../parts/notice';

/** Papers that are named one by one in an address. */
const MOST_CHOSEN = 200;

interface PrintPapersProps {
  readonly roundId: string;
  /** What the list is narrowed to, as an address names it; empty for everything. */
  readonly selection: string;
  readonly shown: readonly string[];
  readonly picked: ReadonlySet<string>;
  readonly pick: (picked: ReadonlySet<string>) => void;
}

/** In gộp: the papers chosen in the list, or all it is narrowed to, in one file for the printer. */
export function PrintPapers({ roundId, selection, shown, picked, pick }: PrintPapersProps) {
  const p = usePapersTexts();
  const [isTwoSided, setTwoSided] = useState(false);
  const asked = new URLSearchParams(picked.size === 0 ? selection : [...picked].map((id) => ['id', id]));
  if (isTwoSided) asked.set('twoSided', '1');
  return (
    <section className="card" aria-label={p.print}>
      <p>{p.printLead}</p>
      <label className="check">
        <input type="checkbox" checked={isTwoSided} onChange={() => setTwoSided(!isTwoSided)} />
        {p.twoSided}
      </label>
      {picked.size > MOST_CHOSEN ? (
        <Notice kind="warning">{p.tooManyChosen(MOST_CHOSEN)}</Notice>
      ) : (
        <div className="actions">
          <DownloadLink href={`/rounds/${roundId}/papers.pdf?${asked.toString()}`}>
            {picked.size > 0 ? p.printChosen(picked.size) : selection === '' ? p.printAll : p.printShown}
          </DownloadLink>
          <button type="button" className="button" onClick={() => pick(new Set([...picked, ...shown]))}>
            {p.pickShown(shown.length)}
          </button>
          {picked.size === 0 ? null : (
            <button type="button" className="button" onClick={() => pick(new Set())}>
              {p.unpick}
            </button>
          )}
        </div>
      )}
      <p role="status">{p.picked(picked.size)}</p>
    </section>
  );
}
