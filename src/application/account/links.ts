import { issueLink } from '../../domain/account/account';
import type { Account, LinkPurpose, OneTimeLink } from '../../domain/account/account';
import type { OutboxMessage } from '../../persistence/account-ports';
import type { Readers, Repositories } from '../../persistence/ports';
import { oneTimeCode, oneTimeCodeHash } from './one-time-code';

/** How one-time links are made and given to their owners in this product. */
export interface LinkParts {
  readonly pepper: Buffer;
  /** Whether there is a server to mail by; without one the administrator hands links over. */
  readonly sendsMail: boolean;
}

/** A one-time code as the administrator gets it: not at all when it was mailed. */
export interface HandedLink {
  readonly code: string | null;
  readonly isMailed: boolean;
  readonly expiresAt: Date;
}

/** A fresh link of an account; the number is the account's next version, so that no code ever comes twice. */
export function freshLink(
  pepper: Buffer,
  purpose: LinkPurpose,
  account: { id: string; version: number },
  now: Date,
): OneTimeLink {
  const hashOf = (serial: number): string => oneTimeCodeHash(oneTimeCode(pepper, purpose, account.id, serial));
  return issueLink(purpose, account.version, { hashOf, now });
}

/** The message that brings an account's link, or null when the administrator hands it over. */
export function linkMessage(
  { sendsMail }: LinkParts,
  account: Account,
  given: { id: string; now: Date },
): OutboxMessage[] {
  const { link } = account;
  if (!sendsMail || account.email === null || link === null) return [];
  return [message(given, { kind: link.purpose, accountId: account.id, serial: link.serial })];
}

/** A message that has not been tried yet. */
export function message(
  { id, now }: { readonly id: string; readonly now: Date },
  content: Pick<OutboxMessage, 'kind'> & Partial<Pick<OutboxMessage, 'accountId' | 'serial' | 'username' | 'aboutId'>>,
): OutboxMessage {
  return { id, accountId: null, username: null, serial: null, createdAt: now, dueAt: now, attempts: 0, ...content };
}

/** The code of an account's link, for who may hand it over. */
export function handedLink({ pepper, sendsMail }: LinkParts, account: Account): HandedLink | null {
  const { link } = account;
  if (link === null) return null;
  const isMailed = sendsMail && account.email !== null;
  const code = isMailed ? null : oneTimeCode(pepper, link.purpose, account.id, link.serial);
  return { code, isMailed, expiresAt: link.expiresAt };
}

/** Finds the account a code was issued for, used or not; null for a code nobody was given. */
export function accountOfCode(readers: Readers | Repositories, code: string): Promise<Account | null> {
  return readers.accounts.findByLink(oneTimeCodeHash(code));
}
