import { countsUnsigned } from '../../domain/written/violations';
import type { Approvable } from '../../application/approval/request';
import type { RoundAnswer } from '../../application/exam/prepare-round';
import { minutesOf } from '../../domain/defence/defence-session';
import { familyOf } from '../../domain/exam/post-family';
import { clauseOf, REGULATION_CLAUSES } from '../../domain/regulation/clauses';
import { DEFAULT_REGULATION, defaultsFor } from '../../domain/regulation/regulation';
import type { Regulation } from '../../domain/regulation/regulation';
import { ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { GraphQLContext } from '../context';
import type { LaterDaysInput, Resolvers } from '../generated/types';
import { errorsOf } from '../payload';
import { waitingApproval } from './approval';
import { regulationOverrides } from '../regulation-input';
import { regulationWords } from '../regulation-words';

/** Rounds: preparing them and moving them on. */
export const examResolvers: Resolvers = {
  Query: {
    round: (_root, { id }, { queries }) => queries.round(id),
    rounds: (_root, page, { queries }) => queries.rounds(page),
  },
  Round: {
    posts: ({ posts }) => posts.map((post) => ({ ...post, kind: 'post' as const })),
    rubric: ({ rubric }) => rubric.criteria,
    myRoles: ({ access }) => [...access.places].filter((actor) => actor.includes('_') && actor !== 'SIGNED_IN').sort(),
    readiness: ({ access }, _arguments, { queries }) => queries.readiness(access),
    regulationFiles: ({ access }, _arguments, { queries }) => queries.regulationFiles(access),
    timetable: ({ access }, _arguments, { queries, facts }) => queries.timetable(access, facts.now),
    reopenings: ({ access }, _arguments, { queries, facts }) => queries.reopenings(access, facts.now),
    stoppedPosts: ({ access }, _arguments, { queries }) => queries.stoppedPosts(access),
    shortPosts: ({ access }, _arguments, { queries, facts }) => queries.shortPosts(access, facts.now),
    auditHead: ({ access }, _arguments, { queries }) => queries.auditHead(access),
    appealsUntil: ({ writtenRelease }) => writtenRelease?.appealsUntil ?? null,
  },
  Regulation: {
    conditions: ({ conditions }) => ({ ...DEFAULT_REGULATION.conditions, ...conditions }),
    entries: (regulation) => entriesOf(regulation),
    family: ({ family }) => family ?? DEFAULT_REGULATION.family,
    approver: (regulation) => familyOf(regulation).approver,
    excuses: ({ excuses }) => excuses ?? DEFAULT_REGULATION.excuses,
    unsignedIsZero: (regulation) => countsUnsigned(regulation),
    defenceMinutes: (regulation) => minutesShown(regulation),
    questionMaxima: ({ questionMaxima }) => questionMaxima ?? [],
    ranking: ({ ranking }) => ranking.by,
    rankingWeights: ({ ranking }) =>
      ranking.by === 'WEIGHTED' ? { written: ranking.weights.WRITTEN, defence: ranking.weights.DEFENCE } : null,
    reprimandDeduction: ({ deductions }) => deductions.REPRIMAND,
    warningDeduction: ({ deductions }) => deductions.WARNING,
  },
  Mutation: {
    createRound: async (_root, { input }, context) =>
      roundPayload(
        context,
        await context.commands.createRound.execute(context.facts, {
          ...input,
          dates: { ...input.dates, written: input.dates.written ?? null },
        }),
      ),
    setRegulation: async (_root, { input }, context) =>
      roundPayload(
        context,
        await context.commands.setRegulation.execute(context.facts, {
          ...input,
          regulation: regulationOverrides(input.regulation),
        }),
      ),
    definePosts: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.definePosts.execute(context.facts, input)),
    defineRubric: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.defineRubric.execute(context.facts, input)),
    attachRegulation: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.attachRegulation.execute(context.facts, input)),
    copyRoundSetup: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.copyRoundSetup.execute(context.facts, input)),
    changeRoundDates: async (_root, { input }, context) =>
      roundPayload(
        context,
        await context.commands.changeRoundDates.execute(context.facts, {
          ...input,
          dates: { ...input.dates, written: input.dates.written ?? null },
        }),
      ),
    openRegistration: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.openRegistration.execute(context.facts, input)),
    closeRegistration: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.closeRegistration.execute(context.facts, input)),
    confirmCandidates: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.confirmCandidates.execute(context.facts, input)),
    decideShortPost: async (_root, { input }, context) =>
      roundPayload(
        context,
        await context.commands.decideShortPost.execute(context.facts, {
          ...input,
          until: input.until ?? null,
          laterDays: laterDaysOf(input.laterDays),
        }),
      ),
    compileWritten: async (_root, { input }, context) =>
      twoPersonRoundPayload(context, input, await context.commands.compileWritten.execute(context.facts, input)),
  },
};

/** The payload of an act on a round: the round as the viewer may see it now. */
export async function roundPayload({ queries }: GraphQLContext, result: Result<RoundAnswer>) {
  return { round: result.ok ? await queries.round(result.value.roundId) : null, errors: errorsOf(result) };
}

/** The payload of a two-person act on a round: while it waits, the round as it still is. */
export async function twoPersonRoundPayload(
  context: GraphQLContext,
  { roundId }: RoundAnswer,
  result: Result<Approvable<RoundAnswer>>,
) {
  return {
    ...(await roundPayload(context, result.ok ? ok({ roundId }) : result)),
    approval: await waitingApproval(context, result),
  };
}

function laterDaysOf(days: LaterDaysInput | null | undefined) {
  return days == null ? null : { written: days.written ?? null, defence: days.defence };
}

/** The lengths of the parts by the names of the schema. */
export function minutesShown(regulation: Pick<Regulation, 'defenceMinutes'>) {
  const { PREPARATION: preparation, PRESENTATION: presentation, QUESTIONS: questions } = minutesOf(regulation);
  return { preparation, presentation, questions };
}

/** Every parameter in the words people read, with its clause and its usual value. */
export function entriesOf(regulation: Regulation) {
  const { family = 'DEPARTMENT' } = regulation;
  const usualOnes = defaultsFor(family);
  const names = Object.keys(REGULATION_CLAUSES) as (keyof Regulation)[];
  return names.map((name) => {
    const { rule, clause, wording } = clauseOf(name, family);
    const usual = regulationWords({ ...usualOnes, document: regulation.document }, name);
    return { name, value: regulationWords(regulation, name), rule, clause, wording, usual };
  });
}
