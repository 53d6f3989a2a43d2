import type { Resolvers } from '../generated/types';
import { errorsOf } from '../payload';

/** Issued papers. */
export const minutesResolvers: Resolvers = {
  Round: { papers: ({ access }, page, { queries }) => queries.papers(access, page) },
  Paper: {
    version: ({ edition }) => edition,
    subject: async (paper, _arguments, { queries }) => {
      const sheet = await queries.paperSheet(paper);
      return sheet === null ? null : { access: paper.access, sheet };
    },
  },
  PaperSubject: {
    member: ({ sheet }, _arguments, { queries }) => queries.knownAccount(sheet.memberId),
    application: ({ sheet }, _arguments, { queries }) => queries.knownApplication(sheet.applicationId),
  },
  Mutation: {
    issuePapers: async (_root, { input }, { commands, facts }) => {
      const result = await commands.issuePapers.execute(facts, input);
      return { issued: result.ok ? result.value.issued : null, errors: errorsOf(result) };
    },
  },
};
