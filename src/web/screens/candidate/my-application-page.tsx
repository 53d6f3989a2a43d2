import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { Link, useParams } from '../../router';
import { MyApplication } from '../../generated/operations';
import { useOwnApplicationTexts } from '../../i18n/own-application';
import type { OwnApplicationTexts } from '../../i18n/vi/own-application';
import { Empty, FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { send } from '../../send';
import { shownDay } from '../../text/day';
import { NotFoundPage } from '../shell/not-found-page';
import type { OwnApplication, OwnRound } from './own-application';

const WrittenMark = lazy(() => import('./own-written'));
const OwnSeat = lazy(() => import('../examday/own-seat'));
const SupplementForm = lazy(() => import('./supplement-form'));
const WithdrawPart = lazy(() => import('./withdraw-part'));
const Receipt = lazy(() => import('./receipt'));
const Checklist = lazy(() => import('./own-checklist'));
const HandedIn = lazy(() => import('./handed-in'));
const ProjectPart = lazy(() => import('./project-part'));
const OwnTurn = lazy(() => import('./own-turn'));
const OwnPapers = lazy(() => import('./own-papers').then(({ OwnPapers: part }) => ({ default: part })));

/** Until the result is determined one may step back. */
const WITHDRAWABLE: readonly string[] = ['REGISTRATION', 'SCREENING', 'WRITTEN', 'DEFENCE'];

/** One's own application: first what to do next, then the receipt and how it stands. */
export default function MyApplicationPage() {
  const o = useOwnApplicationTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({
    queryKey: ['my-application', roundId],
    queryFn: () => send(MyApplication, { id: roundId }),
  });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  const own = ownOf(round);
  return (
    <Page title={o.mine} isNarrow lead={<Link to={`/ky-thi/${round.id}`}>{round.title}</Link>}>
      <Suspense fallback={null}>
        {round.mySeat === null ? null : <OwnSeat seat={round.mySeat} />}
        {round.ownTurn === null ? null : <OwnTurn roundId={round.id} own={round.ownTurn} />}
        {round.state === 'WRITTEN' || round.state === 'DEFENCE' ? (
          <ProjectPart roundId={round.id} applicationId={round.applications.edges[0]?.node.id ?? null} />
        ) : null}
        {round.myWritten === null ? null : <WrittenMark roundId={round.id} written={round.myWritten} />}
        <OwnPapers papers={round.myPapers} calendar={calendarOf(round)} />
      </Suspense>
      {own !== undefined ? (
        <Parts round={round} application={own} />
      ) : round.myWritten !== null || round.ownTurn !== null ? null : (
        <Empty
          action={
            round.state === 'REGISTRATION' || round.reopenings.length > 0 ? (
              <Link className="button primary" to={`/ky-thi/${round.id}/dang-ky`}>
                {o.register}
              </Link>
            ) : null
          }
        >
          {o.noApplication}
        </Empty>
      )}
    </Page>
  );
}

/** One's own application: whoever serves in the round may see those of others too, so theirs is the one they may open. */
function ownOf({ applications, myRoles }: OwnRound): OwnApplication | undefined {
  const nodes = applications.edges.map(({ node }) => node);
  return nodes.find((one) => one.dossier?.details != null) ?? (myRoles.length === 0 ? nodes[0] : undefined);
}

/** Where the days one is summoned for are: from the list of candidates on, for those on it. */
function calendarOf({ id, state, applications }: OwnRound): string | null {
  const isCalled = applications.edges.some(({ node }) => node.candidateNumber !== null && node.state === 'ELIGIBLE');
  return isCalled && (state === 'WRITTEN' || state === 'DEFENCE') ? `/rounds/${id}/lich.ics` : null;
}

/** What to do next; whoever has a number is no longer told to wait for it. */
function nextOf(round: OwnRound, { state, candidateNumber }: OwnApplication, o: OwnApplicationTexts): ReactNode {
  if (state !== 'ELIGIBLE' || candidateNumber === null) return o.nextBy[state];
  return (
    <>
      {o.numbered(candidateNumber)}{' '}
      {round.state === 'CONCLUDED' ? (
        <Link to={`/ky-thi/${round.id}/ket-qua-cua-toi`}>{o.seeResult}</Link>
      ) : (
        o.nextIn[round.state === 'WRITTEN' || round.state === 'DEFENCE' ? round.state : 'SCREENING']
      )}
    </>
  );
}

function Parts({ round, application }: { readonly round: OwnRound; readonly application: OwnApplication }) {
  const o = useOwnApplicationTexts();
  const supplement = application.dossier?.supplement ?? null;
  const isAsked = supplement !== null && supplement.answeredAt === null && application.state === 'SUBMITTED';
  return (
    <>
      <section aria-labelledby="next">
        <h2 id="next">{o.whatNext}</h2>
        <Notice kind={isAsked ? 'warning' : 'info'}>
          {isAsked ? o.supplementNext(shownDay(supplement.dueOn)) : nextOf(round, application, o)}
        </Notice>
      </section>
      <Suspense fallback={<Waiting />}>
        {isAsked ? <SupplementForm round={round} application={application} supplement={supplement} /> : null}
      </Suspense>
      <Suspense fallback={<Waiting />}>
        <Receipt application={application} />
        <HandedIn application={application} />
        <Checklist application={application} />
      </Suspense>
      <p>
        <Link to={`/ky-thi/${round.id}/nhat-ky`}>{o.whoLooked}</Link>
      </p>
      <p>
        <Link to={`/ky-thi/${round.id}/du-lieu-cua-toi`}>{o.askAboutData}</Link>
      </p>
      <Suspense fallback={null}>
        {WITHDRAWABLE.includes(round.state) ? <WithdrawPart application={application} /> : null}
      </Suspense>
    </>
  );
}
