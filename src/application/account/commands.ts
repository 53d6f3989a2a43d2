import { checkEmail, checkPerson, checkUsername, newAccount } from '../../domain/account/account';
import type { Account } from '../../domain/account/account';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import { tidyText } from '../../domain/text';
import { SYSTEM_CHAIN } from '../audit/chain';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { auditedAccount, systemScope } from './audited-account';
import { freshLink, linkMessage } from './links';
import type { LinkParts } from './links';
import type { SetupToken } from './setup-token';

/** Most people invited at once. */
export const MAXIMUM_INVITEES = 100;

export interface FirstAdministratorInput {
  readonly token: string;
  readonly username: string;
  readonly displayName: string;
  /** A password already hashed outside the transaction: hashing takes half a second and must not hold one open. */
  readonly passwordHash: string;
}

/** Creates the first administrator by the one-time token; possible only while no account exists. */
export function createFirstAdministrator(
  setupToken: SetupToken,
): CommandFactory<FirstAdministratorInput, { accountId: string }> {
  return defineCommand({
    name: 'createFirstAdministrator',
    allow: {
      by: ['ANYONE'],
      when: { words: 'chưa có tài khoản nào', holds: (loaded: { exists: boolean }) => !loaded.exists },
    },
    security: 'ROLE_GRANTED',
    load: async (repositories) => ({ exists: await repositories.accounts.exists() }),
    scope: systemScope,
    identify: ({ token, username, displayName }) => ({ token, username, displayName }),
    decide: (_loaded, input, { newId, now }) => {
      const person = { displayName: tidyText(input.displayName), position: '' };
      const errors: Refusal[] = [...checkUsername(input.username, ['username']), ...checkPerson(person, [])];
      if (!setupToken.matches(input.token, now)) errors.push({ code: 'CODE_EXPIRED', path: ['token'] });
      return decideAll(errors, () =>
        newAccount({
          id: newId('account'),
          username: input.username,
          ...person,
          createdAt: now,
          isAdministrator: true,
          passwordHash: input.passwordHash,
        }),
      );
    },
    store: (repositories, account) => repositories.accounts.insert([account]),
    record: (account) => ({ subjectId: account.id, before: null, after: auditedAccount(account) }),
    answer: (account) => ({ accountId: account.id }),
  });
}

export interface Invitee {
  readonly username: string;
  readonly displayName: string;
  readonly position?: string | null | undefined;
  readonly email?: string | null | undefined;
}

/** Creates accounts without passwords; all of them, or none. Links are mailed to those with an address. */
export function inviteAccounts(
  links: LinkParts,
): CommandFactory<{ people: readonly Invitee[] }, { accountIds: readonly string[] }> {
  return defineCommand({
    name: 'inviteAccounts',
    allow: { by: ['ADMINISTRATOR'] },
    stepUp: true,
    security: 'LINK_ISSUED',
    load: () => Promise.resolve({}),
    scope: systemScope,
    decide: (_loaded, { people }, { newId, now, secret }) => {
      const tidy = people.map((one) => ({
        username: one.username,
        email: emailOf(one),
        person: { displayName: tidyText(one.displayName), position: tidyText(one.position ?? '') },
      }));
      return decideAll(checkInvitees(tidy), () => {
        const accounts = tidy.map(({ username, email, person }): Account => {
          const id = newId('account');
          const link = freshLink(links.pepper, 'INVITATION', { id, version: 1 }, now);
          return newAccount({ id, username, email, ...person, createdAt: now, link });
        });
        return { accounts, messages: accounts.flatMap((one) => linkMessage(links, one, { id: secret(), now })) };
      });
    },
    store: async (repositories, { accounts, messages }) => {
      await repositories.accounts.insert(accounts);
      await repositories.outbox.insert(messages);
    },
    record: ({ accounts }) => ({
      subjectId: accounts[0]?.id ?? SYSTEM_CHAIN,
      before: null,
      after: { accounts: accounts.map(auditedAccount) },
    }),
    answer: ({ accounts }) => ({ accountIds: accounts.map((account) => account.id) }),
    conflicts: { account_username: () => ({ code: 'USERNAME_TAKEN', path: ['people'] }) },
  });
}

function emailOf({ email }: Invitee): string | null {
  const tidy = (email ?? '').trim();
  return tidy === '' ? null : tidy;
}

function checkInvitees(
  people: readonly {
    readonly username: string;
    readonly email: string | null;
    readonly person: { readonly displayName: string; readonly position: string };
  }[],
): Refusal[] {
  if (people.length === 0 || people.length > MAXIMUM_INVITEES) {
    const reason = `Mỗi lần mời từ 1 đến ${String(MAXIMUM_INVITEES)} người.`;
    return [{ code: 'INVALID_VALUE', path: ['people'], reason }];
  }
  return people.flatMap(({ username, email, person }, index) => {
    const path = ['people', String(index)];
    const errors = [
      ...checkUsername(username, [...path, 'username']),
      ...checkPerson(person, path),
      ...checkEmail(email, [...path, 'email']),
    ];
    if (people.findIndex((other) => other.username === username) < index) {
      errors.push({ code: 'DUPLICATE', path: [...path, 'username'], what: username });
    }
    return errors;
  });
}
