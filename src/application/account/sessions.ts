import type { Account } from '../../domain/account/account';
import { addDays, startOfDay } from '../../domain/calendar';
import { passState } from '../../domain/defence/panel-pass';
import type { PanelPass } from '../../domain/defence/panel-pass';
import type { Session, SessionStage } from '../../persistence/account-ports';
import type { Repositories, UnitOfWork } from '../../persistence/ports';
import type { StoredBody } from '../../persistence/serving-ports';
import { canonicalJson, sha256 } from '../canonical';
import type { Viewer } from '../viewer';
import type { SecurityLog } from './security-log';
import { hashSessionToken, newSessionToken } from './session-token';

const MINUTE = 60 * 1_000;
const HOUR = 60 * MINUTE;

/** Longest pause (minutes) and longest life (milliseconds) of a session, by who it is of (trust.md R-AUT-8). */
const LIMITS = {
  STAFF: { idleMinutes: 20, life: 8 * HOUR },
  OTHERS: { idleMinutes: 30, life: 12 * HOUR },
  HALF_OPEN: { idleMinutes: 10, life: 15 * MINUTE },
  /** Somebody listens for an hour and gives a mark at its end. */
  DEVICE: { idleMinutes: 4 * 60, life: 24 * HOUR },
  MINTED: { idleMinutes: 12 * 60, life: 12 * HOUR },
} as const;

/** Sessions one person may have at once. */
const SESSIONS_PER_ACCOUNT = 3;
/** How often the last use is written down; between, a session costs no write. */
const TOUCH_EVERY = MINUTE;

/** Where a request comes from, as far as the door has to know. */
export interface Origin {
  readonly requestId: string;
  /** Network address, an IPv6 one cut to its /64. */
  readonly address: string;
  /** Program and system in words. */
  readonly device: string;
}

/** Whoever holds a token that counts. */
export interface Visitor {
  /** Null while the second factor is missing: then nothing of the product is within reach but finishing to sign in. */
  readonly viewer: Viewer | null;
  readonly accountId: string;
  readonly displayName: string;
  readonly session: Session;
}

/** An account with the bodies its owner sits in: together they say what the owner is. */
export interface Person {
  readonly account: Account;
  readonly bodies: readonly StoredBody[];
}

/** What a new session is opened with. */
export interface Opening {
  readonly stage: SessionStage;
  readonly device: string;
  readonly now: Date;
  /** The pass that opens it on a device of the Council: it ends with the pass and its day. */
  readonly pass?: PanelPass;
}

/** A session that has just got its token, which is given to the browser and never kept. */
export interface Opened {
  readonly token: string;
  readonly visitor: Visitor;
}

/** Sessions on the server: found by the hash of a token that only the browser has. */
export interface Sessions {
  /** Whose the token is, decided anew from what is stored now; null when the session has ended or never was. */
  find(tokenHash: string): Promise<Visitor | null>;
  /** The same without counting as a use: a window that merely stays open keeps no session alive. */
  look(tokenHash: string): Promise<Visitor | null>;
  signOut(session: Session, origin: Origin): Promise<void>;
  /** Newest first, without those that have ended. */
  list(accountId: string): Promise<readonly Session[]>;
  /** Ends one of an account's sessions; false when it has none of this id. */
  end(accountId: string, publicId: string, origin: Origin): Promise<boolean>;
  endOthers(session: Session, origin: Origin): Promise<void>;
  /**
   * A session for an account without asking for a password; for rehearsals and demonstrations only, where nobody has one. It counts as
   * signed in completely, survives a change of roles, and is stepped up as of `steppedUpAt`: for its whole life unless
   * told otherwise.
   */
  mint(accountId: string, options?: { readonly steppedUpAt?: Date | null }): Promise<string>;
}

