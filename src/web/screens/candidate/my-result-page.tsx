import { useQuery } from '@tanstack/react-query';
import { MyResult, type MyResultQuery } from '../../generated/operations';
import { useCandidateTexts } from '../../i18n/candidate';
import { useTexts } from '../../i18n/texts';
import { Empty, FaultNotice, Tag, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { shownDay } from '../../text/day';
import { officialMark } from '../../text/mark';
import { NotFoundPage } from '../shell/not-found-page';
import { OwnPapers } from './own-papers';

type OwnRound = NonNullable<MyResultQuery['round']>;
type OwnResult = NonNullable<OwnRound['myResult']>;

/** One's own result: what became of one and why, the marks, until when to complain, and the letter to keep. */
export default function MyResultPage() {
  const c = useCandidateTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({ queryKey: ['my-result', roundId], queryFn: () => send(MyResult, { id: roundId }) });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  return (
    <Page title={c.myResult} isNarrow lead={<Link to={`/ky-thi/${round.id}`}>{round.title}</Link>}>
      {round.myResult === null ? (
        <Empty
          action={
            <Link className="button" to={`/ky-thi/${round.id}/ho-so`}>
              {c.mine}
            </Link>
          }
        >
          {c.noResultYet}
        </Empty>
      ) : (
        <>
          <Outcome result={round.myResult} />
          <Marks result={round.myResult} />
          <Complaint result={round.myResult} />
        </>
      )}
      <OwnPapers papers={round.myPapers} />
    </Page>
  );
}

function Outcome({ result }: { readonly result: OwnResult }) {
  const t = useTexts();
  const c = useCandidateTexts();
  const { outcome, rank, explanation, post } = result;
  return (
    <section className="card" aria-labelledby="outcome">
      <h2 id="outcome">{c.outcome}</h2>
      <p>
        <Tag kind={outcome === 'WINNER' ? 'good' : 'wait'}>{c.outcomes[outcome]}</Tag>
      </p>
      <dl className="facts">
        <div>
          <dt>{t.rounds.post}</dt>
          <dd>{`${post.title}, ${post.unit}`}</dd>
        </div>
        <div>
          <dt>{c.rank}</dt>
          <dd>{rank ?? c.noRank}</dd>
        </div>
        <div>
          <dt>{c.why}</dt>
          <dd>
            {explanation.sentence} <small>({explanation.clause})</small>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Marks({ result }: { readonly result: OwnResult }) {
  const c = useCandidateTexts();
  const { written, defence, total, criteria } = result;
  const marks = [
    ...(written === null ? [] : [[c.writtenMark, written] as const]),
    [c.defenceMark, defence],
    // Where the defence alone ranks, the same figure twice would only make people look for a difference.
    ...(total === null || total === defence ? [] : [[c.totalMark, total] as const]),
  ] as const;
  return (
    <section className="card" aria-labelledby="marks">
      <h2 id="marks">{c.myMarks}</h2>
      <dl className="facts">
        {marks.map(([name, mark]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{mark === null ? c.noMark : officialMark(mark)}</dd>
          </div>
        ))}
      </dl>
      {criteria.length === 0 ? null : (
        <>
          <h3>{c.byCriterion}</h3>
          <p className="hint">{c.byCriterionHint}</p>
          <dl className="facts">
            {criteria.map(({ title, maximum, mean }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{c.markOf(officialMark(mean), officialMark(maximum).replace(/,00$/, ''))}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

/** Until when, and to whom, one may complain (BR-64). */
function Complaint({ result }: { readonly result: OwnResult }) {
  const c = useCandidateTexts();
  const { complaintsUntil, decision } = result;
  return (
    <section className="card" aria-labelledby="complaint">
      <h2 id="complaint">{c.complaint}</h2>
      <p>
        {c.complaintUntil} <strong>{shownDay(complaintsUntil)}</strong>.
      </p>
      <p>{c.complaintWhere}</p>
      <p className="hint">{c.recognisedBy(decision.number, shownDay(decision.date), decision.issuer)}</p>
    </section>
  );
}
