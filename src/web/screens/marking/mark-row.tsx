import type { KeyboardEvent } from 'react';
import { useMarkingTexts } from '../../i18n/marking';
import type { MarkingTexts } from '../../i18n/vi/marking';
import type { TypedRow } from './typed-rows';

interface MarkRowProps {
  readonly row: TypedRow;
  readonly order: number;
  /** Why the server did not take it. */
  readonly refused: string | null;
  readonly onType: (text: string) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly hold: (box: HTMLInputElement | null) => void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** One script with the box for its mark. What is typed is never changed, cut or rounded. */
export function MarkRow({ row, order, refused, onType, onMove, hold }: MarkRowProps) {
  const m = useMarkingTexts();
  const { marking, text, read } = row;
  const id = `mark-${marking.id}`;
  const error = read.kind === 'FAULT' ? faultOf(read.fault, m) : refused;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove(step);
  };
  return (
    <>
      <tr>
        <td className="order">{order}</td>
        <th scope="row">
          <code className="blind-code">{marking.code}</code>
          <small>{m.turn(marking.turn, marking.remarking)}</small>
        </th>
        <td className="box">
          <input
            id={id}
            ref={hold}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            aria-label={m.markOf(marking.code)}
            aria-invalid={error !== null || undefined}
            aria-describedby={error === null ? undefined : `${id}-error`}
            value={text}
            onChange={(event) => onType(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </td>
      </tr>
      {error === null ? null : (
        <tr>
          <td className="row-error" colSpan={3}>
            <p className="field-error" id={`${id}-error`} role="alert">
              {error}
            </p>
          </td>
        </tr>
      )}
    </>
  );
}

function faultOf(fault: 'NOT_A_NUMBER' | 'TOO_FINE' | 'ABOVE_MAXIMUM', m: MarkingTexts): string {
  return { NOT_A_NUMBER: m.notANumber, TOO_FINE: m.tooFine, ABOVE_MAXIMUM: m.aboveMaximum }[fault];
}
