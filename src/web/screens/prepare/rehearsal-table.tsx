import type { Regulation } from '../../../domain/regulation/regulation';
import { VIOLATION_FORMS } from '../../../domain/written/violations';
import { useRehearsalTexts } from '../../i18n/rehearsal';
import { shownMark } from '../../text/mark';
import {
  boxesOf,
  MOST_ROWS,
  withOneMore,
  type Box,
  type BoxFault,
  type TypedCandidate,
  type TypedRehearsal,
} from './rehearsal-data';

interface TableProps {
  readonly table: TypedRehearsal;
  readonly rules: Regulation;
  readonly faults: readonly BoxFault[];
  readonly set: (table: TypedRehearsal) => void;
}

/** The invented candidates with their marks. */
export function RehearsalTable({ table, rules, faults, set }: TableProps) {
  const r = useRehearsalTexts();
  const { quota, rows } = table;
  const setRows = (next: readonly TypedCandidate[]): void => set({ quota, rows: next });
  return (
    <>
      <p className="hint" id="rehearsal-hint">
        {r.marksHint}
      </p>
      <div className="field">
        <label htmlFor="rehearsal-quota">{r.quota}</label>
        <input
          id="rehearsal-quota"
          type="text"
          inputMode="numeric"
          className="short"
          value={quota}
          onChange={(event) => set({ quota: event.target.value, rows })}
        />
      </div>
      <table className="table rehearsal" aria-label={r.marks} aria-describedby="rehearsal-hint">
        <Head rules={rules} />
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.key}
              row={row}
              rules={rules}
              faults={faults.filter(({ key }) => key === row.key)}
              change={(part) => setRows(rows.map((one) => (one.key === row.key ? { ...one, ...part } : one)))}
              remove={() => setRows(rows.filter(({ key }) => key !== row.key))}
            />
          ))}
        </tbody>
      </table>
      {rows.length >= MOST_ROWS ? null : (
        <button type="button" className="button row-button" onClick={() => setRows(withOneMore(rows))}>
          {r.add}
        </button>
      )}
    </>
  );
}

function Head({ rules }: { readonly rules: Regulation }) {
  const r = useRehearsalTexts();
  return (
    <thead>
      <tr>
        <th scope="col">{r.candidate}</th>
        {boxesOf(rules).map((box) => (
          <th scope="col" key={box}>
            {r.boxes[box]}
          </th>
        ))}
        <th scope="col">{r.breach}</th>
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly row: TypedCandidate;
  readonly rules: Regulation;
  readonly faults: readonly BoxFault[];
  readonly change: (part: Partial<TypedCandidate>) => void;
  readonly remove: () => void;
}

function Row({ row, rules, faults, change, remove }: RowProps) {
  const r = useRehearsalTexts();
  const name = r.candidateName(row.key);
  return (
    <tr>
      <th scope="row">
        {name}{' '}
        <button type="button" className="button row-button" aria-label={r.removeOf(name)} onClick={remove}>
          {r.remove}
        </button>
      </th>
      {boxesOf(rules).map((box) => (
        <td key={box} data-label={r.boxes[box]}>
          <MarkBox
            box={box}
            row={row}
            rules={rules}
            isWrong={faults.some((one) => one.box === box)}
            onType={(text) => change({ [box]: text })}
          />
        </td>
      ))}
      <td data-label={r.breach}>
        <select
          aria-label={`${r.breach}: ${name}`}
          value={row.breach}
          onChange={({ target }) => change({ breach: VIOLATION_FORMS.find((one) => one === target.value) ?? 'NONE' })}
        >
          {(['NONE', ...VIOLATION_FORMS] as const).map((form) => (
            <option key={form} value={form}>
              {r.breaches[form]}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

interface MarkBoxProps {
  readonly box: Box;
  readonly row: TypedCandidate;
  readonly rules: Regulation;
  readonly isWrong: boolean;
  readonly onType: (text: string) => void;
}

function MarkBox({ box, row, rules, isWrong, onType }: MarkBoxProps) {
  const r = useRehearsalTexts();
  const id = `rehearsal-${row.key}-${box}`;
  const isDefence = box === 'totals' || box === 'panelDecision';
  return (
    <>
      <input
        id={id}
        type="text"
        inputMode={box === 'totals' ? 'text' : 'decimal'}
        autoComplete="off"
        className={box}
        aria-label={`${r.boxes[box]}: ${r.candidateName(row.key)}`}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        value={row[box]}
        onChange={(event) => onType(event.target.value)}
      />
      {isWrong ? (
        <p className="field-error" id={`${id}-error`}>
          {r.notAMark(shownMark(isDefence ? rules.defenceMaximum : rules.writtenMaximum))}
        </p>
      ) : null}
    </>
  );
}
