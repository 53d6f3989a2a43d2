import type { ApplicationAnswer } from '../../application/registration/commands';
import type { Result } from '../../domain/result';
import type { GraphQLContext } from '../context';
import type { Resolvers } from '../generated/types';
import { errorsOf, fromInput } from '../payload';

/** Applications. */
export const registrationResolvers: Resolvers = {
  Round: { applications: ({ access }, page, { queries }) => queries.applications(access, page) },
  Application: {
    post: ({ access, postId }) => postOf(access.round.posts, postId),
    state: ({ state, withdrawnOn }) => (withdrawnOn === null ? state : 'WITHDRAWN'),
  },
  Mutation: {
    submitApplication: async (_root, { input }, { commands, facts, queries }) => {
      const result = await commands.submitApplication.execute(facts, input);
      if (!result.ok) return { application: null, errors: errorsOf(result) };
      const { applicationId, refusal } = result.value;
      return {
        application: await queries.application(applicationId),
        errors: refusal === null ? [] : [fromInput(refusal)],
      };
    },
    decideEligibility: async (_root, { input }, context) =>
      applicationPayload(context, await context.commands.decideEligibility.execute(context.facts, input)),
    withdrawApplication: async (_root, { input }, context) =>
      applicationPayload(context, await context.commands.withdrawApplication.execute(context.facts, input)),
    recordAbsences: async (_root, { input }, { commands, facts, queries }) => {
      const result = await commands.recordAbsences.execute(facts, input);
      if (!result.ok) return { applications: null, errors: errorsOf(result) };
      const applications = await Promise.all(result.value.applicationIds.map(queries.application));
      return { applications: applications.filter((one) => one !== null), errors: [] };
    },
  },
};

/** The payload of an act on an application, as the viewer may see it now. */
export async function applicationPayload({ queries }: GraphQLContext, result: Result<ApplicationAnswer>) {
  return {
    application: result.ok ? await queries.application(result.value.applicationId) : null,
    errors: errorsOf(result),
  };
}

/** A post of a round by its id. Throws when there is none: stored references never dangle. */
export function postOf<Post extends { readonly id: string }>(
  posts: readonly Post[],
  id: string,
): Post & { readonly kind: 'post' } {
  const post = posts.find((one) => one.id === id);
  if (post === undefined) throw new Error(`no post ${id}`);
  return { ...post, kind: 'post' };
}
