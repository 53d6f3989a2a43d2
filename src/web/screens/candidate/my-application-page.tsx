import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Link, useParams } from '../../router';
import { MyApplication, type MyApplicationQuery } from '../../generated/operations';
import { useCandidateTexts } from '../../i18n/candidate';
import { useOwnApplicationTexts } from '../../i18n/own-application';
import { useTexts } from '../../i18n/texts';
import { Empty, FaultNotice, Notice, Tag, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { send } from '../../send';
import { shownDay, shownInstant } from '../../text/day';
import { officialMark } from '../../text/mark';
import { NotFoundPage } from '../shell/not-found-page';
import { HandedIn } from './handed-in';
import type { OwnApplication, OwnRound } from './own-application';
import { OwnPapers } from './own-papers';

type OwnWritten = NonNullable<NonNullable<MyApplicationQuery['round']>['myWritten']>;

const SupplementForm = lazy(() => import('./supplement-form'));
const WithdrawPart = lazy(() => import('./withdraw-part'));

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
  const own = round.applications.edges.map(({ node }) => node).find((one) => one.dossier?.details != null);
  return (
    <Page title={o.mine} isNarrow lead={<Link to={`/ky-thi/${round.id}`}>{round.title}</Link>}>
      {round.myWritten === null ? null : <WrittenMark roundId={round.id} written={round.myWritten} />}
      {own === undefined ? (
        <Empty
          action={
            round.state === 'REGISTRATION' ? (
              <Link className="button primary" to={`/ky-thi/${round.id}/dang-ky`}>
                {o.register}
              </Link>
            ) : null
          }
        >
          {o.noApplication}
        </Empty>
      ) : (
        <Parts round={round} application={own} />
      )}
      <OwnPapers papers={round.myPapers} />
    </Page>
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
          {isAsked ? o.supplementNext(shownDay(supplement.dueOn)) : o.nextBy[application.state]}
        </Notice>
      </section>
      <Suspense fallback={<Waiting />}>
        {isAsked ? <SupplementForm round={round} application={application} supplement={supplement} /> : null}
      </Suspense>
      <Receipt application={application} />
      <HandedIn application={application} />
      <Checklist application={application} />
      <p>
        <Link to={`/ky-thi/${round.id}/nhat-ky`}>{o.whoLooked}</Link>
      </p>
      <Suspense fallback={null}>
        <WithdrawPart application={application} />
      </Suspense>
    </>
  );
}

/** The released written mark, and until when re-marking can be asked for. */
function WrittenMark({ roundId, written }: { readonly roundId: string; readonly written: OwnWritten }) {
  const o = useOwnApplicationTexts();
  const { mark, opensDefence, releasedOn, appealsUntil } = written;
  return (
    <section className="card" aria-labelledby="written-mark">
      <h2 id="written-mark">{o.written.title}</h2>
      <p>
        <strong>{mark === null ? o.written.none : o.written.mark(officialMark(mark))}</strong>
        {opensDefence === null ? null : ` ${opensDefence ? o.written.opens : o.written.closed}`}
      </p>
      <p className="hint">{o.written.released(shownDay(releasedOn), shownDay(appealsUntil))}</p>
      <p>
        <Link to={`/ky-thi/${roundId}/vi-pham-phuc-khao`}>{o.written.appeal}</Link>
      </p>
    </section>
  );
}

function Receipt({ application }: { readonly application: OwnApplication }) {
  const t = useTexts();
  const c = useCandidateTexts();
  const o = useOwnApplicationTexts();
  const facts = [
    [c.receiptCode, application.dossier?.receiptCode ?? ''],
    [c.receivedAt, shownInstant(application.submittedAt)],
    [t.rounds.person, application.fullName],
    [t.rounds.birthDate, shownDay(application.birthDate)],
    [c.labels.citizenId, application.dossier?.details?.citizenId ?? ''],
    [t.rounds.post, `${application.post.title}, ${application.post.unit}`],
    [o.fingerprint, application.dossier?.fingerprint ?? ''],
    [o.candidateNumber, application.candidateNumber ?? t.rounds.noNumber],
  ] as const;
  return (
    <section className="card" aria-labelledby="receipt">
      <h2 id="receipt">{o.receipt}</h2>
      <p>
        <Tag kind={application.state === 'ELIGIBLE' ? 'good' : application.state === 'SUBMITTED' ? 'wait' : 'bad'}>
          {t.rounds.applicationStates[application.state]}
        </Tag>
      </p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="wrap">{value}</dd>
          </div>
        ))}
      </dl>
      {application.reasons.length === 0 ? null : (
        <>
          <h3>{o.reasons}</h3>
          <ul>
            {application.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="button" onClick={() => window.print()}>
        {o.print}
      </button>
    </section>
  );
}

function Checklist({ application }: { readonly application: OwnApplication }) {
  const o = useOwnApplicationTexts();
  const lines = application.dossier?.details?.checklist ?? [];
  return (
    <section className="card" aria-labelledby="checklist">
      <h2 id="checklist">{o.checklist}</h2>
      <p className="hint">{o.checklistHint}</p>
      <ul className="checklist">
        {lines.map(({ key, label, verdict, sentence }) => (
          <li key={key}>
            <Tag kind={verdict === 'PASS' ? 'good' : verdict === 'FAIL' ? 'bad' : 'wait'}>{o.verdicts[verdict]}</Tag>{' '}
            <strong>{label}</strong>: {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
