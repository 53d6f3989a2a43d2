import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useAct } from '../../act';
import { ReopenWrittenMark } from '../../generated/operations';
import { useMarkingTexts } from '../../i18n/marking';
import { useTexts } from '../../i18n/texts';
import { Dialog } from '../../parts/dialog';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { hundredthsOf, shownMark } from '../../text/mark';
import type { Marking, MarkingRound } from './marking-data';

const MarkingReceiptDialog = lazy(() => import('./marking-receipt'));

interface LockedMarksProps {
  readonly round: MarkingRound;
  readonly markings: readonly Marking[];
}

/** Marks that are locked; their marker may strike one out, signed and with a reason, to give it anew. */
export default function LockedMarks({ round, markings }: LockedMarksProps) {
  const m = useMarkingTexts();
  const [asked, setAsked] = useState<Marking | null>(null);
  const [shown, setShown] = useState<Marking | null>(null);
  return (
    <section aria-labelledby="locked-marks">
      <h2 id="locked-marks">{m.locked}</h2>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{m.code}</th>
            <th scope="col">{m.turnName}</th>
            <th scope="col" className="figure">
              {m.mark}
            </th>
            <th scope="col">{m.receipt}</th>
            <th scope="col">{m.correct}</th>
          </tr>
        </thead>
        <tbody>
          {markings.map((marking) => (
            <LockedRow
              key={marking.id}
              marking={marking}
              onCorrect={() => setAsked(marking)}
              onReceipt={() => setShown(marking)}
            />
          ))}
        </tbody>
      </table>
      {shown === null ? null : (
        <Suspense fallback={null}>
          <MarkingReceiptDialog marking={shown} onClose={() => setShown(null)} />
        </Suspense>
      )}
      {asked === null ? null : <CorrectDialog round={round} marking={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}

interface LockedRowProps {
  readonly marking: Marking;
  readonly onCorrect: () => void;
  readonly onReceipt: () => void;
}

function LockedRow({ marking, onCorrect, onReceipt }: LockedRowProps) {
  const m = useMarkingTexts();
  const { code, turn, remarking, mark, questionMarks, corrections } = marking;
  return (
    <tr>
      <th scope="row" data-label={m.code}>
        <code className="blind-code">{code}</code>
      </th>
      <td data-label={m.turnName}>{m.turn(turn, remarking)}</td>
      <td className="figure" data-label={m.mark}>
        {mark === null ? '–' : shownMark(hundredthsOf(mark))}
        <Questions marks={questionMarks} />
      </td>
      <td data-label={m.receipt}>
        <button type="button" className="button" aria-label={m.receiptFor(code)} onClick={onReceipt}>
          {m.receipt}
        </button>
      </td>
      <td data-label={m.correct}>
        {corrections.map((one, index) => (
          <p className="hint" key={String(index)}>
            {m.corrected(shownMark(hundredthsOf(one.mark)), one.reason)} <Questions marks={one.questionMarks} />
          </p>
        ))}
        {remarking ? null : (
          <button type="button" className="button" aria-label={m.correctFor(code)} onClick={onCorrect}>
            {m.correct}
          </button>
        )}
      </td>
    </tr>
  );
}

/** The marks of the questions that a mark is the sum of, if it is one. */
function Questions({ marks }: { readonly marks: readonly string[] }) {
  const m = useMarkingTexts();
  if (marks.length === 0) return null;
  return (
    <small className="hint">
      {marks.map((mark, at) => m.questionMark(at, shownMark(hundredthsOf(mark)))).join(' · ')}
    </small>
  );
}

interface CorrectDialogProps {
  readonly round: MarkingRound;
  readonly marking: Marking;
  readonly onClose: () => void;
}

function CorrectDialog({ round, marking, onClose }: CorrectDialogProps) {
  const m = useMarkingTexts();
  const t = useTexts();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const act = useAct(ReopenWrittenMark, {
    refused: (data) => data.reopenWrittenMark.errors,
    done: async () => {
      onClose();
      await client.invalidateQueries({ queryKey: ['my-markings', round.id] });
    },
  });
  const { id: markingId, version: expectedVersion } = marking;
  return (
    <Dialog title={m.correctFor(marking.code)} onClose={onClose}>
      <p>{m.correctWhat}</p>
      {round.isDirect ? null : <p>{m.correctPaper}</p>}
      <Form
        {...act}
        submitLabel={m.correct}
        onSubmit={() => void act.run({ input: { markingId, expectedVersion, reason } })}
        more={
          <button type="button" className="button" onClick={onClose}>
            {t.shell.cancel}
          </button>
        }
      >
        <TextField path="reason" label={m.correctReason} value={reason} onChange={setReason} />
      </Form>
    </Dialog>
  );
}
