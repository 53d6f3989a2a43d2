import type { AppealAnswer } from '../../application/written/appeals';
import type { ViolationAnswer } from '../../application/written/violations';
import type { Result } from '../../domain/result';
import type { GraphQLContext } from '../context';
import type { Resolvers } from '../generated/types';
import { errorsOf } from '../payload';
import { roundPayload } from './exam';

/** Breaches of the exam rules and marking again. */
export const appealResolvers: Resolvers = {
  Round: {
    violations: ({ access }, page, { queries }) => queries.violations(access, page),
    appeals: ({ access }, page, { queries }) => queries.appeals(access, page),
  },
  Violation: { application: ({ applicationId }, _arguments, { queries }) => queries.application(applicationId) },
  Appeal: {
    application: ({ applicationId }, _arguments, { queries }) =>
      applicationId === null ? null : queries.application(applicationId),
  },
  Mutation: {
    recordViolation: async (_root, { input }, context) =>
      violationPayload(context, await context.commands.recordViolation.execute(context.facts, input)),
    decideViolation: async (_root, { input }, context) =>
      violationPayload(context, await context.commands.decideViolation.execute(context.facts, input)),
    fileAppeal: async (_root, { input }, context) =>
      appealPayload(context, await context.commands.fileAppeal.execute(context.facts, input)),
    allocateRemarkers: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.allocateRemarkers.execute(context.facts, input)),
    callThirdRemarker: async (_root, { input }, context) =>
      appealPayload(context, await context.commands.callThirdRemarker.execute(context.facts, input)),
    decideAppeal: async (_root, { input }, context) =>
      appealPayload(context, await context.commands.decideAppeal.execute(context.facts, input)),
  },
};

async function violationPayload({ queries }: GraphQLContext, result: Result<ViolationAnswer>) {
  if (!result.ok) return { violation: null, errors: errorsOf(result) };
  const access = await queries.access(result.value.roundId);
  return { violation: access === null ? null : await queries.violation(access, result.value.violationId), errors: [] };
}

async function appealPayload({ queries }: GraphQLContext, result: Result<AppealAnswer>) {
  if (!result.ok) return { appeal: null, errors: errorsOf(result) };
  const access = await queries.access(result.value.roundId);
  return { appeal: access === null ? null : await queries.appeal(access, result.value.appealId), errors: [] };
}
