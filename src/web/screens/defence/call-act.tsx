import { useState } from 'react';
import { useAct } from '../../act';
import { CallDefender } from '../../generated/operations';
import { useHearingTexts } from '../../i18n/hearing';
import { useTexts } from '../../i18n/texts';
import { Dialog } from '../../parts/dialog';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import type { HearingLine } from './board-data';
import { useBoardDone } from './board-done';
import { ActFaults } from './act-faults';

/** Calls a candidate before the panel: the next at once, another one with a reason. */
export function CallAct({ line, isNext }: { readonly line: HearingLine; readonly isNext: boolean }) {
  const h = useHearingTexts();
  const t = useTexts();
  const { id: applicationId, fullName } = line.application;
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const close = (): void => setAsking(false);
  const act = useAct(CallDefender, { refused: (data) => data.callDefender.errors, done: useBoardDone(close) });
  return (
    <>
      <button
        type="button"
        className={isNext ? 'button primary' : 'button'}
        onClick={() => (isNext ? void act.run({ input: { applicationId, reason: null } }) : setAsking(true))}
      >
        {h.callFor(fullName)}
      </button>
      {isNext ? <ActFaults act={act} /> : null}
      {isAsking ? (
        <Dialog title={h.callFor(fullName)} onClose={close}>
          <p>{h.callQuestion}</p>
          <Form
            {...act}
            submitLabel={h.call}
            onSubmit={() => void act.run({ input: { applicationId, reason } })}
            more={
              <button type="button" className="button" onClick={close}>
                {t.shell.cancel}
              </button>
            }
          >
            <TextField path="reason" label={h.reason} value={reason} onChange={setReason} />
          </Form>
        </Dialog>
      ) : null}
    </>
  );
}
