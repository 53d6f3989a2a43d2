import { currentSessionView } from '../../application/account/views';
import type { RequestFacts } from '../../application/command';
import { NotAuthenticated } from '../../application/viewer';
import type { GraphQLContext } from '../context';
import type { Resolvers } from '../generated/types';
import { errorsOf } from '../payload';

/** The second factor: setting it up, and finishing to sign in by it. */
export const totpMutations: NonNullable<Resolvers['Mutation']> = {
  verifyTotp: async (_root, { input }, { entrance, facts }) => {
    const { door, visitor, origin, cookie, viewerOf } = entrance;
    const result = await door.verifyTotp(visitor, input.code, origin);
    if (!result.ok) return { viewer: null, session: null, errors: errorsOf(result) };
    cookie.set(result.value.token);
    const { viewer } = result.value.visitor;
    const session = currentSessionView(result.value.visitor, facts.now);
    return { viewer: viewer === null ? null : await viewerOf(viewer), session, errors: [] };
  },
  enrolTotp: async (_root, _arguments, context) => {
    const { facts, isFirst, accountId } = enroller(context);
    const result = await context.commands.enrolTotp.execute(facts, { isFirst });
    return { enrolment: result.ok ? await context.entrance.desk.enrolment(accountId) : null, errors: errorsOf(result) };
  },
  confirmTotp: async (_root, { input }, context) => {
    const { facts, isFirst, accountId, visitor } = enroller(context);
    const { entrance } = context;
    const result = await context.commands.confirmTotp.execute(facts, { isFirst, code: input.code });
    if (!result.ok) return { recoveryCodes: null, viewer: null, session: null, errors: errorsOf(result) };
    const opened = await entrance.door.renew(visitor, entrance.origin, 'SECOND_FACTOR_OK');
    entrance.cookie.set(opened.token);
    const { viewer } = opened.visitor;
    return {
      recoveryCodes: await entrance.desk.recoveryCodes(accountId),
      viewer: viewer === null ? null : await entrance.viewerOf(viewer),
      session: currentSessionView(opened.visitor, facts.now),
      errors: [],
    };
  },
  renewRecoveryCodes: async (_root, _arguments, { commands, facts, entrance }) => {
    const result = await commands.renewRecoveryCodes.execute(facts, {});
    const recoveryCodes = result.ok ? await entrance.desk.recoveryCodes(result.value.accountId) : null;
    return { recoveryCodes, errors: errorsOf(result) };
  },
};

/**
 * Who sets up an app: somebody signed in completely, or somebody whose half-open session waits for exactly that. The
 * latter gave their password a moment ago, which counts as the step-up; whoever owes a code may not come in this way.
 */
function enroller({ entrance: { visitor }, facts }: GraphQLContext) {
  if (visitor === null || visitor.session.stage === 'TOTP_REQUIRED') throw new NotAuthenticated();
  const { accountId, viewer, session } = visitor;
  if (viewer !== null) return { visitor, accountId, isFirst: false, facts };
  const halfViewer = { accountId, isAdministrator: false, sessionId: session.id, steppedUpAt: facts.now };
  const halfFacts: RequestFacts = { ...facts, viewer: halfViewer };
  return { visitor, accountId, isFirst: true, facts: halfFacts };
}
