import { canSignIn, changed, setPasswordByLink } from '../../domain/account/account';
import type { Account, LinkPurpose } from '../../domain/account/account';
import { checkNotLast } from '../../domain/account/administrators';
import type { RightChange } from '../../domain/account/administrators';
import { decideAll, ok, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { AdministratorNews, OutboxMessage } from '../../persistence/account-ports';
import type { Repositories } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory, Decider } from '../command';
import { newsOf, notOneself } from './administrators';
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

/** An account with the messages that go with it, such as the one that brings its link. */
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
    decide: (loaded, { clearTotp }, { viewer, now, secret }): Result<Reset> => {
      const { account } = loaded;
      if (account.id === viewer.accountId) return refuse(notOneself('đặt lại'));
      const wasNeverUsed = account.link?.purpose === 'INVITATION' && account.link.usedAt === null;
      const link = freshLink(links.pepper, wasNeverUsed ? 'INVITATION' : 'RESET', next(account), now);
      const after = changed(account, {
        passwordHash: null,
        link,
        ...(clearTotp ? { secondFactor: null, secondFactorDraft: null } : {}),
      });
      return decideAll(checkNotLast(loaded), () => ({
        account: after,
        messages: [
          ...linkMessage(links, after, { id: secret(), now }),
          ...ofAdministrator(links, 'ADMINISTRATOR_RESET', loaded, { secret, now }),
        ],
      }));
    },
    store: storeWithMessages,
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
      return account !== null && canSignIn(account) && account.email !== null ? { account } : null;
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

/** Closes somebody's account; their sessions end with it. The last one who runs the system is not closed out. */
export function disableAccount(links: LinkParts): CommandFactory<{ accountId: string }, { accountId: string }> {
  return openOrClose('disableAccount', 'ACCOUNT_DISABLED', (loaded, decider) =>
    decideAll(checkNotLast(loaded), () => ({
      account: changed(loaded.account, { isDisabled: true }),
      messages: ofAdministrator(links, 'ADMINISTRATOR_DISABLED', loaded, decider),
    })),
  );
}

/** Opens a closed account again. */
export const enableAccount = openOrClose('enableAccount', 'ACCOUNT_ENABLED', ({ account }) =>
  ok({ account: changed(account, { isDisabled: false }), messages: [] }),
);

function openOrClose(
  name: string,
  security: 'ACCOUNT_DISABLED' | 'ACCOUNT_ENABLED',
  rule: (loaded: RightChange, decider: Decider) => Result<Reset>,
): CommandFactory<{ accountId: string }, { accountId: string }> {
  return defineCommand({
    name,
    allow: { by: ['ADMINISTRATOR'] },
    stepUp: true,
    security,
    load: loadAccount,
    scope: accountScope,
    decide: (loaded, _input, decider): Result<Reset> => {
      const { account } = loaded;
      if (account.id === decider.viewer.accountId) return refuse(notOneself('khóa hoặc mở'));
      if (account.isDisabled === (security === 'ACCOUNT_DISABLED')) {
        return refuse({ code: 'ALREADY_DECIDED', path: ['accountId'] });
      }
      return rule(loaded, decider);
    },
    store: storeWithMessages,
    record: ({ account }, loaded) => changeRecord(account, loaded),
    answer: ({ account }) => ({ accountId: account.id }),
  });
}

/** What the administrators are told of one of them; nothing of anybody else. */
function ofAdministrator(
  links: LinkParts,
  news: AdministratorNews,
  loaded: RightChange,
  decider: Pick<Decider, 'secret' | 'now'>,
): readonly OutboxMessage[] {
  return loaded.account.isAdministrator ? newsOf(links, news, loaded, decider) : [];
}

async function loadAccount(
  repositories: Repositories,
  { accountId }: { readonly accountId: string },
): Promise<RightChange | null> {
  const account = await repositories.accounts.find(accountId);
  return account === null ? null : { account, administrators: await repositories.administrators.active() };
}

async function storeWithMessages(repositories: Repositories, { account, messages }: Reset): Promise<void> {
  await saveAndEndSessions(repositories, account);
  await repositories.outbox.insert(messages);
}

async function saveAndEndSessions(repositories: Repositories, account: Account): Promise<void> {
  await repositories.accounts.save(account);
  await repositories.sessions.removeOfAccount(account.id, null);
}

function next({ id, version }: Account): { readonly id: string; readonly version: number } {
  return { id, version: version + 1 };
}
