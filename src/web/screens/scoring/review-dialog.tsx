import { useEffect, useRef } from 'react';
import { useScoringTexts } from '../../i18n/scoring';
import { useTexts } from '../../i18n/texts';
import { Dialog } from '../../parts/dialog';
import { FaultNotice } from '../../parts/notice';
import type { Fault } from '../../send';
import type { FieldError } from '../../text/field-errors';
import { shownMark } from '../../text/mark';
import type { Sheet } from './sheet-data';
import type { TypedMarks } from './typed-marks';

interface ReviewDialogProps {
  /** Whose sheet it is: the dialog hides the page that says so. */
  readonly candidate: Pick<Sheet['application'], 'candidateNumber' | 'fullName'>;
  readonly typed: TypedMarks;
  readonly act: { readonly errors: readonly FieldError[]; readonly fault: Fault | null; readonly isPending: boolean };
  readonly warning: string;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** Every mark once more before the sheet is locked. The focus is on "Xem lại": Enter pressed twice must not submit. */
export function ReviewDialog({ candidate, typed, act, warning, submitLabel, onSubmit, onClose }: ReviewDialogProps) {
  const s = useScoringTexts();
  const t = useTexts();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <Dialog title={s.reviewTitle} onClose={onClose}>
      {act.errors.length === 0 ? null : (
        <div className="notice error" role="alert">
          <ul>
            {act.errors.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <FaultNotice fault={act.fault} />
      <p>
        {s.candidateNumber} <strong>{candidate.candidateNumber}</strong> · <strong>{candidate.fullName}</strong>
      </p>
      <table className="table">
        <tbody>
          {typed.lines.map(({ criterion, read }) => (
            <tr key={criterion.key}>
              <th scope="row">{criterion.title}</th>
              <td className="figure">{read.kind === 'MARK' ? shownMark(read.hundredths) : '–'}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{s.total}</th>
            <td className="figure">
              <strong>{shownMark(typed.total)}</strong>
            </td>
          </tr>
        </tbody>
      </table>
      <p className="notice warning">{warning}</p>
      <div className="actions">
        <button ref={back} type="button" className="button" onClick={onClose}>
          {s.lookAgain}
        </button>
        <button
          type="button"
          className="button primary"
          onClick={() => {
            if (!act.isPending) onSubmit();
          }}
        >
          {act.isPending ? t.shell.sending : submitLabel}
        </button>
      </div>
    </Dialog>
  );
}
