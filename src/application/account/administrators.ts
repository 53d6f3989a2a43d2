import type { Account } from '../../domain/account/account';
import { grantAdministrator, revokeAdministrator } from '../../domain/account/administrators';
import type { RightChange } from '../../domain/account/administrators';
import { seatsOf } from '../../domain/panel/body';
import type { HeldRole } from '../../domain/panel/body';
import { isOver } from '../../domain/exam/publication';
import { ok, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { AdministratorNews, OutboxMessage } from '../../persistence/account-ports';
import type { Readers, Repositories } from '../../persistence/ports';
import type { ApprovalRule } from '../approval/request';
import { defineTwoPersonCommand } from '../command';
import type { ApprovableCommand, CommandParts, Decider } from '../command';
import { accountScope, changeRecord } from './audited-account';
import { message } from './links';
import type { LinkParts } from './links';

/** Whose right to run the system is given or taken away. */
export interface AdministratorInput {
  readonly accountId: string;
}

interface Loaded extends RightChange {
  /** Places in rounds that are not over. */
  readonly held: readonly HeldRole[];
}

/** An account as it becomes, with the letters that tell of it. */
interface Changed {
  readonly account: Account;
  readonly letters: readonly OutboxMessage[];
}

/** One administrator alone must be able to name the second; from then on no one gives or takes the right alone. */
const BY_ANOTHER: ApprovalRule<Loaded> = {
  by: ['ADMINISTRATOR'],
  words: 'một quản trị khác; hệ thống chỉ có một quản trị thì không cần',
  among: ({ administrators }, { accountId }) =>
    administrators.some(({ id }) => id !== accountId) ? ['ADMINISTRATOR'] : [],
};

type Act = (
  links: LinkParts,
) => (parts: CommandParts) => ApprovableCommand<AdministratorInput, { readonly accountId: string }>;

/** Makes somebody one who runs the system; they set up their authenticator app before their first act (trust.md R-AUT-6). */
export const grantAdministratorCommand: Act = rightChange('grantAdministrator', {
  security: 'ROLE_GRANTED',
  news: 'ADMINISTRATOR_GRANTED',
  rule: ({ account, held }) => grantAdministrator(account, held),
});

/** Takes that right away again; never one's own, and never the last one's. */
export const revokeAdministratorCommand: Act = rightChange('revokeAdministrator', {
  security: 'ROLE_REVOKED',
  news: 'ADMINISTRATOR_REVOKED',
  rule: (loaded, { viewer }) =>
    loaded.account.id === viewer.accountId ? refuse(notOneself('thu quyền của')) : revokeAdministrator(loaded),
});

function rightChange(
  name: string,
  given: {
    readonly security: 'ROLE_GRANTED' | 'ROLE_REVOKED';
    readonly news: AdministratorNews;
    readonly rule: (loaded: Loaded, decider: Decider) => Result<Account>;
  },
): Act {
  return (links) =>
    defineTwoPersonCommand<AdministratorInput, Loaded, Changed, { readonly accountId: string }>({
      name,
      allow: { by: ['ADMINISTRATOR'] },
      stepUp: true,
      security: given.security,
      approval: BY_ANOTHER,
      load: loadChange,
      scope: accountScope,
      decide: (loaded, _input, decider) => {
        const after = given.rule(loaded, decider);
        if (!after.ok) return after;
        return ok({ account: after.value, letters: newsOf(links, given.news, loaded, decider) });
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

async function loadChange(repositories: Repositories, { accountId }: AdministratorInput): Promise<Loaded | null> {
  const account = await repositories.accounts.find(accountId);
  if (account === null) return null;
  return {
    account,
    administrators: await repositories.administrators.active(),
    held: await placesInOpenRounds(repositories, accountId),
  };
}

async function placesInOpenRounds(readers: Readers, personId: string): Promise<readonly HeldRole[]> {
  const bodies = await readers.bodies.ofPerson(personId);
  const applied = await readers.applications.roundIdsOf(personId);
  const rounds = await readers.rounds.findMany([...new Set([...bodies.map(({ roundId }) => roundId), ...applied])]);
  const open = new Set(rounds.filter((round) => !isOver(round)).map(({ id }) => id));
  return [
    ...seatsOf(
      personId,
      bodies.filter(({ roundId }) => open.has(roundId)),
    ),
    ...(applied.some((id) => open.has(id)) ? (['CANDIDATE'] as const) : []),
  ];
}

/** Letters to the person and to everybody who runs the system; none where nothing is mailed. */
export function newsOf(
  { sendsMail }: LinkParts,
  kind: AdministratorNews,
  { account, administrators }: RightChange,
  { secret, now }: Pick<Decider, 'secret' | 'now'>,
): readonly OutboxMessage[] {
  if (!sendsMail) return [];
  const readers = [account, ...administrators.filter(({ id }) => id !== account.id)];
  return readers
    .filter(({ email }) => email !== null)
    .map(({ id }) => message({ id: secret(), now }, { kind, accountId: id, aboutId: account.id }));
}

/** The refusal of an act on one's own account. */
export function notOneself(what: string) {
  const reason = `Không thể tự ${what} tài khoản của chính mình; việc này cần một quản trị viên khác.`;
  return { code: 'INVALID_VALUE', path: ['accountId'], reason } as const;
}
