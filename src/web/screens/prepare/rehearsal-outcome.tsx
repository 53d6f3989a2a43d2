import { formatMarkVi } from '../../../domain/marks';
import type { CandidateResult, PostResult } from '../../../domain/outcome/ranking';
import type { Rehearsed } from '../../../domain/regulation/rehearsal';
import { useRehearsalTexts } from '../../i18n/rehearsal';
import { Notice, Tag } from '../../parts/notice';

/** What the rules make of the invented marks, and why, clause by clause. */
export function RehearsalOutcome({ rehearsed }: { readonly rehearsed: Rehearsed }) {
  const r = useRehearsalTexts();
  if (rehearsed.kind === 'TOO_FEW_SCORERS') {
    return <Notice kind="warning">{r.tooFewScorers(r.candidateName(rehearsed.key), rehearsed.needed)}</Notice>;
  }
  const { post } = rehearsed;
  return (
    <section aria-labelledby="rehearsal-outcome">
      <h3 id="rehearsal-outcome">{r.outcome}</h3>
      <Headline post={post} />
      <table className="table stacked" aria-labelledby="rehearsal-outcome">
        <thead>
          <tr>
            <th scope="col">{r.candidate}</th>
            <th scope="col">{r.verdict}</th>
            <th scope="col">{r.rank}</th>
            <th scope="col">{r.written}</th>
            <th scope="col">{r.defence}</th>
            <th scope="col">{r.why}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(post.candidates).map((one) => (
            <Line key={one.applicationId} one={one} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Headline({ post }: { readonly post: PostResult }) {
  const r = useRehearsalTexts();
  const names = post.winners.map((key) => r.candidateName(key)).join(', ');
  switch (post.outcome) {
    case 'FILLED':
      return <Notice kind="success">{r.winners(names)}</Notice>;
    case 'PENDING':
      return <Notice kind="warning">{r.undecided}</Notice>;
    case 'NO_ONE_QUALIFIED':
    case 'TOO_FEW_CANDIDATES':
      return <Notice kind="info">{r.postOutcomes[post.outcome]}.</Notice>;
  }
}

function Line({ one }: { readonly one: CandidateResult }) {
  const r = useRehearsalTexts();
  const { applicationId, outcome, rank, written, defence, total, explanation } = one;
  const shown = (traced: CandidateResult['written']): string => (traced === null ? r.none : formatMarkVi(traced.value));
  const traces = [written, defence, total].filter((traced) => traced !== null);
  return (
    <tr>
      <th scope="row">{r.candidateName(applicationId)}</th>
      <td data-label={r.verdict}>
        <Tag kind={outcome === 'WINNER' ? 'good' : outcome === 'TIED' || outcome === 'PENDING' ? 'wait' : 'plain'}>
          {r.outcomes[outcome]}
        </Tag>
      </td>
      <td data-label={r.rank}>{rank ?? r.none}</td>
      <td data-label={r.written}>{shown(written)}</td>
      <td data-label={r.defence}>{shown(defence)}</td>
      <td data-label={r.why}>
        <strong>{explanation.sentence}</strong> <small>({`${explanation.clause}; ${explanation.rule}`})</small>
        <ul className="traces">
          {traces.map(({ formula, rule, clause }) => (
            <li key={formula}>
              {formula} <small>({`${clause}; ${rule}`})</small>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** By place, then those without one, each group as it was typed. */
function inOrder(candidates: readonly CandidateResult[]): readonly CandidateResult[] {
  const place = ({ rank }: CandidateResult): number => rank ?? Number.MAX_SAFE_INTEGER;
  return [...candidates].sort((a, b) => place(a) - place(b));
}
