import type { RegulationVersionView } from '../../application/exam/regulation-versions';
import type { Resolvers } from '../generated/types';
import { entriesOf, roundPayload } from './exam';

/** Saved versions of the rules of a round. */
export const regulationVersionResolvers: Resolvers = {
  Round: {
    regulationVersions: ({ access }, _arguments, { queries }) => queries.regulationVersions(access),
    regulationVersion: ({ access }, { number }, { queries }) => queries.regulationVersion(access, number ?? null),
  },
  RegulationVersion: {
    savedBy: ({ savedBy }, _arguments, { queries }) => queries.knownAccount(savedBy),
    changes: (version) => changesOf(version),
  },
  Mutation: {
    restoreRegulation: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.restoreRegulation.execute(context.facts, input)),
  },
};

/** What differs from the version before, by the words people read. */
function changesOf({ regulation, previous }: RegulationVersionView) {
  if (previous === null) return [];
  const before = new Map(entriesOf(previous.regulation).map(({ name, value }) => [name, value]));
  return entriesOf(regulation)
    .filter(({ name, value }) => before.get(name) !== value)
    .map(({ name, wording, value }) => ({ name, wording, before: before.get(name) ?? null, after: value }));
}
