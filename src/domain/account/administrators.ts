import { canSignIn, changed } from './account';
import type { Account } from './account';
import type { HeldRole } from '../panel/body';
import { roleName } from '../panel/body';
import type { Refusal } from '../refusal';
import { decideAll } from '../result';
import type { Result } from '../result';

/** An account whose right to run the system is given or taken away. */
export interface RightChange {
  readonly account: Account;
  /** Everybody who runs the system and can sign in. */
  readonly administrators: readonly Account[];
}

/**
 * Makes an account one that runs the system. It must be one its owner signs in with, and nobody's who serves or applies
 * in a round that is not over: the right would take those places away (trust.md 3.2.6).
 */
export function grantAdministrator(account: Account, held: readonly HeldRole[]): Result<Account> {
  const path = ['accountId'];
  const errors: Refusal[] = [];
  if (account.isAdministrator) errors.push({ code: 'ALREADY_DECIDED', path });
  if (!canSignIn(account)) {
    const reason = account.isDisabled
      ? 'Tài khoản này đang bị khóa; hãy mở khóa trước khi giao quyền quản trị.'
      : 'Người này chưa đặt mật khẩu lần đầu; chỉ giao quyền quản trị cho người đã đăng nhập được.';
    errors.push({ code: 'INVALID_VALUE', path, reason });
  }
  for (const name of new Set(held.map(roleName))) {
    errors.push({ code: 'FORBIDDEN_COMBINATION', path, person: account.id, roles: ['ADMINISTRATOR', name] });
  }
  return decideAll(errors, () => changed(account, { isAdministrator: true }));
}

/** Takes the right to run the system away; somebody who has it must be left. */
export function revokeAdministrator({ account, administrators }: RightChange): Result<Account> {
  const errors: Refusal[] = [];
  if (!account.isAdministrator) errors.push({ code: 'ALREADY_DECIDED', path: ['accountId'] });
  errors.push(...checkNotLast({ account, administrators }));
  return decideAll(errors, () => changed(account, { isAdministrator: false }));
}

/** LAST_ADMINISTRATOR when nobody who runs the system could sign in any more without this account. */
export function checkNotLast({ account, administrators }: RightChange): readonly Refusal[] {
  if (!account.isAdministrator || administrators.some(({ id }) => id !== account.id)) return [];
  return [{ code: 'LAST_ADMINISTRATOR', path: ['accountId'] }];
}
