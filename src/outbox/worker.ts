import type { issueRequestedReset } from '../application/account/link-commands';
import { oneTimeCode } from '../application/account/one-time-code';
import { NotFound } from '../application/viewer';
import type { Account } from '../domain/account/account';
import { formatDayVi, hanoiDay, hanoiTime } from '../domain/calendar';
import type { OutboxMessage } from '../persistence/account-ports';
import type { Repositories, UnitOfWork } from '../persistence/ports';
import {
  administratorLetter,
  invitationLetter,
  isAdministratorNews,
  passwordChangedLetter,
  reminderLetter,
  resetLetter,
} from './letters';
import { candidateMail } from './candidate-mail';
import type { Mail, Mailer } from './mailer';
import { notify, remind } from './remind';

/** What the worker is made from. */
export interface OutboxParts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: () => Date;
  /** Null without a mail server: then nothing is ever put into the outbox either. */
  readonly mailer: Mailer | null;
  readonly pepper: Buffer;
  readonly linkOf: (code: string) => string | null;
  /** The whole address of a page; null when the product does not know its own. */
  readonly addressOf: (path: string) => string | null;
  readonly requestReset: ReturnType<ReturnType<typeof issueRequestedReset>>;
  readonly reportFault: (error: unknown) => void;
}

/** The worker that sends what committed transactions left behind. */
export interface Outbox {
  /** Sends everything that is due now; resolves when it has been tried. */
  flush(): Promise<void>;
  /** Ends after the message under way. */
  stop(): Promise<void>;
}

const LOOK_EVERY = 5_000;
const TIDY_EVERY = 10 * 60_000;
/** Last days change at midnight: an hour later everybody concerned has their letter. */
const REMIND_EVERY = 60 * 60_000;
/** Candidates learn of the list within minutes of its release (BR-12). */
const NOTIFY_EVERY = 5 * 60_000;
const AT_ONCE = 20;
/** A message is given up after so many tries: with doubling waits, after about four hours. */
const MOST_TRIES = 8;
const FIRST_RETRY = 2 * 60_000;

/**
 * Starts the worker. It sends after the commit and never inside a transaction: a mail cannot be taken back. A message is
 * claimed before it is tried, so two processes do not send it twice; a crash in between sends it again later.
 */
export function startOutbox(parts: OutboxParts): Outbox {
  let running: Promise<void> = Promise.resolve();
  const run = (work: () => Promise<void>): Promise<void> => {
    running = running.then(work).catch(parts.reportFault);
    return running;
  };
  const flush = (): Promise<void> => run(() => sendDue(parts));
  const timers = [setInterval(() => void run(() => tidy(parts)), TIDY_EVERY)];
  if (parts.mailer !== null) {
    timers.push(setInterval(() => void flush(), LOOK_EVERY));
    timers.push(setInterval(() => void run(() => remind(parts)), REMIND_EVERY));
    timers.push(setInterval(() => void run(() => notify(parts)), NOTIFY_EVERY));
    void run(() => remind(parts));
    void run(() => notify(parts));
  }
  for (const timer of timers) timer.unref();
  return {
    flush,
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await running;
      parts.mailer?.close();
    },
  };
}

async function sendDue(parts: OutboxParts): Promise<void> {
  const { unitOfWork, clock, mailer, reportFault } = parts;
  if (mailer === null) return;
  for (const message of await unitOfWork.readers.outbox.due(clock(), AT_ONCE)) {
    if (!(await claim(parts, message))) continue;
    try {
      await handle(parts, mailer, message);
      await change(unitOfWork, ({ outbox }) => outbox.remove(message.id));
    } catch (error) {
      reportFault(error);
      if (message.attempts + 1 >= MOST_TRIES) await change(unitOfWork, ({ outbox }) => outbox.remove(message.id));
    }
  }
}

