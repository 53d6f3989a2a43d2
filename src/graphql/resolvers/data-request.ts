import type { Resolvers } from '../generated/types';
import { roundPayload } from './exam';

/** Requests of applicants about their own data. */
export const dataRequestResolvers: Resolvers = {
  Round: {
    myDataRequests: ({ access }, _arguments, { queries, facts }) => queries.myDataRequests(access, facts.now),
    dataRequests: ({ access }, _arguments, { queries, facts }) => queries.dataRequests(access, facts.now),
  },
  DataRequest: {
    person: ({ personId }, _arguments, { queries }) => queries.knownAccount(personId),
  },
  Mutation: {
    askAboutOwnData: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.askAboutOwnData.execute(context.facts, input)),
    answerDataRequest: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.answerDataRequest.execute(context.facts, input)),
    carryOutWithdrawal: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.carryOutWithdrawal.execute(context.facts, input)),
  },
};
