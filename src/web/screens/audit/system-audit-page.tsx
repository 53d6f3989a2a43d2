import { SystemAudit } from '../../generated/operations';
import { useAuditTexts } from '../../i18n/audit';
import { Page } from '../../parts/page';
import { send } from '../../send';
import { AuditLog } from './audit-log';

/** The system's log, for the administrator. */
export default function SystemAuditPage() {
  const a = useAuditTexts();
  return (
    <Page title={a.systemTitle} lead={a.systemLead}>
      <AuditLog
        name="system"
        read={async (after, filter) => (await send(SystemAudit, { after, filter })).systemAudit}
      />
    </Page>
  );
}
