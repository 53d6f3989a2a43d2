import type { ExamDayAnswer } from '../../application/examday/seating';
import type { Result } from '../../domain/result';
import type { GraphQLContext } from '../context';
import type { Resolvers } from '../generated/types';
import { errorsOf } from '../payload';

/** Sealed bags: who holds them, and how their seals look. */
export const custodyResolvers: Resolvers = {
  Round: {
    handovers: ({ access }, _arguments, { queries }) => queries.handovers(access),
    openSeals: ({ access }, _arguments, { queries }) => queries.openSeals(access),
  },
  Handover: {
    giver: ({ giverId }, _arguments, { queries }) => queries.knownAccount(giverId),
    receiver: ({ receiverId }, _arguments, { queries }) => queries.knownAccount(receiverId),
    witness: ({ witnessId }, _arguments, { queries }) => (witnessId === null ? null : queries.knownAccount(witnessId)),
  },
  Mutation: {
    handOverBag: async (_root, { input }, context) =>
      payload(
        context,
        await context.commands.handOverBag.execute(context.facts, { ...input, room: input.room ?? null }),
      ),
    openQuestionBag: async (_root, { input }, context) =>
      payload(context, await context.commands.openQuestionBag.execute(context.facts, input)),
    decideSeal: async (_root, { input }, context) =>
      payload(context, await context.commands.decideSeal.execute(context.facts, input)),
  },
};

async function payload({ queries }: GraphQLContext, result: Result<ExamDayAnswer>) {
  const access = result.ok ? await queries.access(result.value.roundId) : null;
  return { handovers: access === null ? [] : await queries.handovers(access), errors: errorsOf(result) };
}
