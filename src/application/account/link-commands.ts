import { changed, setPasswordByLink } from '../../domain/account';
import type { Account, LinkPurpose } from '../../domain/account';
import { ok, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { OutboxMessage } from '../../persistence/account-ports';
import type { Repositories } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { accountScope, changeRecord, systemScope } from './audited-account';
import { accountOfCode, freshLink, linkMessage } from './links';
import type { LinkParts } from './links';

/** A code and a password already hashed outside the transaction. */
export interface LinkInput {
  readonly code: string;
  readonly passwordHash: string;
}

/** Sets the first password of the account an invitation belongs to; the code works once. */
export const acceptInvitation = passwordByLink('acceptInvitation', 'INVITATION');

/** Sets a new password by a reset link; the code works once and every session ends. */
export const resetPassword = passwordByLink('resetPassword', 'RESET');

function passwordByLink(name: string, purpose: LinkPurpose): CommandFactory<LinkInput, { accountId: string }> {
  return defineCommand({
    name,
    allow: { by: ['ANYONE'] },
    security: 'PASSWORD_CHANGED',
    load: async (repositories, { code }: LinkInput) => ({ account: await accountOfCode(repositories, code) }),
    scope: systemScope,
    identify: ({ code }) => ({ code }),
    decide: ({ account }, { passwordHash }, { now }) => setPasswordByLink(account, { purpose, passwordHash, now }),
    store: saveAndEndSessions,
    record: changeRecord,
    answer: ({ id }) => ({ accountId: id }),
  });
}

/** Whose account is reset, and whether the authenticator app is forgotten too. */
export interface ResetAccountInput {
  readonly accountId: string;
  readonly clearTotp: boolean;
}

/** An account with the message that brings its link, if it is mailed. */
interface Reset {
  readonly account: Account;
  readonly messages: readonly OutboxMessage[];
}

/**
 * Voids somebody's password and sessions and issues a link. Nobody chooses a password for somebody else, and the owner
 * sees by the void password that it was done (trust.md T40).
 */
export function resetAccount(links: LinkParts): CommandFactory<ResetAccountInput, { accountId: string }> {
  return defineCommand({
    name: 'resetAccount',
    allow: { by: ['ADMINISTRATOR'] },
    stepUp: true,
    security: 'LINK_ISSUED',
    load: (repositories, input: ResetAccountInput) => loadAccount(repositories, input),
    scope: accountScope,
    decide: ({ account }, { clearTotp }, { viewer, now, secret }): Result<Reset> => {
      if (account.id === viewer.accountId) return refuse(notOneself('đặt lại'));
      const wasNeverUsed = account.link?.purpose === 'INVITATION' && account.link.usedAt === null;
      const link = freshLink(links.pepper, wasNeverUsed ? 'INVITATION' : 'RESET', next(account), now);
      const after = changed(account, {
        passwordHash: null,
        link,
        ...(clearTotp ? { secondFactor: null, secondFactorDraft: null } : {}),
      });
      return ok({ account: after, messages: linkMessage(links, after, { id: secret(), now }) });
    },
    store: async (repositories, { account, messages }) => {
      await saveAndEndSessions(repositories, account);
      await repositories.outbox.insert(messages);
    },
    record: ({ account }, loaded) => changeRecord(account, loaded),
    answer: ({ account }) => ({ accountId: account.id }),
  });
}

/**
 * Mails a reset link to whoever a name belongs to. It is no mutation of its own: the door only notes that somebody asked,
 * and this runs later, so that the answer takes as long for a name that belongs to nobody.
 */
export function issueRequestedReset(links: LinkParts): CommandFactory<{ username: string }, { accountId: string }> {
  return defineCommand({
    name: 'requestReset',
    allow: { by: ['ANYONE'] },
    security: 'LINK_ISSUED',
    load: async (repositories, { username }: { username: string }) => {
      const account = await repositories.accounts.findByUsername(username);
      const mayReset =
        account !== null && !account.isDisabled && account.passwordHash !== null && account.email !== null;
      return mayReset ? { account } : null;
    },
    scope: systemScope,
    decide: ({ account }, _input, { now, secret }): Result<Reset> => {
      const after = changed(account, { link: freshLink(links.pepper, 'RESET', next(account), now) });
      return ok({ account: after, messages: linkMessage(links, after, { id: secret(), now }) });
    },
    store: async (repositories, { account, messages }) => {
      await repositories.accounts.save(account);
      await repositories.outbox.insert(messages);
    },
    record: ({ account }, loaded) => changeRecord(account, loaded),
    answer: ({ account }) => ({ accountId: account.id }),
  });
}

/** Closes somebody's account; their sessions end with it. */
export const disableAccount = openOrClose('disableAccount', true);

/** Opens a closed account again. */
export const enableAccount = openOrClose('enableAccount', false);

function openOrClose(name: string, isDisabled: boolean): CommandFactory<{ accountId: string }, { accountId: string }> {
  return defineCommand({
    name,
    allow: { by: ['ADMINISTRATOR'] },
    stepUp: true,
    security: isDisabled ? 'ACCOUNT_DISABLED' : 'ACCOUNT_ENABLED',
    load: loadAccount,
    scope: accountScope,
    decide: ({ account }, _input, { viewer }): Result<Account> => {
      if (account.id === viewer.accountId) return refuse(notOneself('khóa hoặc mở'));
      if (account.isDisabled === isDisabled) return refuse({ code: 'ALREADY_DECIDED', path: ['accountId'] });
      return ok(changed(account, { isDisabled }));
    },
    store: saveAndEndSessions,
    record: changeRecord,
    answer: ({ id }) => ({ accountId: id }),
  });
}

async function loadAccount(repositories: Repositories, { accountId }: { readonly accountId: string }) {
  const account = await repositories.accounts.find(accountId);
  return account === null ? null : { account };
}

async function saveAndEndSessions(repositories: Repositories, account: Account): Promise<void> {
  await repositories.accounts.save(account);
  await repositories.sessions.removeOfAccount(account.id, null);
}

function next({ id, version }: Account): { readonly id: string; readonly version: number } {
  return { id, version: version + 1 };
}

function notOneself(what: string) {
  const reason = `Không thể tự ${what} tài khoản của chính mình; việc này cần một quản trị viên khác.`;
  return { code: 'INVALID_VALUE', path: ['accountId'], reason } as const;
}
