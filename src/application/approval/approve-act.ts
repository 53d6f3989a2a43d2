import { checkAgreement, checkOpen, decided } from '../../domain/account/approval';
import type { Refusal } from '../../domain/refusal';
import { decideAll, ok, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { Readers, Repositories } from '../../persistence/ports';
import type { StoredApproval } from '../../persistence/serving-ports';
import { systemScope } from '../account/audited-account';
import { NO_SECURITY_LOG } from '../account/security-log';
import type { SecurityEvent } from '../account/security-log';
import { SYSTEM_CHAIN } from '../audit/chain';
import { defineCommand } from '../command';
import { keyed } from '../idempotency';
import type { ApprovableCommand, Command, CommandFactory, RequestFacts } from '../command';
import { loadRound, roundScope } from '../exam/round-scope';
import type { Actor, Policy, Scope } from '../policy';
import { isSteppedUp, NotAuthenticated, NotFound, StepUpRequired } from '../viewer';
import type { Viewer } from '../viewer';
import { payloadHash, towards } from './request';

export interface ApproveActInput {
  readonly requestId: string;
  readonly payloadHash: string;
}

/** What agreeing or declining answers with. */
export interface ApprovalAnswer {
  readonly requestId: string;
  readonly roundId: string;
}

/** The two-person acts by name: what a stored request can be taken up by. */
export type TwoPersonActs = Readonly<
  Record<string, Pick<ApprovableCommand<never, object>, 'name' | 'resume' | 'security'>>
>;

const BY_SECOND_PERSON: Policy<never> = {
  by: ['SIGNED_IN'],
  when: { words: 'người thứ hai mà việc ấy cần, khác người đề nghị', holds: () => true },
};

/**
 * Agrees to a waiting act as the second person. The act runs in the name of whoever asked, its every check made anew in the
 * same transaction, and its log entry names both. Refuses another payload, one's own request, and after 24 hours.
 */
export function approveAct(acts: TwoPersonActs): CommandFactory<ApproveActInput, ApprovalAnswer> {
  return (parts): Command<ApproveActInput, ApprovalAnswer> => ({
    name: 'approveAct',
    allow: BY_SECOND_PERSON,
    stepUp: true,
    approval: null,
    execute: async (facts, input) => {
      const { viewer } = facts;
      if (viewer === null) throw new NotAuthenticated();
      const { securityLog = NO_SECURITY_LOG } = parts;
      const noted: { done: Told | null } = { done: null };
      try {
        const outcome = await parts.unitOfWork.run((repositories) =>
          keyed(repositories, viewer, { ...facts, pepper: parts.pepper, action: 'approveAct', input }, () => {
            noted.done = null;
            return agree(acts, { repositories, facts, viewer, input, tell: (told) => void (noted.done = told) });
          }),
        );
        if (outcome.ok && noted.done !== null) securityLog.note({ ...lineOf(facts), ...noted.done });
        return outcome;
      } catch (error) {
        if (error instanceof NotFound) {
          securityLog.note({
            ...lineOf(facts),
            event: 'DENIED',
            actorId: viewer.accountId,
            subjectId: null,
            detail: 'approveAct',
          });
        }
        throw error;
      }
    },
  });
}

interface Agreeing {
  readonly repositories: Repositories;
  readonly facts: RequestFacts;
  readonly viewer: Viewer;
  readonly input: ApproveActInput;
  /** Told what has been done, for the security log once it stands. */
  readonly tell: (told: Told) => void;
}

/** An act of power as the security log names it: done in the name of whoever asked. */
type Told = Pick<SecurityEvent, 'event' | 'actorId' | 'subjectId' | 'detail'>;

async function agree(
  acts: TwoPersonActs,
  { repositories, facts, viewer, input, tell }: Agreeing,
): Promise<Result<ApprovalAnswer>> {
  const request = await repositories.approvals.find(input.requestId);
  const act = request === null ? undefined : acts[request.act];
  const account = request === null ? null : await repositories.accounts.find(request.requestedBy);
  if (request === null || act === undefined || account === null) throw new NotFound();
  if (!isSteppedUp(viewer, facts.now)) throw new StepUpRequired();
  const { id: requestId, roundId } = request;
  const errors = checkAgreement(request, { by: viewer.accountId, payloadHash: input.payloadHash, now: facts.now });
  const initiator: Viewer = {
    accountId: account.id,
    isAdministrator: account.isAdministrator && !account.isDisabled,
    sessionId: null,
  };
  const agreement = { requestId, approver: viewer };
  if (errors.length > 0) {
    const loaded = await loadRequest(repositories, requestId, viewer);
    if (loaded === null || !concerns(loaded.request, viewer, loaded.actors)) throw new NotFound();
    return decideAll(errors, () => ({ requestId, roundId }));
  }
  if (payloadHash(request.act, request.input) !== request.payloadHash) {
    return refuse({ code: 'APPROVAL_MISMATCH', path: ['requestId'] });
  }
  const outcome = await act.resume({ repositories, facts, initiator, input: request.input, agreement });
  if (!outcome.ok) {
    const [first, ...rest] = outcome.errors;
    const ofAct = (refusal: Refusal): Refusal => ({ ...refusal, path: ['requestId'] });
    return refuse(ofAct(first), ...rest.map(ofAct));
  }
  const { name: detail, security: event } = act;
  if (event !== null) tell({ event, detail, actorId: initiator.accountId, subjectId: outcome.value });
  await repositories.approvals.save({ ...request, ...decided(request, 'APPROVED', viewer.accountId, facts.now) });
  return ok({ requestId, roundId });
}

function lineOf({ now: at, requestId }: RequestFacts) {
  return { at, requestId, address: null };
}

interface LoadedRequest {
  readonly request: StoredApproval;
  readonly scope: Scope & { readonly chainId: string };
  readonly actors: ReadonlySet<Actor>;
  readonly isOwn: boolean;
}

async function loadRequest(readers: Readers, requestId: string, viewer: Viewer): Promise<LoadedRequest | null> {
  const request = await readers.approvals.find(requestId);
  const scope = request === null ? null : await scopeOf(readers, request);
  if (request === null || scope === null) return null;
  const { actors } = await towards(readers, scope, viewer);
  return { request, scope, actors, isOwn: request.requestedBy === viewer.accountId };
}

async function scopeOf(readers: Readers, { roundId }: StoredApproval): Promise<LoadedRequest['scope'] | null> {
  if (roundId === SYSTEM_CHAIN) return systemScope();
  const loaded = await loadRound(readers, roundId);
  return loaded === null ? null : roundScope(loaded);
}

/** Whether a request is any of a person's business: they made it, or may agree to it. */
export function concerns(request: StoredApproval, viewer: Viewer, actors: ReadonlySet<Actor>): boolean {
  return request.requestedBy === viewer.accountId || [...actors].some((actor) => request.approvers.includes(actor));
}

/** Declines a waiting act as the second person, or takes one's own request back. */
export const rejectAct: CommandFactory<{ readonly requestId: string }, ApprovalAnswer> = defineCommand({
  name: 'rejectAct',
  allow: {
    by: ['SIGNED_IN'],
    when: {
      words: 'người thứ hai mà việc ấy cần, hoặc người đề nghị',
      holds: ({ request, isOwn }: LoadedRequest, actors) =>
        isOwn || [...actors].some((actor) => request.approvers.includes(actor)),
    },
  },
  load: (repositories, { requestId }: { readonly requestId: string }, viewer) =>
    loadRequest(repositories, requestId, viewer),
  scope: ({ scope }) => scope,
  decide: ({ request }, _input, { viewer, now }) =>
    decideAll(checkOpen(request, now), () => ({
      ...request,
      ...decided(request, 'REJECTED', viewer.accountId, now),
    })),
  store: (repositories, request) => repositories.approvals.save(request),
  record: ({ id, state }, { request }) => ({ subjectId: id, before: { state: request.state }, after: { state } }),
  answer: ({ id, roundId }) => ({ requestId: id, roundId }),
});
