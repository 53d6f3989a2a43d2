import { checkPerson, checkUsername } from '../../domain/account';
import type { Account } from '../../domain/account';
import type { Refusal } from '../../domain/refusal';
import { decideAll, ok, refuse } from '../../domain/result';
import { tidyText } from '../../domain/text';
import { SYSTEM_CHAIN } from '../audit/chain';
import { personalDigest } from '../canonical';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import type { Scope } from '../policy';
import { invitationCode, invitationHash } from './invitation';
import type { SetupToken } from './setup-token';

/** Most people invited at once. */
export const MAXIMUM_INVITEES = 100;

const systemScope = (): Scope & { chainId: string } => ({ chainId: SYSTEM_CHAIN, bodies: [], ownerId: null });

/** A password already hashed outside the transaction: hashing takes half a second and must not hold one open. */
export interface NewPassword {
  readonly passwordHash: string;
}

export interface FirstAdministratorInput extends NewPassword {
  readonly token: string;
  readonly username: string;
  readonly displayName: string;
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
  readonly position?: string | null;
}

/** Creates accounts without passwords; all of them, or none. */
export function inviteAccounts(
  pepper: Buffer,
): CommandFactory<{ people: readonly Invitee[] }, { accountIds: readonly string[] }> {
  return defineCommand({
    name: 'inviteAccounts',
    allow: { by: ['ADMINISTRATOR'] },
    load: () => Promise.resolve({}),
    scope: systemScope,
    decide: (_loaded, { people }, { newId, now }) => {
      const tidy = people.map((one) => ({
        username: one.username,
        person: { displayName: tidyText(one.displayName), position: tidyText(one.position ?? '') },
      }));
      return decideAll(checkInvitees(tidy), () =>
        tidy.map(({ username, person }) => {
          const id = newId('account');
          const code = invitationHash(invitationCode(pepper, id));
          return newAccount({ id, username, ...person, createdAt: now, invitationHash: code });
        }),
      );
    },
    store: (repositories, accounts) => repositories.accounts.insert(accounts),
    record: (accounts) => ({
      subjectId: accounts[0]?.id ?? SYSTEM_CHAIN,
      before: null,
      after: { accounts: accounts.map(auditedAccount) },
    }),
    answer: (accounts) => ({ accountIds: accounts.map((account) => account.id) }),
    conflicts: { account_username: () => ({ code: 'USERNAME_TAKEN', path: ['people'] }) },
  });
}

/** Sets the first password of the account an invitation belongs to; the code works once. */
export const acceptInvitation: CommandFactory<NewPassword & { code: string }, { accountId: string }> = defineCommand({
  name: 'acceptInvitation',
  allow: { by: ['ANYONE'] },
  load: async (repositories, input) => ({
    account: await repositories.accounts.findByInvitation(invitationHash(input.code)),
  }),
  scope: systemScope,
  identify: ({ code }) => ({ code }),
  decide: ({ account }, { passwordHash }) => {
    if (account === null) return refuse({ code: 'CODE_EXPIRED', path: ['code'] });
    return ok({ ...account, passwordHash, invitationHash: null, version: account.version + 1 });
  },
  store: (repositories, account) => repositories.accounts.save(account),
  record: (account, loaded) => ({
    subjectId: account.id,
    before: loaded.account === null ? null : auditedAccount(loaded.account),
    after: auditedAccount(account),
  }),
  answer: (account) => ({ accountId: account.id }),
});

function checkInvitees(
  people: readonly { username: string; person: { displayName: string; position: string } }[],
): Refusal[] {
  if (people.length === 0 || people.length > MAXIMUM_INVITEES) {
    return [
      { code: 'INVALID_VALUE', path: ['people'], reason: `Mỗi lần mời từ 1 đến ${String(MAXIMUM_INVITEES)} người.` },
    ];
  }
  return people.flatMap(({ username, person }, index) => {
    const path = ['people', String(index)];
    const errors = [...checkUsername(username, [...path, 'username']), ...checkPerson(person, path)];
    if (people.findIndex((other) => other.username === username) < index) {
      errors.push({ code: 'DUPLICATE', path: [...path, 'username'], what: username });
    }
    return errors;
  });
}

function newAccount(
  given: Pick<Account, 'id' | 'username' | 'displayName' | 'position' | 'createdAt'> & Partial<Account>,
): Account {
  return { version: 1, isAdministrator: false, passwordHash: null, invitationHash: null, ...given };
}

/** What the log keeps of an account: that a password is set, never which; the name as a digest under the account's own id. */
function auditedAccount(account: Account) {
  const { id, version, isAdministrator } = account;
  const digest = personalDigest(id, [account.username, account.displayName, account.position]);
  return { id, version, isAdministrator, person: digest, hasPassword: account.passwordHash !== null };
}
