import { useOfficeTexts } from '../../i18n/office';
import { useTexts } from '../../i18n/texts';
import { Page } from '../../parts/page';
import { Link } from '../../router';
import { TrialLetter } from './trial-letter';

/** Last step of the first run: whether letters leave the house, before anybody is invited. It may be left out. */
export default function SetupMailPage() {
  const t = useTexts();
  const { trial } = useOfficeTexts();
  return (
    <Page title={t.account.setupTitle} isNarrow lead={trial.setupLead}>
      <TrialLetter />
      <p className="actions">
        <Link className="button" to="/">
          {trial.setupDone}
        </Link>
      </p>
    </Page>
  );
}
