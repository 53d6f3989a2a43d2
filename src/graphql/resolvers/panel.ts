import type { Resolvers } from '../generated/types';
import { errorsOf } from '../payload';

/** Bodies of a round. */
export const panelResolvers: Resolvers = {
  Round: { bodies: ({ access }, _arguments, { queries }) => queries.bodies(access) },
  SeatHolder: { person: ({ personId }, _arguments, { queries }) => queries.knownAccount(personId) },
  Mutation: {
    appointBody: async (_root, { input }, { commands, facts, queries }) => {
      const result = await commands.appointBody.execute(facts, input);
      return { body: result.ok ? await queries.body(result.value.bodyId) : null, errors: errorsOf(result) };
    },
  },
};
