import { useTexts } from '../../i18n/texts';
import { Link } from '../../router';
import type { RoundDetails } from './facts-sections';

const MARKING = /^(MARKING|APPEAL)_(HEAD|MEMBER)$/;
const MARKED: readonly string[] = ['WRITTEN', 'DEFENCE'];

/** Ways to the written paper, for those who conduct it, and to the scripts, for those who mark them. */
export function WrittenLinks({ round: { id, state, myRoles, writtenProgress } }: { readonly round: RoundDetails }) {
  const t = useTexts();
  const marks = MARKED.includes(state) && myRoles.some((role) => MARKING.test(role));
  if (writtenProgress === null && !marks) return null;
  return (
    <p className="actions">
      {writtenProgress === null ? null : (
        <Link className="button" to={`/ky-thi/${id}/thi-viet`}>
          {t.rounds.written}
        </Link>
      )}
      {marks ? (
        <Link className="button" to={`/ky-thi/${id}/cham-thi-viet`}>
          {t.rounds.markScripts}
        </Link>
      ) : null}
    </p>
  );
}
