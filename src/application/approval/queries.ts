import { approvalStateAt } from '../../domain/approval';
import type { Readers, StoredApproval } from '../../persistence/ports';
import { canonicalJson } from '../canonical';
import type { Loaders } from '../loaders';
import { connectionOf, firstOf, pageOfRows, positionOf } from '../page';
import type { Connection, PageArguments } from '../page';
import type { RoundAccess } from '../visibility';
import { concerns } from './approve-act';

/** A request as shown to whoever made it or may agree to it. */
export type ApprovalView = Omit<StoredApproval, 'input' | 'state'> & {
  readonly kind: 'approval';
  /** The exact input as canonical JSON. */
  readonly payload: string;
  readonly state: ReturnType<typeof approvalStateAt>;
};

/** Requests for a second person, for those whose business they are. */
export function approvalQueries(readers: Readers, loaders: Loaders) {
  return {
    approval: async (id: string, now: Date): Promise<ApprovalView | null> => {
      const request = await readers.approvals.find(id);
      const access = request === null ? null : await loaders.access.load(request.roundId);
      return request === null || access === null ? null : approvalView(access, request, now);
    },
    pendingApprovals: async (
      access: RoundAccess,
      page: PageArguments,
      now: Date,
    ): Promise<Connection<ApprovalView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'number') };
      const pending = await readers.approvals.pending(access.round.id, now);
      const shown = pending.flatMap((one) => approvalView(access, one, now) ?? []);
      return connectionOf(
        pageOfRows(shown, request),
        ([index]) => index,
        ([, view]) => view,
      );
    },
  };
}

function approvalView({ viewer, actors }: RoundAccess, request: StoredApproval, now: Date): ApprovalView | null {
  if (!concerns(request, viewer, actors)) return null;
  const { input, ...shown } = request;
  return { ...shown, kind: 'approval', payload: canonicalJson(input), state: approvalStateAt(request, now) };
}
