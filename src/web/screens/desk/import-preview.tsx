import { useEffect, useId, useRef, useState } from 'react';
import { useImportsTexts } from '../../i18n/imports';
import { Notice, Tag } from '../../parts/notice';
import { shownDay } from '../../text/day';
import { columnLetter, type GoodColumn, type ImportKind, type Looked, type Preview } from './import-data';

/** Most findings and rows shown at once: the marked file has all of them. */
const SHOWN = 200;

/** What is shown of the rows that would be taken. */
const COLUMNS: Readonly<Record<ImportKind, readonly GoodColumn[]>> = {
  APPLICATIONS: ['birthDate', 'citizenId', 'unit', 'post'],
  RATINGS: ['receiptCode', 'period', 'rating'],
};

/** Everything that was found in a list, and what it would bring in. */
export function ImportPreview({ roundId, looked }: { readonly roundId: string; readonly looked: Looked }) {
  const i = useImportsTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { name, kind, preview, fileId } = looked;
  const errors = preview.findings.filter(({ severity }) => severity === 'ERROR').length;
  const bad = preview.total - preview.good.length;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {i.resultOf(name)}
      </h2>
      <p role="status">
        {i.counted(preview.good.length, bad)} {i.found(errors, preview.findings.length - errors)}
      </p>
      {preview.isUnreadable ? <Notice kind="warning">{i.unreadable}</Notice> : null}
      {preview.late === null ? null : <Notice kind="warning">{preview.late}</Notice>}
      <Findings findings={preview.findings} />
      {preview.findings.length === 0 || !name.toLowerCase().endsWith('.xlsx') ? null : (
        <p>
          <a className="button" href={`/rounds/${roundId}/imports/${fileId}/checked.xlsx`} download>
            {i.checked}
          </a>
        </p>
      )}
      <GoodRows good={preview.good} columns={COLUMNS[kind]} />
    </section>
  );
}

function Findings({ findings }: Pick<Preview, 'findings'>) {
  const i = useImportsTexts();
  const id = useId();
  const [onlyErrors, setOnlyErrors] = useState(false);
  if (findings.length === 0) return <p>{i.nothingFound}</p>;
  const wanted = findings.filter(({ severity }) => !onlyErrors || severity === 'ERROR');
  return (
    <>
      <h3 id={id}>{i.findings}</h3>
      <label className="check">
        <input type="checkbox" checked={onlyErrors} onChange={({ target }) => setOnlyErrors(target.checked)} />
        {i.onlyErrors}
      </label>
      <table className="table stacked" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{i.row}</th>
            <th scope="col">{i.column}</th>
            <th scope="col">{i.severity}</th>
            <th scope="col">{i.message}</th>
          </tr>
        </thead>
        <tbody>
          {wanted.slice(0, SHOWN).map(({ row, column, severity, message }, index) => (
            <tr key={index}>
              <td data-label={i.row}>{row}</td>
              <td data-label={i.column}>{columnLetter(column)}</td>
              <td data-label={i.severity}>
                <Tag kind={severity === 'ERROR' ? 'bad' : 'wait'}>{i.severities[severity]}</Tag>
              </td>
              <td data-label={i.message}>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {wanted.length > SHOWN ? <p>{i.more(wanted.length - SHOWN)}</p> : null}
    </>
  );
}

interface GoodRowsProps extends Pick<Preview, 'good'> {
  readonly columns: readonly GoodColumn[];
}

function GoodRows({ good, columns }: GoodRowsProps) {
  const i = useImportsTexts();
  if (good.length === 0) return null;
  return (
    <details>
      <summary>{i.goodRows(good.length)}</summary>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{i.row}</th>
            <th scope="col">{i.name}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {i[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {good.slice(0, SHOWN).map((one) => (
            <tr key={one.row}>
              <td data-label={i.row}>{one.row}</td>
              <th scope="row" data-label={i.name}>
                {one.fullName}
              </th>
              {columns.map((column) => (
                <td key={column} data-label={i[column]}>
                  {column === 'birthDate' ? shownDay(one.birthDate ?? '') : one[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {good.length > SHOWN ? <p>{i.moreRows(good.length - SHOWN)}</p> : null}
    </details>
  );
}
