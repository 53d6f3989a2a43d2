import type { Resolvers } from '../generated/types';
import { roundPayload } from './exam';

/** Those who must register (BR-06). */
export const compulsoryResolvers: Resolvers = {
  Round: {
    compulsoryPeople: ({ access }, _arguments, { queries, facts }) => queries.compulsoryPeople(access, facts.now),
  },
  Mutation: {
    nameCompulsoryPeople: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.nameCompulsoryPeople.execute(context.facts, input)),
    excuseCompulsoryPerson: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.excuseCompulsoryPerson.execute(context.facts, input)),
    removeCompulsoryPerson: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.removeCompulsoryPerson.execute(context.facts, input)),
    reportUnregistered: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.reportUnregistered.execute(context.facts, input)),
  },
};
