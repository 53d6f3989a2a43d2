import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { LapsedWordings, type LapsedWordingsQuery } from '../../generated/operations';
import { useTasksTexts } from '../../i18n/tasks';
import { Link } from '../../router';
import { send } from '../../send';

interface RoundNamed {
  readonly id: string;
  readonly title: string;
}

interface LapsedWordsProps {
  readonly rounds: readonly RoundNamed[];
  /** Told how many there are, once that is known. */
  readonly onCount: (count: number) => void;
}

interface LapsedIn {
  readonly round: RoundNamed;
  readonly words: NonNullable<LapsedWordingsQuery['round']>['lapsedWordings'][number];
}

/** One round after the other. Rounds of one agency share their words: a form is told of once, in the first of them. */
async function lapsedIn(rounds: readonly RoundNamed[]): Promise<readonly LapsedIn[]> {
  const found = new Map<string, LapsedIn>();
  for (const round of rounds) {
    for (const words of (await send(LapsedWordings, { id: round.id })).round?.lapsedWordings ?? []) {
      const key = [words.code, words.number, ...words.reasons].join(' ');
      if (!found.has(key)) found.set(key, { round, words });
    }
  }
  return [...found.values()];
}

/** The agency's own words that newer versions of their forms cannot be printed with: what lapsed and why. */
export default function LapsedWords({ rounds, onCount }: LapsedWordsProps) {
  const w = useTasksTexts();
  const query = useQuery({
    queryKey: ['templates', 'lapsed', ...rounds.map(({ id }) => id)],
    queryFn: () => lapsedIn(rounds),
  });
  const lapsed = query.data ?? [];
  useEffect(() => {
    onCount(lapsed.length);
  }, [lapsed.length, onCount]);
  if (lapsed.length === 0) return null;
  return (
    <section className="card" aria-labelledby="lapsed-words">
      <h2 id="lapsed-words">{w.lapsedTitle}</h2>
      <ul className="task-list">
        {lapsed.map(({ round, words: { code, name, number, reasons } }) => (
          <li key={`${round.id} ${code}`}>
            <Link to={`/ky-thi/${round.id}/mau-van-ban/${code}`}>{w.lapsed(code, name)}</Link>
            <p className="hint">{w.lapsedHint(round.title, number, reasons.join('; '))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
