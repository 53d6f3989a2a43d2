import { useRef, useState, type KeyboardEvent } from 'react';
import { useScoringTexts } from '../../i18n/scoring';
import type { ScoringTexts } from '../../i18n/vi/scoring';
import { hundredthsOf, shownMark } from '../../text/mark';
import type { Criterion, MarkLine, TypedMarks } from './typed-marks';

interface MarkTableProps {
  readonly typed: TypedMarks;
  readonly onReview: () => void;
  readonly label: string;
}

/** The boxes to type marks into. Nothing is ever changed, cut or rounded; what is wrong stays and is said in words. */
export function MarkTable({ typed, onReview, label }: MarkTableProps) {
  const s = useScoringTexts();
  const [isAsked, setAsked] = useState(false);
  const boxes = useRef(new Map<string, HTMLInputElement>());
  const button = useRef<HTMLButtonElement>(null);
  const { lines, missing } = typed;
  const goTo = (index: number): void => {
    const line = lines[index];
    if (line === undefined) button.current?.focus();
    else boxes.current.get(line.criterion.key)?.select();
  };
  const review = (): void => {
    setAsked(true);
    if (missing === 0) onReview();
    else goTo(lines.findIndex(({ read }) => read.kind !== 'MARK'));
  };
  return (
    <>
      <p aria-live="polite">{s.marked(lines.length - missing, lines.length)}</p>
      <table className="table marks">
        <MarkHead />
        <tbody>
          {lines.map((line, index) => (
            <MarkRow
              key={line.criterion.key}
              line={line}
              order={index + 1}
              isMissing={isAsked && line.read.kind === 'EMPTY'}
              onType={(text) => typed.type(line.criterion.key, text)}
              onMove={(step) => goTo(Math.max(0, index + step))}
              hold={(box) => {
                if (box === null) boxes.current.delete(line.criterion.key);
                else boxes.current.set(line.criterion.key, box);
              }}
            />
          ))}
        </tbody>
        <TotalRow typed={typed} />
      </table>
      <p className="hint">{s.keys}</p>
      {isAsked && missing > 0 ? (
        <p className="field-error" role="alert">
          {s.missing(missing)}
        </p>
      ) : null}
      <div className="actions">
        <button ref={button} type="button" className="button primary large" onClick={review}>
          {label}
        </button>
      </div>
    </>
  );
}

function MarkHead() {
  const s = useScoringTexts();
  return (
    <thead>
      <tr>
        <th scope="col" className="order">
          {s.order}
        </th>
        <th scope="col">{s.criterion}</th>
        <th scope="col" className="figure">
          {s.maximum}
        </th>
        <th scope="col">{s.mark}</th>
      </tr>
    </thead>
  );
}

function TotalRow({ typed: { lines, total, missing } }: { readonly typed: TypedMarks }) {
  const s = useScoringTexts();
  return (
    <tfoot>
      <tr>
        <td className="order" />
        <th scope="row" className="figure">
          {s.total}
        </th>
        <td className="figure">{shownMark(lines.reduce((sum, { maximum }) => sum + maximum, 0))}</td>
        <td className="total" aria-live="polite">
          {shownMark(total)}
          {missing === 0 ? null : <small>{s.totalMissing(missing)}</small>}
        </td>
      </tr>
    </tfoot>
  );
}

interface MarkRowProps {
  readonly line: MarkLine;
  readonly order: number;
  readonly isMissing: boolean;
  readonly onType: (text: string) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly hold: (box: HTMLInputElement | null) => void;
}

function MarkRow({ line, order, isMissing, onType, onMove, hold }: MarkRowProps) {
  const s = useScoringTexts();
  const { criterion, maximum, text, read } = line;
  const id = `mark-${criterion.key}`;
  const error = isMissing ? s.missing(1) : errorOf(line, s);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove(step === 1 ? 1 : -1);
  };
  return (
    <tr>
      <td className="order">{order}</td>
      <th scope="row">{criterion.title}</th>
      <td className="figure">{shownMark(maximum)}</td>
      <td className="box">
        <input
          id={id}
          ref={hold}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={s.markOf(criterion.title, shownMark(maximum))}
          aria-invalid={error !== null || undefined}
          aria-describedby={error === null ? undefined : `${id}-error`}
          value={text}
          onChange={(event) => onType(event.target.value)}
          onBlur={() => {
            if (read.kind === 'MARK') onType(shownMark(read.hundredths));
          }}
          onKeyDown={onKeyDown}
        />
        {error === null ? null : (
          <p className="field-error" id={`${id}-error`} role="alert">
            {error}
          </p>
        )}
      </td>
    </tr>
  );
}

function errorOf({ read, maximum }: MarkLine, s: ScoringTexts): string | null {
  if (read.kind !== 'FAULT') return null;
  switch (read.fault) {
    case 'NOT_A_NUMBER':
      return s.notANumber;
    case 'TOO_FINE':
      return s.tooFine;
    case 'ABOVE_MAXIMUM':
      return s.aboveMaximum(shownMark(maximum));
  }
}

interface ReadOnlyMarksProps {
  readonly rubric: readonly Criterion[];
  readonly marks: readonly { readonly criterion: string; readonly mark: string }[];
}

/** The marks of a sheet that is locked. */
export function ReadOnlyMarks({ rubric, marks }: ReadOnlyMarksProps) {
  const s = useScoringTexts();
  const given = new Map(marks.map(({ criterion, mark }) => [criterion, hundredthsOf(mark)]));
  return (
    <table className="table marks">
      <MarkHead />
      <tbody>
        {rubric.map((criterion, index) => (
          <tr key={criterion.key}>
            <td className="order">{index + 1}</td>
            <th scope="row">{criterion.title}</th>
            <td className="figure">{shownMark(hundredthsOf(criterion.maximum))}</td>
            <td className="total">{shownMark(given.get(criterion.key) ?? 0)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td className="order" />
          <th scope="row" colSpan={2} className="figure">
            {s.total}
          </th>
          <td className="total">{shownMark([...given.values()].reduce((sum, mark) => sum + mark, 0))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
