import { useTexts } from '../../i18n/texts';
import { Link } from '../../router';
import type { RoundDetails } from './facts-sections';

const AFTER_PAPER: readonly string[] = ['WRITTEN', 'DEFENCE', 'CONCLUDED'];
const DEALING: readonly string[] = [
  'COUNCIL_CHAIR',
  'COUNCIL_SECRETARY',
  'INVIGILATION_HEAD',
  'APPEAL_HEAD',
  'SUPERVISION_HEAD',
  'SUPERVISION_MEMBER',
];

/** The way to breaches and re-marking: for those who deal with them, and for candidates, who ask for it there. */
export function AppealsLink({ round }: { readonly round: RoundDetails }) {
  const t = useTexts();
  const { id, state, myRoles } = round;
  const isShown =
    myRoles.length === 0
      ? state === 'DEFENCE'
      : AFTER_PAPER.includes(state) && myRoles.some((role) => DEALING.includes(role));
  if (!isShown) return null;
  return (
    <p>
      <Link to={`/ky-thi/${id}/vi-pham-phuc-khao`}>{t.rounds.appeals}</Link>
    </p>
  );
}
