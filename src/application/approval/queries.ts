import { approvalStateAt } from '../../domain/account/approval';
import type { Readers } from '../../persistence/ports';
import type { StoredApproval } from '../../persistence/serving-ports';
import { systemScope } from '../account/audited-account';
import { SYSTEM_CHAIN } from '../audit/chain';
import { canonicalJson } from '../canonical';
import { actorsOf } from '../policy';
import type { Loaders } from '../loaders';
import { connectionOf, EMPTY, firstOf, pageOfRows, positionOf } from '../page';
import type { Connection, PageArguments } from '../page';
import type { Viewer } from '../viewer';
import type { RoundAccess } from '../visibility/access';
import { concerns } from './approve-act';

/** A request as shown to whoever made it or may agree to it. */
export type ApprovalView = Omit<StoredApproval, 'input' | 'state' | 'roundId'> & {
  readonly kind: 'approval';
  /** The exact input as canonical JSON. */
  readonly payload: string;
  readonly state: ReturnType<typeof approvalStateAt>;
  /** Null for an act on the system as a whole. */
  readonly roundId: string | null;
  readonly roundTitle: string;
  readonly isMine: boolean;
  readonly mayDecide: boolean;
};

/** Requests for a second person, for those whose business they are. */
export function approvalQueries(readers: Readers, viewer: Viewer | null, loaders: Loaders) {
  const viewOf = async (request: StoredApproval, now: Date): Promise<ApprovalView | null> => {
    if (request.roundId === SYSTEM_CHAIN) return viewer === null ? null : systemView(viewer, request, now);
    const access = await loaders.access.load(request.roundId);
    return access === null ? null : approvalView(access, request, now);
  };
  return {
    approval: async (id: string, now: Date): Promise<ApprovalView | null> => {
      const request = await readers.approvals.find(id);
      return request === null ? null : viewOf(request, now);
    },
    pendingEverywhere: async (page: PageArguments, now: Date): Promise<Connection<ApprovalView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'number') };
      if (viewer === null) return EMPTY;
      const shown: ApprovalView[] = [];
      for (const one of await readers.approvals.allPending(now)) {
        const view = await viewOf(one, now);
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
  return shownTo(viewer, request, { roundId: round.id, roundTitle: round.title }, now);
}

function systemView(viewer: Viewer, request: StoredApproval, now: Date): ApprovalView | null {
  if (!concerns(request, viewer, actorsOf(viewer, systemScope()))) return null;
  return shownTo(viewer, request, { roundId: null, roundTitle: 'Toàn hệ thống' }, now);
}

function shownTo(
  viewer: Viewer,
  request: StoredApproval,
  place: Pick<ApprovalView, 'roundId' | 'roundTitle'>,
  now: Date,
): ApprovalView {
  const { input, ...shown } = request;
  const state = approvalStateAt(request, now);
  const isMine = request.requestedBy === viewer.accountId;
  const mayDecide = !isMine && state === 'PENDING';
  return {
    ...shown,
    ...place,
    kind: 'approval',
    payload: canonicalJson(input),
    state,
    isMine,
    mayDecide,
  };
}
