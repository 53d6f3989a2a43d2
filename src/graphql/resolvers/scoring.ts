import type { GraphQLResolveInfo } from 'graphql';
import { qrPicture } from '../../application/qr-picture';
import { receiptLines } from '../../application/sealing/receipt';
import type { SheetAnswer } from '../../application/scoring/score-sheets';
import { sheetTotal } from '../../domain/scoring/score-sheet';
import type { SheetMarks } from '../../domain/scoring/score-sheet';
import type { Result } from '../../domain/result';
import type { GraphQLContext } from '../context';
import type { Resolvers } from '../generated/types';
import { errorsOf } from '../payload';
import { asksFor } from '../selection';
import { roundPayload, twoPersonRoundPayload } from './exam';
import { applicationPayload } from './registration';

/** Score sheets of the defence. */
export const scoringResolvers: Resolvers = {
  Round: {
    myScoreSheets: ({ access }, page, { queries }) => queries.myScoreSheets(access, page),
    scoreSheets: ({ access }, page, { queries }) => queries.scoreSheets(access, page),
    defenceProgress: ({ access }, _arguments, { queries }) => queries.defenceProgress(access),
    photographedSheets: ({ access }, { applicationId }, { queries }) =>
      applicationId == null ? [] : queries.photographedSheets(access, applicationId),
    panelExclusions: ({ access }, _arguments, { queries }) => queries.panelExclusions(access),
  },
  PanelExclusion: {
    member: ({ memberId }, _arguments, { queries }) => queries.knownAccount(memberId),
  },
  PhotographedSheet: {
    member: ({ memberId }, _arguments, { queries }) => queries.knownAccount(memberId),
  },
  DefenceProgress: {
    application: ({ applicationId }, _arguments, { queries }) => queries.knownApplication(applicationId),
  },
  ScoreSheet: {
    application: ({ applicationId }, _arguments, { queries }) => queries.knownApplication(applicationId),
    member: ({ memberId }, _arguments, { queries }) => queries.knownAccount(memberId),
    photo: async ({ id }, _arguments, { queries }) => {
      const photo = await queries.sheetPhoto(id);
      if (photo === null) return null;
      const { id: fileId, kind, sha256, uploadedAt: addedAt } = photo;
      return { fileId, isPicture: kind !== 'PDF', sha256, addedAt };
    },
    marks: ({ marks }) => byCriterion(marks ?? {}),
    total: ({ marks }) => (marks === null ? null : sheetTotal(marks)),
    receipt: (sheet, _arguments, { queries }) => queries.scoreReceipt(sheet),
    earlier: ({ earlier }) =>
      (earlier ?? []).flatMap(({ marks, lockedAt, reopenedAt, reason }) =>
        marks === null ? [] : [{ marks: byCriterion(marks), total: sheetTotal(marks), lockedAt, reopenedAt, reason }],
      ),
  },
  ScoreReceipt: {
    qrCode: (receipt) => qrPicture(receiptLines(receipt)),
  },
  Mutation: {
    attachSheetPhoto: async (_root, { input }, context) =>
      applicationPayload(context, await context.commands.attachSheetPhoto.execute(context.facts, input)),
    openScoring: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.openScoring.execute(context.facts, input)),
    submitScoreSheet: async (_root, { input }, context, info) =>
      sheetPayload(context, info, await context.commands.submitScoreSheet.execute(context.facts, input)),
    confirmPaperSheet: async (_root, { input }, context, info) =>
      sheetPayload(context, info, await context.commands.confirmPaperSheet.execute(context.facts, input)),
    enterPaperSheets: async (_root, { input }, { commands, facts }) => {
      const result = await commands.enterPaperSheets.execute(facts, input);
      return { entered: result.ok ? result.value.entered : null, errors: errorsOf(result) };
    },
    castBallot: async (_root, { input }, context, info) =>
      sheetPayload(context, info, await context.commands.castBallot.execute(context.facts, input)),
    closeBallot: async (_root, { input }, context) =>
      applicationPayload(context, await context.commands.closeBallot.execute(context.facts, input)),
    enterBallots: async (_root, { input }, context) =>
      applicationPayload(context, await context.commands.enterBallots.execute(context.facts, input)),
    confirmBallots: async (_root, { input }, context) =>
      applicationPayload(context, await context.commands.confirmBallots.execute(context.facts, input)),
    restartBallot: async (_root, { input }, context) =>
      applicationPayload(context, await context.commands.restartBallot.execute(context.facts, input)),
    reopenScoreSheet: async (_root, { input }, context) =>
      applicationPayload(context, await context.commands.reopenScoreSheet.execute(context.facts, input)),
    excludePanelMember: async (_root, { input }, context) =>
      twoPersonRoundPayload(context, input, await context.commands.excludePanelMember.execute(context.facts, input)),
    decideDefenceMark: async (_root, { input }, context) =>
      applicationPayload(context, await context.commands.decideDefenceMark.execute(context.facts, input)),
  },
};

function byCriterion(marks: SheetMarks) {
  return Object.entries(marks).map(([criterion, mark]) => ({ criterion, mark }));
}

async function sheetPayload({ queries }: GraphQLContext, info: GraphQLResolveInfo, result: Result<SheetAnswer>) {
  return {
    scoreSheet: result.ok && asksFor(info, 'scoreSheet') ? await queries.scoreSheet(result.value.scoreSheetId) : null,
    errors: errorsOf(result),
  };
}
