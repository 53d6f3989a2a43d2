import type { Refusal } from '../domain/refusal';
import { ok, refuse } from '../domain/result';
import type { Result } from '../domain/result';
import type { IdKind } from '../domain/ids';
import type { AuditFields, Repositories, UnitOfWork } from '../persistence/ports';
import { UniqueViolation } from '../persistence/ports';
import { changedFields, nextEntry } from './audit/chain';
import { canonicalJson, sha256 } from './canonical';
import { actorsOf, mayAct } from './policy';
import type { Policy, Scope } from './policy';
import { NO_SECURITY_LOG } from './account/security-log';
import type { SecurityEventName, SecurityLog } from './account/security-log';
import { BadInput, IdempotencyMismatch, isSteppedUp, NotAuthenticated, NotFound, StepUpRequired } from './viewer';
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
}

/** What a command leaves in the audit log; secrets never, personal fields as digests. */
export interface AuditRecord {
  readonly subjectId: string;
  readonly before: AuditFields | null;
  readonly after: AuditFields;
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
  /** What the client gets, plain data: kept with the idempotency key, so no secret may be in it. */
  readonly answer: (value: Value, loaded: Loaded) => Answer;
  /** What makes two requests the same one; the whole input unless it holds a secret, which must not be hashed into the store. */
  readonly identify?: (input: Input) => unknown;
  /**
   * The act needs a password or a code given at most five minutes ago: what locks, publishes, opens a map or gives
   * somebody power must not be done by whoever finds a browser left open (trust.md R-AUT-7).
   */
  readonly stepUp?: true;
  /** Event of the security log that the act is, beside its entry in the audit chain. */
  readonly security?: SecurityEventName;
  /** Refusals for unique indexes that can say no, by index name. */
  readonly conflicts?: Readonly<Record<string, (input: Input) => Refusal>>;
}

/** A command ready to run. */
export interface Command<Input, Answer> {
  readonly name: string;
  readonly allow: Policy<never>;
  /** Whether it needs a fresh step-up. */
  readonly stepUp: boolean;
  execute(facts: RequestFacts, input: Input): Promise<Result<Answer>>;
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
  /** Where denials and acts of power are told; nowhere unless given. */
  readonly securityLog?: SecurityLog;
}

const KEY = /^[A-Za-z0-9._:-]{16,255}$/;

/** Makes a command: load, allow, decide, store and audit, all in one transaction (architecture A2, §3.5). */
export function defineCommand<Input, Loaded, Value, Answer>(
  spec: CommandSpec<Input, Loaded, Value, Answer>,
): CommandFactory<Input, Answer> {
  return (parts) => ({
    name: spec.name,
    allow: spec.allow,
    stepUp: spec.stepUp === true,
    execute: async (facts, input) => {
      const viewer = viewerFor(spec.allow, facts.viewer);
      const key = keyOf(facts.idempotencyKey, viewer);
      const argumentsHash = sha256(canonicalJson({ action: spec.name, input: spec.identify?.(input) ?? input }));
      const tell = teller(parts.securityLog ?? NO_SECURITY_LOG, { facts, viewer, action: spec.name });
      try {
        const outcome = await parts.unitOfWork.run((repositories) =>
          runOnce(spec, parts, { facts, viewer, input, repositories, key, argumentsHash }),
        );
        if (!outcome.ok) return outcome;
        const { answer, subjectId } = outcome.value;
        if (spec.security !== undefined && subjectId !== null) tell(spec.security, subjectId);
        return ok(answer);
      } catch (error) {
        if (error instanceof Denied) tell('DENIED', null);
        const refusal = error instanceof UniqueViolation ? spec.conflicts?.[error.index] : undefined;
        if (refusal === undefined) throw error;
        return refuse(refusal(input));
      }
    },
  });
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

interface Run<Input> {
  readonly facts: RequestFacts;
  readonly viewer: Viewer;
  readonly input: Input;
  readonly repositories: Repositories;
  readonly key: string;
  readonly argumentsHash: string;
}

async function runOnce<Input, Loaded, Value, Answer>(
  spec: CommandSpec<Input, Loaded, Value, Answer>,
  parts: CommandParts,
  { facts, viewer, input, repositories, key, argumentsHash }: Run<Input>,
): Promise<Result<{ readonly answer: Answer; readonly subjectId: string | null }>> {
  const remembered = await repositories.idempotency.find(key);
  if (remembered !== null) {
    if (remembered.argumentsHash !== argumentsHash) throw new IdempotencyMismatch();
    return ok({ answer: remembered.answer as Answer, subjectId: null });
  }
  const loaded = await spec.load(repositories, input, viewer);
  if (loaded === null) throw new NotFound();
  const scope = spec.scope(loaded, viewer);
  if (!mayAct(spec.allow, viewer, scope, loaded)) throw new Denied();
  if (spec.stepUp === true && !isSteppedUp(viewer, facts.now)) throw new StepUpRequired();
  const { newId, random, secret } = parts;
  const decision = spec.decide(loaded, input, { viewer, now: facts.now, newId, random, secret });
  if (!decision.ok) return decision;
  await spec.store(repositories, decision.value, loaded);
  const answer = spec.answer(decision.value, loaded);
  const { subjectId, ...fields } = spec.record(decision.value, loaded);
  await repositories.audit.append(
    nextEntry(await repositories.audit.head(scope.chainId), {
      chainId: scope.chainId,
      at: facts.now,
      actorId: viewer.accountId,
      actorRoles: [...actorsOf(viewer, scope)].filter((actor) => actor !== 'ANYONE').sort(),
      action: spec.name,
      subjectId,
      ...changedFields(fields.before, fields.after),
      requestId: facts.requestId,
    }),
  );
  await repositories.idempotency.remember({ id: key, action: spec.name, argumentsHash, answer, at: facts.now });
  return ok({ answer, subjectId });
}

/** The actor of acts that need no account, such as accepting an invitation. */
export const NOBODY: Viewer = { accountId: 'nobody', isAdministrator: false, sessionId: null };

function viewerFor<Loaded>(policy: Policy<Loaded>, viewer: Viewer | null): Viewer {
  if (viewer !== null) return viewer;
  if (policy.by.includes('ANYONE')) return NOBODY;
  throw new NotAuthenticated();
}

function keyOf(idempotencyKey: string | null, viewer: Viewer): string {
  if (idempotencyKey === null || !KEY.test(idempotencyKey)) {
    throw new BadInput(
      'Idempotency-Key',
      'Mỗi yêu cầu thay đổi cần tiêu đề Idempotency-Key từ 16 đến 255 ký tự, mỗi việc một khóa.',
    );
  }
  return sha256(canonicalJson({ actor: viewer.accountId, key: idempotencyKey }));
}
