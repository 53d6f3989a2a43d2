import { useTexts } from '../../i18n/texts';
import { Link } from '../../router';
import type { RoundDetails } from './facts-sections';

/** From a round to its applications: one's own for those who may apply, the desk for the Council. */
export function ApplicationLinks({
  round,
  isAdministrator,
}: {
  readonly round: RoundDetails;
  readonly isAdministrator: boolean;
}) {
  const t = useTexts();
  const page = `/ky-thi/${round.id}` as const;
  if (round.state === 'DRAFT') return null;
  if (round.myRoles.some((role) => role.startsWith('COUNCIL_'))) {
    return (
      <p className="actions">
        <Link className="button" to={`${page}/ho-so-du-tuyen`}>
          {t.rounds.desk}
        </Link>
        <a className="button" href={`/cong-khai/${round.id}`}>
          {t.rounds.publicPage}
        </a>
      </p>
    );
  }
  if (round.myRoles.length > 0 || isAdministrator) return null;
  return (
    <p className="actions">
      {round.state === 'REGISTRATION' || round.reopenings.length > 0 ? (
        <Link className="button primary" to={`${page}/dang-ky`}>
          {t.rounds.apply}
        </Link>
      ) : null}
      {round.state === 'CONCLUDED' ? (
        <Link className="button primary" to={`${page}/ket-qua-cua-toi`}>
          {t.rounds.myResult}
        </Link>
      ) : null}
      <Link className="button" to={`${page}/ho-so`}>
        {t.rounds.mine}
      </Link>
    </p>
  );
}
