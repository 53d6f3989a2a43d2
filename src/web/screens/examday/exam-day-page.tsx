import { useQuery } from '@tanstack/react-query';
import { ExamDay } from '../../generated/operations';
import { useExamDayTexts } from '../../i18n/exam-day';
import { Empty, FaultNotice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { shownDay } from '../../text/day';
import { NotFoundPage } from '../shell/not-found-page';
import { ArrangeSection } from './arrange-section';
import { AssignSection } from './assign-section';
import { CustodySection } from './custody-section';
import { DrawSection } from './draw-section';
import { mayPrepare, recordedIn, type Day, type ExamDayRound } from './exam-day-data';
import { PostSection } from './post-section';
import { RoomSection } from './room-section';
import './exam-day.css';

/** The day of the written paper: rooms, seats and who came, each with what the viewer may do about it. */
export default function ExamDayPage() {
  const e = useExamDayTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({ queryKey: ['exam-day', roundId], queryFn: () => send(ExamDay, { id: roundId }) });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  const lead = (
    <>
      <Link to={`/ky-thi/${round.id}`}>{round.title}</Link>. {e.lead}
    </>
  );
  return (
    <Page title={e.title} lead={lead}>
      {round.examDay === null && round.openSeals === null ? <Empty>{e.nothing}</Empty> : null}
      {round.examDay === null ? null : <Parts round={round} day={round.examDay} />}
      {round.openSeals === null ? null : <CustodySection round={round} />}
    </Page>
  );
}

function Parts({ round, day }: { readonly round: ExamDayRound; readonly day: Day }) {
  const isPreparing = mayPrepare(round);
  const isDrawn = day.seed !== null;
  const isBegun = recordedIn(day) > 0;
  return (
    <>
      <Facts round={round} day={day} />
      {isPreparing && !isBegun && !isDrawn ? <ArrangeSection key={day.version} round={round} day={day} /> : null}
      {day.rooms.length > 0 ? <DrawSection round={round} day={day} isPreparing={isPreparing} /> : null}
      {isDrawn ? <PostSection round={round} day={day} isPreparing={isPreparing} /> : null}
      {isDrawn ? day.rooms.map((room) => <RoomSection key={room.name} round={round} day={day} room={room} />) : null}
      {isPreparing && day.rooms.length > 0 ? (
        <AssignSection key={`assign ${String(day.version)}`} round={round} day={day} />
      ) : null}
      {isPreparing && !isBegun && isDrawn ? <ArrangeSection key={day.version} round={round} day={day} /> : null}
    </>
  );
}

function Facts({ round, day }: { readonly round: ExamDayRound; readonly day: Day }) {
  const e = useExamDayTexts();
  const { startsAt, minutes, lateLimit } = day;
  const start =
    startsAt === null || minutes === null || lateLimit === null ? e.notYet : e.startsAt(startsAt, minutes, lateLimit);
  const facts = [
    [e.facts.date, shownDay(day.date)],
    [e.facts.start, start],
    [e.facts.called, String(day.called)],
    [e.facts.came, `${String(recordedIn(day))} / ${String(day.called)}`],
    [e.facts.summonsBy, shownDay(day.summonsBy)],
    [e.facts.postBy, shownDay(day.postBy)],
  ] as const;
  return (
    <section className="card" aria-label={e.title}>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {round.myRoles.includes('COUNCIL_SECRETARY') ? (
        <p className="hint">
          {e.summonsHint} <Link to={`/ky-thi/${round.id}/van-ban`}>{e.papers}</Link>
        </p>
      ) : null}
    </section>
  );
}
