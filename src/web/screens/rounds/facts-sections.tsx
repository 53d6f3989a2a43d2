import type { ReactNode } from 'react';
import type { RoundPageQuery } from '../../generated/operations';
import { useRoundStepsTexts } from '../../i18n/round-steps';
import { useTexts } from '../../i18n/texts';
import { Fold } from '../../parts/fold';
import { Empty } from '../../parts/notice';
import { shownDay } from '../../text/day';
import { hundredthsOf, shownMark } from '../../text/mark';
import { RulesTable } from './rules-table';

/** One round as its page has it. */
export type RoundDetails = NonNullable<RoundPageQuery['round']>;

function Section({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** The days of the round (lịch). */
export function DatesSection({
  dates,
  calendar,
}: {
  readonly dates: RoundDetails['dates'];
  readonly calendar: string | null;
}) {
  const t = useTexts();
  const r = useRoundStepsTexts();
  const names = ['notice', 'opens', 'closes', 'written', 'defence'] as const;
  return (
    <Section id="dates" title={t.rounds.dates}>
      <dl className="facts">
        {names.map((name) => {
          const day = dates[name];
          return day === null ? null : (
            <div key={name}>
              <dt>{t.rounds.dateNames[name]}</dt>
              <dd>
                {shownDay(day)}
                {name === 'closes' ? ` (${r.closesNote})` : ''}
              </dd>
            </div>
          );
        })}
      </dl>
      {calendar === null ? null : (
        <p>
          <a className="button" href={calendar} download>
            {r.calendar}
          </a>
        </p>
      )}
    </Section>
  );
}

/** The posts to be filled. */
export function PostsSection({ posts, stoppedPosts }: Pick<RoundDetails, 'posts' | 'stoppedPosts'>) {
  const t = useTexts();
  const r = useRoundStepsTexts();
  const isStopped = (id: string): boolean => stoppedPosts.some((one) => one.id === id);
  return (
    <Section id="posts" title={t.rounds.posts}>
      {posts.length === 0 ? (
        <Empty>{r.noPosts}</Empty>
      ) : (
        <table className="table stacked">
          <thead>
            <tr>
              <th scope="col">{t.rounds.post}</th>
              <th scope="col">{r.unit}</th>
              <th scope="col" className="figure">
                {r.quota}
              </th>
            </tr>
          </thead>
          <tbody>
            {posts.map((post) => (
              <tr key={post.id}>
                <th scope="row" data-label={t.rounds.post}>
                  {post.title} {isStopped(post.id) ? <strong>{r.stopped}</strong> : null}
                </th>
                <td data-label={r.unit}>{post.unit}</td>
                <td className="figure" data-label={r.quota}>
                  {post.quota}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

/** The criteria of the defence sheet. */
export function RubricSection({ rubric }: { readonly rubric: RoundDetails['rubric'] }) {
  const r = useRoundStepsTexts();
  return (
    <Fold id="rubric" title={r.rubric}>
      {rubric.length === 0 ? (
        <Empty>{r.noRubric}</Empty>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{r.criterion}</th>
              <th scope="col" className="figure">
                {r.maximum}
              </th>
            </tr>
          </thead>
          <tbody>
            {rubric.map((criterion) => (
              <tr key={criterion.key}>
                <th scope="row">{criterion.title}</th>
                <td className="figure">{shownMark(hundredthsOf(criterion.maximum))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Fold>
  );
}

/** The regulation: every number beside the clause it rests on. */
export function RegulationSection({ regulation }: { readonly regulation: RoundDetails['regulation'] }) {
  const t = useTexts();
  const r = useRoundStepsTexts();
  if (regulation === null) {
    return (
      <Fold id="regulation" title={t.rounds.regulation}>
        <Empty>{r.noRegulation}</Empty>
      </Fold>
    );
  }
  const { number, date, issuer } = regulation.document;
  return (
    <Fold id="regulation" title={t.rounds.regulation}>
      <p>{r.regulationDocument(number, shownDay(date), issuer)}</p>
      <RulesTable entries={regulation.entries} withRule />
    </Fold>
  );
}
