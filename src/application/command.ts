import type { IdKind } from '../domain/ids';
import type { Refusal } from '../domain/refusal';
import { ok, refuse } from '../domain/result';
import type { Result } from '../domain/result';
import { UniqueViolation } from '../persistence/ports';
import type { Repositories, UnitOfWork } from '../persistence/ports';
import { NO_SECURITY_LOG } from './account/security-log';
import type { SecurityEventName, SecurityLog } from './account/security-log';
import { agreed, mayAgree, requestOf, requestRecord } from './approval/request';
import type { Agreement, Approvable, ApprovalRule } from './approval/request';
import { append } from './audit/log-act';
import type { AuditRecord } from './audit/log-act';
import { standingOf, UNKNOWN_STANDING } from './conflict/standing';
import type { Standing } from './conflict/standing';
import { keyed } from './idempotency';
import { actorsOf, mayAct } from './policy';
import type { Policy, Scope } from './policy';
import { isSteppedUp, isWithinDevice, NotAuthenticated, NotFound, StepUpRequired } from './viewer';
import type { Viewer } from './viewer';

/** What surrounds one request: who asks, when by the one clock, and under which keys. */
export interface RequestFacts {
  readonly viewer: Viewer | null;
  readonly now: Date;
  readonly requestId: string;
  readonly idempotencyKey: string | null;
}

/** What a rule may use besides its inputs; all chance and all new ids come from here. */
export interface Decider {
  readonly viewer: Viewer;
  readonly now: Date;
  readonly newId: (kind: IdKind) => string;
  /** A whole number from 0 to `below` − 1, from the system's secure source. */
  readonly random: (below: number) => number;
  /** 256 random bits, base64url. */
  readonly secret: () => string;
  /** The second person of a two-person act; null while the act is only asked for, and in acts of one. */
  readonly agreedBy: string | null;
}

/** What an act brings about beside itself, as an entry of its own after it: the opening of sealed marks. */
export interface Consequence {
  readonly action: 'revealScoreSheets' | 'revealWrittenMarks';
  readonly record: AuditRecord;
}

/** Parts every command has; none is optional, so a command without a policy or a record does not compile. */
export interface CommandSpec<Input, Loaded, Value, Answer> {
  readonly name: string;
  readonly allow: Policy<Loaded>;
  /** Null when the object does not exist. */
  readonly load: (repositories: Repositories, input: Input, viewer: Viewer) => Promise<Loaded | null>;
  /** Chain the entry belongs to, and who is who. */
  readonly scope: (loaded: Loaded, viewer: Viewer) => Scope & { readonly chainId: string };
  /** The rule. It may run again after a lost race and sends nothing. */
  readonly decide: (loaded: Loaded, input: Input, decider: Decider) => Result<Value>;
  readonly store: (repositories: Repositories, value: Value, loaded: Loaded) => Promise<void>;
  readonly record: (value: Value, loaded: Loaded) => AuditRecord;
  readonly consequences?: (value: Value) => readonly Consequence[];
  /** What the client gets, plain data: kept with the idempotency key, so no secret may be in it. */
  readonly answer: (value: Value, loaded: Loaded) => Answer;
  /** What is kept of the answer with the idempotency key, where the answer shows a secret once; all of it unless given. */
  readonly remember?: (answer: Answer) => Answer;
  /** What makes two requests the same one; the whole input unless it holds a secret, which must not be hashed into the store. */
  readonly identify?: (input: Input) => unknown;
  /**
   * The act needs a password or a code given at most five minutes ago: what locks, publishes, opens a map or gives
   * somebody power must not be done by whoever finds a browser left open (trust.md R-AUT-7).
   */
  readonly stepUp?: true;
  /** Event of the security log that the act is, beside its entry in the audit chain. */
  readonly security?: SecurityEventName;
  /** Refused while the log of the round, or what it says of marks, does not verify: no result on broken data (trust.md 3.4.10). */
  readonly intact?: true;
  /** Open to those who serve before they have signed their declaration (BR-16): the signing itself, and closing the list. */
  readonly beforeDeclaration?: true;
  /** The second person the act needs, if it is a two-person act (trust.md 3.2.7). */
  readonly approval?: ApprovalRule<Loaded>;
  /** Refusals for unique indexes that can say no, by index name. */
  readonly conflicts?: Readonly<Record<string, (input: Input) => Refusal>>;
}

/** A command ready to run. */
export interface Command<Input, Answer> {
  readonly name: string;
  readonly allow: Policy<never>;
  /** Whether it needs a fresh step-up. */
  readonly stepUp: boolean;
  /** The second person it needs; null when one is enough. */
  readonly approval: ApprovalRule<never> | null;
  execute(facts: RequestFacts, input: Input): Promise<Result<Answer>>;
}

