import { isWaiting } from '../../application/approval/request';
import type { Approvable } from '../../application/approval/request';
import type { Result } from '../../domain/result';
import type { GraphQLContext } from '../context';
import type { Resolvers } from '../generated/types';
import { errorsOf } from '../payload';
import { waitingApproval } from './approval';

/** Bodies of a round. */
export const panelResolvers: Resolvers = {
  Round: { bodies: ({ access }, _arguments, { queries }) => queries.bodies(access) },
  SeatHolder: { person: ({ personId }, _arguments, { queries }) => queries.knownAccount(personId) },
  FormerSeat: {
    person: ({ personId }, _arguments, { queries }) => queries.knownAccount(personId),
    replacedBy: ({ replacedBy }, _arguments, { queries }) => queries.knownAccount(replacedBy),
  },
  Mutation: {
    appointBody: async (_root, { input }, context) =>
      bodyPayload(context, await context.commands.appointBody.execute(context.facts, input)),
    replaceMember: async (_root, { input }, context) =>
      bodyPayload(context, await context.commands.replaceMember.execute(context.facts, input)),
  },
};

async function bodyPayload(context: GraphQLContext, result: Result<Approvable<{ readonly bodyId: string }>>) {
  return {
    body: result.ok && !isWaiting(result.value) ? await context.queries.body(result.value.bodyId) : null,
    approval: await waitingApproval(context, result),
    errors: errorsOf(result),
  };
}
