import type { KeyboardEvent } from 'react';
import { useMarkingTexts } from '../../i18n/marking';
import type { MarkingTexts } from '../../i18n/vi/marking';
import { shownMark } from '../../text/mark';
import type { RowRefusal } from './bag-act';
import type { TypedCell, TypedRow } from './typed-rows';

/** A move between boxes: rows down, boxes to the right. */
export type Step = readonly [rows: -1 | 0 | 1, cells: -1 | 0 | 1];

interface MarkRowProps {
  readonly row: TypedRow;
  readonly order: number;
  /** Why the server did not take it. */
  readonly refused: readonly RowRefusal[];
  /** Whether boxes left empty beside others are to be named. */
  readonly isAsked: boolean;
  readonly onType: (question: number | null, text: string) => void;
  readonly onMove: (cell: number, step: Step) => void;
  readonly hold: (cell: number, box: HTMLInputElement | null) => void;
}

/** One script with the boxes for its marks and their sum. What is typed is never changed, cut or rounded. */
export function MarkRow({ row, order, refused, isAsked, onType, onMove, hold }: MarkRowProps) {
  const m = useMarkingTexts();
  const { marking, cells, read } = row;
  const isWhole = cells[0]?.question === null;
  const faults = cells.flatMap((cell) => faultOf(cell, row, isAsked, m) ?? []);
  const told = faults.length > 0 ? faults : refused;
  const errorId = `mark-${marking.id}-error`;
  return (
    <>
      <tr>
        <td className="order">{order}</td>
        <th scope="row" data-label={isWhole ? undefined : m.code}>
          <code className="blind-code">{marking.code}</code>
          <small>{m.turn(marking.turn, marking.remarking)}</small>
        </th>
        {cells.map((cell, at) => (
          <MarkBox
            key={String(at)}
            code={marking.code}
            cell={cell}
            told={told}
            errorId={errorId}
            onType={(text) => onType(cell.question, text)}
            onMove={(step) => onMove(at, step)}
            hold={(box) => hold(at, box)}
          />
        ))}
        {isWhole ? null : (
          <td className="total" data-label={m.total}>
            <output aria-label={m.totalOf(marking.code)}>
              {read.kind === 'MARK' ? shownMark(read.hundredths) : '–'}
            </output>
          </td>
        )}
      </tr>
      <RowErrors id={errorId} told={told} span={cells.length + (isWhole ? 2 : 3)} />
    </>
  );
}

interface MarkBoxProps {
  readonly code: string;
  readonly cell: TypedCell;
  readonly told: readonly RowRefusal[];
  readonly errorId: string;
  readonly onType: (text: string) => void;
  readonly onMove: (step: Step) => void;
  readonly hold: (box: HTMLInputElement | null) => void;
}

function MarkBox({ code, cell, told, errorId, onType, onMove, hold }: MarkBoxProps) {
  const m = useMarkingTexts();
  const { question, maximum, text } = cell;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const step = stepOf(event, question === null);
    if (step === null) return;
    event.preventDefault();
    onMove(step);
  };
  return (
    <td className="box" data-label={question === null ? undefined : m.question(question, shownMark(maximum))}>
      <input
        ref={hold}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={question === null ? m.markOf(code) : m.questionOf(question, code)}
        aria-invalid={told.some((one) => one.question === null || one.question === question) || undefined}
        aria-describedby={told.length === 0 ? undefined : errorId}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </td>
  );
}

interface RowErrorsProps {
  readonly id: string;
  readonly told: readonly RowRefusal[];
  readonly span: number;
}

/** Why a row is not taken, each question by its name. */
function RowErrors({ id, told, span }: RowErrorsProps) {
  const m = useMarkingTexts();
  if (told.length === 0) return null;
  const words = ({ question, message }: RowRefusal): string => {
    const name = question === null ? '' : m.questionName(question);
    return message.includes(name) ? message : `${name}: ${message}`;
  };
  return (
    <tr>
      <td className="row-error" colSpan={span}>
        <div id={id} role="alert">
          {told.map((one, at) => (
            <p className="field-error" key={String(at)}>
              {words(one)}
            </p>
          ))}
        </div>
      </td>
    </tr>
  );
}

/** Enter goes on, from the last box to the next row; arrows go where they point, sideways only from the end of what is typed. */
function stepOf(event: KeyboardEvent<HTMLInputElement>, isWhole: boolean): Step | null {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const isCaret = selectionStart === selectionEnd;
  const isAll = selectionStart === 0 && selectionEnd === value.length;
  switch (event.key) {
    case 'Enter':
      return isWhole ? [1, 0] : [0, 1];
    case 'ArrowDown':
      return [1, 0];
    case 'ArrowUp':
      return [-1, 0];
    case 'ArrowRight':
      return !isWhole && (isAll || (isCaret && selectionEnd === value.length)) ? [0, 1] : null;
    case 'ArrowLeft':
      return !isWhole && (isAll || (isCaret && selectionStart === 0)) ? [0, -1] : null;
    default:
      return null;
  }
}

function faultOf({ question, maximum, read }: TypedCell, row: TypedRow, isAsked: boolean, m: MarkingTexts) {
  if (read.kind === 'EMPTY' && isAsked && row.read.kind === 'PARTIAL') return { question, message: m.missing };
  if (read.kind !== 'FAULT') return null;
  const above = question === null ? m.aboveMaximum : m.aboveQuestion(shownMark(maximum));
  const messages = { NOT_A_NUMBER: m.notANumber, TOO_FINE: m.tooFine, ABOVE_MAXIMUM: above };
  return { question, message: messages[read.fault] };
}