/** A two-person act: asked for by the one, done when the other agrees. */
export interface ApprovableCommand<Input, Answer> extends Command<Input, Approvable<Answer>> {
  /** Event of the security log that the act is once it is done. */
  readonly security: SecurityEventName | null;
  /** Does a stored request inside the transaction of the agreement, every check made anew. */
  resume(request: Resumption): Promise<Result<string>>;
}

/** A command waiting for the parts of the running product. */
export type CommandFactory<Input, Answer> = (parts: CommandParts) => Command<Input, Answer>;

/** The parts of the running product that commands share. */
export interface CommandParts {
  readonly unitOfWork: UnitOfWork;
  readonly newId: Decider['newId'];
  readonly random: Decider['random'];
  readonly secret: Decider['secret'];
  /** Key of digests that must not be guessable from a stolen store. */
  readonly pepper: Buffer;
  /** Key of personal data, authenticator apps and one-time codes, once it was replaced; `pepper` unless given. */
  readonly personalPepper?: Buffer;
  /** Key that marks lie under until all are in; one that hangs on the pepper unless given. */
  readonly sealingKey?: Buffer;
  /** The address people type, which papers name for their check page; not known unless given. */
  readonly publicUrl?: string | null;
  /** Asks whether the log of a chain still verifies; every act is let through where there is none, as in small tests. */
  readonly integrity?: { readonly check: (chainId: string) => Promise<Refusal | null> };
  /** Where denials and acts of power are told; nowhere unless given. */
  readonly securityLog?: SecurityLog;
}

/** The pepper that everything but the digests of the log and of requests hangs on. */
export function personalPepperOf(parts: Pick<CommandParts, 'pepper' | 'personalPepper'>): Buffer {
  return parts.personalPepper ?? parts.pepper;
}

/** A request as it is taken up again: whose it was, what it was, and who agreed. */
export interface Resumption {
  readonly repositories: Repositories;
  readonly facts: RequestFacts;
  readonly initiator: Viewer;
  readonly input: unknown;
  readonly agreement: Agreement;
}

/** Makes a command: load, allow, decide, store and audit, all in one transaction (architecture A2, §3.5). */
export function defineCommand<Input, Loaded, Value, Answer>(
  spec: Omit<CommandSpec<Input, Loaded, Value, Answer>, 'approval'>,
): CommandFactory<Input, Answer> {
  return (parts) => commandOf<Input, Loaded, Value, Answer, Answer>(spec, parts);
}

/** Makes a two-person act: it is stored as a request, and done when the second person agrees to exactly that. */
export function defineTwoPersonCommand<Input, Loaded, Value, Answer>(
  spec: CommandSpec<Input, Loaded, Value, Answer> & { readonly approval: ApprovalRule<Loaded> },
): (parts: CommandParts) => ApprovableCommand<Input, Answer> {
  return (parts) => ({
    ...commandOf<Input, Loaded, Value, Answer, Approvable<Answer>>(spec, parts),
    security: spec.security ?? null,
    resume: async ({ repositories, facts, initiator, input, agreement }) => {
      const step = { facts, viewer: initiator, input: input as Input, repositories };
      const outcome = await perform(spec, parts, step, agreement);
      return outcome.ok ? ok(outcome.value.subjectId) : outcome;
    },
  });
}

function commandOf<Input, Loaded, Value, Plain, Answer>(
  spec: CommandSpec<Input, Loaded, Value, Plain>,
  parts: CommandParts,
): Command<Input, Answer> {
  const execute = async (facts: RequestFacts, input: Input): Promise<Result<Answer>> => {
    const viewer = viewerFor(spec.allow, facts.viewer);
    const { pepper } = parts;
    const { remember } = spec;
    const kept = remember === undefined ? {} : { kept: (answer: Answer): Answer => remember(answer as never) as never };
    const call = { ...facts, ...kept, pepper, action: spec.name, input: spec.identify?.(input) ?? input };
    const tell = teller(parts.securityLog ?? NO_SECURITY_LOG, { facts, viewer, action: spec.name });
    const noted: { subjectId: string | null } = { subjectId: null };
    try {
      const outcome = await parts.unitOfWork.run((repositories) =>
        keyed(repositories, viewer, call, async () => {
          const done = await perform(spec, parts, { facts, viewer, input, repositories }, null);
          if (!done.ok) return done;
          noted.subjectId = done.value.isDone ? done.value.subjectId : null;
          return ok(done.value.answer as Answer);
        }),
      );
      if (outcome.ok && spec.security !== undefined && noted.subjectId !== null) tell(spec.security, noted.subjectId);
      return outcome;
    } catch (error) {
      if (error instanceof Denied) tell('DENIED', null);
      const refusal = error instanceof UniqueViolation ? spec.conflicts?.[error.index] : undefined;
      if (refusal === undefined) throw error;
      return refuse(refusal(input));
    }
  };
  const { name, allow, stepUp = false, approval = null } = spec;
  return { name, allow, stepUp, approval, execute };
}

