import '../../styles/marks.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { ConfirmPaperMarks, SubmitWrittenMarks } from '../../generated/operations';
import { useMarkingTexts } from '../../i18n/marking';
import { Empty, FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { NotFoundPage } from '../shell/not-found-page';
import { useBagAct } from './bag-act';
import { MarkGrid } from './mark-grid';
import { isToMark, markingsQuery, type Marking, type MarkingRound } from './marking-data';

const LockedMarks = lazy(() => import('./locked-marks'));

/** A marker's own scripts by blind code: marks to give, and those already locked. Nothing here tells whose a script is. */
export default function MarkingPage() {
  const m = useMarkingTexts();
  const { roundId = '' } = useParams();
  const { data: round, error, isPending } = useQuery(markingsQuery(roundId));
  if (isPending) return <Waiting />;
  if (round === undefined) return <FaultNotice fault={error} />;
  if (round === null) return <NotFoundPage />;
  return (
    <Page title={m.title} lead={<Link to={`/ky-thi/${round.id}`}>{round.title}</Link>}>
      <div className="panel">{round.markings.length === 0 ? <Empty>{m.none}</Empty> : <Markings round={round} />}</div>
    </Page>
  );
}

function Markings({ round }: { readonly round: MarkingRound }) {
  const m = useMarkingTexts();
  const [taken, setTaken] = useState(0);
  const { markings, isDirect } = round;
  const toMark = markings.filter((marking) => isToMark(marking, isDirect));
  const locked = markings.filter(({ state }) => state === 'LOCKED');
  const waiting = markings.length - toMark.length - locked.length;
  return (
    <>
      <p>{isDirect ? m.leadDirect : m.leadPaper}</p>
      <p>
        <strong>{m.progress(locked.length, markings.length)}</strong>
        {waiting === 0 ? null : ` ${m.waiting(waiting)}`}
      </p>
      {taken === 0 ? null : <Notice kind="success">{m.taken(taken)}</Notice>}
      {toMark.length === 0 ? (
        <Empty>{locked.length === markings.length ? m.allDone : m.nothingNow}</Empty>
      ) : (
        <ToMark round={round} markings={toMark} onTaken={setTaken} />
      )}
      {locked.length === 0 ? null : (
        <Suspense fallback={<Waiting />}>
          <LockedMarks round={round} markings={locked} />
        </Suspense>
      )}
    </>
  );
}

interface ToMarkProps {
  readonly round: MarkingRound;
  readonly markings: readonly Marking[];
  readonly onTaken: (count: number) => void;
}

function ToMark({ round, markings, onTaken }: ToMarkProps) {
  const m = useMarkingTexts();
  const client = useQueryClient();
  const { id: roundId, isDirect } = round;
  const after = async (count: number): Promise<void> => {
    onTaken(count);
    await client.invalidateQueries({ queryKey: ['my-markings', roundId] });
  };
  const submit = useBagAct(SubmitWrittenMarks, { roundId, refused: (data) => data.submitWrittenMarks.errors, after });
  const confirm = useBagAct(ConfirmPaperMarks, { roundId, refused: (data) => data.confirmPaperMarks.errors, after });
  return (
    <section aria-labelledby="to-mark">
      <h2 id="to-mark">{isDirect ? m.toMark : m.toConfirm}</h2>
      <MarkGrid
        markings={markings}
        questionMaxima={round.questionMaxima}
        keptAs={`thi-tuyen.markings.${roundId}`}
        label={isDirect ? m.submit : m.confirm}
        act={isDirect ? submit : confirm}
        warning={isDirect ? m.lockWarning : m.paperWarning}
      />
    </section>
  );
}
