import './entry-grid.css';
import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useSheetEntryTexts } from '../../i18n/sheet-entry';
import { hundredthsOf, shownMark, type TypedMark } from '../../text/mark';
import type { GridColumn, GridPlace, ReadRow } from './grid-marks';

interface EntryGridProps {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly ReadRow[];
  readonly textAt: (rowId: string, key: string) => string;
  /** Whether what is missing is shown, too: not before somebody asked to hand in. */
  readonly isAsked: boolean;
  readonly onType: (rowId: string, key: string, text: string) => void;
  readonly onPaste: (block: string, place: GridPlace) => void;
}

/** Papers as rows, criteria as columns. Tab goes to the next box, Enter and the arrows to the one below or above. */
export function EntryGrid({ columns, rows, textAt, isAsked, onType, onPaste }: EntryGridProps) {
  const s = useSheetEntryTexts();
  const table = useRef<HTMLTableElement>(null);
  const goTo = ({ row, column }: GridPlace): void => {
    table.current?.querySelector<HTMLInputElement>(`input[data-place="${String(row)}.${String(column)}"]`)?.select();
  };
  return (
    <div className="wide" role="region" aria-label={s.grid} tabIndex={0}>
      <table className="table marks entry-grid" aria-label={s.grid} ref={table}>
        <thead>
          <tr>
            <th scope="col">{s.paper}</th>
            {columns.map(({ key, title, maximum }) => (
              <th key={key} scope="col">
                {title} <small>{s.upTo(shownMark(hundredthsOf(maximum)))}</small>
              </th>
            ))}
            <th scope="col" className="figure">
              {s.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells, total, state }, rowIndex) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {columns.map((column, columnIndex) => (
                <MarkCell
                  key={column.key}
                  label={s.cell(row.label, column.title)}
                  place={{ row: rowIndex, column: columnIndex }}
                  text={textAt(row.id, column.key)}
                  error={errorOf(cells[columnIndex], column, { isAsked: isAsked && state === 'UNFINISHED', s })}
                  onType={(text) => onType(row.id, column.key, text)}
                  onPaste={onPaste}
                  onGo={goTo}
                />
              ))}
              <td className="total">{state === 'BLANK' ? '–' : shownMark(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MarkCellProps {
  readonly label: string;
  readonly place: GridPlace;
  readonly text: string;
  readonly error: string | null;
  readonly onType: (text: string) => void;
  readonly onPaste: (block: string, place: GridPlace) => void;
  readonly onGo: (place: GridPlace) => void;
}

function MarkCell({ label, place, text, error, onType, onPaste, onGo }: MarkCellProps) {
  const name = `${String(place.row)}.${String(place.column)}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onGo({ ...place, row: place.row + step });
  };
  const paste = (event: ClipboardEvent): void => {
    const block = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(block)) return;
    event.preventDefault();
    onPaste(block, place);
  };
  return (
    <td className="box">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        data-place={name}
        aria-label={label}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : `error-${name}`}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={paste}
      />
      {error === null ? null : (
        <p className="field-error" id={`error-${name}`} role="alert">
          {error}
        </p>
      )}
    </td>
  );
}

function errorOf(
  cell: TypedMark | undefined,
  { maximum }: GridColumn,
  { isAsked, s }: { readonly isAsked: boolean; readonly s: ReturnType<typeof useSheetEntryTexts> },
): string | null {
  if (cell === undefined || cell.kind === 'MARK') return null;
  if (cell.kind === 'EMPTY') return isAsked ? s.missing : null;
  switch (cell.fault) {
    case 'NOT_A_NUMBER':
      return s.notANumber;
    case 'TOO_FINE':
      return s.tooFine;
    case 'ABOVE_MAXIMUM':
      return s.aboveMaximum(shownMark(hundredthsOf(maximum)));
  }
}
