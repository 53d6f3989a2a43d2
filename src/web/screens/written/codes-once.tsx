import { useEffect, useState } from 'react';
import { useWrittenTexts } from '../../i18n/written';
import { Page } from '../../parts/page';
import { useStayHere } from './stay-here';
import type { Made } from './written-data';

type Sheet = 'list' | 'CODING' | 'SUPERVISION' | 'STUBS';
type Share = NonNullable<Made['shares']>[number];

const SHEETS: readonly Sheet[] = ['list', 'CODING', 'SUPERVISION', 'STUBS'];

interface CodesOnceProps {
  readonly roundTitle: string;
  readonly made: Made;
  readonly onDone: () => void;
}

/** The pairs and the two shares, this once: each on a sheet of its own, printed alone or together, then put away. */
export function CodesOnce({ roundTitle, made, onDone }: CodesOnceProps) {
  const w = useWrittenTexts();
  const [printing, setPrinting] = useState<Sheet | 'all' | null>(null);
  useStayHere(w.once.stay);
  useEffect(() => {
    if (printing === null) return;
    window.print();
    setPrinting(null);
  }, [printing]);
  return (
    <Page title={w.once.title}>
      <div className="notice warning no-print" role="alert">
        {w.once.warning}
      </div>
      <div className="actions">
        {SHEETS.map((sheet) => (
          <button key={sheet} type="button" className="button" onClick={() => setPrinting(sheet)}>
            {w.once.print[sheet]}
          </button>
        ))}
        <button type="button" className="button" onClick={() => setPrinting('all')}>
          {w.once.printAll}
        </button>
      </div>
      <div className="sheets" data-print={printing ?? 'all'}>
        <CodeList roundTitle={roundTitle} made={made} />
        {(made.shares ?? []).map((share) => (
          <ShareSheet key={share.holder} roundTitle={roundTitle} share={share} />
        ))}
      </div>
      <Finish onDone={onDone} />
    </Page>
  );
}

function CodeList({ roundTitle, made }: Pick<CodesOnceProps, 'roundTitle' | 'made'>) {
  const w = useWrittenTexts();
  return (
    <section className="card sheet" data-sheet="list" aria-labelledby="code-list">
      <h2 id="code-list">{w.once.listTitle}</h2>
      <p>{roundTitle}</p>
      <p>{w.once.listWhat}</p>
      <table className="table code-list">
        <thead>
          <tr>
            <th scope="col">{w.once.number}</th>
            <th scope="col">{w.once.code}</th>
          </tr>
        </thead>
        <tbody>
          {(made.scripts ?? []).map(({ candidateNumber, code }) => (
            <tr key={code}>
              <th scope="row">{candidateNumber}</th>
              <td>
                <code className="blind-code">{code}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="signature">{w.once.received}</p>
    </section>
  );
}

function ShareSheet({ roundTitle, share }: { readonly roundTitle: string; readonly share: Share }) {
  const w = useWrittenTexts();
  const { holder, text, qrCode } = share;
  const id = `share-${holder}`;
  return (
    <section className="card sheet" data-sheet={holder} aria-labelledby={id}>
      <h2 id={id}>{w.once.shareTitle[holder]}</h2>
      <p>{roundTitle}</p>
      <p>{w.once.shareWhat[holder]}</p>
      <img className="qr" src={qrCode} alt={w.once.qrAlt[holder]} width="240" height="240" />
      <p>{w.once.byHand}</p>
      <p>
        <code className="share-text">{text}</code>
      </p>
      <p className="signature">{w.once.received}</p>
    </section>
  );
}

function Finish({ onDone }: { readonly onDone: () => void }) {
  const w = useWrittenTexts();
  const [done, setDone] = useState<ReadonlySet<Sheet>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const toggle = (sheet: Sheet): void =>
    setDone((known) => {
      const next = new Set(known);
      if (!next.delete(sheet)) next.add(sheet);
      return next;
    });
  return (
    <fieldset className="no-print">
      <legend>{w.once.finish}</legend>
      {SHEETS.map((sheet) => (
        <label key={sheet} className="check">
          <input type="checkbox" checked={done.has(sheet)} onChange={() => toggle(sheet)} />
          {w.once.checks[sheet]}
        </label>
      ))}
      {isAsked && done.size < SHEETS.length ? (
        <p className="field-error" role="alert">
          {w.once.notYet}
        </p>
      ) : null}
      <div className="actions">
        <button
          type="button"
          className="button primary"
          onClick={() => {
            setAsked(true);
            if (done.size === SHEETS.length) onDone();
          }}
        >
          {w.once.done}
        </button>
      </div>
    </fieldset>
  );
}
