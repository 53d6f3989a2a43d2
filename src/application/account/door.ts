import { acceptRecovery, acceptStep, changed } from '../../domain/account/account';
import type { Account, SecondFactor } from '../../domain/account/account';
import { ok, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { Repositories, UnitOfWork } from '../../persistence/ports';
import { NotAuthenticated } from '../viewer';
import { TooManyGuesses } from './guess-guard';
import type { Guess, GuessGuard } from './guess-guard';
import { confirmByPin, enterByPass } from './panel-door';
import type { PassInput } from './panel-door';
import type { PasswordHasher } from './password';
import type { SecurityEventName, SecurityLog } from './security-log';
import { openSession, personOf, renewSession, stageAfterPassword } from './sessions';
import type { Opened, Origin, Visitor } from './sessions';
import type { TotpVault } from './totp';

/** What a person gives at the door. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** One proof of who is at the screen. */
export type Proof = { readonly password: string } | { readonly code: string };

/**
 * The door of the product. Its acts are not commands: they change nothing of an examination and belong to no audit
 * chain; what happens here is told to the security log (architecture §3.8).
 */
export interface Door {
  /** CREDENTIALS_WRONG for a wrong name, a wrong password and a disabled account, after equal work. @throws TooManyGuesses, Busy */
  signIn(credentials: Credentials, origin: Origin): Promise<Result<Opened>>;
  /** Signs a panel member in on a device of the Council, for their sheets alone. @throws TooManyGuesses */
  enterByPass(pass: PassInput, origin: Origin): Promise<Result<Opened>>;
  /** Finishes a half-open session by a code. @throws TooManyGuesses, NotAuthenticated without a session that waits for one */
  verifyTotp(visitor: Visitor | null, code: string, origin: Origin): Promise<Result<Opened>>;
  /** Confirms who is at the screen. @throws TooManyGuesses, Busy, NotAuthenticated */
  stepUp(visitor: Visitor | null, proof: Proof, origin: Origin): Promise<Result<Opened>>;
  /** Gives a session a new token after its owner has proved who they are by a command. @throws NotAuthenticated */
  renew(visitor: Visitor, origin: Origin, event: SecurityEventName): Promise<Opened>;
  /** The stored hash that a password of one's own was found equal to. @throws TooManyGuesses, Busy, NotAuthenticated */
  confirmPassword(visitor: Visitor | null, password: string, origin: Origin): Promise<Result<string>>;
}

interface DoorParts {
  readonly unitOfWork: UnitOfWork;
  readonly hasher: Pick<PasswordHasher, 'inTurn' | 'needsRehash' | 'hash'>;
  readonly guard: GuessGuard;
  readonly vault: TotpVault;
  readonly pepper: Buffer;
  readonly clock: () => Date;
  readonly securityLog: SecurityLog;
}

/** Makes the door of one running product. */
export function createDoor(parts: DoorParts): Door {
  const { unitOfWork, clock } = parts;
  const renew = (visitor: Visitor, change: (account: Account) => Result<Account>): Promise<Result<Opened>> =>
    unitOfWork.run((repositories) => renewed(repositories, { visitor, change, now: clock() }));

  const confirmPassword: Door['confirmPassword'] = async (visitor, password, origin) => {
    if (visitor?.viewer == null) throw new NotAuthenticated();
    const guess = { target: `confirm\0${visitor.accountId}`, address: origin.address };
    const account = await unitOfWork.readers.accounts.find(visitor.accountId);
    const matches = await rightPassword(parts, guess, { account, password });
    return matches.ok
      ? ok(matches.value.passwordHash ?? '')
      : refuse({ code: 'CREDENTIALS_WRONG', path: ['password'] });
  };
  const byCode = (visitor: Visitor, code: string, origin: Origin): Promise<Result<Opened>> => {
    const guess = { target: `code\0${visitor.accountId}`, address: origin.address };
    const change = (account: Account): Result<Account> => withCode(parts.vault, account, { code, now: clock() });
    return parts.guard.attempt(guess, () => renew(visitor, change));
  };

  return {
    confirmPassword,
    signIn: (credentials, origin) =>
      noted(parts, origin, ['SIGN_IN_OK', 'SIGN_IN_FAILED', null], () => signIn(parts, credentials, origin)),
    enterByPass: (pass, origin) =>
      noted(parts, origin, ['SIGN_IN_OK', 'SIGN_IN_FAILED', null], () => enterByPass(parts, pass, origin)),
    verifyTotp: (visitor, code, origin) => {
      if (visitor?.session.stage !== 'TOTP_REQUIRED') throw new NotAuthenticated();
      return noted(parts, origin, ['SECOND_FACTOR_OK', 'SECOND_FACTOR_FAILED', visitor.accountId], () =>
        byCode(visitor, code, origin),
      );
    },
    stepUp: (visitor, proof, origin) => {
      if (visitor?.viewer == null) throw new NotAuthenticated();
      return noted(parts, origin, ['STEP_UP_OK', 'STEP_UP_FAILED', visitor.accountId], async () => {
        // A device that a pass has opened knows its PIN and nothing of the account.
        if (visitor.session.passId != null) {
          return 'code' in proof ? confirmByPin(parts, visitor, proof.code, origin) : wrong();
        }
        if ('code' in proof) return byCode(visitor, proof.code, origin);
        const confirmed = await confirmPassword(visitor, proof.password, origin);
        return confirmed.ok ? renew(visitor, ok) : confirmed;
      });
    },
    renew: async (visitor, origin, event) => {
      const result = await noted(parts, origin, [event, event, visitor.accountId], () => renew(visitor, ok));
      if (!result.ok) throw new NotAuthenticated();
      return result.value;
    },
  };
}

async function signIn(parts: DoorParts, { username, password }: Credentials, origin: Origin): Promise<Result<Opened>> {
  const { unitOfWork, clock, hasher } = parts;
  const found = await unitOfWork.readers.accounts.findByUsername(username);
  const guess = { target: `sign-in\0${username}`, address: origin.address };
  const matches = await rightPassword(parts, guess, { account: found, password });
  if (!matches.ok) return matches;
  const hash = matches.value.passwordHash;
  const rehashed = hash !== null && hasher.needsRehash(hash) ? await hasher.hash(password) : null;
  return unitOfWork.run(async (repositories): Promise<Result<Opened>> => {
    const person = await personOf(repositories, matches.value.id);
    // Changed or closed while the password was being compared.
    if (person === null || person.account.isDisabled || person.account.passwordHash !== hash) return wrong();
    if (rehashed !== null) await repositories.accounts.save(changed(person.account, { passwordHash: rehashed }));
    const opening = { stage: stageAfterPassword(person), device: origin.device, now: clock() };
    return ok(await openSession(repositories, person, opening));
  });
}

/** Compares one password, in turn and counted; without an account it takes as long and is wrong. */
async function rightPassword(
  { hasher, guard }: DoorParts,
  guess: Guess,
  { account, password }: { readonly account: Account | null; readonly password: string },
): Promise<Result<Account>> {
  await guard.check(guess);
  const hash = account === null || account.isDisabled ? null : account.passwordHash;
  return hasher.inTurn((verify) =>
    guard.attempt(guess, async () => {
      const isRight = await verify(password, hash);
      return account !== null && isRight ? ok(account) : wrong();
    }),
  );
}

function wrong(): Result<never> {
  return refuse({ code: 'CREDENTIALS_WRONG', path: [] });
}

async function renewed(
  repositories: Repositories,
  given: { readonly visitor: Visitor; readonly change: (account: Account) => Result<Account>; readonly now: Date },
): Promise<Result<Opened>> {
  const { visitor, change, now } = given;
  const [person, session] = await Promise.all([
    personOf(repositories, visitor.accountId),
    repositories.sessions.find(visitor.session.id),
  ]);
  if (person === null || session === null || person.account.isDisabled) throw new NotAuthenticated();
  const account = change(person.account);
  if (!account.ok) return account;
  if (account.value !== person.account) await repositories.accounts.save(account.value);
  return ok(await renewSession(repositories, { ...person, account: account.value }, { session, now }));
}

function withCode(
  vault: TotpVault,
  account: Account,
  guess: { readonly code: string; readonly now: Date },
): Result<Account> {
  const factor = account.secondFactor;
  if (factor === null) return refuse({ code: 'TOTP_WRONG', path: ['code'] });
  const accepted = acceptCode(vault, account.id, { factor, ...guess });
  return accepted.ok ? ok(changed(account, { secondFactor: accepted.value })) : accepted;
}

function acceptCode(
  vault: TotpVault,
  accountId: string,
  { factor, code, now }: { readonly factor: SecondFactor; readonly code: string; readonly now: Date },
): Result<SecondFactor> {
  const step = vault.stepOf(accountId, factor.secret, { code, now });
  return step === null ? acceptRecovery(factor, vault.recoveryHash(accountId, code)) : acceptStep(factor, step);
}

type Events = readonly [onOk: SecurityEventName, onRefusal: SecurityEventName, actorId: string | null];

/** Does an act of the door and tells the security log how it ended. */
async function noted(
  { securityLog, clock }: DoorParts,
  origin: Origin,
  [onOk, onRefusal, actorId]: Events,
  act: () => Promise<Result<Opened>>,
): Promise<Result<Opened>> {
  const { requestId, address } = origin;
  const note = (event: SecurityEventName, actor: string | null, detail: string | null): void =>
    securityLog.note({ event, at: clock(), requestId, actorId: actor, subjectId: null, address, detail });
  try {
    const result = await act();
    if (result.ok) note(onOk, result.value.visitor.accountId, result.value.visitor.session.stage);
    else note(onRefusal, actorId, result.errors[0].code);
    return result;
  } catch (error) {
    if (error instanceof TooManyGuesses) note('SIGN_IN_DELAYED', actorId, null);
    throw error;
  }
}
