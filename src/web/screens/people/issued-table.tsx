import { useOfficeTexts } from '../../i18n/office';
import type { OfficeTexts } from '../../i18n/vi/office';
import { CopyButton } from '../../parts/copy-button';
import { Notice } from '../../parts/notice';
import { shownInstant } from '../../text/day';
import type { IssuedInvitation } from './issued';

/** The codes just issued, each with a button to copy its link. */
export function IssuedTable({ issued }: { readonly issued: readonly IssuedInvitation[] }) {
  const o = useOfficeTexts();
  return (
    <section className="card" aria-labelledby="issued">
      <h2 id="issued" tabIndex={-1}>
        {o.people.issuedTitle}
      </h2>
      <Notice kind="warning">{o.people.issuedWarning}</Notice>
      <div className="actions">
        <CopyButton text={sheetOf(issued, o)} caption={o.people.copyAll} />
      </div>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{o.people.displayName}</th>
            <th scope="col">{o.people.username}</th>
            <th scope="col">{o.people.code}</th>
            <th scope="col">{o.people.expires}</th>
          </tr>
        </thead>
        <tbody>
          {issued.map((one) => (
            <tr key={`${one.account.id} ${one.expiresAt}`}>
              <th scope="row" data-label={o.people.displayName}>
                {one.account.displayName}
              </th>
              <td data-label={o.people.username}>{one.account.username}</td>
              <td data-label={o.people.code}>
                <Code issued={one} />
              </td>
              <td data-label={o.people.expires}>{shownInstant(one.expiresAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The table as cells that a spreadsheet takes over, to be printed or sent on by whoever hands the codes out. */
function sheetOf(issued: readonly IssuedInvitation[], { people: o }: OfficeTexts): string {
  const head = [o.displayName, o.username, o.code, o.link, o.expires];
  const rows = issued.map(({ account, code, link, expiresAt }) => [
    account.displayName,
    account.username,
    code ?? o.mailed,
    code === null ? '' : addressOf(code, link),
    shownInstant(expiresAt),
  ]);
  return [head, ...rows].map((cells) => cells.join('\t')).join('\n');
}

function addressOf(code: string, link: string | null): string {
  return link ?? `${window.location.origin}/mat-khau#${code}`;
}

function Code({ issued: { code, link, isMailed, account } }: { readonly issued: IssuedInvitation }) {
  const o = useOfficeTexts();
  if (isMailed || code === null) return <>{o.people.mailed}</>;
  return (
    <>
      <code>{code}</code>
      <br />
      <CopyButton text={addressOf(code, link)} label={o.people.copyLinkOf(account.displayName)} />
    </>
  );
}
