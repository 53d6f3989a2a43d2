import type { ExamDayAnswer } from '../../application/examday/seating';
import type { Result } from '../../domain/result';
import type { GraphQLContext } from '../context';
import type { Resolvers } from '../generated/types';
import { errorsOf } from '../payload';

/** Rooms, seats and who came. */
export const examDayResolvers: Resolvers = {
  Round: {
    examDay: ({ access }, _arguments, { queries }) => queries.examDay(access),
    mySeat: ({ access }, _arguments, { queries }) => queries.ownSeat(access),
  },
  ExamRoom: {
    invigilators: ({ invigilators }, _arguments, { queries }) =>
      Promise.all(invigilators.map((id) => queries.knownAccount(id))),
  },
  Mutation: {
    arrangeRooms: async (_root, { input }, context) =>
      payload(context, await context.commands.arrangeRooms.execute(context.facts, input)),
    drawSeats: async (_root, { input }, context) =>
      payload(context, await context.commands.drawSeats.execute(context.facts, input)),
    postSeating: async (_root, { input }, context) =>
      payload(context, await context.commands.postSeating.execute(context.facts, input)),
    assignInvigilators: async (_root, { input }, context) =>
      payload(context, await context.commands.assignInvigilators.execute(context.facts, input)),
    recordAttendance: async (_root, { input }, context) =>
      payload(context, await context.commands.recordAttendance.execute(context.facts, input)),
    admitLate: async (_root, { input }, context) =>
      payload(context, await context.commands.admitLate.execute(context.facts, input)),
  },
};

async function payload({ queries }: GraphQLContext, result: Result<ExamDayAnswer>) {
  const access = result.ok ? await queries.access(result.value.roundId) : null;
  return { examDay: access === null ? null : await queries.examDay(access), errors: errorsOf(result) };
}
