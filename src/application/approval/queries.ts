import { approvalStateAt } from '../../domain/approval';
import type { Readers, StoredApproval } from '../../persistence/ports';
import { canonicalJson } from '../canonical';
import type { Loaders } from '../loaders';
import { connectionOf, EMPTY, firstOf, pageOfRows, positionOf } from '../page';
import type { Connection, PageArguments } from '../page';
import type { Viewer } from '../viewer';
import type { RoundAccess } from '../visibility';
import { concerns } from './approve-act';

/** A request as shown to whoever made it or may agree to it. */
export type ApprovalView = Omit<StoredApproval, 'input' | 'state'> & {
  readonly kind: 'approval';
  /** The exact input as canonical JSON. */
  readonly payload: string;
  readonly state: ReturnType<typeof approvalStateAt>;
  readonly roundTitle: string;
  readonly isMine: boolean;
  readonly mayDecide: boolean;
};

/** Requests for a second person, for those whose business they are. */
export function approvalQueries(readers: Readers, viewer: Viewer | null, loaders: Loaders) {
  return {
    approval: async (id: string, now: Date): Promise<ApprovalView | null> => {
      const request = await readers.approvals.find(id);
      const access = request === null ? null : await loaders.access.load(request.roundId);
      return request === null || access === null ? null : approvalView(access, request, now);
    },
    pendingEverywhere: async (page: PageArguments, now: Date): Promise<Connection<ApprovalView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'number') };
      if (viewer === null) return EMPTY;
      const shown: ApprovalView[] = [];
      for (const one of await readers.approvals.allPending(now)) {
        const access = await loaders.access.load(one.roundId);
        const view = access === null ? null : approvalView(access, one, now);
        if (view !== null) shown.push(view);
      }
      return pageOfViews(shown, request);
    },
    pendingApprovals: async (
      access: RoundAccess,
      page: PageArguments,
      now: Date,
    ): Promise<Connection<ApprovalView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'number') };
      const pending = await readers.approvals.pending(access.round.id, now);
      const shown = pending.flatMap((one) => approvalView(access, one, now) ?? []);
      return pageOfViews(shown, request);
    },
  };
}

function pageOfViews(shown: readonly ApprovalView[], request: { first: number; after: number | null }) {
  return connectionOf(
    pageOfRows(shown, request),
    ([index]) => index,
    ([, view]) => view,
  );
}

function approvalView({ viewer, actors, round }: RoundAccess, request: StoredApproval, now: Date): ApprovalView | null {
  if (!concerns(request, viewer, actors)) return null;
  const { input, ...shown } = request;
  const state = approvalStateAt(request, now);
  const isMine = request.requestedBy === viewer.accountId;
  const mayDecide = !isMine && state === 'PENDING';
  return {
    ...shown,
    kind: 'approval',
    payload: canonicalJson(input),
    state,
    roundTitle: round.title,
    isMine,
    mayDecide,
  };
}
