import { randomUUID } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { createPasswordHasher } from '../../src/application/account/password';
import { acceptOlderStore } from '../../src/application/integrity/accept-older';
import type { LossCause, LogGap } from '../../src/application/integrity/accept-older';
import { createIdSource, secureRandom, secureSecret } from '../../src/application/random';
import { checkpointFile, loadPasswordPeppers, loadPepper, peppersInUse } from '../../src/config';
import type { Config } from '../../src/config';
import type { Account } from '../../src/domain/account/account';
import { openSecurityLog } from '../../src/main/security-log';
import type { UnitOfWork } from '../../src/persistence/ports';
import { Unfit } from './records';

/** Asks somebody at the server for a password. */
export type AskPassword = (question: string) => Promise<string>;

/** The words for each cause on the command line. */
export const CAUSES: Readonly<Record<string, LossCause>> = {
  'mat-may': 'MACHINE_LOST',
  'hong-dia': 'DISK_BROKEN',
  'hong-du-lieu': 'DATA_DAMAGED',
};

/** An older backup that somebody wants to go on with: why, and who answers for it. */
export interface Older {
  readonly cause: LossCause;
  readonly usernames: readonly string[];
}

/**
 * Two people of the restored store, an administrator among them, prove who they are and answer for what is lost; the log
 * says so, with the gap of each chain (trust.md 3.13).
 * @throws Unfit when they are not two, or do not prove it
 */
export async function acceptedByTwo(
  { readers, run }: UnitOfWork,
  config: Config,
  asked: Older & { readonly gaps: readonly LogGap[]; readonly takenAt: string; readonly ask: AskPassword },
): Promise<void> {
  const { cause, usernames, gaps, takenAt, ask } = asked;
  const pepper = Buffer.from(loadPepper(config));
  const hasher = createPasswordHasher({ pepper, peppers: peppersInUse(loadPasswordPeppers(config)) });
  const people: Account[] = [];
  for (const username of usernames) {
    const account = await readers.accounts.findByUsername(username);
    const password = await ask(`Mật khẩu của ${username}: `);
    const isTheirs = await hasher.verify(password, account?.passwordHash ?? null);
    if (account === null || account.isDisabled || !isTheirs)
      throw new Unfit(
        `Không xác nhận được "${username}": sai mật khẩu, hoặc không có tài khoản này trong bản sao lưu.`,
      );
    people.push(account);
  }
  if (
    new Set(people.map(({ id }) => id)).size !== 2 ||
    people.length !== 2 ||
    !people.some((one) => one.isAdministrator)
  )
    throw new Unfit('Dùng bản cũ hơn cần đúng hai người khác nhau cùng chấp nhận, ít nhất một người là quản trị viên.');
  const now = new Date();
  const securityLog = openSecurityLog(config.dataDir);
  try {
    const chance = { newId: createIdSource(() => now), random: secureRandom, secret: secureSecret };
    const act = acceptOlderStore()({ unitOfWork: { readers, run }, pepper, securityLog, ...chance });
    const facts = { viewer: null, now, requestId: 'restore', idempotencyKey: `restore:${randomUUID()}` };
    const done = await act.execute(facts, { cause, takenAt, gaps, acceptedBy: people.map(({ id }) => id) });
    if (!done.ok) throw new Error('Chưa ghi được việc chấp nhận vào nhật ký.');
  } finally {
    securityLog.close();
  }
}

/** Puts what this machine had signed aside: it contradicts the older log, and remains a proof of what was lost. */
export function setMemoryAside(config: Config, now: Date): void {
  const file = checkpointFile(config);
  if (existsSync(file)) renameSync(file, `${file}.truoc-${now.toISOString().replaceAll(/[:.]/g, '-')}`);
}

/** Reads a line without showing it. */
export const askAtTerminal: AskPassword = (question) => {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
  return new Promise((resolve) => {
    lines.once('close', () => resolve(''));
    lines.question('', (answer) => {
      resolve(answer);
      lines.close();
      process.stderr.write('\n');
    });
  });
};
