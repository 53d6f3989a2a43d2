import type { Account } from '../../domain/account';
import type { Viewer } from '../viewer';

/** An account as shown: the sign-in name only to its owner and the administrator, the password to nobody. */
export interface AccountView {
  readonly kind: 'account';
  readonly id: string;
  readonly username: string | null;
  readonly displayName: string;
  readonly position: string;
  readonly isActive: boolean;
}

/** The viewer themself. */
export interface ViewerView {
  readonly account: AccountView;
  readonly isAdministrator: boolean;
}

/** What a viewer sees of an account. */
export function accountView(viewer: Viewer | null, account: Account): AccountView {
  const showsName = viewer !== null && (viewer.isAdministrator || viewer.accountId === account.id);
  const { id, displayName, position } = account;
  return {
    kind: 'account',
    id,
    username: showsName ? account.username : null,
    displayName,
    position,
    isActive: account.passwordHash !== null,
  };
}
