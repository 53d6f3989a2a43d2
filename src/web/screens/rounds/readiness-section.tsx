import { useTexts } from '../../i18n/texts';
import { Tag } from '../../parts/notice';
import type { RoundDetails } from './facts-sections';

/** What must be there before registration can open, each line said in words. */
export function ReadinessSection({ round }: { readonly round: RoundDetails }) {
  const t = useTexts();
  const hasBody = (kind: string): boolean => round.bodies.some((body) => body.kind === kind);
  const lines = [
    { key: 'council', isDone: hasBody('COUNCIL') },
    { key: 'regulation', isDone: round.regulation !== null },
    { key: 'posts', isDone: round.posts.length > 0 },
    { key: 'rubric', isDone: round.rubric.length > 0 },
    { key: 'panel', isDone: hasBody('PANEL') },
    ...(round.regulation?.phases.includes('WRITTEN') === true
      ? [{ key: 'marking' as const, isDone: hasBody('MARKING') }]
      : []),
  ] as const;
  const left = lines.filter(({ isDone }) => !isDone).length;
  return (
    <section className="card" aria-labelledby="readiness">
      <h2 id="readiness">{t.rounds.readiness}</h2>
      <p>{t.rounds.readinessLeft(left)}</p>
      <ul className="checklist">
        {lines.map(({ key, isDone }) => (
          <li key={key}>
            <Tag kind={isDone ? 'good' : 'wait'}>{isDone ? t.rounds.isDone : t.rounds.isMissing}</Tag>{' '}
            {t.rounds.ready[key]}
          </li>
        ))}
      </ul>
    </section>
  );
}
