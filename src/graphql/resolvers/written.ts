import { qrPicture } from '../../application/qr-picture';
import type { MapShares } from '../../application/written/map-seal';
import type { MarkingsAnswer } from '../../application/written/mark-scripts';
import type { ScriptAnswer } from '../../application/written/settle-script';
import type { Result } from '../../domain/result';
import type { GraphQLContext } from '../context';
import type { Resolvers } from '../generated/types';
import { errorsOf } from '../payload';
import { roundPayload } from './exam';

/** The written paper: codes, markings, decisions. */
export const writtenResolvers: Resolvers = {
  Round: {
    myMarkings: ({ access }, page, { queries }) => queries.myMarkings(access, page),
    markingsToEnter: ({ access }, page, { queries }) => queries.markingsToEnter(access, page),
    scripts: ({ access }, page, { queries }) => queries.scripts(access, page),
    myWritten: ({ access }, _arguments, { queries }) => queries.ownWritten(access),
    markingAgreement: ({ access }, _arguments, { queries }) => queries.markingAgreement(access),
    writtenProgress: ({ access }, _arguments, { queries }) => queries.writtenProgress(access),
  },
  WrittenMarking: {
    receipt: ({ id }, _arguments, { queries }) => queries.markingReceipt(id),
  },
  MapShare: {
    qrCode: ({ text }) => qrPicture(text),
  },
  Mutation: {
    codeScripts: async (_root, { input }, { commands, facts }) => {
      const result = await commands.codeScripts.execute(facts, input);
      const { codes: scripts, shares } = result.ok ? result.value : { codes: null, shares: null };
      return { scripts, shares: shares === null ? null : sharesIn(shares), errors: errorsOf(result) };
    },
    openBlindMap: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.openBlindMap.execute(context.facts, input)),
    allocateMarkers: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.allocateMarkers.execute(context.facts, input)),
    submitWrittenMarks: async (_root, { input }, context) =>
      markingsPayload(context, await context.commands.submitWrittenMarks.execute(context.facts, input)),
    enterPaperMarks: async (_root, { input }, context) =>
      markingsPayload(context, await context.commands.enterPaperMarks.execute(context.facts, input)),
    confirmPaperMarks: async (_root, { input }, context) =>
      markingsPayload(context, await context.commands.confirmPaperMarks.execute(context.facts, input)),
    callThirdMarker: async (_root, { input }, context) =>
      scriptPayload(context, await context.commands.callThirdMarker.execute(context.facts, input)),
    decideWrittenMark: async (_root, { input }, context) =>
      scriptPayload(context, await context.commands.decideWrittenMark.execute(context.facts, input)),
    zeroWrittenMark: async (_root, { input }, context) =>
      scriptPayload(context, await context.commands.zeroWrittenMark.execute(context.facts, input)),
    reopenWrittenMark: async (_root, { input }, context) =>
      markingsPayload(context, await context.commands.reopenWrittenMark.execute(context.facts, input)),
  },
};

function sharesIn({ CODING, SUPERVISION, STUBS }: MapShares) {
  return [
    { holder: 'CODING' as const, text: CODING },
    { holder: 'SUPERVISION' as const, text: SUPERVISION },
    { holder: 'STUBS' as const, text: STUBS },
  ];
}

async function markingsPayload({ queries }: GraphQLContext, result: Result<MarkingsAnswer>) {
  if (!result.ok) return { markings: null, errors: errorsOf(result) };
  const access = await queries.access(result.value.roundId);
  return { markings: access === null ? null : await queries.markings(access, result.value.markingIds), errors: [] };
}

async function scriptPayload({ queries }: GraphQLContext, result: Result<ScriptAnswer>) {
  if (!result.ok) return { script: null, errors: errorsOf(result) };
  const roundId = await queries.scriptRoundId(result.value.scriptId);
  const access = roundId === null ? null : await queries.access(roundId);
  return { script: access === null ? null : await queries.script(access, result.value.scriptId), errors: [] };
}
