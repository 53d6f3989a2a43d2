import { BODY_LABEL } from '../../domain/panel/body';
import { applicantView } from '../../application/conflict/queries';
import type { WarningView } from '../../application/panel/views';
import type { Resolvers } from '../generated/types';
import { errorsOf, fromInput } from '../payload';
import { waitingApproval } from './approval';
import { sentenceOf } from '../wording';

/** Conflicts of interest: declarations and warnings. */
export const conflictResolvers: Resolvers = {
  Round: {
    declarationRequired: ({ access }) => access.standing.owesDeclaration,
    myDeclaration: ({ access }, _arguments, { queries }) => queries.myDeclaration(access),
    applicants: ({ access }, page, { queries }) => queries.applicants(access, page),
    knownRelations: ({ access }, page, { queries }) => queries.knownRelations(access, page),
    peopleToDeclare: ({ access }, _arguments, { queries }) => queries.peopleToDeclare(access),
    warnings: ({ access }, _arguments, { queries }) => queries.warnings(access),
  },
  KnownRelation: {
    person: ({ personId }, _arguments, { queries }) => queries.knownAccount(personId),
    applicant: ({ application }) => applicantView(application),
    declaredBy: ({ by }) => by,
    declaredOn: ({ on }) => on,
  },
  RoundWarning: {
    message: warningSentence,
    person: ({ personId }, _arguments, { queries }) => (personId === null ? null : queries.knownAccount(personId)),
  },
  BodySimulation: {
    lawful: ({ reasons }) => reasons.length === 0,
  },
  Replacement: {
    person: ({ personId }, _arguments, { queries }) => queries.knownAccount(personId),
    candidates: ({ candidateIds }, _arguments, { queries }) => Promise.all(candidateIds.map(queries.knownAccount)),
  },
  Query: {
    bodyWithout: async (_root, { bodyId, personIds }, { queries }) => queries.bodyWithout(bodyId, personIds),
  },
  Mutation: {
    declareInterests: async (_root, { input }, { commands, facts, queries }) => {
      const result = await commands.declareInterests.execute(facts, input);
      if (!result.ok) return { round: null, barred: false, bars: [], errors: errorsOf(result) };
      const { roundId, bars } = result.value;
      return { round: await queries.round(roundId), barred: bars.length > 0, bars, errors: [] };
    },
    dismissRelation: async (_root, { input }, context) => {
      const result = await context.commands.dismissRelation.execute(context.facts, input);
      const application = result.ok ? await context.queries.application(input.applicationId) : null;
      return {
        round: application === null ? null : await context.queries.round(application.roundId),
        approval: await waitingApproval(context, result),
        errors: errorsOf(result),
      };
    },
    declareRelation: async (_root, { input }, { commands, facts, queries }) => {
      const result = await commands.declareRelation.execute(facts, input);
      const application = result.ok ? await queries.application(result.value.applicationId) : null;
      return { application, errors: result.ok ? [] : result.errors.map(fromInput) };
    },
  },
};

function warningSentence({ code, body, reasons }: WarningView): string {
  const sentences = reasons.map(sentenceOf).join(' ');
  const name = BODY_LABEL[body.kind];
  if (code === 'DECLARATION_MISSING') return `${name}: người này chưa ký bản kê khai quan hệ và cam kết bảo mật.`;
  return code === 'SHORTAGE'
    ? `${name} không còn đủ người hợp lệ, cần cử người thay. ${sentences}`
    : `${name}: ${sentences}`;
}
