import { useState } from 'react';
import { Link, useParams } from '../../router';
import { RoundAudit, type AuditFilterInput, type AuditPageFragment } from '../../generated/operations';
import { useAuditTexts } from '../../i18n/audit';
import { Page } from '../../parts/page';
import { send } from '../../send';
import { NotFoundPage } from '../shell/not-found-page';
import { AuditLog } from './audit-log';

const NO_LINES: AuditPageFragment = { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, actions: [] };

/** The log of one round (Nhật ký): for the supervisors, chair and secretary; for a candidate, their own file. */
export default function RoundAuditPage() {
  const a = useAuditTexts();
  const { roundId = '' } = useParams();
  const [title, setTitle] = useState<string | null>('');
  const read = async (after: string | null, filter: AuditFilterInput): Promise<AuditPageFragment> => {
    const { round } = await send(RoundAudit, { id: roundId, after, filter });
    setTitle(round?.title ?? null);
    return round?.auditEntries ?? NO_LINES;
  };
  if (title === null) return <NotFoundPage />;
  return (
    <Page
      title={a.title}
      lead={
        <>
          <Link to={`/ky-thi/${roundId}`}>{a.back}</Link>
          {title === '' ? null : <span> · {title}</span>}
          <p>{a.lead}</p>
        </>
      }
    >
      <AuditLog name={roundId} read={read} />
    </Page>
  );
}
