import { refuse, ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { Session, UnitOfWork } from '../../persistence/ports';
import type { Viewer } from '../viewer';
import type { PasswordHasher } from './password';
import { hashSessionToken, newSessionToken } from './session-token';

/** Longest pause and longest life of a session, and how many one person may have (trust.md R-AUT-8). */
const IDLE = 30 * 60 * 1_000;
const LIFE = 12 * 60 * 60 * 1_000;
const SESSIONS_PER_ACCOUNT = 3;
/** How often the last use is written down; between, a session costs no write. */
const TOUCH_EVERY = 60 * 1_000;

/** What a person gives at the door. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Sessions on the server: found by the hash of a token that only the browser has. */
export interface Sessions {
  find(tokenHash: string): Promise<Viewer | null>;
  /** A fresh token, or CREDENTIALS_WRONG: a wrong name and a wrong password look alike and take as long. */
  signIn(credentials: Credentials): Promise<Result<{ readonly token: string; readonly viewer: Viewer }>>;
  signOut(viewer: Viewer): Promise<void>;
  /** A session for an account without asking for a password; for rehearsals only, where nobody has one. */
  mint(accountId: string): Promise<string>;
}

/** Makes the sessions of one running product. Sign-ins are noted in the security log, not in an audit chain (architecture §3.8). */
export function createSessions(parts: {
  readonly unitOfWork: UnitOfWork;
  readonly hasher: PasswordHasher;
  readonly clock: () => Date;
}): Sessions {
  const { unitOfWork, hasher, clock } = parts;
  const open = async (accountId: string) => {
    const token = newSessionToken();
    const now = clock();
    const session: Session = { id: hashSessionToken(token), accountId, createdAt: now, lastSeenAt: now };
    await unitOfWork.run(async (repositories) => {
      await repositories.sessions.insert(session);
      await repositories.sessions.removeOldest(accountId, SESSIONS_PER_ACCOUNT);
      return { ok: true };
    });
    return { token, sessionId: session.id };
  };
  return {
    find: async (tokenHash) => {
      const session = await unitOfWork.readers.sessions.find(tokenHash);
      if (session === null || hasEnded(session, clock())) return null;
      const account = await unitOfWork.readers.accounts.find(session.accountId);
      if (account === null) return null;
      await touch(unitOfWork, session, clock());
      return { accountId: account.id, isAdministrator: account.isAdministrator, sessionId: session.id };
    },
    signIn: async ({ username, password }) => {
      const account = await unitOfWork.readers.accounts.findByUsername(username);
      const isRight = await hasher.verify(password, account?.passwordHash ?? null);
      if (account === null || !isRight) return refuse({ code: 'CREDENTIALS_WRONG', path: [] });
      const { token, sessionId } = await open(account.id);
      return ok({ token, viewer: { accountId: account.id, isAdministrator: account.isAdministrator, sessionId } });
    },
    signOut: async ({ sessionId }) => {
      if (sessionId === null) return;
      await unitOfWork.run(async (repositories) => {
        await repositories.sessions.remove(sessionId);
        return { ok: true };
      });
    },
    mint: async (accountId) => (await open(accountId)).token,
  };
}

function hasEnded({ createdAt, lastSeenAt }: Session, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() > IDLE || now.getTime() - createdAt.getTime() > LIFE;
}

async function touch(unitOfWork: UnitOfWork, session: Session, now: Date): Promise<void> {
  if (now.getTime() - session.lastSeenAt.getTime() < TOUCH_EVERY) return;
  await unitOfWork.run(async (repositories) => {
    await repositories.sessions.touch(session.id, now);
    return { ok: true };
  });
}
