import { secondsLeft } from '../../domain/defence/defence-session';
import { errorsOf } from '../payload';
import type { Resolvers } from '../generated/types';
import { minutesShown, roundPayload } from './exam';
import { applicationPayload } from './registration';

/** The session of the defence. */
export const defenceResolvers: Resolvers = {
  Round: {
    defenceSession: ({ access }, _arguments, { queries }) => queries.defenceSession(access),
    panelPasses: ({ access }, _arguments, { queries, facts }) => queries.panelPasses(access, facts.now),
    projectDeadline: ({ access }, _arguments, { queries }) => queries.projectDeadline(access),
    projectHandIns: ({ access }, _arguments, { queries }) => queries.projectHandIns(access),
    incidents: ({ access }, _arguments, { queries }) => queries.incidents(access),
    projection: ({ access }, _arguments, { queries }) => queries.projection(access),
    ownTurn: ({ access }, _arguments, { queries }) => queries.ownTurn(access),
  },
  DefenceSession: {
    minutes: ({ minutes }) => minutesShown({ defenceMinutes: minutes }),
    order: ({ lines }) => lines,
  },
  DefenceLine: {
    application: ({ applicationId }, _arguments, { queries }) => queries.knownApplication(applicationId),
  },
  DefenceTurn: {
    running: ({ runningSince }) => runningSince !== null,
    secondsLeft: (turn, _arguments, { facts }) => secondsLeft(turn, turn.minutes, facts.now),
  },
  ProjectedTurn: {
    running: ({ runningSince }) => runningSince !== null,
    ended: ({ endedAt }) => endedAt !== null,
    secondsLeft: (turn, _arguments, { facts }) => secondsLeft(turn, turn.minutes, facts.now),
  },
  ShownBallot: {
    member: ({ memberId }, _arguments, { queries }) => queries.knownAccount(memberId),
  },
  ProjectHandIn: {
    application: ({ applicationId }, _arguments, { queries }) => queries.knownApplication(applicationId),
  },
  Incident: {
    application: ({ applicationId }, _arguments, { queries }) =>
      applicationId === null ? null : queries.knownApplication(applicationId),
  },
  PanelPass: {
    member: ({ memberId }, _arguments, { queries }) => queries.knownAccount(memberId),
  },
  PanelPassCodes: {
    qrCode: ({ code }, { origin }, { entrance }) => entrance.desk.passQr(code, origin),
  },
  MinutedQuestion: {
    askedBy: ({ askedBy }, _arguments, { queries }) => queries.knownAccount(askedBy),
  },
  Mutation: {
    drawDefenceOrder: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.drawDefenceOrder.execute(context.facts, input)),
    setProjectDeadline: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.setProjectDeadline.execute(context.facts, input)),
    handInProject: async (_root, { input }, { commands, queries, facts }) => {
      const result = await commands.handInProject.execute(facts, input);
      const access = result.ok ? await queries.access(result.value.roundId) : null;
      const all = access === null ? [] : await queries.projectHandIns(access);
      const handIn = result.ok ? (all.find(({ id }) => id === result.value.handInId) ?? null) : null;
      return { handIn, errors: errorsOf(result) };
    },
    recordIncident: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.recordIncident.execute(context.facts, orNobodys(input))),
    changeIncident: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.changeIncident.execute(context.facts, orNobodys(input))),
    issuePanelPass: async (_root, { input }, context) => {
      const result = await context.commands.issuePanelPass.execute(context.facts, input);
      const codes = result.ok ? context.entrance.desk.passCodes(result.value.passId) : null;
      return { codes, errors: errorsOf(result) };
    },
    revokePanelPass: async (_root, { input }, context) =>
      roundPayload(context, await context.commands.revokePanelPass.execute(context.facts, input)),
    callDefender: async (_root, { input }, context) =>
      applicationPayload(
        context,
        await context.commands.callDefender.execute(context.facts, { ...input, reason: input.reason ?? '' }),
      ),
    moveDefenceClock: async (_root, { input }, context) =>
      applicationPayload(context, await context.commands.moveDefenceClock.execute(context.facts, input)),
    endDefence: async (_root, { input }, context) =>
      applicationPayload(context, await context.commands.endDefence.execute(context.facts, input)),
    minuteDefence: async (_root, { input }, context) =>
      applicationPayload(context, await context.commands.minuteDefence.execute(context.facts, input)),
    referDefenceRecording: async (_root, { input }, context) =>
      applicationPayload(context, await context.commands.referDefenceRecording.execute(context.facts, input)),
  },
};

/** An incident of nobody's turn may leave the candidate out. */
function orNobodys<T extends { readonly applicationId?: string | null | undefined }>(input: T) {
  return { ...input, applicationId: input.applicationId ?? null };
}
