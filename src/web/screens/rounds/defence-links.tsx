import { Link } from '../../router';
import { useTexts } from '../../i18n/texts';

interface DefenceLinksProps {
  readonly round: { readonly id: string; readonly state: string; readonly myRoles: readonly string[] };
}

const CONDUCT = /^(COUNCIL_(CHAIR|SECRETARY)|PANEL_HEAD|SUPERVISION_\w+)$/;
const RESULT = /^(COUNCIL|SUPERVISION)_/;

/** Ways to the defence board and to the result, for those who may see them. */
export function DefenceLinks({ round: { id, state, myRoles } }: DefenceLinksProps) {
  const t = useTexts();
  const isDefence = state === 'DEFENCE';
  const seesBoard = isDefence && myRoles.some((role) => CONDUCT.test(role));
  const seesResult = (isDefence || state === 'CONCLUDED') && myRoles.some((role) => RESULT.test(role));
  if (!seesBoard && !seesResult) return null;
  return (
    <p className="actions">
      {seesBoard ? (
        <Link className="button" to={`/ky-thi/${id}/dieu-hanh`}>
          {t.rounds.board}
        </Link>
      ) : null}
      {seesResult ? (
        <Link className="button" to={`/ky-thi/${id}/ket-qua`}>
          {t.rounds.result}
        </Link>
      ) : null}
    </p>
  );
}
