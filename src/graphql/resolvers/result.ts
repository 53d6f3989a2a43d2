import type { CandidateResultView, RoundResultView } from '../../application/result/views';
import { hanoiDay } from '../../domain/calendar';
import { smallestChanges } from '../../domain/outcome/what-if';
import { connectionOf, firstOf, pageOfRows, positionOf } from '../../application/page';
import { applicationView } from '../../application/registration/views';
import type { Resolvers } from '../generated/types';
import { roundPayload, twoPersonRoundPayload } from './exam';
import { postOf } from './registration';

/** The result of a round. */
export const resultResolvers: Resolvers = {
  Round: {
    result: ({ access }, _arguments, { queries }) => queries.result(access),
    resultReleasedOn: ({ resultRelease }) => resultRelease?.on ?? null,
    handedOverOn: ({ archiveHandOver: done }) => (done == null ? null : hanoiDay(done.at)),
    publishedResult: ({ access }, _arguments, { queries }) => queries.publishedResult(access),
    myResult: ({ access }, _arguments, { queries }) => queries.ownResult(access),
  },
  OwnResult: {
    written: ({ line }) => line.written?.value ?? null,
    defence: ({ line }) => line.defence?.value ?? null,
    total: ({ line }) => line.total?.value ?? null,
    rank: ({ line }) => line.rank,
    outcome: ({ line }) => line.outcome,
    explanation: ({ line }) => line.explanation,
    decision: ({ release }) => release.decision,
    complaintsUntil: ({ release }) => release.complaintsUntil,
  },
  RoundResult: {
    posts: (whole) => whole.result.posts.map((post) => ({ whole, post })),
    blocked: (whole) => whole.result.blocked.map((block) => ({ ...block, whole })),
  },
  PostResult: {
    post: ({ whole, post }) => postOf(whole.access.round.posts, post.postId),
    outcome: ({ post }) => post.outcome,
    winners: ({ whole, post }) => post.winners.map((id) => applicationOf(whole, id)),
    whatIf: ({ whole, post }) => smallestChanges(whole.input, post.postId).map((one) => ({ ...one, whole })),
    candidates: ({ whole, post }, page) => {
      const rows = post.candidates.map((one): CandidateResultView => ({ ...one, whole }));
      const request = { first: firstOf(page), after: positionOf(page, 'number') };
      return connectionOf(
        pageOfRows(rows, request),
        ([index]) => index,
        ([, row]) => row,
      );
    },
  },
  SmallestChange: { application: ({ whole, applicationId }) => applicationOf(whole, applicationId) },
  CandidateResult: { application: ({ whole, applicationId }) => applicationOf(whole, applicationId) },
  Block: { application: ({ whole, applicationId }) => applicationOf(whole, applicationId) },
  Mutation: {
    recordTieDecision: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.recordTieDecision.execute(context.facts, input)),
    establishResult: async (_root, { input }, context) =>
      twoPersonRoundPayload(context, input, await context.commands.establishResult.execute(context.facts, input)),
    releaseResult: async (_root, { input }, context) =>
      twoPersonRoundPayload(context, input, await context.commands.releaseResult.execute(context.facts, input)),
    handOverToArchive: async (_root, { input }, context) =>
      twoPersonRoundPayload(context, input, await context.commands.handOverToArchive.execute(context.facts, input)),
    eraseDossiers: async (_root, { input }, context) =>
      twoPersonRoundPayload(context, input, await context.commands.eraseDossiers.execute(context.facts, input)),
  },
};

/** Whoever may see the result may see the applications it speaks of. Throws when one is missing: references never dangle. */
function applicationOf(whole: RoundResultView, id: string) {
  const application = whole.applications.get(id);
  const view = application === undefined ? null : applicationView(whole.access, application);
  if (view === null) throw new Error(`no application ${id}`);
  return view;
}