/** Makes the sessions of one running product. Their ends are noted in the security log, not in an audit chain (architecture §3.8). */
export function createSessions(parts: {
  readonly unitOfWork: UnitOfWork;
  readonly clock: () => Date;
  readonly securityLog: SecurityLog;
}): Sessions {
  const { unitOfWork, clock, securityLog } = parts;
  const within = async (work: (repositories: Repositories) => Promise<void>): Promise<void> => {
    await unitOfWork.run(async (repositories) => {
      await work(repositories);
      return { ok: true };
    });
  };
  const noteEnd = (
    accountId: string,
    { requestId, address }: Pick<Origin, 'requestId' | 'address'>,
    detail: string,
  ): void =>
    securityLog.note({
      event: 'SESSION_ENDED',
      at: clock(),
      requestId,
      actorId: accountId,
      subjectId: null,
      address,
      detail,
    });
  const list = async (accountId: string): Promise<readonly Session[]> =>
    (await unitOfWork.readers.sessions.ofAccount(accountId)).filter((session) => !hasEnded(session, clock()));

  return {
    list,
    find: (tokenHash) => findVisitor({ unitOfWork, within, noteEnd }, tokenHash, { now: clock(), isUse: true }),
    look: (tokenHash) => findVisitor({ unitOfWork, within, noteEnd }, tokenHash, { now: clock(), isUse: false }),
    signOut: async (session, origin) => {
      await within(({ sessions }) => sessions.remove([session.id]));
      noteEnd(session.accountId, origin, 'SIGNED_OUT');
    },
    end: async (accountId, publicId, origin) => {
      const session = (await list(accountId)).find((one) => one.publicId === publicId);
      if (session === undefined) return false;
      await within(({ sessions }) => sessions.remove([session.id]));
      noteEnd(accountId, origin, 'ENDED_BY_OWNER');
      return true;
    },
    endOthers: async ({ id, accountId }, origin) => {
      await within(({ sessions }) => sessions.removeOfAccount(accountId, id));
      noteEnd(accountId, origin, 'ENDED_BY_OWNER');
    },
    mint: async (accountId, { steppedUpAt } = {}) => {
      const now = clock();
      const { token, session } = drawn(accountId, { stage: 'FULL', device: '', now }, LIMITS.MINTED);
      const stepped = steppedUpAt === undefined ? session.endsAt : steppedUpAt;
      await within((repositories) => keep(repositories, { ...session, roles: null, steppedUpAt: stepped }, now));
      return token;
    },
  };
}

interface Finding {
  readonly unitOfWork: UnitOfWork;
  readonly within: (work: (repositories: Repositories) => Promise<void>) => Promise<void>;
  readonly noteEnd: (accountId: string, origin: Pick<Origin, 'requestId' | 'address'>, detail: string) => void;
}

/** Finds whose a token is. The session of somebody who has become something else ends here. */
async function findVisitor(
  finding: Finding,
  tokenHash: string,
  { now, isUse }: { readonly now: Date; readonly isUse: boolean },
): Promise<Visitor | null> {
  const { unitOfWork, within, noteEnd } = finding;
  const session = await unitOfWork.readers.sessions.find(tokenHash);
  if (session === null || hasEnded(session, now)) return null;
  const person = await personOf(unitOfWork.readers, session.accountId);
  if (person === null || person.account.isDisabled) return null;
  const pass = session.passId == null ? null : await unitOfWork.readers.panelPasses.find(session.passId);
  if (session.passId != null && !(await isOpen(unitOfWork.readers, pass, now))) return null;
  if (session.roles !== null && session.roles !== rolesDigest(person)) {
    await within(({ sessions }) => sessions.remove([session.id]));
    noteEnd(session.accountId, { requestId: '', address: '' }, 'ROLE_CHANGED');
    return null;
  }
  if (isUse && now.getTime() - session.lastSeenAt.getTime() >= TOUCH_EVERY) {
    await within(({ sessions }) => sessions.touch(session.id, now));
  }
  return visitorOf(person, session, pass);
}

/** Whether the pass that opened a session still counts. */
async function isOpen({ rounds }: UnitOfWork['readers'], pass: PanelPass | null, now: Date): Promise<boolean> {
  const round = pass === null ? null : await rounds.find(pass.roundId);
  return pass !== null && round !== null && passState(pass, { now, roundState: round.state }) === 'OPEN';
}

/** Reads what somebody is; null when the account does not exist. */
export async function personOf(
  readers: Pick<Repositories, 'accounts' | 'bodies'> | UnitOfWork['readers'],
  accountId: string,
): Promise<Person | null> {
  const [account, bodies] = await Promise.all([readers.accounts.find(accountId), readers.bodies.ofPerson(accountId)]);
  return account === null ? null : { account, bodies };
}

/** Staff: administrators, and everyone with a seat in a body. They must use a second factor (trust.md R-AUT-6). */
export function isStaff({ account, bodies }: Person): boolean {
  return account.isAdministrator || bodies.length > 0;
}

/** What is still missing once the password was right. */
export function stageAfterPassword(person: Person): SessionStage {
  if (person.account.secondFactor !== null) return 'TOTP_REQUIRED';
  return isStaff(person) ? 'TOTP_ENROLMENT_REQUIRED' : 'FULL';
}

