import { useState } from 'react';
import { CallThirdMarker, DecideWrittenMark } from '../../generated/operations';
import { useTexts } from '../../i18n/texts';
import { useWrittenTexts } from '../../i18n/written';
import { Dialog } from '../../parts/dialog';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Empty, FaultNotice, Waiting } from '../../parts/notice';
import { apiMark, hundredthsOf, officialMark, readMark, shownMark } from '../../text/mark';
import { useScripts, useWrittenAct, type Script } from './written-data';

/** Scripts with both marks, those that wait for something first. */
export function SettleTable({ roundId }: { readonly roundId: string }) {
  const w = useWrittenTexts();
  const scripts = useScripts(roundId);
  if (scripts.isPending) return <Waiting />;
  if (scripts.data === undefined) return <FaultNotice fault={scripts.error} />;
  const marked = scripts.data.filter(({ marks }) => marks.length > 0);
  const ordered = [...marked.filter(({ needs }) => needs !== null), ...marked.filter(({ needs }) => needs === null)];
  if (ordered.length === 0) return <Empty>{w.marking.none}</Empty>;
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{w.marking.code}</th>
          <th scope="col">{w.marking.marks}</th>
          <th scope="col">{w.marking.standing}</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((script) => (
          <tr key={script.id}>
            <th scope="row" data-label={w.marking.code}>
              <code className="blind-code">{script.code}</code>
            </th>
            <td data-label={w.marking.marks}>
              {script.marks.map((mark) => shownMark(hundredthsOf(mark))).join(' · ')}
            </td>
            <td data-label={w.marking.standing}>
              <Standing script={script} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Standing({ script }: { readonly script: Script }) {
  const w = useWrittenTexts();
  const [isAsked, setAsked] = useState(false);
  const { needs, official, awaitsThird, code } = script;
  if (official !== null) {
    return (
      <>
        <strong>{w.marking.official(officialMark(official.value))}</strong>
        <p className="hint">{official.formula}</p>
      </>
    );
  }
  if (needs === null) return null;
  if (awaitsThird) return <>{w.marking.awaits}</>;
  const isThird = needs === 'THIRD_MARK';
  const label = isThird ? w.marking.callThirdFor(code) : w.marking.decideFor(code);
  return (
    <>
      <p>{w.marking.needs[needs]}</p>
      <button type="button" className="button" aria-label={label} onClick={() => setAsked(true)}>
        {isThird ? w.marking.callThird : w.marking.decide}
      </button>
      {!isAsked ? null : isThird ? (
        <ThirdDialog script={script} title={label} onClose={() => setAsked(false)} />
      ) : (
        <DecideDialog script={script} title={label} onClose={() => setAsked(false)} />
      )}
    </>
  );
}

interface SettleProps {
  readonly script: Script;
  readonly title: string;
  readonly onClose: () => void;
}

function ThirdDialog({ script, title, onClose }: SettleProps) {
  const w = useWrittenTexts();
  const act = useWrittenAct(CallThirdMarker, (data) => data.callThirdMarker.errors, onClose);
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        {...act}
        submitLabel={w.marking.callThird}
        onSubmit={() => {
          void act.run({ input: { scriptId: script.id, expectedVersion: script.version } });
        }}
        more={<CancelButton onClose={onClose} />}
      >
        <p>{w.marking.needs['THIRD_MARK']}</p>
      </Form>
    </Dialog>
  );
}

function DecideDialog({ script, title, onClose }: SettleProps) {
  const w = useWrittenTexts();
  const [mark, setMark] = useState('');
  const [reason, setReason] = useState('');
  const act = useWrittenAct(DecideWrittenMark, (data) => data.decideWrittenMark.errors, onClose);
  const { id: scriptId, version: expectedVersion, needs, marks } = script;
  const by = needs === 'COLLECTIVE_MARK' ? 'COLLECTIVE' : 'HEAD';
  const submit = (): void => {
    const read = readMark(mark, 10_000);
    if (read.kind !== 'MARK') act.refuse([{ path: 'mark', message: w.marking.markWrong }]);
    else void act.run({ input: { scriptId, expectedVersion, by, mark: apiMark(read.hundredths), reason } });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p>
        {w.marking.decidedBy[by]} {w.marking.marks}: {marks.map((one) => shownMark(hundredthsOf(one))).join(' · ')}.
      </p>
      <Form {...act} submitLabel={w.marking.decide} onSubmit={submit} more={<CancelButton onClose={onClose} />}>
        <TextField
          path="mark"
          label={w.marking.mark}
          value={mark}
          onChange={setMark}
          size="short"
          input={{ inputMode: 'decimal', autoComplete: 'off' }}
        />
        <TextField path="reason" label={w.marking.reason} value={reason} onChange={setReason} />
      </Form>
    </Dialog>
  );
}

function CancelButton({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  return (
    <button type="button" className="button" onClick={onClose}>
      {t.shell.cancel}
    </button>
  );
}
