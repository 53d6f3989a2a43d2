import type { Opened } from '../../application/account/sessions';
import { isWaiting } from '../../application/approval/request';
import type { Approvable } from '../../application/approval/request';
import { currentSessionView, ownSessionView } from '../../application/account/views';
import { BadInput, NotAuthenticated } from '../../application/viewer';
import { refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { Entrance, GraphQLContext } from '../context';
import type { Resolvers } from '../generated/types';
import { errorsOf } from '../payload';
import { waitingApproval } from './approval';
import { choosePassword } from './choose-password';
import { totpMutations } from './totp';

/** Accounts and sessions. */
export const accountResolvers: Resolvers = {
  Query: {
    viewer: (_root, _arguments, { queries }) => queries.viewer(),
    currentSession: (_root, _arguments, { entrance: { visitor }, facts }) =>
      visitor === null ? null : currentSessionView(visitor, facts.now),
    needsSetup: (_root, _arguments, { queries }) => queries.needsSetup(),
    accounts: (_root, asked, { queries }) => queries.accounts(asked),
  },
  Round: { people: ({ access }, asked, { queries }) => queries.people(access, asked) },
  Viewer: {
    administrators: (viewer) => viewer.administrators(),
    agency: (viewer) => viewer.agency(),
    sessions: (_viewer, _arguments, { entrance }) => ownSessions(entrance),
  },
  Mutation: {
    ...totpMutations,
    signIn: async (_root, { input }, context) => {
      const { entrance } = context;
      return sessionAnswer(context, await entrance.door.signIn(input, entrance.origin));
    },
    enterByPass: async (_root, { input }, context) => {
      const { entrance } = context;
      return sessionAnswer(context, await entrance.door.enterByPass(input, entrance.origin));
    },
    stepUp: async (_root, { input: { password, code } }, context) => {
      const { door, visitor, origin } = context.entrance;
      if ((password == null) === (code == null))
        throw new BadInput('input', 'Hãy nhập mật khẩu hoặc mã xác thực, chỉ một trong hai.');
      const proof = password == null ? { code: code ?? '' } : { password };
      return sessionAnswer(context, await door.stepUp(visitor, proof, origin));
    },
    signOut: async (_root, _arguments, { entrance: { visitor, sessions, origin, cookie } }) => {
      if (visitor !== null) await sessions.signOut(visitor.session, origin);
      cookie.clear();
      return { viewer: null, session: null, errors: [] };
    },
    endSession: async (_root, { input: { sessionId } }, { viewer, entrance }) => {
      if (viewer === null) throw new NotAuthenticated();
      const isEnded = await entrance.sessions.end(viewer.accountId, sessionId, entrance.origin);
      if (!isEnded)
        return { sessions: null, errors: errorsOf(refuse({ code: 'SESSION_UNKNOWN', path: ['sessionId'] })) };
      return { sessions: await ownSessions(entrance), errors: [] };
    },
    endOtherSessions: async (_root, _arguments, { entrance }) => {
      const { visitor, sessions, origin } = entrance;
      if (visitor?.viewer == null) throw new NotAuthenticated();
      await sessions.endOthers(visitor.session, origin);
      return { sessions: await ownSessions(entrance), errors: [] };
    },
    changePassword: (_root, { input }, context) => changePassword(context, input),
    createFirstAdministrator: (_root, { input }, context) => {
      const { password, ...rest } = input;
      const ownWords = [input.username, input.displayName];
      return accountAnswer(context, { password, ownWords }, (passwordHash) =>
        context.commands.createFirstAdministrator.execute(context.facts, { ...rest, passwordHash }),
      );
    },
    acceptInvitation: (_root, { input }, context) => byLink(context, 'acceptInvitation', input),
    resetPassword: (_root, { input }, context) => byLink(context, 'resetPassword', input),
    requestReset: async (_root, { input }, { entrance: { desk, origin } }) => {
      const { sendsMail } = await desk.askReset(input.username, origin);
      return { sendsMail, errors: [] };
    },
    sendTrialLetter: async (_root, { input }, { entrance: { desk, visitor, origin } }) => {
      const result = await desk.sendTrial(visitor, input.to.trim(), origin);
      return { outcome: result.ok ? result.value : null, errors: errorsOf(result) };
    },
    inviteAccounts: async (_root, { input }, context) => {
      const result = await context.commands.inviteAccounts.execute(context.facts, input);
      if (!result.ok) return { invitations: null, errors: errorsOf(result) };
      const invitations = await Promise.all(result.value.accountIds.map((id) => handOver(context, id)));
      return { invitations, errors: [] };
    },
    resetAccount: async (_root, { input }, context) => {
      const result = await context.commands.resetAccount.execute(context.facts, input);
      return { reset: result.ok ? await handOver(context, result.value.accountId) : null, errors: errorsOf(result) };
    },
    grantAdministrator: async (_root, { input }, context) =>
      rightPayload(context, await context.commands.grantAdministrator.execute(context.facts, input)),
    revokeAdministrator: async (_root, { input }, context) =>
      rightPayload(context, await context.commands.revokeAdministrator.execute(context.facts, input)),
    disableAccount: async (_root, { input }, context) =>
      shown(context, await context.commands.disableAccount.execute(context.facts, input)),
    enableAccount: async (_root, { input }, context) =>
      shown(context, await context.commands.enableAccount.execute(context.facts, input)),
  },
};

/** The answer to an act that gave the browser a new token. */
async function sessionAnswer({ entrance, facts }: GraphQLContext, result: Result<Opened>) {
  if (!result.ok) return { viewer: null, session: null, errors: errorsOf(result) };
  const { token, visitor } = result.value;
  entrance.cookie.set(token);
  const viewer = visitor.viewer === null ? null : await entrance.viewerOf(visitor.viewer);
  return { viewer, session: currentSessionView(visitor, facts.now), errors: [] };
}

async function ownSessions({ visitor, sessions }: Entrance) {
  if (visitor === null) return [];
  const all = await sessions.list(visitor.accountId);
  return all.map((one) => ownSessionView(one, visitor.session));
}

async function changePassword(context: GraphQLContext, input: { currentPassword: string; newPassword: string }) {
  const { door, desk, visitor, origin } = context.entrance;
  const confirmed = await door.confirmPassword(visitor, input.currentPassword, origin);
  if (!confirmed.ok || visitor === null) {
    return sessionAnswer(context, refuse({ code: 'CREDENTIALS_WRONG', path: ['currentPassword'] }));
  }
  const ownWords = await desk.wordsOf(visitor.accountId);
  const chosen = await choosePassword(
    context,
    { password: input.newPassword, ownWords, field: 'newPassword' },
    (passwordHash) =>
      context.commands.changePassword.execute(context.facts, { passwordHash, confirmedHash: confirmed.value }),
  );
  if (!chosen.ok) return sessionAnswer(context, chosen);
  return sessionAnswer(context, { ok: true, value: await door.renew(visitor, origin, 'STEP_UP_OK') });
}

/** Sets a password by a one-time code. A code that belongs to nobody is refused before anything costly is done. */
async function byLink(
  context: GraphQLContext,
  act: 'acceptInvitation' | 'resetPassword',
  { code, password }: { readonly code: string; readonly password: string },
) {
  const ownWords = await context.entrance.desk.wordsOfCode(code);
  if (ownWords === null) return shown(context, refuse({ code: 'CODE_EXPIRED', path: ['code'] }));
  return accountAnswer(context, { password, ownWords }, (passwordHash) =>
    context.commands[act].execute(context.facts, { code, passwordHash }),
  );
}

async function accountAnswer(
  context: GraphQLContext,
  given: { readonly password: string; readonly ownWords: readonly string[] },
  act: (passwordHash: string) => Promise<Result<{ readonly accountId: string }>>,
) {
  return shown(context, await choosePassword(context, { ...given, field: 'password' }, act));
}

async function shown({ queries }: GraphQLContext, result: Result<{ readonly accountId: string }>) {
  return { account: result.ok ? await queries.account(result.value.accountId) : null, errors: errorsOf(result) };
}

/** The answer to an act on the right to run the system, which may wait for another administrator. */
async function rightPayload(context: GraphQLContext, result: Result<Approvable<{ readonly accountId: string }>>) {
  return {
    account: result.ok && !isWaiting(result.value) ? await context.queries.account(result.value.accountId) : null,
    approval: await waitingApproval(context, result),
    errors: errorsOf(result),
  };
}

/** An account with its one-time code, for the administrator to hand over. */
async function handOver({ queries, entrance }: GraphQLContext, accountId: string) {
  const [account, handed] = await Promise.all([queries.knownAccount(accountId), entrance.desk.handed(accountId)]);
  if (handed === null) throw new Error(`${accountId} has no link`);
  return { account, ...handed, link: handed.code === null ? null : entrance.linkOf(handed.code) };
}
