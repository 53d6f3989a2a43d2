import { useOfficeTexts } from '../../i18n/office';
import { Page } from '../../parts/page';
import { AccountsSection } from './accounts-section';
import { InviteForm } from './invite-form';
import { useIssued } from './issued';
import { IssuedTable } from './issued-table';
import { OnlyAdministrator } from './only-administrator';
import { TrialLetter } from './trial-letter';

/** People who can sign in: the codes just issued first, for they are shown once; then everybody; then new accounts, and whether letters reach them. */
export default function PeoplePage() {
  const o = useOfficeTexts();
  const { issued, add } = useIssued();
  return (
    <Page title={o.people.title} lead={o.people.lead}>
      {issued.length === 0 ? null : <IssuedTable issued={issued} />}
      <OnlyAdministrator />
      <AccountsSection onIssued={(one) => add([one])} />
      <InviteForm />
      <TrialLetter />
    </Page>
  );
}
