import { STEP_UP_LIFETIME } from '../viewer';
import type { Viewer } from '../viewer';
import { canSignIn } from '../../domain/account/account';
import type { Account } from '../../domain/account/account';
import type { Session, SessionStage } from '../../persistence/account-ports';
import type { Visitor } from './sessions';

/**
 * An account as shown: its name to sign in with, its address and whether one can sign in to it only to its owner and the
 * administrator, the password to nobody.
 */
export interface AccountView {
  readonly kind: 'account';
  readonly id: string;
  readonly username: string | null;
  readonly email: string | null;
  readonly displayName: string;
  readonly position: string;
  readonly isActive: boolean | null;
  readonly isDisabled: boolean | null;
  readonly isAdministrator: boolean | null;
  readonly hasTotp: boolean | null;
  readonly linkExpiresAt: Date | null;
}

/** The viewer themself. */
export interface ViewerView {
  readonly account: AccountView;
  readonly isAdministrator: boolean;
  readonly hasTotp: boolean;
  readonly mustUseTotp: boolean;
  readonly recoveryCodesLeft: number;
  /** How many administrators can sign in, for administrators; looked up only when it is asked for. */
  readonly administrators: () => Promise<number | null>;
  /** Whose newest round the viewer sees; looked up only when it is asked for. */
  readonly agency: () => Promise<AgencyName | null>;
}

/** An agency as it heads the screens. */
export interface AgencyName {
  readonly name: string;
  readonly superior: string;
}

/** The session of a browser, as its owner sees it. */
export interface CurrentSessionView {
  readonly stage: SessionStage;
  readonly displayName: string;
  readonly endsAt: Date;
  readonly idleMinutes: number;
  readonly steppedUpUntil: Date | null;
  /** The round whose sheets this device was opened for by a pass; null for a session of one's own. */
  readonly deviceOf: string | null;
}

/** One of one's own sessions in a list. */
export interface OwnSessionView {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly device: string;
  readonly isCurrent: boolean;
}

/** What a viewer sees of an account. */
export function accountView(viewer: Viewer | null, account: Account): AccountView {
  const showsName = viewer !== null && (viewer.isAdministrator || viewer.accountId === account.id);
  const { id, displayName, position, isDisabled, link } = account;
  return {
    kind: 'account',
    id,
    username: showsName ? account.username : null,
    email: showsName ? account.email : null,
    displayName,
    position,
    isActive: showsName ? canSignIn(account) : null,
    isDisabled: showsName ? isDisabled : null,
    isAdministrator: showsName ? account.isAdministrator : null,
    hasTotp: showsName ? account.secondFactor !== null : null,
    linkExpiresAt: viewer?.isAdministrator === true && link?.usedAt === null ? link.expiresAt : null,
  };
}

/** What a visitor sees of the session in use. */
export function currentSessionView({ session, displayName, viewer }: Visitor, now: Date): CurrentSessionView {
  const { stage, endsAt, idleMinutes, steppedUpAt } = session;
  const until =
    steppedUpAt === null ? null : new Date(Math.min(steppedUpAt.getTime() + STEP_UP_LIFETIME, endsAt.getTime()));
  const steppedUpUntil = until !== null && until > now ? until : null;
  return { stage, displayName, endsAt, idleMinutes, steppedUpUntil, deviceOf: viewer?.deviceOf ?? null };
}

/** What its owner sees of a session. */
export function ownSessionView(session: Session, current: Session): OwnSessionView {
  const { publicId, createdAt, lastSeenAt, device } = session;
  return { id: publicId, createdAt, lastSeenAt, device, isCurrent: publicId === current.publicId };
}