/** The viewer may not do this; told to the log, and to the viewer like something that is not there. */
class Denied extends NotFound {}

function teller(
  log: SecurityLog,
  { facts, viewer, action }: { readonly facts: RequestFacts; readonly viewer: Viewer; readonly action: string },
): (event: SecurityEventName, subjectId: string | null) => void {
  const actorId = viewer === NOBODY ? null : viewer.accountId;
  const { now: at, requestId } = facts;
  return (event, subjectId) => log.note({ event, at, requestId, actorId, subjectId, address: null, detail: action });
}

interface Step<Input> {
  readonly facts: RequestFacts;
  readonly viewer: Viewer;
  readonly input: Input;
  readonly repositories: Repositories;
}

/** What became of an act: done, or waiting for its second person. */
interface Performed<Answer> {
  readonly answer: Approvable<Answer>;
  readonly subjectId: string;
  readonly isDone: boolean;
}

async function perform<Input, Loaded, Value, Answer>(
  spec: CommandSpec<Input, Loaded, Value, Answer>,
  parts: CommandParts,
  { facts, viewer, input, repositories }: Step<Input>,
  agreement: Agreement | null,
): Promise<Result<Performed<Answer>>> {
  const loaded = await spec.load(repositories, input, viewer);
  if (loaded === null) throw new NotFound();
  const scope = await standingScope(repositories, spec.scope(loaded, viewer), viewer);
  if (!isWithinDevice(viewer, spec.name) || !mayAct(spec.allow, viewer, scope, loaded)) throw new Denied();
  if (spec.stepUp === true && !isSteppedUp(viewer, facts.now)) throw new StepUpRequired();
  if (scope.standing.owesDeclaration && spec.beforeDeclaration !== true) {
    return refuse({ code: 'DECLARATION_REQUIRED', path: [] });
  }
  const broken = spec.intact === true ? await parts.integrity?.check(scope.chainId) : null;
  if (broken != null) return refuse(broken);
  const approvers = spec.approval?.among(loaded, viewer) ?? [];
  if (agreement !== null && !(await mayAgree(repositories, scope, approvers, agreement))) throw new Denied();
  const { newId, random, secret } = parts;
  const agreedBy = agreement?.approver.accountId ?? null;
  const decision = spec.decide(loaded, input, { viewer, now: facts.now, newId, random, secret, agreedBy });
  if (!decision.ok) return decision;
  const log = { chainId: scope.chainId, facts, viewer, roles: rolesIn(viewer, scope), pepper: parts.pepper };
  if (agreement === null && approvers.length > 0) {
    const request = requestOf({ ...log, id: newId('approval'), act: spec.name, input, approvers });
    await repositories.approvals.insert([request]);
    await append(repositories, { ...log, action: 'requestApproval', record: requestRecord(request) });
    const { id: requestId, payloadHash } = request;
    return ok({ answer: { approvalRequired: { requestId, payloadHash } }, subjectId: requestId, isDone: false });
  }
  await spec.store(repositories, decision.value, loaded);
  const record = spec.record(decision.value, loaded);
  const after = spec.approval === undefined ? record.after : { ...record.after, ...agreed(agreement) };
  await append(repositories, { ...log, action: spec.name, record: { ...record, after } });
  for (const one of spec.consequences?.(decision.value) ?? []) await append(repositories, { ...log, ...one });
  return ok({ answer: spec.answer(decision.value, loaded), subjectId: record.subjectId, isDone: true });
}

/** The scope with what is known of the viewer in the round, so that every act is judged by it. */
async function standingScope<S extends Scope>(
  repositories: Repositories,
  scope: S,
  viewer: Viewer,
): Promise<S & { readonly standing: Standing }> {
  const { round, bodies } = scope;
  const known = round !== undefined && viewer !== NOBODY;
  return { ...scope, standing: known ? await standingOf(repositories, viewer, { round, bodies }) : UNKNOWN_STANDING };
}

function rolesIn(viewer: Viewer, scope: Scope): readonly string[] {
  return [...actorsOf(viewer, scope)].filter((actor) => actor !== 'ANYONE').sort();
}

/** The actor of acts that need no account, such as accepting an invitation. */
const NOBODY: Viewer = { accountId: 'nobody', isAdministrator: false, sessionId: null };

function viewerFor<Loaded>(policy: Policy<Loaded>, viewer: Viewer | null): Viewer {
  if (viewer !== null) return viewer;
  if (policy.by.includes('ANYONE')) return NOBODY;
  throw new NotAuthenticated();
}
