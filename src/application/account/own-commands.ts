import { acceptStep, changed } from '../../domain/account/account';
import type { Account } from '../../domain/account/account';
import { ok, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { OutboxMessage } from '../../persistence/account-ports';
import type { Repositories } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import type { Policy } from '../policy';
import type { Viewer } from '../viewer';
import { accountScope, changeRecord } from './audited-account';
import { message } from './links';
import type { LinkParts } from './links';
import type { TotpVault } from './totp';

interface OwnAccount {
  readonly account: Account;
  /** The session that acts; the account's other sessions end. */
  readonly sessionId: string | null;
}

const OWNER: Policy<OwnAccount> = { by: ['OWNER'] };

async function loadOwn<Input>(repositories: Repositories, _input: Input, viewer: Viewer): Promise<OwnAccount | null> {
  const account = await repositories.accounts.find(viewer.accountId);
  return account === null ? null : { account, sessionId: viewer.sessionId };
}

async function saveAndEndOthers(
  repositories: Repositories,
  account: Account,
  { sessionId }: OwnAccount,
): Promise<void> {
  await repositories.accounts.save(account);
  await repositories.sessions.removeOfAccount(account.id, sessionId);
}

const answer = ({ id }: Account): { readonly accountId: string } => ({ accountId: id });
const nothing = (): Record<string, never> => ({});

/** A new password, hashed, and the stored hash that the old one was found equal to; both outside the transaction. */
export interface ChangePasswordInput {
  readonly passwordHash: string;
  readonly confirmedHash: string;
}

/** Replaces one's own password; the other sessions end, and the owner is told by mail where there is one. */
export function changePassword(links: LinkParts): CommandFactory<ChangePasswordInput, { accountId: string }> {
  return defineCommand({
    name: 'changePassword',
    allow: OWNER,
    security: 'PASSWORD_CHANGED',
    load: loadOwn<ChangePasswordInput>,
    scope: accountScope,
    identify: nothing,
    decide: ({ account }, { passwordHash, confirmedHash }, { now, secret }) => {
      if (account.passwordHash !== confirmedHash)
        return refuse({ code: 'CREDENTIALS_WRONG', path: ['currentPassword'] });
      const after = changed(account, { passwordHash });
      const told: OutboxMessage[] =
        links.sendsMail && after.email !== null
          ? [message({ id: secret(), now }, { kind: 'PASSWORD_CHANGED', accountId: after.id })]
          : [];
      return ok({ account: after, told });
    },
    store: async (repositories, { account, told }, loaded) => {
      await saveAndEndOthers(repositories, account, loaded);
      await repositories.outbox.insert(told);
    },
    record: ({ account }, loaded) => changeRecord(account, loaded),
    answer: ({ account }) => answer(account),
  });
}

/** Whether the act finishes a first sign-in: then there must be no authenticator app yet. */
export interface EnrolInput {
  readonly isFirst: boolean;
}

/**
 * Draws a new secret for an authenticator app. Nothing of the old one changes until the new one is proved. A half-open
 * session may do this only while there is no app: a password alone must never replace one.
 */
export function enrolTotp(vault: TotpVault): CommandFactory<EnrolInput, { accountId: string }> {
  return defineCommand({
    name: 'enrolTotp',
    allow: OWNER,
    stepUp: true,
    load: loadOwn<EnrolInput>,
    scope: accountScope,
    decide: ({ account }, { isFirst }, { secret }): Result<Account> => {
      if (isFirst && account.secondFactor !== null) return refuse({ code: 'ALREADY_DECIDED', path: [] });
      return ok(changed(account, { secondFactorDraft: vault.draft(account.id, secret) }));
    },
    store: (repositories, account) => repositories.accounts.save(account),
    record: changeRecord,
    answer,
  });
}

/** Proves that the app has the secret; from now on signing in asks for its codes. */
export function confirmTotp(
  vault: TotpVault,
): CommandFactory<EnrolInput & { readonly code: string }, { accountId: string }> {
  return defineCommand({
    name: 'confirmTotp',
    allow: OWNER,
    stepUp: true,
    security: 'SECOND_FACTOR_SET',
    load: loadOwn<EnrolInput & { readonly code: string }>,
    scope: accountScope,
    identify: ({ isFirst }) => ({ isFirst }),
    decide: ({ account }, { isFirst, code }, { now }): Result<Account> => {
      const sealed = account.secondFactorDraft;
      if (sealed === null || (isFirst && account.secondFactor !== null))
        return refuse({ code: 'ALREADY_DECIDED', path: [] });
      const step = vault.stepOf(account.id, sealed, { code, now });
      if (step === null) return refuse({ code: 'TOTP_WRONG', path: ['code'] });
      const recovery = freshRecovery(vault, account);
      const factor = acceptStep({ secret: sealed, lastStep: 0, ...recovery }, step);
      return factor.ok ? ok(changed(account, { secondFactor: factor.value, secondFactorDraft: null })) : factor;
    },
    store: saveAndEndOthers,
    record: changeRecord,
    answer,
  });
}

/** Replaces one's recovery codes; the old ones are void. */
export function renewRecoveryCodes(vault: TotpVault): CommandFactory<Record<string, never>, { accountId: string }> {
  return defineCommand({
    name: 'renewRecoveryCodes',
    allow: OWNER,
    stepUp: true,
    security: 'SECOND_FACTOR_SET',
    load: loadOwn<Record<string, never>>,
    scope: accountScope,
    decide: ({ account }): Result<Account> => {
      const { secondFactor } = account;
      if (secondFactor === null)
        return refuse({ code: 'INVALID_VALUE', path: [], reason: 'Tài khoản chưa cài đặt xác thực hai bước.' });
      return ok(changed(account, { secondFactor: { ...secondFactor, ...freshRecovery(vault, account) } }));
    },
    store: (repositories, account) => repositories.accounts.save(account),
    record: changeRecord,
    answer,
  });
}

function freshRecovery(vault: TotpVault, { id, version }: Account) {
  const serial = version + 1;
  return { serial, recovery: vault.recoveryCodes(id, serial).map((code) => vault.recoveryHash(id, code)) };
}
