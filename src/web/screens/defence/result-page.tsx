import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from '../../router';
import { useDefenceTexts } from '../../i18n/defence';
import { Empty, FaultNotice, Notice, Tag, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { shownDay, shownInstant } from '../../text/day';
import { officialMark } from '../../text/mark';
import { NotFoundPage } from '../shell/not-found-page';
import { ConcludeSection } from './conclude-section';
import { EraseSection } from './erase-section';
import { ExplainDialog, type Asked } from './explain-dialog';
import { Firmness } from './firmness';
import { resultOf, type Figure, type ResultEdge, type ResultPost, type ResultRound } from './result-data';

const FIGURES: readonly Figure[] = ['written', 'defence', 'total'];

/** Kết quả: every post with its ranking; any figure opens into how it was computed. */
export default function ResultPage() {
  const s = useDefenceTexts();
  const { roundId = '' } = useParams();
  const { data, error, isPending } = useQuery({ queryKey: ['result', roundId], queryFn: () => resultOf(roundId) });
  const [asked, setAsked] = useState<Asked | null>(null);
  if (isPending) return <Waiting />;
  if (data === undefined) return <FaultNotice fault={error} />;
  if (data === null) return <NotFoundPage />;
  const { round, posts } = data;
  return (
    <Page title={s.resultTitle} lead={<Link to={`/ky-thi/${round.id}`}>{round.title}</Link>}>
      {round.result === null ? <Empty>{s.noResult}</Empty> : <Standing result={round.result} />}
      {round.publishedResult === null ? null : <Released {...round.publishedResult} />}
      {posts.map((post) => (
        <PostResult key={post.post.id} roundId={round.id} post={post} onAsk={setAsked} />
      ))}
      <div className="no-print">
        <ConcludeSection round={round} posts={posts} />
        <EraseSection round={round} />
      </div>
      {asked === null ? null : <ExplainDialog roundId={round.id} asked={asked} onClose={() => setAsked(null)} />}
    </Page>
  );
}

function Standing({ result }: { readonly result: NonNullable<ResultRound['result']> }) {
  const s = useDefenceTexts();
  const { establishedAt, blocked } = result;
  return (
    <>
      <Notice kind="info">
        {establishedAt === null ? s.notEstablished : s.established(shownInstant(establishedAt))}
      </Notice>
      {blocked.length === 0 ? null : (
        <Notice kind="warning">
          {s.blocked}:
          <ul>
            {blocked.map(({ application, needs }) => (
              <li key={application.id}>
                {application.fullName}: {s.needs[needs]}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p className="no-print">{s.resultLead}</p>
    </>
  );
}

function Released({ on, complaintsUntil, dossiersErasedOn }: NonNullable<ResultRound['publishedResult']>) {
  const s = useDefenceTexts();
  return (
    <Notice kind="info">
      {s.released(shownDay(on), shownDay(complaintsUntil))}
      {dossiersErasedOn === null ? null : ` ${s.erased(shownDay(dossiersErasedOn))}`}
    </Notice>
  );
}

interface PostResultProps {
  readonly roundId: string;
  readonly post: ResultPost;
  readonly onAsk: (asked: Asked) => void;
}

function PostResult({ roundId, post: { post, outcome, lines }, onAsk }: PostResultProps) {
  const s = useDefenceTexts();
  return (
    <section className="card" aria-labelledby={`post-${post.id}`}>
      <h2 id={`post-${post.id}`}>
        {post.title}, {post.unit}
      </h2>
      <p>
        {s.quota(post.quota)} · <strong>{s.postOutcomes[outcome]}</strong>
      </p>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col" className="figure">
              {s.rank}
            </th>
            <th scope="col">{s.candidate}</th>
            {FIGURES.map((figure) => (
              <th key={figure} scope="col" className="figure">
                {s[figure]}
              </th>
            ))}
            <th scope="col">{s.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <ResultRow key={line.node.application.id} postId={post.id} line={line} onAsk={onAsk} />
          ))}
        </tbody>
      </table>
      {outcome === 'FILLED' ? <Firmness roundId={roundId} postId={post.id} /> : null}
    </section>
  );
}

interface ResultRowProps {
  readonly postId: string;
  readonly line: ResultEdge & { readonly before: string | null };
  readonly onAsk: (asked: Asked) => void;
}

function ResultRow({ postId, line: { node, before }, onAsk }: ResultRowProps) {
  const s = useDefenceTexts();
  const { application, rank, outcome, explanation } = node;
  const { fullName } = application;
  return (
    <tr>
      <td className="figure" data-label={s.rank}>
        {rank ?? '–'}
      </td>
      <th scope="row" data-label={s.candidate}>
        {application.candidateNumber === null ? null : `${application.candidateNumber} · `}
        {fullName}
      </th>
      {FIGURES.map((figure) => {
        const value = node[figure];
        if (value === null) {
          return (
            <td key={figure} className="figure" data-label={s[figure]}>
              –
            </td>
          );
        }
        const shown = officialMark(value.value);
        return (
          <td key={figure} className="figure" data-label={s[figure]}>
            <button
              type="button"
              className="button quiet"
              aria-label={s.explainMark(s[figure], shown, fullName)}
              onClick={() => onAsk({ postId, before, applicationId: application.id, fullName, figure })}
            >
              {shown}
            </button>
          </td>
        );
      })}
      <td data-label={s.outcome}>
        <Tag kind={outcome === 'WINNER' ? 'good' : outcome === 'TIED' || outcome === 'PENDING' ? 'wait' : 'plain'}>
          {s.outcomes[outcome]}
        </Tag>
        <p className="hint">
          {explanation.sentence} ({explanation.clause})
        </p>
      </td>
    </tr>
  );
}
