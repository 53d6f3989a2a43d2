import { useDeskTexts } from '../../i18n/desk';
import { useTexts } from '../../i18n/texts';
import { Tag } from '../../parts/notice';
import { Link } from '../../router';
import { shownDay } from '../../text/day';
import { conclusionOf, type DeskRow } from './desk-data';

interface DeskTableProps {
  readonly roundId: string;
  readonly rows: readonly DeskRow[];
  /** The chosen rows; null where nothing can be chosen. */
  readonly picked: ReadonlySet<string> | null;
  readonly pick: (picked: ReadonlySet<string>) => void;
}

/** The applications, each leading to its check. */
export function DeskTable({ roundId, rows, picked, pick }: DeskTableProps) {
  const t = useTexts();
  const d = useDeskTexts();
  const waiting = rows.filter(({ state }) => state === 'SUBMITTED');
  const toggle = (id: string): void => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    pick(next);
  };
  return (
    <>
      {picked === null || waiting.length === 0 ? null : (
        <p className="actions">
          <button type="button" className="button" onClick={() => pick(new Set(waiting.map(({ id }) => id)))}>
            {d.pickShown(waiting.length)}
          </button>
          <span role="status">{d.picked(picked.size)}</span>
        </p>
      )}
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{t.rounds.person}</th>
            <th scope="col">{d.code}</th>
            <th scope="col">{t.rounds.birthDate}</th>
            <th scope="col">{t.rounds.present}</th>
            <th scope="col">{t.rounds.post}</th>
            <th scope="col">{d.check}</th>
            <th scope="col">{d.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} roundId={roundId} row={row} picked={picked} toggle={toggle} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps extends Pick<DeskTableProps, 'roundId' | 'picked'> {
  readonly row: DeskRow;
  readonly toggle: (id: string) => void;
}

function Row({ roundId, row, picked, toggle }: RowProps) {
  const t = useTexts();
  const d = useDeskTexts();
  const conclusion = conclusionOf(row);
  return (
    <tr>
      <th scope="row" data-label={t.rounds.person}>
        {picked === null || row.state !== 'SUBMITTED' ? (
          row.fullName
        ) : (
          <label className="check">
            <input
              type="checkbox"
              aria-label={d.pick(row.fullName)}
              checked={picked.has(row.id)}
              onChange={() => toggle(row.id)}
            />
            {row.fullName}
          </label>
        )}
      </th>
      <td data-label={d.code}>
        {row.dossier?.receiptCode ?? ''} {row.dossier?.fromPaper === true ? <small>({d.fromPaper})</small> : null}
      </td>
      <td data-label={t.rounds.birthDate}>{shownDay(row.birthDate)}</td>
      <td data-label={t.rounds.present}>
        {row.title}, {row.unit}
      </td>
      <td data-label={t.rounds.post}>{row.post.title}</td>
      <td data-label={d.check}>
        <Tag kind={conclusion === 'PASS' ? 'good' : conclusion === 'FAIL' ? 'bad' : 'plain'}>
          {d.conclusions[conclusion]}
        </Tag>{' '}
        {row.dossier === null ? null : (
          <Link to={`/ky-thi/${roundId}/ho-so-du-tuyen/${row.id}`} aria-label={d.openOf(row.fullName)}>
            {d.open}
          </Link>
        )}
      </td>
      <td data-label={d.state}>
        <Tag kind={row.state === 'ELIGIBLE' ? 'good' : row.state === 'SUBMITTED' ? 'wait' : 'bad'}>
          {t.rounds.applicationStates[row.state]}
        </Tag>
        {row.reasons.length === 0 ? null : <small>{row.reasons.join('; ')}</small>}
      </td>
    </tr>
  );
}
