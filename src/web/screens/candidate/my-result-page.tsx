import { useQuery, useQueryClient } from '@tanstack/react-query';
import { MyResult, type MyResultQuery } from '../../generated/operations';
import { useOwnApplicationTexts } from '../../i18n/own-application';
import { useOwnResultTexts } from '../../i18n/own-result';
import { useTexts } from '../../i18n/texts';
import { useLive } from '../../live';
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
  const o = useOwnResultTexts();
  const { mine } = useOwnApplicationTexts();
  const { roundId = '' } = useParams();
  const client = useQueryClient();
  useLive(roundId, () => void client.invalidateQueries({ queryKey: ['my-result', roundId] }));
  const query = useQuery({ queryKey: ['my-result', roundId], queryFn: () => send(MyResult, { id: roundId }) });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  return (
    <Page title={o.myResult} isNarrow lead={<Link to={`/ky-thi/${round.id}`}>{round.title}</Link>}>
      {round.myResult === null ? (
        <Empty
          action={
            <Link className="button" to={`/ky-thi/${round.id}/ho-so`}>
              {mine}
            </Link>
          }
        >
          {o.noResultYet}
        </Empty>
      ) : (
        <>
          <Outcome result={round.myResult} />
          <Marks result={round.myResult} />
          <Complaint result={round.myResult} />
        </>
      )}
      <OwnPapers papers={round.myPapers} calendar={null} />
    </Page>
  );
}

function Outcome({ result }: { readonly result: OwnResult }) {
  const t = useTexts();
  const o = useOwnResultTexts();
  const { outcome, rank, explanation, post } = result;
  return (
    <section className="card" aria-labelledby="outcome">
      <h2 id="outcome">{o.outcome}</h2>
      <p>
        <Tag kind={outcome === 'WINNER' ? 'good' : 'wait'}>{o.outcomes[outcome]}</Tag>
      </p>
      <dl className="facts">
        <div>
          <dt>{t.rounds.post}</dt>
          <dd>{`${post.title}, ${post.unit}`}</dd>
        </div>
        <div>
          <dt>{o.rank}</dt>
          <dd>{rank ?? o.noRank}</dd>
        </div>
        <div>
          <dt>{o.why}</dt>
          <dd>
            {explanation.sentence} <small>({explanation.clause})</small>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Marks({ result }: { readonly result: OwnResult }) {
  const o = useOwnResultTexts();
  const { written, defence, total, criteria } = result;
  const marks = [
    ...(written === null ? [] : [[o.writtenMark, written] as const]),
    [o.defenceMark, defence],
    // Where the defence alone ranks, the same figure twice would only make people look for a difference.
    ...(total === null || total === defence ? [] : [[o.totalMark, total] as const]),
  ] as const;
  return (
    <section className="card" aria-labelledby="marks">
      <h2 id="marks">{o.myMarks}</h2>
      <dl className="facts">
        {marks.map(([name, mark]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{mark === null ? o.noMark : officialMark(mark)}</dd>
          </div>
        ))}
      </dl>
      {criteria.length === 0 ? null : (
        <>
          <h3>{o.byCriterion}</h3>
          <p className="hint">{o.byCriterionHint}</p>
          <dl className="facts">
            {criteria.map(({ title, maximum, mean }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{o.markOf(officialMark(mean), officialMark(maximum).replace(/,00$/, ''))}</dd>
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
  const o = useOwnResultTexts();
  const { complaintsUntil, decision } = result;
  return (
    <section className="card" aria-labelledby="complaint">
      <h2 id="complaint">{o.complaint}</h2>
      <p>
        {o.complaintUntil} <strong>{shownDay(complaintsUntil)}</strong>.
      </p>
      <p>{o.complaintWhere}</p>
      <p className="hint">{o.recognisedBy(decision.number, shownDay(decision.date), decision.issuer)}</p>
    </section>
  );
}
