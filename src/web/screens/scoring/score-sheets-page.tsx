import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from '../../router';
import { useScoringTexts } from '../../i18n/scoring';
import { Empty, FaultNotice, Notice, Tag, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { hundredthsOf, shownMark } from '../../text/mark';
import { NotFoundPage } from '../shell/not-found-page';
import { isToDo, sheetsOf, sheetsQuery, type Sheet } from './sheet-data';

/** The panel member's own sheets, in the order of the candidates, with one button to go on. */
export default function ScoreSheetsPage() {
  const s = useScoringTexts();
  const { roundId = '' } = useParams();
  const { data: round, error, isPending } = useQuery(sheetsQuery(roundId));
  const { state } = useLocation() as { readonly state: { readonly submitted?: string } | null };
  if (isPending) return <Waiting />;
  if (round === undefined) return <FaultNotice fault={error} />;
  if (round === null) return <NotFoundPage />;
  const sheets = sheetsOf(round);
  const isDirect = round.regulation?.entry === 'DIRECT';
  const next = sheets.find((sheet) => isToDo(sheet, isDirect));
  const done = sheets.filter((sheet) => sheet.state === 'LOCKED').length;
  return (
    <Page title={s.title} lead={<Link to={`/ky-thi/${round.id}`}>{round.title}</Link>}>
      <div className="panel">
        {state?.submitted === undefined ? null : <Notice kind="success">{s.submitted(state.submitted)}</Notice>}
        <p>{isDirect ? s.lead : round.regulation?.ballot === 'SECRET' ? s.secretPaper : s.paperFirst}</p>
        {sheets.length === 0 ? (
          <Empty>{s.none}</Empty>
        ) : (
          <>
            <p>
              <strong>{s.progress(done, sheets.length)}</strong>
            </p>
            {next === undefined ? null : (
              <p>
                <Link className="button primary" to={`/ky-thi/${round.id}/cham-de-an/${next.id}`}>
                  {s.next}
                </Link>
              </p>
            )}
            <SheetTable roundId={round.id} sheets={sheets} isDirect={isDirect} />
          </>
        )}
      </div>
    </Page>
  );
}

interface SheetTableProps {
  readonly roundId: string;
  readonly sheets: readonly Sheet[];
  readonly isDirect: boolean;
}

function SheetTable({ roundId, sheets, isDirect }: SheetTableProps) {
  const s = useScoringTexts();
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{s.candidate}</th>
          <th scope="col">{s.sheetState}</th>
          <th scope="col" className="figure">
            {s.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {sheets.map((sheet) => (
          <tr key={sheet.id}>
            <th scope="row" data-label={s.candidate}>
              <Link to={`/ky-thi/${roundId}/cham-de-an/${sheet.id}`}>
                {sheet.application.candidateNumber} · {sheet.application.fullName}
              </Link>
            </th>
            <td data-label={s.sheetState}>
              <Tag kind={sheet.state === 'LOCKED' ? 'good' : isToDo(sheet, isDirect) ? 'wait' : 'plain'}>
                {s.states[sheet.state]}
              </Tag>
            </td>
            <td className="figure" data-label={s.total}>
              {sheet.total === null ? '–' : shownMark(hundredthsOf(sheet.total))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
