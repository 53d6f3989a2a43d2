import '../../styles/marks.css';
import { Link, useLocation, useParams } from '../../router';
import { useScoringTexts } from '../../i18n/scoring';
import { Empty, FaultNotice, Notice, Tag, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { shownClock } from '../../text/day';
import { hundredthsOf, shownMark } from '../../text/mark';
import { NotFoundPage } from '../shell/not-found-page';
import type { Waiting as WaitingSheet } from './outbox';
import { isToDo, sheetsOf, useMySheets, useWaiting, type Sheet } from './sheet-data';

/** The panel member's own sheets, in the order of the candidates, with one button to go on. */
export default function ScoreSheetsPage() {
  const s = useScoringTexts();
  const { roundId = '' } = useParams();
  const { data, error, accountId } = useMySheets(roundId);
  const waiting = useWaiting(accountId);
  const { state } = useLocation() as { readonly state: { readonly submitted?: string } | null };
  if (data === undefined) return error === null ? <Waiting /> : <FaultNotice fault={error} />;
  const { round, keptAt } = data;
  if (round === null) return <NotFoundPage />;
  const sheets = sheetsOf(round);
  const isDirect = round.regulation?.entry === 'DIRECT';
  const here = new Map(waiting.map((one) => [one.sheetId, one]));
  const next = sheets.find((sheet) => isToDo(sheet, isDirect) && here.get(sheet.id)?.refused !== null);
  const done = sheets.filter((sheet) => sheet.state === 'LOCKED').length;
  return (
    <Page title={s.title} lead={<Link to={`/ky-thi/${round.id}`}>{round.title}</Link>}>
      <div className="panel">
        {state?.submitted === undefined ? null : <Notice kind="success">{s.submitted(state.submitted)}</Notice>}
        {keptAt === null ? null : <Notice kind="warning">{s.shownFromHere(shownClock(keptAt))}</Notice>}
        <RefusedSheets waiting={waiting.filter((one) => one.roundId === round.id)} />
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
            <SheetTable roundId={round.id} sheets={sheets} isDirect={isDirect} here={here} />
          </>
        )}
      </div>
    </Page>
  );
}

/** Sheets that the server did not take, with its reasons; also of candidates who are no longer in the list. */
function RefusedSheets({ waiting }: { readonly waiting: readonly WaitingSheet[] }) {
  const s = useScoringTexts();
  const refused = waiting.filter((one) => one.refused !== null);
  if (refused.length === 0) return null;
  return (
    <div className="notice error" role="alert">
      <p>
        <strong>{s.refusedTitle}</strong>
      </p>
      <ul>
        {refused.map(({ sheetId, fullName, refused: reasons }) => (
          <li key={sheetId}>
            {fullName}: {reasons?.join(' ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SheetTableProps {
  readonly roundId: string;
  readonly sheets: readonly Sheet[];
  readonly isDirect: boolean;
  /** Sheets on their way from this device, by their id. */
  readonly here: ReadonlyMap<string, WaitingSheet>;
}

function SheetTable({ roundId, sheets, isDirect, here }: SheetTableProps) {
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
              <SheetState sheet={sheet} isDirect={isDirect} waiting={here.get(sheet.id)} />
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

interface SheetStateProps {
  readonly sheet: Sheet;
  readonly isDirect: boolean;
  readonly waiting: WaitingSheet | undefined;
}

function SheetState({ sheet, isDirect, waiting }: SheetStateProps) {
  const s = useScoringTexts();
  if (waiting?.refused === null) return <Tag kind="wait">{s.stateWaiting}</Tag>;
  if (waiting !== undefined) return <Tag kind="bad">{s.stateRefused}</Tag>;
  const isDone = sheet.state === 'LOCKED';
  return <Tag kind={isDone ? 'good' : isToDo(sheet, isDirect) ? 'wait' : 'plain'}>{s.states[sheet.state]}</Tag>;
}
