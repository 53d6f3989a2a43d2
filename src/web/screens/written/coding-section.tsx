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
  readonly onMade: (made: Made) => void;
}

/** Making the codes: what it means, what to have ready, and one more question before it is done. */
export function CodingSection({ roundId, onMade }: CodingSectionProps) {
  const w = useWrittenTexts();
  const [isAsked, setAsked] = useState(false);
  const [isLost, setLost] = useState(false);
  return (
    <section className="card" aria-labelledby="coding">
      <h2 id="coding">{w.coding.title}</h2>
      {isLost ? (
        <div className="notice error" role="alert">
          {w.coding.lost}
        </div>
      ) : null}
      <p>{w.coding.what}</p>
      <p className="notice warning">{w.coding.once}</p>
      <p>{w.coding.before}</p>
      <ul>
        {w.coding.ready.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" className="button primary" onClick={() => setAsked(true)}>
        {w.coding.act}
      </button>
      {isAsked ? (
        <CodingDialog
          roundId={roundId}
          onClose={() => setAsked(false)}
          onMade={(made) => {
            setAsked(false);
            if (made.scripts === null || made.shares === null) setLost(true);
            else onMade(made);
          }}
        />
      ) : null}
    </section>
  );
}

function CodingDialog({ roundId, onMade, onClose }: CodingSectionProps & { readonly onClose: () => void }) {
  const t = useTexts();
  const w = useWrittenTexts();
  const act = useAct(CodeScripts, {
    refused: (data) => data.codeScripts.errors,
    done: ({ codeScripts }) => onMade(codeScripts),
  });
  return (
    <Dialog title={w.coding.act} onClose={onClose}>
      <p>{w.coding.question}</p>
      <Form
        {...act}
        submitLabel={w.coding.act}
        onSubmit={() => {
          void act.run({ input: { roundId } });
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
