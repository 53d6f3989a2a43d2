import type { LostShare } from '../../domain/written/stub-reading';
import type { MapShareHolder, Resolvers } from '../generated/types';
import { roundPayload } from './exam';

/** The blind map read back from paper where a share is lost. */
export const stubResolvers: Resolvers = {
  StubReading: {
    witness: ({ witnessId }, _arguments, { queries }) => queries.knownAccount(witnessId),
    firstReader: ({ firstReaderId }, _arguments, { queries }) =>
      firstReaderId === null ? null : queries.knownAccount(firstReaderId),
  },
  Mutation: {
    beginStubReading: async (_root, { input }, context) => {
      const asked = { ...input, lost: input.lost.filter(isShare) };
      return roundPayload(context, await context.commands.beginStubReading.execute(context.facts, asked));
    },
    enterStubs: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.enterStubs.execute(context.facts, input)),
  },
};

/** The key of the stubs opens nothing: that it is lost is no reason to open their bag. */
function isShare(holder: MapShareHolder): holder is LostShare {
  return holder !== 'STUBS';
}
