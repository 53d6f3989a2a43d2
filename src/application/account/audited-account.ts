import type { Account } from '../../domain/account/account';
import { SYSTEM_CHAIN } from '../audit/chain';
import { personalDigest } from '../canonical';
import type { Scope } from '../policy';

/** Accounts belong to no round: their chain is the system's. */
export function systemScope(): Scope & { readonly chainId: string } {
  return { chainId: SYSTEM_CHAIN, bodies: [], ownerId: null };
}

/** The scope of an act on an account, which is its owner's. */
export function accountScope({ account }: { readonly account: Account }): Scope & { readonly chainId: string } {
  return { chainId: SYSTEM_CHAIN, bodies: [], ownerId: account.id };
}

/** What the log keeps of an account: that a password is set, never which; the name as a digest under the account's own id. */
export function auditedAccount(account: Account) {
  const { id, version, isAdministrator, isDisabled, link, secondFactor } = account;
  return {
    id,
    version,
    isAdministrator,
    isDisabled,
    person: personalDigest(id, [account.username, account.displayName, account.position, account.email]),
    hasPassword: account.passwordHash !== null,
    link: link === null ? null : { purpose: link.purpose, serial: link.serial, used: link.usedAt !== null },
    secondFactor: secondFactor === null ? null : { serial: secondFactor.serial },
  };
}

/** The record of a change of one account. */
export function changeRecord(after: Account, { account }: { readonly account: Account | null }) {
  return {
    subjectId: after.id,
    before: account === null ? null : auditedAccount(account),
    after: auditedAccount(after),
  };
}
