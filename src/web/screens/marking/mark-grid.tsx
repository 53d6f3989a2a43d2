import { useRef, useState, type RefObject } from 'react';
import { useMarkingTexts } from '../../i18n/marking';
import { FaultNotice } from '../../parts/notice';
import type { BagAct } from './bag-act';
import { MarkRow } from './mark-row';
import { PasteBox } from './paste-box';
import { ReviewMarks } from './review-marks';
import { useTypedRows, type TypedRows } from './typed-rows';
import type { Marking } from './marking-data';

interface MarkGridProps {
  readonly markings: readonly Marking[];
  readonly keptAs: string;
  readonly label: string;
  readonly act: BagAct;
  /** Asked once more before the marks are sent, where they are final; null where they are not. */
  readonly warning: string | null;
}

/** Rows to type marks into, with the keyboard alone or as a pasted block; empty rows are left for later. */
export function MarkGrid({ markings, keptAs, label, act, warning }: MarkGridProps) {
  const m = useMarkingTexts();
  const typed = useTypedRows(keptAs, markings);
  const [isAsked, setAsked] = useState(false);
  const [isReviewing, setReviewing] = useState(false);
  const boxes = useRef(new Map<string, HTMLInputElement>());
  const button = useRef<HTMLButtonElement>(null);
  const { rows } = typed;
  const given = rows.flatMap(({ marking, read }) =>
    read.kind === 'MARK' ? [{ marking, hundredths: read.hundredths }] : [],
  );
  const wrong = rows.filter(({ read }) => read.kind === 'FAULT').length;
  const goTo = (index: number): void => {
    const row = rows[index];
    if (row === undefined) button.current?.focus();
    else boxes.current.get(row.marking.id)?.select();
  };
  const send = async (): Promise<void> => {
    setReviewing(false);
    await act.run(given, typed.forget);
  };
  const ask = (): void => {
    setAsked(true);
    if (wrong > 0) goTo(rows.findIndex(({ read }) => read.kind === 'FAULT'));
    else if (given.length === 0) goTo(0);
    else if (warning !== null) setReviewing(true);
    else void send();
  };
  return (
    <>
      <PasteBox typed={typed} />
      <p aria-live="polite">{m.typed(given.length, rows.length)}</p>
      <GridRows typed={typed} act={act} boxes={boxes} onMove={(index) => goTo(Math.max(0, index))} />
      <p className="hint">{m.keys}</p>
      <GridErrors act={act} wrong={isAsked ? wrong : 0} isEmpty={isAsked && given.length === 0 && wrong === 0} />
      <div className="actions">
        <button ref={button} type="button" className="button primary large" aria-disabled={act.isPending} onClick={ask}>
          {act.isPending ? m.sending : label}
        </button>
      </div>
      {isReviewing && warning !== null ? (
        <ReviewMarks
          given={given}
          warning={warning}
          label={label}
          onSubmit={() => void send()}
          onClose={() => setReviewing(false)}
        />
      ) : null}
    </>
  );
}

interface GridRowsProps {
  readonly typed: TypedRows;
  readonly act: BagAct;
  /** The boxes by marking, for moving between them. */
  readonly boxes: RefObject<Map<string, HTMLInputElement>>;
  readonly onMove: (index: number) => void;
}

function GridRows({ typed, act, boxes, onMove }: GridRowsProps) {
  return (
    <table className="table marks">
      <MarkHead />
      <tbody>
        {typed.rows.map((row, index) => (
          <MarkRow
            key={row.marking.id}
            row={row}
            order={index + 1}
            refused={act.refusedRows.get(row.marking.id) ?? null}
            onType={(text) => {
              act.retype(row.marking.id);
              typed.type(row.marking.id, text);
            }}
            onMove={(step) => onMove(index + step)}
            hold={(box) => {
              if (box === null) boxes.current.delete(row.marking.id);
              else boxes.current.set(row.marking.id, box);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}

function MarkHead() {
  const m = useMarkingTexts();
  return (
    <thead>
      <tr>
        <th scope="col" className="order">
          {m.order}
        </th>
        <th scope="col">{m.code}</th>
        <th scope="col">{m.mark}</th>
      </tr>
    </thead>
  );
}

interface GridErrorsProps {
  readonly act: BagAct;
  readonly wrong: number;
  readonly isEmpty: boolean;
}

/** Why nothing was sent or taken. */
function GridErrors({ act, wrong, isEmpty }: GridErrorsProps) {
  const m = useMarkingTexts();
  const refused = act.refusedRows.size;
  return (
    <>
      <FaultNotice fault={act.fault} />
      {refused + act.refusedWhole.length === 0 ? null : (
        <div className="notice error" role="alert">
          <p>{m.nothingTaken}</p>
          <ul>
            {refused === 0 ? null : <li>{m.rowsRefused(refused)}</li>}
            {act.refusedWhole.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {wrong === 0 && !isEmpty ? null : (
        <p className="field-error" role="alert">
          {isEmpty ? m.noMark : m.wrong(wrong)}
        </p>
      )}
    </>
  );
}
