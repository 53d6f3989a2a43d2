import '../../styles/marks.css';
import { lazy, Suspense, useEffect } from 'react';
import { useScoringTexts } from '../../i18n/scoring';
import { FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { shownClock, shownDay, shownInstant } from '../../text/day';
import { hundredthsOf, shownMark } from '../../text/mark';
import { NotFoundPage } from '../shell/not-found-page';
import { ReadOnlyMarks } from './mark-table';
import { SecretBallot, SignedSheet } from './open-sheet';
import { ScoreReceipt } from './score-receipt';
import { takeBack, type Waiting as WaitingSheet } from './outbox';
import {
  isSecret,
  isToDo,
  sheetsOf,
  useMarks,
  useMySheets,
  useWaiting,
  type ScoringRound,
  type Sheet,
} from './sheet-data';
import { onDevice } from './typed-marks';

const ProjectFiles = lazy(() => import('./project-files'));
const SheetPhoto = lazy(() => import('./sheet-photo'));

/** One panel member's sheet for one candidate (phiếu chấm điểm đề án, D24). */
export default function ScoreSheetPage() {
  const s = useScoringTexts();
  const { roundId = '', sheetId = '' } = useParams();
  const { data, error, accountId } = useMySheets(roundId);
  const waiting = useWaiting(accountId).find((one) => one.sheetId === sheetId);
  if (data === undefined) return error === null ? <Waiting /> : <FaultNotice fault={error} />;
  const { round, keptAt } = data;
  const sheet = round === null ? undefined : sheetsOf(round).find(({ id }) => id === sheetId);
  if (round === null || sheet === undefined) return <NotFoundPage />;
  return (
    <Page title={s.sheetTitle} lead={<Link to={`/ky-thi/${round.id}/cham-de-an`}>{s.back}</Link>}>
      <div className="panel">
        <CandidateCard sheet={sheet} />
        {keptAt === null ? null : <Notice kind="warning">{s.shownFromHere(shownClock(keptAt))}</Notice>}
        <GivenBack sheet={sheet} />
        <Suspense fallback={null}>
          {keptAt === null ? <ProjectFiles roundId={round.id} applicationId={sheet.application.id} /> : null}
          {sheet.state === 'ENTERED' && keptAt === null && !isSecret(round) ? (
            <SheetPhoto id={sheet.id} version={sheet.version} />
          ) : null}
        </Suspense>
        <SheetBody key={sheet.id} {...{ accountId, round, sheet, waiting, isFresh: keptAt === null }} />
      </div>
    </Page>
  );
}

function CandidateCard({ sheet: { application } }: { readonly sheet: Sheet }) {
  const s = useScoringTexts();
  return (
    <section className="card candidate" aria-label={s.candidate}>
      <h2>{application.fullName}</h2>
      <p>
        {s.candidateNumber} <strong>{application.candidateNumber}</strong> · {s.born(shownDay(application.birthDate))} ·{' '}
        {application.title}, {application.unit}
      </p>
    </section>
  );
}

/** That the Chair gave the sheet back, how often and why. */
function GivenBack({ sheet }: { readonly sheet: Sheet }) {
  const s = useScoringTexts();
  return useMarks(sheet).earlier.map(({ total, reopenedAt, reason }) => (
    <div key={reopenedAt} className="notice warning" role="status">
      <p>{s.reopened(shownInstant(reopenedAt), reason)}</p>
      <p>{s.earlierKept(shownMark(hundredthsOf(total)))}</p>
    </div>
  ));
}

interface SheetProps {
  readonly accountId: string;
  readonly round: ScoringRound;
  readonly sheet: Sheet;
  readonly waiting: WaitingSheet | undefined;
  /** False while the server is not reached and the sheet is shown as it was. */
  readonly isFresh: boolean;
}

function SheetBody(props: SheetProps) {
  const { accountId, round, sheet, waiting } = props;
  if (waiting?.refused === null) return <SheetOnItsWay round={round} waiting={waiting} />;
  const isOpen = isToDo(sheet, round.regulation?.entry === 'DIRECT');
  return (
    <>
      {waiting?.refused == null ? null : <RefusedNotice reasons={waiting.refused} />}
      {!isOpen ? (
        <ClosedSheet {...props} />
      ) : isSecret(round) ? (
        <SecretBallot {...{ accountId, round, sheet }} />
      ) : (
        <SignedSheet {...{ accountId, round, sheet }} />
      )}
    </>
  );
}

function SheetOnItsWay({ round, waiting }: { readonly round: ScoringRound; readonly waiting: WaitingSheet }) {
  const s = useScoringTexts();
  return (
    <>
      <Notice kind="info">{s.onItsWay(shownClock(waiting.at))}</Notice>
      <ReadOnlyMarks rubric={round.rubric} marks={waiting.input.marks} />
    </>
  );
}

function RefusedNotice({ reasons }: { readonly reasons: readonly string[] }) {
  const s = useScoringTexts();
  return (
    <div className="notice error" role="alert">
      <p>
        <strong>{s.refusedTitle}</strong>
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>{s.refusedKept}</p>
    </div>
  );
}

function ClosedSheet({ accountId, round, sheet, waiting, isFresh }: SheetProps) {
  const s = useScoringTexts();
  const isBallot = isSecret(round);
  const { marks, receipt } = useMarks(sheet);
  const isOver = sheet.state === 'LOCKED' && waiting === undefined && isFresh;
  useEffect(() => {
    if (isOver) takeBack(accountId, sheet.id, { typedToo: true });
  }, [isOver, accountId, sheet.id]);
  return (
    <>
      <Notice kind="info">
        {sheet.state === 'LOCKED' ? (isBallot ? s.voted : s.locked) : isBallot ? s.secretPaper : s.paperFirst}{' '}
        {sheet.lockedAt === null ? null : s.lockedAt(shownInstant(sheet.lockedAt))}
      </Notice>
      {marks.length === 0 ? null : <ReadOnlyMarks rubric={round.rubric} marks={marks} />}
      <ScoreReceipt receipt={receipt} />
      {isOver ? null : <LeftHere {...{ accountId, round, sheet }} />}
    </>
  );
}

/** What was typed for a sheet that no longer takes marks: shown until its member has read it and lets it go. */
function LeftHere({ accountId, round, sheet }: Pick<SheetProps, 'accountId' | 'round' | 'sheet'>) {
  const s = useScoringTexts();
  const { texts } = onDevice(accountId, sheet.id).load();
  const lines = round.rubric.flatMap(({ key, title }) => (texts[key] ? [{ key, title, text: texts[key] }] : []));
  if (lines.length === 0) return null;
  return (
    <section className="card">
      <h2>{s.leftHere}</h2>
      <table className="table">
        <tbody>
          {lines.map(({ key, title, text }) => (
            <tr key={key}>
              <th scope="row">{title}</th>
              <td className="figure">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="actions">
        <button type="button" className="button" onClick={() => takeBack(accountId, sheet.id, { typedToo: true })}>
          {s.letGo}
        </button>
      </div>
    </section>
  );
}
