import type { Refusal } from '../refusal';
import { ok, refuse } from '../result';
import type { Result } from '../result';
import { checkOptionalText, checkText } from '../text';

/** What a one-time link is for. */
export type LinkPurpose = 'INVITATION' | 'RESET';

/** A one-time link to set a password with; it stays on record after use, so that a second use can be told so. */
export interface OneTimeLink {
  readonly purpose: LinkPurpose;
  /** SHA-256 of the code, hex; the code itself is never stored. */
  readonly codeHash: string;
  /** Which link of this account it is; the code is derived from it. */
  readonly serial: number;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** An authenticator app and its recovery codes. Xác thực hai bước. */
export interface SecondFactor {
  /** The shared secret, encrypted. */
  readonly secret: string;
  /** Which set of recovery codes it is; the codes are derived from it. */
  readonly serial: number;
  /** Time step of the last code accepted, in units of 30 seconds since 1970; older codes count no more. */
  readonly lastStep: number;
  /** Keyed hashes of the recovery codes not used yet. */
  readonly recovery: readonly string[];
}

/** A person who can sign in. Rights in a round come from bodies and applications, never from here. Tài khoản. */
export interface Account {
  readonly id: string;
  readonly version: number;
  readonly username: string;
  readonly displayName: string;
  readonly position: string;
  /** Where one-time links are mailed to; null when none was given. */
  readonly email: string | null;
  readonly isAdministrator: boolean;
  /** Null until the owner has set one. */
  readonly passwordHash: string | null;
  /** The link issued last; null when there never was one. */
  readonly link: OneTimeLink | null;
  readonly secondFactor: SecondFactor | null;
  /** Encrypted secret of an authenticator app that has not been proved yet. */
  readonly secondFactorDraft: string | null;
  /** Closed by an administrator. */
  readonly isDisabled: boolean;
  readonly createdAt: Date;
}

const HOUR = 60 * 60 * 1_000;

/** How long a link works, in milliseconds. */
export const LINK_LIFETIME: Readonly<Record<LinkPurpose, number>> = { INVITATION: 14 * 24 * HOUR, RESET: 24 * HOUR };

/** A new account; it can do nothing until its owner has set a password. */
export function newAccount(
  given: Pick<Account, 'id' | 'username' | 'displayName' | 'position' | 'createdAt'> & Partial<Account>,
): Account {
  return {
    version: 1,
    email: null,
    isAdministrator: false,
    passwordHash: null,
    link: null,
    secondFactor: null,
    secondFactorDraft: null,
    isDisabled: false,
    ...given,
  };
}

/** Whether its owner can sign in: a password is set and nobody has closed it. */
export function canSignIn({ passwordHash, isDisabled }: Account): boolean {
  return passwordHash !== null && !isDisabled;
}

/** The account one version on. */
export function changed(account: Account, change: Partial<Account>): Account {
  return { ...account, ...change, version: account.version + 1 };
}

/** A fresh link; the one before is void. `hashOf` gives what the store keeps of the code of that number. */
export function issueLink(
  purpose: LinkPurpose,
  serial: number,
  { hashOf, now }: { readonly hashOf: (serial: number) => string; readonly now: Date },
): OneTimeLink {
  const expiresAt = new Date(now.getTime() + LINK_LIFETIME[purpose]);
  return { purpose, serial, codeHash: hashOf(serial), expiresAt, usedAt: null };
}

/**
 * Sets a password by the code of a link. A link used before, one too old and one that never was are told apart; only
 * who holds the code can ask, so this says nothing about who has an account.
 */
export function setPasswordByLink(
  account: Account | null,
  given: { readonly purpose: LinkPurpose; readonly passwordHash: string; readonly now: Date },
): Result<Account> {
  const link = account?.link;
  if (account == null || link == null || link.purpose !== given.purpose || account.isDisabled) {
    return refuse({ code: 'CODE_EXPIRED', path: ['code'] });
  }
  if (link.usedAt !== null) return refuse({ code: 'LINK_USED', path: ['code'] });
  if (link.expiresAt.getTime() <= given.now.getTime()) return refuse({ code: 'LINK_EXPIRED', path: ['code'] });
  return ok(changed(account, { passwordHash: given.passwordHash, link: { ...link, usedAt: given.now } }));
}

/** The second factor after a code of this time step; a code counts once, and so does every older one. */
export function acceptStep(factor: SecondFactor, step: number): Result<SecondFactor> {
  if (step <= factor.lastStep) return refuse({ code: 'TOTP_USED', path: ['code'] });
  return ok({ ...factor, lastStep: step });
}

/** The second factor after one recovery code, which is void now. */
export function acceptRecovery(factor: SecondFactor, hash: string): Result<SecondFactor> {
  if (!factor.recovery.includes(hash)) return refuse({ code: 'TOTP_WRONG', path: ['code'] });
  return ok({ ...factor, recovery: factor.recovery.filter((one) => one !== hash) });
}

const USERNAME = /^[a-z0-9][a-z0-9._-]{2,62}$/;
const EMAIL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+$/;

/** Checks the name to sign in with: 3 to 63 small letters, digits, dot, dash, underscore. */
export function checkUsername(username: string, path: readonly string[]): Refusal[] {
  if (USERNAME.test(username)) return [];
  return [
    {
      code: 'INVALID_VALUE',
      path,
      reason: 'Tên đăng nhập gồm 3 đến 63 ký tự: chữ thường không dấu, chữ số, dấu chấm, gạch nối hoặc gạch dưới.',
    },
  ];
}

/** Checks an address for mail; null is fine. */
export function checkEmail(email: string | null, path: readonly string[]): Refusal[] {
  if (email === null || (email.length <= 200 && EMAIL.test(email))) return [];
  return [{ code: 'INVALID_VALUE', path, reason: 'Địa chỉ thư điện tử phải có dạng ten@co-quan.vn.' }];
}

/** Checks what is printed of a person. */
export function checkPerson(person: { displayName: string; position: string }, path: readonly string[]): Refusal[] {
  return [
    ...checkText(person.displayName, [...path, 'displayName'], 100),
    ...checkOptionalText(person.position, [...path, 'position'], 200),
  ];
}