/** Opens a session within a transaction; the oldest beyond three ends. */
export async function openSession(repositories: Repositories, person: Person, opening: Opening): Promise<Opened> {
  const { pass = null } = opening;
  const limits = pass === null ? limitsOf(person, opening.stage) : LIMITS.DEVICE;
  const { token, session } = drawn(person.account.id, opening, limits);
  const dayEnds = pass === null ? session.endsAt : startOfDay(addDays(pass.day, 1));
  const complete: Session = {
    ...session,
    endsAt: dayEnds < session.endsAt ? dayEnds : session.endsAt,
    passId: pass?.id ?? null,
    roles: rolesDigest(person),
    steppedUpAt: opening.stage === 'FULL' ? opening.now : null,
  };
  await keep(repositories, complete, opening.now);
  return { token, visitor: visitorOf(person, complete, pass) };
}

/**
 * Gives a session a new token within a transaction, signed in completely and stepped up now. The old token is void: who
 * had learnt it before the password or the code was given gains nothing by it (trust.md T39).
 */
export async function renewSession(
  repositories: Repositories,
  person: Person,
  { session, now, pass = null }: { readonly session: Session; readonly now: Date; readonly pass?: PanelPass | null },
): Promise<Opened> {
  const limits = session.stage === 'FULL' ? null : limitsOf(person, 'FULL');
  const token = newSessionToken();
  const renewed: Session = {
    ...session,
    id: hashSessionToken(token),
    stage: 'FULL',
    lastSeenAt: now,
    steppedUpAt: now,
    ...(limits === null
      ? {}
      : { idleMinutes: limits.idleMinutes, endsAt: new Date(session.createdAt.getTime() + limits.life) }),
  };
  await repositories.sessions.remove([session.id]);
  await keep(repositories, renewed, now);
  return { token, visitor: visitorOf(person, renewed, pass) };
}

function limitsOf(person: Person, stage: SessionStage) {
  if (stage !== 'FULL') return LIMITS.HALF_OPEN;
  return isStaff(person) ? LIMITS.STAFF : LIMITS.OTHERS;
}

function drawn(accountId: string, { stage, device, now }: Opening, limits: { idleMinutes: number; life: number }) {
  const token = newSessionToken();
  const session: Session = {
    id: hashSessionToken(token),
    publicId: `ses_${sha256(newSessionToken()).slice(0, 24)}`,
    accountId,
    stage,
    createdAt: now,
    lastSeenAt: now,
    endsAt: new Date(now.getTime() + limits.life),
    idleMinutes: limits.idleMinutes,
    steppedUpAt: null,
    roles: null,
    device,
  };
  return { token, session };
}

/** Half-open sessions are counted apart: who knows the password alone cannot push out the owner's own. */
async function keep({ sessions }: Repositories, session: Session, now: Date): Promise<void> {
  await sessions.insert(session);
  const isHalf = session.stage !== 'FULL';
  const all = await sessions.ofAccount(session.accountId);
  const ended = all.filter((one) => hasEnded(one, now));
  const alive = all.filter((one) => one.id !== session.id && !hasEnded(one, now) && (one.stage !== 'FULL') === isHalf);
  await sessions.remove([...ended, ...alive.slice(SESSIONS_PER_ACCOUNT - 1)].map(({ id }) => id));
}

function visitorOf({ account }: Person, session: Session, pass: PanelPass | null): Visitor {
  const { id: accountId, isAdministrator, displayName } = account;
  const own = { accountId, isAdministrator, sessionId: session.id, steppedUpAt: session.steppedUpAt };
  const viewer = pass === null ? own : { ...own, isAdministrator: false, deviceOf: pass.roundId };
  return { viewer: session.stage === 'FULL' ? viewer : null, accountId, displayName, session };
}

function rolesDigest({ account, bodies }: Person): string {
  const seats = bodies.flatMap((body) =>
    body.seats.filter(({ personId }) => personId === account.id).map(({ seat }) => `${body.id}:${seat}`),
  );
  return sha256(canonicalJson({ isAdministrator: account.isAdministrator, seats: seats.sort() }));
}

function hasEnded({ endsAt, lastSeenAt, idleMinutes }: Session, now: Date): boolean {
  return endsAt.getTime() <= now.getTime() || now.getTime() - lastSeenAt.getTime() > idleMinutes * MINUTE;
}
