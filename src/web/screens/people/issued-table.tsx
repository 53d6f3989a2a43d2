import { Table, type TableColumnsType } from 'antd';
import { useOfficeTexts } from '../../i18n/office';
import { CopyButton } from '../../parts/copy-button';
import { Empty, Notice } from '../../parts/notice';
import { shownInstant } from '../../text/day';
import type { IssuedInvitation } from './issued';

/** The codes just issued, each with a button to copy its link. */
export function IssuedTable({ issued }: { readonly issued: readonly IssuedInvitation[] }) {
  const o = useOfficeTexts();
  const columns: TableColumnsType<IssuedInvitation> = [
    { title: o.people.displayName, key: 'name', render: (_value, { account }) => account.displayName },
    { title: o.people.username, key: 'username', render: (_value, { account }) => account.username },
    { title: o.people.code, key: 'code', render: (_value, one) => <Code issued={one} /> },
    { title: o.people.expires, key: 'expires', render: (_value, { expiresAt }) => shownInstant(expiresAt) },
  ];
  return (
    <section className="card" aria-labelledby="issued">
      <h2 id="issued">{o.people.issuedTitle}</h2>
      {issued.length === 0 ? (
        <Empty>{o.people.issuedNone}</Empty>
      ) : (
        <>
          <Notice kind="warning">{o.people.issuedWarning}</Notice>
          <div className="wide">
            <Table
              columns={columns}
              dataSource={[...issued]}
              rowKey={({ account }) => account.id}
              pagination={issued.length > 20 ? { pageSize: 20 } : false}
            />
          </div>
        </>
      )}
    </section>
  );
}

function Code({ issued: { code, link, isMailed, account } }: { readonly issued: IssuedInvitation }) {
  const o = useOfficeTexts();
  if (isMailed || code === null) return <>{o.people.mailed}</>;
  const address = link ?? `${window.location.origin}/moi/${code}`;
  return (
    <>
      <code>{code}</code>
      <br />
      <CopyButton text={address} label={o.people.copyLinkOf(account.displayName)} />
    </>
  );
}
