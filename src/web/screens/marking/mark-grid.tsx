import '../../styles/questions.css';
import { useRef, useState } from 'react';
import { useMarkingTexts } from '../../i18n/marking';
import { FaultNotice } from '../../parts/notice';
import { shownMark } from '../../text/mark';
import type { BagAct } from './bag-act';
import { MarkRow, type Step } from './mark-row';
import { PasteBox } from './paste-box';
import { ReviewMarks } from './review-marks';
import { useTypedRows, type TypedCell, type TypedRow, type TypedRows } from './typed-rows';
import type { Marking } from './marking-data';

interface MarkGridProps {
  readonly markings: readonly Marking[];
  /** Most that each question earns; empty where the whole script gets one mark. */
  readonly questionMaxima: readonly string[];
  readonly keptAs: string;
  readonly label: string;
  readonly act: BagAct;
  /** Asked once more before the marks are sent, where they are final; null where they are not. */
  readonly warning: string | null;
}

/** A box that holds no mark, in a row whose other boxes do. */
const isOff = ({ read }: TypedCell): boolean => read.kind !== 'MARK';
const isWrong = ({ read }: TypedRow): boolean => read.kind === 'FAULT' || read.kind === 'PARTIAL';

/** Rows to type marks into, with the keyboard alone or as a pasted block; empty rows are left for later. */
export function MarkGrid({ markings, questionMaxima, keptAs, label, act, warning }: MarkGridProps) {
  const m = useMarkingTexts();
  const typed = useTypedRows(keptAs, markings, questionMaxima);
  const [isAsked, setAsked] = useState(false);
  const [isReviewing, setReviewing] = useState(false);
  const boxes = useBoxes(typed);
  const { rows } = typed;
  const given = rows.flatMap(({ marking, read }) => (read.kind === 'MARK' ? [{ marking, ...read }] : []));
  const wrong = rows.filter(isWrong).reduce((count, { cells }) => count + cells.filter(isOff).length, 0);
  const send = async (): Promise<void> => {
    setReviewing(false);
    setAsked(false);
    await act.run(given, typed.forget);
  };
  const ask = (): void => {
    setAsked(true);
    const at = rows.findIndex(isWrong);
    if (wrong > 0) boxes.goTo(at, Math.max(0, rows[at]?.cells.findIndex(isOff) ?? 0));
    else if (given.length === 0) boxes.goTo(0, 0);
    else if (warning !== null) setReviewing(true);
    else void send();
  };
  return (
    <>
      <PasteBox typed={typed} />
      <p aria-live="polite">{m.typed(given.length, rows.length)}</p>
      <GridRows typed={typed} act={act} boxes={boxes} isAsked={isAsked} />
      <p className="hint">{typed.maxima.length === 0 ? m.keys : m.questionKeys}</p>
      <GridErrors act={act} wrong={isAsked ? wrong : 0} isEmpty={isAsked && given.length === 0 && wrong === 0} />
      <SendButton boxes={boxes} act={act} label={label} onClick={ask} />
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

interface SendButtonProps {
  readonly boxes: Boxes;
  readonly act: BagAct;
  readonly label: string;
  readonly onClick: () => void;
}

function SendButton({ boxes, act, label, onClick }: SendButtonProps) {
  const m = useMarkingTexts();
  return (
    <div className="actions">
      <button
        ref={boxes.button}
        type="button"
        className="button primary large"
        aria-disabled={act.isPending}
        onClick={onClick}
      >
        {act.isPending ? m.sending : label}
      </button>
    </div>
  );
}

type Boxes = ReturnType<typeof useBoxes>;

/** The boxes of the grid, for moving between them; after the last one comes the button. */
function useBoxes({ rows }: TypedRows) {
  const held = useRef(new Map<string, HTMLInputElement>());
  const button = useRef<HTMLButtonElement>(null);
  const goTo = (row: number, cell: number): void => {
    const marking = rows[Math.max(0, row)]?.marking;
    if (marking === undefined) button.current?.focus();
    else held.current.get(`${marking.id} ${String(cell)}`)?.select();
  };
  const move = (row: number, cell: number, [rowStep, cellStep]: Step): void => {
    const width = rows[row]?.cells.length ?? 1;
    const next = cell + cellStep;
    if (next >= width) goTo(row + 1, 0);
    else if (next >= 0) goTo(row + rowStep, next);
    else if (row > 0) goTo(row - 1, width - 1);
  };
  const hold = (id: string, cell: number, box: HTMLInputElement | null): void => {
    const key = `${id} ${String(cell)}`;
    if (box === null) held.current.delete(key);
    else held.current.set(key, box);
  };
  return { button, goTo, move, hold };
}

interface GridRowsProps {
  readonly typed: TypedRows;
  readonly act: BagAct;
  readonly boxes: Boxes;
  readonly isAsked: boolean;
}

function GridRows({ typed, act, boxes, isAsked }: GridRowsProps) {
  return (
    <table className={typed.maxima.length === 0 ? 'table marks' : 'table marks questions stacked'}>
      <MarkHead maxima={typed.maxima} />
      <tbody>
        {typed.rows.map((row, index) => {
          const { id } = row.marking;
          return (
            <MarkRow
              key={id}
              row={row}
              order={index + 1}
              refused={act.refusedRows.get(id) ?? []}
              isAsked={isAsked}
              onType={(question, text) => {
                act.retype(id);
                typed.type(id, question, text);
              }}
              onMove={(cell, step) => boxes.move(index, cell, step)}
              hold={(cell, box) => boxes.hold(id, cell, box)}
            />
          );
        })}
      </tbody>
    </table>
  );
}

function MarkHead({ maxima }: { readonly maxima: readonly number[] }) {
  const m = useMarkingTexts();
  return (
    <thead>
      <tr>
        <th scope="col" className="order">
          {m.order}
        </th>
        <th scope="col">{m.code}</th>
        {maxima.length === 0 ? <th scope="col">{m.mark}</th> : null}
        {maxima.map((maximum, at) => (
          <th scope="col" key={String(at)}>
            {m.questionName(at)}
            <small>{m.upTo(shownMark(maximum))}</small>
          </th>
        ))}
        {maxima.length === 0 ? null : <th scope="col">{m.total}</th>}
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
