import type { AccountRowFragment } from '../../generated/operations';
import { useOfficeTexts } from '../../i18n/office';
import { Tag } from '../../parts/notice';
import { shownInstant } from '../../text/day';
import { useWho } from '../../viewer';
import type { AccountAct } from './account-dialog';

interface AccountsTableProps {
  readonly accounts: readonly AccountRowFragment[];
  readonly onAct: (account: AccountRowFragment, act: AccountAct) => void;
}

/** One line a person: how they sign in, whether they can, and what may be done about it. */
export function AccountsTable({ accounts, onAct }: AccountsTableProps) {
  const { people: o } = useOfficeTexts();
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{o.displayName}</th>
          <th scope="col">{o.username}</th>
          <th scope="col">{o.state}</th>
          <th scope="col">{o.action}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <th scope="row" data-label={o.displayName}>
              {account.displayName}
              {account.position === '' ? null : <small>{account.position}</small>}
            </th>
            <td data-label={o.username}>
              <span className="one-line">{account.username}</span>
              {account.email === null ? null : <small>{account.email}</small>}
            </td>
            <td data-label={o.state}>
              <State account={account} />
            </td>
            <td data-label={o.action}>
              <Acts account={account} onAct={(act) => onAct(account, act)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function State({ account }: { readonly account: AccountRowFragment }) {
  const { people: o } = useOfficeTexts();
  const { isDisabled, isActive, isAdministrator, hasTotp, linkExpiresAt } = account;
  const state = isDisabled ? 'disabled' : isActive ? 'active' : 'invited';
  const kind = ({ disabled: 'bad', active: 'good', invited: 'wait' } as const)[state];
  return (
    <>
      <Tag kind={kind}>{o.states[state]}</Tag>
      {isAdministrator === true ? <small>{o.isAdministrator}</small> : null}
      {hasTotp === true ? <small>{o.hasTotp}</small> : null}
      {linkExpiresAt === null ? null : <small>{o.linkUntil(shownInstant(linkExpiresAt))}</small>}
    </>
  );
}

interface ActsProps {
  readonly account: AccountRowFragment;
  readonly onAct: (act: AccountAct) => void;
}

function Acts({ account, onAct }: ActsProps) {
  const { people: o } = useOfficeTexts();
  const isMe = useWho().data?.viewer?.account.id === account.id;
  if (isMe) return <>{o.me}</>;
  return (
    <div className="row-actions">
      {actsOn(account).map((act) => (
        <button
          key={act}
          type="button"
          className="button"
          aria-label={o.acts[act].of(account.displayName)}
          onClick={() => onAct(act)}
        >
          {o.acts[act].short}
        </button>
      ))}
    </div>
  );
}

/** What may be done; the right to run the system goes to nobody who has not signed in yet. */
function actsOn({ isDisabled, isActive, isAdministrator }: AccountRowFragment): readonly AccountAct[] {
  if (isDisabled === true) return ['enable'];
  const right: readonly AccountAct[] = isAdministrator === true ? ['revoke'] : isActive === true ? ['grant'] : [];
  return ['reset', ...right, 'disable'];
}
