import type { Resolvers } from '../generated/types';
import { applicationPayload } from './registration';

/** Letters that no mail takes to their readers. */
export const letterResolvers: Resolvers = {
  Round: {
    unreachedLetters: ({ access }, _arguments, { queries, facts }) => queries.unreachedLetters(access, facts.now),
  },
  UnreachedLetter: {
    application: ({ applicationId }, _arguments, { queries }) => queries.knownApplication(applicationId),
  },
  LetterHandOver: {
    by: ({ by }, _arguments, { queries }) => queries.knownAccount(by),
  },
  Mutation: {
    recordLetterHandedOver: async (_root, { input }, context) =>
      applicationPayload(context, await context.commands.recordLetterHandedOver.execute(context.facts, input)),
  },
};
