import { changed } from '../../domain/account/account';
import type { Account } from '../../domain/account/account';
import { ok } from '../../domain/result';
import type { OutboxMessage } from '../../persistence/account-ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { newsOf } from './administrators';
import { changeRecord, systemScope } from './audited-account';
import { freshLink } from './links';
import type { LinkParts } from './links';

/** A reset with the letters that tell of it. */
interface Reset {
  readonly account: Account;
  readonly letters: readonly OutboxMessage[];
}

/**
 * Voids an administrator's password and authenticator app, opens the account if it was closed, and issues a link: the
 * way back in when every administrator has lost theirs. It is no mutation: only who sits at the server, where the store
 * lies, can run it, and the log and the letters to all administrators say that it was done there.
 */
export function resetAtServer(links: LinkParts): CommandFactory<{ readonly username: string }, { accountId: string }> {
  return defineCommand({
    name: 'resetAtServer',
    allow: { by: ['ANYONE'] },
    security: 'LINK_ISSUED',
    load: async (repositories, { username }: { readonly username: string }) => {
      const account = await repositories.accounts.findByUsername(username);
      if (account?.isAdministrator !== true) return null;
      return { account, administrators: await repositories.administrators.active() };
    },
    scope: systemScope,
    decide: (loaded, _input, { now, secret }) => {
      const { id, version } = loaded.account;
      const account = changed(loaded.account, {
        passwordHash: null,
        secondFactor: null,
        secondFactorDraft: null,
        isDisabled: false,
        link: freshLink(links.pepper, 'RESET', { id, version: version + 1 }, now),
      });
      return ok<Reset>({ account, letters: newsOf(links, 'ADMINISTRATOR_RESET', loaded, { now, secret }) });
    },
    store: async (repositories, { account, letters }) => {
      await repositories.accounts.save(account);
      await repositories.sessions.removeOfAccount(account.id, null);
      await repositories.outbox.insert(letters);
    },
    record: ({ account }, loaded) => changeRecord(account, loaded),
    answer: ({ account }) => ({ accountId: account.id }),
  });
}