async function claim({ unitOfWork, clock }: OutboxParts, message: OutboxMessage): Promise<boolean> {
  const dueAt = new Date(clock().getTime() + FIRST_RETRY * 2 ** message.attempts);
  let isMine = false;
  await change(unitOfWork, async ({ outbox }) => {
    isMine = await outbox.claim(message, dueAt);
  });
  return isMine;
}

async function handle(parts: OutboxParts, mailer: Mailer, message: OutboxMessage): Promise<void> {
  if (message.kind === 'RESET_REQUEST') {
    await answerRequest(parts, message);
    return;
  }
  if (message.kind === 'CANDIDATE') {
    const { unitOfWork, pepper, addressOf } = parts;
    const mail = await candidateMail({ readers: unitOfWork.readers, pepper, addressOf }, message);
    if (mail !== null) await mailer.send(mail);
    return;
  }
  const account = message.accountId === null ? null : await parts.unitOfWork.readers.accounts.find(message.accountId);
  const letter = account === null ? null : await letterOf(parts, account, message);
  if (account?.email == null || letter === null) return;
  await mailer.send({ to: account.email, ...letter });
}

/** Issues the link that somebody asked for by a name; a name that belongs to nobody is passed over. */
async function answerRequest({ requestReset, clock }: OutboxParts, { id, username }: OutboxMessage): Promise<void> {
  const facts = { viewer: null, now: clock(), requestId: 'outbox', idempotencyKey: `outbox:${id}` };
  try {
    await requestReset.execute(facts, { username: username ?? '' });
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
  }
}

async function letterOf(parts: OutboxParts, to: Account, message: OutboxMessage): Promise<Omit<Mail, 'to'> | null> {
  const { kind, aboutId } = message;
  if (kind === 'REMINDER') return reminderOf(parts, to, aboutId ?? '');
  if (!isAdministratorNews(kind)) return letterFor(parts, to, message);
  const about = aboutId == null ? null : await parts.unitOfWork.readers.accounts.find(aboutId);
  return about === null ? null : administratorLetter(to, about, kind);
}

/** The letter of a reminder; null when the round is gone. */
async function reminderOf({ unitOfWork }: OutboxParts, to: Account, id: string): Promise<Omit<Mail, 'to'> | null> {
  const { rounds, outbox } = unitOfWork.readers;
  const row = await outbox.findReminder(id);
  const round = row === null ? null : await rounds.find(row.roundId);
  if (row === null || round === null) return null;
  const { who, what, result, due, level } = row;
  const isOver = level === 'OVERDUE';
  return reminderLetter(to, { roundTitle: round.title, who, what, result, due: formatDayVi(due), isOver });
}

/** The letter of a message; null when its link was used, replaced or too old meanwhile. */
function letterFor(
  { pepper, clock, linkOf }: OutboxParts,
  account: Account,
  message: OutboxMessage,
): Omit<Mail, 'to'> | null {
  if (message.kind === 'PASSWORD_CHANGED') return passwordChangedLetter(account);
  const { link } = account;
  if (link === null || link.serial !== message.serial || link.usedAt !== null || link.expiresAt <= clock()) return null;
  const code = oneTimeCode(pepper, link.purpose, account.id, link.serial);
  const letter = {
    code,
    link: linkOf(code),
    until: `${hanoiTime(link.expiresAt)} ngày ${formatDayVi(hanoiDay(link.expiresAt))}`,
  };
  return link.purpose === 'INVITATION' ? invitationLetter(account, letter) : resetLetter(account, letter);
}

/** Removes what nobody needs any longer: ended sessions and forgotten guesses. */
async function tidy({ unitOfWork, clock }: OutboxParts): Promise<void> {
  await change(unitOfWork, async ({ sessions, guesses }) => {
    await sessions.removeEnded(clock());
    await guesses.removeForgotten(clock());
  });
}

async function change(unitOfWork: UnitOfWork, work: (repositories: Repositories) => Promise<void>): Promise<void> {
  await unitOfWork.run(async (repositories) => {
    await work(repositories);
    return { ok: true };
  });
}
