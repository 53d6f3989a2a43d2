import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { CodeScripts } from '../../generated/operations';
import { useTexts } from '../../i18n/texts';
import { useWrittenTexts } from '../../i18n/written';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form';
import type { Made } from './written-data';

interface CodingSectionProps {
  readonly roundId: string;
  /** Whether there are codes already, which new ones make void. */
  readonly isAgain: boolean;
  readonly onMade: (made: Made) => void;
}

/** Making the codes, or making them again before any marker has a script: what it means, and one more question. */
export function CodingSection({ roundId, isAgain, onMade }: CodingSectionProps) {
  const w = useWrittenTexts();
  const client = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const [isLost, setLost] = useState(false);
  const label = isAgain ? w.coding.again : w.coding.act;
  return (
    <section className="card" aria-labelledby="coding">
      <h2 id="coding">{isAgain ? w.coding.again : w.coding.title}</h2>
      {isLost ? (
        <div className="notice error" role="alert">
          {w.coding.lost}
        </div>
      ) : null}
      <p>{isAgain ? w.coding.againWhat : w.coding.what}</p>
      <p className="notice warning">{w.coding.once}</p>
      <p>{w.coding.before}</p>
      <ul>
        {w.coding.ready.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" className={isAgain ? 'button' : 'button primary'} onClick={() => setAsked(true)}>
        {label}
      </button>
      {isAsked ? (
        <CodingDialog
          roundId={roundId}
          isAgain={isAgain}
          onClose={() => setAsked(false)}
          onMade={(made) => {
            setAsked(false);
            const isThere = made.scripts !== null && made.shares !== null;
            setLost(!isThere);
            if (isThere) onMade(made);
            else void client.invalidateQueries({ queryKey: ['written'] });
          }}
        />
      ) : null}
    </section>
  );
}

function CodingDialog({ roundId, isAgain, onMade, onClose }: CodingSectionProps & { readonly onClose: () => void }) {
  const t = useTexts();
  const w = useWrittenTexts();
  const act = useAct(CodeScripts, {
    refused: (data) => data.codeScripts.errors,
    done: ({ codeScripts }) => onMade(codeScripts),
  });
  const label = isAgain ? w.coding.again : w.coding.act;
  return (
    <Dialog title={label} onClose={onClose}>
      {isAgain ? <p>{w.coding.againQuestion}</p> : null}
      <p>{w.coding.question}</p>
      <Form
        {...act}
        submitLabel={label}
        onSubmit={() => {
          void act.run({ input: { roundId, again: isAgain } });
        }}
        more={
          <button type="button" className="button" onClick={onClose}>
            {t.shell.cancel}
          </button>
        }
      >
        {null}
      </Form>
    </Dialog>
  );
}
