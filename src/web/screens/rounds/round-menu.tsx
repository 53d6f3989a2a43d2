import { useQuery } from '@tanstack/react-query';
import { RoundMenu as RoundMenuOperation } from '../../generated/operations';
import { useTexts } from '../../i18n/texts';
import { NavLink } from '../../router';
import { send } from '../../send';
import { useWho } from '../../viewer';
import { placesOf } from './places';

/** Beside every page of a round: the other pages of it that its viewer may need. Says nothing when it cannot know. */
export default function RoundMenu({ roundId }: { readonly roundId: string }) {
  const t = useTexts();
  const isAdministrator = useWho().data?.viewer?.isAdministrator === true;
  const query = useQuery({
    queryKey: ['round', roundId, 'menu'],
    queryFn: () => send(RoundMenuOperation, { id: roundId }),
  });
  const round = query.data?.round ?? null;
  if (round === null) return null;
  return (
    <nav className="menu round-menu" aria-label={t.rounds.menu}>
      <NavLink to={`/ky-thi/${round.id}`} end>
        {t.rounds.overview}
      </NavLink>
      {placesOf(round, t, isAdministrator).map(({ to, label }) => (
        <NavLink key={to} to={to}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
