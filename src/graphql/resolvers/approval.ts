import { isWaiting } from '../../application/approval/request';
import type { Approvable } from '../../application/approval/request';
import type { ApprovalAnswer } from '../../application/approval/approve-act';
import { SYSTEM_CHAIN } from '../../application/audit/chain';
import type { Result } from '../../domain/result';
import type { GraphQLContext } from '../context';
import type { Resolvers } from '../generated/types';
import { errorsOf } from '../payload';
import { approvalDetails } from '../approval-details';
import { ACT_TITLES } from '../wording';

/** Acts of two persons: what waits, agreeing, declining. */
export const approvalResolvers: Resolvers = {
  Query: { pendingApprovals: (_root, page, { queries, facts }) => queries.pendingEverywhere(page, facts.now) },
  Round: {
    pendingApprovals: ({ access }, page, { queries, facts }) => queries.pendingApprovals(access, page, facts.now),
  },
  Approval: {
    details: (approval, _arguments, { queries }) => approvalDetails(approval, queries),
    title: ({ act }) => ACT_TITLES[act] ?? act,
    requestedBy: ({ requestedBy }, _arguments, { queries }) => queries.knownAccount(requestedBy),
    decidedBy: ({ decidedBy }, _arguments, { queries }) =>
      decidedBy === null ? null : queries.knownAccount(decidedBy),
  },
  Mutation: {
    approveAct: async (_root, { input }, context) =>
      approvalPayload(context, await context.commands.approveAct.execute(context.facts, input)),
    rejectAct: async (_root, { input }, context) =>
      approvalPayload(context, await context.commands.rejectAct.execute(context.facts, input)),
  },
};

async function approvalPayload({ queries, facts }: GraphQLContext, result: Result<ApprovalAnswer>) {
  if (!result.ok) return { approval: null, round: null, errors: errorsOf(result) };
  const { requestId, roundId } = result.value;
  return {
    approval: await queries.approval(requestId, facts.now),
    round: roundId === SYSTEM_CHAIN ? null : await queries.round(roundId),
    errors: errorsOf(result),
  };
}

/** The request an act waits on, for its payload; null when it is done or refused. */
export async function waitingApproval<Answer extends object>(
  { queries, facts }: GraphQLContext,
  result: Result<Approvable<Answer>>,
) {
  if (!result.ok || !isWaiting(result.value)) return null;
  return queries.approval(result.value.approvalRequired.requestId, facts.now);
}
