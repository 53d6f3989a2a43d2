import { PASSWORD_PROBLEM_MESSAGES, passwordProblems } from '../../application/account/password-rules';
import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';
import type { GraphQLContext } from '../context';
import type { Resolvers } from '../generated/types';
import { errorsOf, fromInput } from '../payload';

/** Accounts and sessions. */
export const accountResolvers: Resolvers = {
  Query: { viewer: (_root, _arguments, { queries }) => queries.viewer() },
  Mutation: {
    signIn: async (_root, { input }, { door }) => {
      const result = await door.sessions.signIn(input);
      if (!result.ok) return { viewer: null, errors: errorsOf(result) };
      door.cookie.set(result.value.token);
      return { viewer: await door.viewerOf(result.value.viewer), errors: [] };
    },
    signOut: async (_root, _arguments, { viewer, door }) => {
      if (viewer !== null) await door.sessions.signOut(viewer);
      door.cookie.clear();
      return { viewer: null, errors: [] };
    },
    createFirstAdministrator: (_root, { input }, context) => {
      const { password, ...rest } = input;
      return withPassword(context, password, [input.username, input.displayName], (passwordHash) =>
        context.commands.createFirstAdministrator.execute(context.facts, { ...rest, passwordHash }),
      );
    },
    acceptInvitation: (_root, { input: { code, password } }, context) =>
      withPassword(context, password, [], (passwordHash) =>
        context.commands.acceptInvitation.execute(context.facts, { code, passwordHash }),
      ),
    inviteAccounts: async (_root, { input }, { commands, facts, queries, door }) => {
      const result = await commands.inviteAccounts.execute(facts, input);
      if (!result.ok) return { invitations: null, errors: errorsOf(result) };
      const accounts = await Promise.all(result.value.accountIds.map(queries.account));
      const invitations = accounts.filter((account) => account !== null);
      return {
        invitations: invitations.map((account) => ({ account, code: door.invitationCode(account.id) })),
        errors: [],
      };
    },
  },
};

/** Refuses a weak password, else hashes it outside any transaction and goes on. */
async function withPassword(
  { door, queries }: GraphQLContext,
  password: string,
  ownWords: readonly string[],
  act: (passwordHash: string) => Promise<Result<{ readonly accountId: string }>>,
) {
  const weaknesses = passwordProblems(password, ownWords).map((problem): Refusal => ({
    code: 'PASSWORD_WEAK',
    path: ['password'],
    reason: PASSWORD_PROBLEM_MESSAGES[problem],
  }));
  if (weaknesses.length > 0) return { account: null, errors: weaknesses.map(fromInput) };
  const result = await act(await door.hasher.hash(password));
  return { account: result.ok ? await queries.account(result.value.accountId) : null, errors: errorsOf(result) };
}
