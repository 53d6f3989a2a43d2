import { createWorkerEngine, sharedPoolEngine } from '../application/account/bcrypt-engine';
import type { BcryptEngine } from '../application/account/bcrypt-engine';
import { createDesk } from '../application/account/desk';
import type { Desk } from '../application/account/desk';
import { createDoor } from '../application/account/door';
import type { Door } from '../application/account/door';
import { createGuessGuard } from '../application/account/guess-guard';
import { issueRequestedReset } from '../application/account/link-commands';
import { createPasswordHasher } from '../application/account/password';
import { HASHING_GATE } from '../application/account/password-gate';
import type { PasswordHasher, Pepper } from '../application/account/password';
import type { SecurityLog } from '../application/account/security-log';
import { createSessions } from '../application/account/sessions';
import type { Sessions } from '../application/account/sessions';
import { createTotpVault } from '../application/account/totp';
import { sha256 } from '../application/canonical';
import { personalPepperOf } from '../application/command';
import type { CommandParts } from '../application/command';
import type { Config } from '../config';
import { trialLetter } from '../outbox/letters';
import { createMailer, outcomeOf } from '../outbox/mailer';
import { startOutbox } from '../outbox/worker';
import type { Outbox } from '../outbox/worker';

/** The parts of a running product that have to do with accounts. */
export interface AccountParts {
  readonly hasher: PasswordHasher;
  readonly sessions: Sessions;
  readonly door: Door;
  readonly desk: Desk;
  readonly outbox: Outbox;
}

/** What these parts are joined from. */
export interface AccountSources {
  readonly config: Config;
  readonly clock: () => Date;
  readonly parts: CommandParts;
  readonly securityLog: SecurityLog;
  readonly passwordCost: number | undefined;
  readonly peppers: readonly Pepper[] | undefined;
  readonly reportFault: (error: unknown) => void;
}

/** Joins them. */
export function joinAccounts(sources: AccountSources): AccountParts {
  const { config, clock, parts, securityLog, passwordCost, peppers, reportFault } = sources;
  const { unitOfWork, secret } = parts;
  const pepper = personalPepperOf(parts);
  const cost = passwordCost === undefined ? {} : { cost: passwordCost };
  const hasher = createPasswordHasher({
    pepper: parts.pepper,
    ...cost,
    ...(peppers === undefined ? {} : { peppers }),
    engine: hashingEngine(),
  });
  const vault = createTotpVault(pepper);
  const salt = sha256(`guess-counter/v1\0${pepper.toString('hex')}`);
  const guard = createGuessGuard({ unitOfWork, clock, salt });
  const { mail } = config;
  const links = { pepper, sendsMail: mail != null };
  const mailer = mail == null ? null : createMailer(mail);
  const trialMail = mailer === null ? null : (to: string) => outcomeOf(mailer.send({ to, ...trialLetter() }));
  const desk = { publicUrl: config.publicUrl };
  return {
    hasher,
    sessions: createSessions({ unitOfWork, clock, securityLog }),
    door: createDoor({ unitOfWork, hasher, guard, vault, pepper, clock, securityLog }),
    desk: createDesk({ ...desk, unitOfWork, vault, guard, links, clock, secret, securityLog, trialMail }),
    outbox: startOutbox({
      unitOfWork,
      clock,
      mailer,
      pepper,
      linkOf: linksTo(config.publicUrl),
      addressOf: pagesOf(config.publicUrl),
      requestReset: issueRequestedReset(links)(parts),
      reportFault,
    }),
  };
}

/** The whole address of a page; null when the product does not know its own. */
export function pagesOf(publicUrl: string | null): (path: string) => string | null {
  return (path) => (publicUrl === null ? null : `${publicUrl}${path}`);
}

/** The address with a one-time code; after the `#`, so that no server on the way writes it into a log. */
export function linksTo(publicUrl: string | null): (code: string) => string | null {
  return (code) => (publicUrl === null ? null : `${publicUrl}/mat-khau#${code}`);
}

/** Threads of its own in the built product; from sources, where a worker has no file to run, the shared pool. */
function hashingEngine(): BcryptEngine {
  return __filename.endsWith('.js') ? createWorkerEngine(HASHING_GATE.inFlight) : sharedPoolEngine;
}
