import { useTexts } from '../../i18n/texts';
import { Link } from '../../router';
import type { RoundDetails } from './facts-sections';

const MARKING = /^(MARKING|APPEAL)_(HEAD|MEMBER)$/;
const CONDUCTING = /^(COUNCIL|SUPERVISION|INVIGILATION)_/;
const WITH_DAY: readonly string[] = ['WRITTEN', 'DEFENCE', 'CONCLUDED'];
const MARKED: readonly string[] = ['WRITTEN', 'DEFENCE'];

/** Ways to the day of the written paper and to its marking, for those who conduct it, and to the scripts, for those who mark them. */
export function WrittenLinks({ round }: { readonly round: RoundDetails }) {
  const t = useTexts();
  const { id, state, myRoles, writtenProgress } = round;
  const phases = round.regulation?.phases.includes('WRITTEN') === true;
  const marks = MARKED.includes(state) && myRoles.some((role) => MARKING.test(role));
  const conducts = WITH_DAY.includes(state) && phases && myRoles.some((role) => CONDUCTING.test(role));
  if (writtenProgress === null && !marks && !conducts) return null;
  return (
    <p className="actions">
      {conducts ? (
        <Link className="button" to={`/ky-thi/${id}/ngay-thi`}>
          {t.rounds.examDay}
        </Link>
      ) : null}
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
