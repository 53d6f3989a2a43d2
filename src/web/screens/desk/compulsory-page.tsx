import { useQuery } from '@tanstack/react-query';
import { CompulsoryRound as CompulsoryRoundQuery } from '../../generated/operations';
import { useCompulsoryTexts } from '../../i18n/compulsory';
import { Empty, FaultNotice, Notice, Tag, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { shownDay } from '../../text/day';
import { NotFoundPage } from '../shell/not-found-page';
import type { Compulsory, CompulsoryRound } from './compulsory-data';
import { AddForm, ExcuseForm, RemoveForm, ReportForm } from './compulsory-forms';

const SEEING = /^(COUNCIL|SUPERVISION)_/;

/** Those who must register, whether they have, and what is done about the others (BR-06). */
export default function CompulsoryPage() {
  const c = useCompulsoryTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({
    queryKey: ['compulsory', roundId],
    queryFn: () => send(CompulsoryRoundQuery, { id: roundId }),
  });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  const isSeen = round.myRoles.some((role) => SEEING.test(role));
  const mayWrite = round.myRoles.includes('COUNCIL_SECRETARY') && /REGISTRATION|SCREENING/.test(round.state);
  return (
    <Page
      title={c.title}
      lead={
        <>
          <Link to={`/ky-thi/${round.id}`}>{round.title}</Link>. {c.lead}
        </>
      }
    >
      <p>
        <Link to={`/ky-thi/${round.id}/ho-so-du-tuyen`}>{c.back}</Link>
      </p>
      {isSeen ? <People round={round} /> : <Notice kind="info">{c.notYours}</Notice>}
      {mayWrite ? <Forms round={round} /> : null}
    </Page>
  );
}

function Forms({ round }: { readonly round: CompulsoryRound }) {
  const inState = (...states: readonly Compulsory['state'][]): readonly Compulsory[] =>
    round.compulsoryPeople.filter(({ state }) => states.includes(state));
  return (
    <>
      <AddForm round={round} />
      <ExcuseForm round={round} people={inState('AWAITED', 'UNREGISTERED', 'EXCUSED')} />
      <ReportForm round={round} people={inState('UNREGISTERED')} />
      <RemoveForm people={inState('AWAITED', 'UNREGISTERED', 'EXCUSED', 'REGISTERED')} />
    </>
  );
}

const KINDS = {
  REGISTERED: 'good',
  EXCUSED: 'good',
  AWAITED: 'plain',
  UNREGISTERED: 'bad',
  REPORTED: 'plain',
} as const;

function People({ round }: { readonly round: CompulsoryRound }) {
  const c = useCompulsoryTexts();
  const people = round.compulsoryPeople;
  if (people.length === 0) return <Empty>{c.none}</Empty>;
  const count = (state: Compulsory['state']): number => people.filter((one) => one.state === state).length;
  return (
    <>
      <p role="status">{c.counts(people.length, count('REGISTERED'), count('UNREGISTERED'))}</p>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{c.person}</th>
            <th scope="col">{c.born}</th>
            <th scope="col">{c.unit}</th>
            <th scope="col">{c.post}</th>
            <th scope="col">{c.state}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((one) => (
            <tr key={one.id}>
              <th scope="row" data-label={c.person}>
                {one.fullName}
              </th>
              <td data-label={c.born}>{shownDay(one.birthDate)}</td>
              <td data-label={c.unit}>
                {one.unit}, {one.title}
              </td>
              <td data-label={c.post}>{one.post.title}</td>
              <td data-label={c.state}>
                <Tag kind={KINDS[one.state]}>{c.states[one.state]}</Tag> <Details one={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Details({ one: { notCounted, excuse, report } }: { readonly one: Compulsory }) {
  const c = useCompulsoryTexts();
  return (
    <>
      {notCounted === null ? null : <small>{c.notCounted[notCounted]} </small>}
      {excuse === null ? null : (
        <small>
          {c.excused(
            c.excuses[excuse.kind],
            excuse.evidence.number,
            shownDay(excuse.evidence.date),
            excuse.evidence.issuer,
          )}{' '}
        </small>
      )}
      {report === null ? null : (
        <small>{c.reported(report.recipient, report.document.number, shownDay(report.document.date))}</small>
      )}
    </>
  );
}
