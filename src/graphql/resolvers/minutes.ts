import { PAPERS } from '../../domain/paper/registry';
import type { Result } from '../../domain/result';
import type { GraphQLContext } from '../context';
import type { Resolvers } from '../generated/types';
import { errorsOf } from '../payload';
import { twoPersonRoundPayload } from './exam';

/** Issued papers. */
export const minutesResolvers: Resolvers = {
  Round: {
    paperForms: ({ access }, { code }, { queries }) => queries.paperForms(access, code ?? null),
    lapsedWordings: ({ access }, _arguments, { queries }) => queries.lapsedWordings(access),
    myPapers: ({ access }, _arguments, { queries }) => queries.ownPapers(access),
    papers: ({ access }, { code, state, ...page }, { queries }) =>
      queries.papers(access, page, { ...(code == null ? {} : { code }), ...(state == null ? {} : { state }) }),
  },
  Paper: {
    version: ({ edition }) => edition,
    recordVersion: ({ version }) => version,
    name: ({ code }) => PAPERS[code].name,
    isCurrent: (paper, _arguments, { queries }) => queries.paperIsCurrent(paper),
    fileHash: (paper, _arguments, { queries }) => queries.paperFileHash(paper),
    signedCopy: ({ signedFileId, signature }) => (signedFileId === null ? null : { fileId: signedFileId, signature }),
    subject: (paper, _arguments, { queries }) => queries.paperSubject(paper),
  },
  PaperForm: { wording: (form, _arguments, { queries }) => queries.paperWording(form) },
  WordingEdition: {
    proposedBy: ({ proposedBy }, _arguments, { queries }) => queries.knownAccount(proposedBy),
    approvedBy: ({ approvedBy }, _arguments, { queries }) => queries.knownAccount(approvedBy),
  },
  Approval: { wordingChange: (approval, _arguments, { queries }) => queries.wordingChange(approval) },
  PaperSubject: {
    member: ({ memberId }, _arguments, { queries }) => (memberId === null ? null : queries.knownAccount(memberId)),
    application: ({ applicationId }, _arguments, { queries }) =>
      applicationId === null ? null : queries.knownApplication(applicationId),
    body: ({ bodyId }, _arguments, { queries }) => (bodyId === null ? null : queries.body(bodyId)),
  },
  Mutation: {
    changeTemplate: async (_root, { input }, context) =>
      twoPersonRoundPayload(context, input, await context.commands.changeTemplate.execute(context.facts, input)),
    issuePapers: async (_root, { input }, { commands, facts }) => {
      const result = await commands.issuePapers.execute(facts, input);
      return { issued: result.ok ? result.value.issued : null, errors: errorsOf(result) };
    },
    submitPaper: async (_root, { input }, context) =>
      stepped(await context.commands.submitPaper.execute(context.facts, input), context),
    recallPaper: async (_root, { input }, context) =>
      stepped(await context.commands.recallPaper.execute(context.facts, input), context),
    attachSignedPaper: async (_root, { input }, context) =>
      stepped(await context.commands.attachSignedPaper.execute(context.facts, input), context),
    publishPaper: async (_root, { input }, context) =>
      stepped(await context.commands.publishPaper.execute(context.facts, input), context),
  },
};

async function stepped(result: Result<{ readonly paperId: string }>, { queries }: GraphQLContext) {
  const paper = result.ok ? await queries.paper(result.value.paperId) : null;
  return { paper, errors: errorsOf(result) };
}
