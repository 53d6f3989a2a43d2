import { APPROVAL_WINDOW } from '../../domain/account/approval';
import type { Readers, Repositories } from '../../persistence/ports';
import type { StoredApproval } from '../../persistence/serving-ports';
import { canonicalJson, sha256 } from '../canonical';
import { standingOf, UNKNOWN_STANDING } from '../conflict/standing';
import type { Standing } from '../conflict/standing';
import { actorsOf } from '../policy';
import type { Actor, Scope } from '../policy';
import type { Viewer } from '../viewer';

/** The second person of a two-person act. Data first, so that the printed matrix shows it (trust.md 3.2.7). */
export interface ApprovalRule<Loaded> {
  readonly by: readonly [Actor, ...Actor[]];
  /** When the act needs whom, for the printed matrix. */
  readonly words: string;
  /** Who may agree with this initiator now; nobody means that one person is enough, which the log then says. */
  readonly among: (loaded: Loaded, initiator: Viewer) => readonly Actor[];
}

/** The answer of a two-person act that waits for the second person. */
export interface ApprovalRequired {
  readonly approvalRequired: { readonly requestId: string; readonly payloadHash: string };
}

/** The act's own answer, or that a second person must agree first. */
export type Approvable<Answer> = Answer | ApprovalRequired;

/** Who agreed to which request. */
export interface Agreement {
  readonly requestId: string;
  readonly approver: Viewer;
}

/** Whether the act still waits. */
export function isWaiting<Answer extends object>(answer: Approvable<Answer>): answer is ApprovalRequired {
  return 'approvalRequired' in answer;
}

/** The hash that an agreement names: the act and its exact input. */
export function payloadHash(act: string, input: unknown): string {
  return sha256(canonicalJson({ act, input }));
}

/** A new request, open for 24 hours. */
export function requestOf(given: {
  readonly id: string;
  readonly chainId: string;
  readonly act: string;
  readonly input: unknown;
  readonly approvers: readonly Actor[];
  readonly viewer: Viewer;
  readonly facts: { readonly now: Date };
}): StoredApproval {
  const { id, chainId, act, input, approvers, viewer, facts } = given;
  return {
    id,
    version: 1,
    roundId: chainId,
    act,
    input,
    payloadHash: payloadHash(act, input),
    approvers,
    requestedBy: viewer.accountId,
    requestedAt: facts.now,
    expiresAt: new Date(facts.now.getTime() + APPROVAL_WINDOW),
    state: 'PENDING',
    decidedBy: null,
    decidedAt: null,
  };
}

/** What the log keeps of a request. */
export function requestRecord({ id, act, payloadHash: hash, approvers, expiresAt }: StoredApproval) {
  return { subjectId: id, before: null, after: { act, payloadHash: hash, approvers, expiresAt } };
}

/** What the log keeps of the second person of an act: NOBODY when the rule asked for none. */
export function agreed(agreement: Agreement | null): Readonly<Record<string, string>> {
  if (agreement === null) return { approvedBy: 'NOBODY' };
  return { approvedBy: agreement.approver.accountId, approvalId: agreement.requestId };
}

/** Whether the second person may agree: another one than the first, and one of those the rule names now. */
export async function mayAgree(
  repositories: Repositories,
  scope: Scope,
  approvers: readonly Actor[],
  { approver }: Agreement,
): Promise<boolean> {
  const { standing, actors } = await towards(repositories, scope, approver);
  return !standing.owesDeclaration && approvers.some((actor) => actors.has(actor));
}

/** What somebody is where a request belongs: in its round, or towards the system as a whole. */
export async function towards(
  readers: Readers,
  { round, bodies }: Scope,
  viewer: Viewer,
): Promise<{ readonly standing: Standing; readonly actors: ReadonlySet<Actor> }> {
  const standing = round === undefined ? UNKNOWN_STANDING : await standingOf(readers, viewer, { round, bodies });
  return { standing, actors: actorsOf(viewer, { bodies, ownerId: null, standing }) };
}
