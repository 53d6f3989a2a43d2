import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from '../../router';
import { useAct } from '../../act';
import { CastBallot, ConfirmPaperSheet, SubmitScoreSheet } from '../../generated/operations';
import { useScoringTexts } from '../../i18n/scoring';
import { FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { shownDay, shownInstant } from '../../text/day';
import { apiMark } from '../../text/mark';
import { NotFoundPage } from '../shell/not-found-page';
import { MarkTable, ReadOnlyMarks } from './mark-table';
import { ReviewDialog } from './review-dialog';
import { isToDo, sheetsOf, sheetsQuery, type ScoringRound, type Sheet } from './sheet-data';
import { useTypedMarks } from './typed-marks';

/** One panel member's sheet for one candidate (phiếu chấm điểm đề án, D24). */
export default function ScoreSheetPage() {
  const s = useScoringTexts();
  const { roundId = '', sheetId = '' } = useParams();
  const { data: round, error, isPending } = useQuery(sheetsQuery(roundId));
  if (isPending) return <Waiting />;
  if (round === undefined) return <FaultNotice fault={error} />;
  const sheet = round === null ? undefined : sheetsOf(round).find(({ id }) => id === sheetId);
  if (round === null || sheet === undefined) return <NotFoundPage />;
  const isDirect = round.regulation?.entry === 'DIRECT';
  return (
    <Page title={s.sheetTitle} lead={<Link to={`/ky-thi/${round.id}/cham-de-an`}>{s.back}</Link>}>
      <div className="panel">
        <CandidateCard sheet={sheet} />
        {isToDo(sheet, isDirect) ? (
          <OpenSheet key={sheet.id} round={round} sheet={sheet} isDirect={isDirect} />
        ) : (
          <ClosedSheet round={round} sheet={sheet} />
        )}
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

interface SheetProps {
  readonly round: ScoringRound;
  readonly sheet: Sheet;
}

function ClosedSheet({ round, sheet }: SheetProps) {
  const s = useScoringTexts();
  const isSecret = round.regulation?.ballot === 'SECRET';
  return (
    <>
      <Notice kind="info">
        {sheet.state === 'LOCKED' ? (isSecret ? s.voted : s.locked) : isSecret ? s.secretPaper : s.paperFirst}{' '}
        {sheet.lockedAt === null ? null : s.lockedAt(shownInstant(sheet.lockedAt))}
      </Notice>
      {sheet.marks.length === 0 ? null : <ReadOnlyMarks rubric={round.rubric} marks={sheet.marks} />}
    </>
  );
}

function OpenSheet({ round, sheet, isDirect }: SheetProps & { readonly isDirect: boolean }) {
  const s = useScoringTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const typed = useTypedMarks(sheet.id, round.rubric);
  const [isReviewing, setReviewing] = useState(false);
  const done = async (): Promise<void> => {
    typed.forget();
    await client.invalidateQueries({ queryKey: ['my-sheets', round.id] });
    await navigate(`/ky-thi/${round.id}/cham-de-an`, { state: { submitted: sheet.application.fullName } });
  };
  const submit = useAct(SubmitScoreSheet, { refused: (data) => data.submitScoreSheet.errors, done });
  const confirm = useAct(ConfirmPaperSheet, { refused: (data) => data.confirmPaperSheet.errors, done });
  const cast = useAct(CastBallot, { refused: (data) => data.castBallot.errors, done });
  const isSecret = round.regulation?.ballot === 'SECRET';
  const act = isSecret ? cast : isDirect ? submit : confirm;
  const send = (): void => {
    const marks = typed.lines.flatMap(({ criterion, read }) =>
      read.kind === 'MARK' ? [{ criterion: criterion.key, mark: apiMark(read.hundredths) }] : [],
    );
    void act.run({ input: { applicationId: sheet.application.id, expectedVersion: sheet.version, marks } });
  };
  return (
    <>
      <MarkTable typed={typed} onReview={() => setReviewing(true)} label={isDirect ? s.review : s.reviewPaper} />
      {isReviewing ? (
        <ReviewDialog
          typed={typed}
          act={act}
          warning={isSecret ? s.secretWarning : isDirect ? s.lockWarning : s.paperWarning}
          submitLabel={isDirect ? s.submit : s.confirmPaper}
          onSubmit={send}
          onClose={() => {
            act.refuse([]);
            setReviewing(false);
          }}
        />
      ) : null}
    </>
  );
}
