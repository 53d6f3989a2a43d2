import { useId, useState } from 'react';
import { useMarkingTexts } from '../../i18n/marking';
import type { LeftLine } from '../../text/pasted-marks';
import type { TypedRows } from './typed-rows';

/** A box for a block copied from a spreadsheet. Lines that fit no row stay in it, each with the reason. */
export function PasteBox({ typed }: { readonly typed: TypedRows }) {
  const m = useMarkingTexts();
  const id = useId();
  const questions = typed.maxima.length;
  const faults = questions === 0 ? m.pasteFaults : { ...m.pasteFaults, TWO_COLUMNS: m.pasteWidth };
  const [block, setBlock] = useState('');
  const [told, setTold] = useState<{ readonly taken: number; readonly left: readonly LeftLine[] } | null>(null);
  const put = (): void => {
    const outcome = typed.paste(block);
    setTold(outcome);
    setBlock(outcome.left.map(({ text }) => text).join('\n'));
  };
  return (
    <details className="paste">
      <summary>{m.pasteTitle}</summary>
      <div className="field">
        <label htmlFor={id}>{questions === 0 ? m.pasteLabel : m.pasteQuestions(questions)}</label>
        <p className="hint" id={`${id}-hint`}>
          {m.pasteHint}
        </p>
        <textarea
          id={id}
          rows={5}
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          value={block}
          onChange={(event) => setBlock(event.target.value)}
        />
      </div>
      <button type="button" className="button" onClick={put}>
        {m.pastePut}
      </button>
      <div role="status">
        {told === null ? null : <p>{m.pasted(told.taken)}</p>}
        {told === null || told.left.length === 0 ? null : (
          <div className="notice warning">
            <p>{m.pasteLeft(told.left.length)}</p>
            <ul>
              {told.left.map(({ number, text, fault }) => (
                <li key={number}>{faults[fault](number, text.trim())}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </details>
  );
}
