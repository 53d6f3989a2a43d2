import { useEffect, useRef } from 'react';
import { useMarkingTexts } from '../../i18n/marking';
import { Dialog } from '../../parts/dialog';
import { shownMark } from '../../text/mark';
import type { GivenMark } from './bag-act';

interface ReviewMarksProps {
  readonly given: readonly GivenMark[];
  readonly warning: string;
  readonly label: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** Every mark once more before it is locked. The focus is on "Xem lại": Enter pressed twice must not submit. */
export function ReviewMarks({ given, warning, label, onSubmit, onClose }: ReviewMarksProps) {
  const m = useMarkingTexts();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <Dialog title={m.reviewTitle(given.length)} onClose={onClose}>
      <table className="table">
        <ReviewHead questions={given[0]?.questionMarks?.length ?? 0} />
        <tbody>
          {given.map(({ marking, hundredths, questionMarks }) => (
            <tr key={marking.id}>
              <th scope="row">
                <code className="blind-code">{marking.code}</code>
              </th>
              {questionMarks?.map((one, at) => (
                <td className="figure" key={String(at)}>
                  {shownMark(one)}
                </td>
              ))}
              <td className="figure">
                <strong>{shownMark(hundredths)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="notice warning">{warning}</p>
      <div className="actions">
        <button ref={back} type="button" className="button" onClick={onClose}>
          {m.lookAgain}
        </button>
        <button type="button" className="button primary" onClick={onSubmit}>
          {label}
        </button>
      </div>
    </Dialog>
  );
}

/** Names of the columns, where there is one for each question. */
function ReviewHead({ questions }: { readonly questions: number }) {
  const m = useMarkingTexts();
  if (questions === 0) return null;
  return (
    <thead>
      <tr>
        <th scope="col">{m.code}</th>
        {Array.from({ length: questions }, (_none, at) => (
          <th scope="col" className="figure" key={String(at)}>
            {m.questionName(at)}
          </th>
        ))}
        <th scope="col" className="figure">
          {m.total}
        </th>
      </tr>
    </thead>
  );
}
