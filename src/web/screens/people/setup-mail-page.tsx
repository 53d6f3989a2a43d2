import { useOfficeTexts } from '../../i18n/office';
import { useAccountTexts } from '../../i18n/account';
import { Page } from '../../parts/page';
import { Link } from '../../router';
import { TrialLetter } from './trial-letter';

/** Last step of the first run: whether letters leave the house, before anybody is invited. It may be left out. */
export default function SetupMailPage() {
  const a = useAccountTexts();
  const { trial } = useOfficeTexts();
  return (
    <Page title={a.setupTitle} isNarrow lead={trial.setupLead}>
      <TrialLetter />
      <p className="actions">
        <Link className="button" to="/">
          {trial.setupDone}
        </Link>
      </p>
    </Page>
  );
}
