import { createHash } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config';
import type { Config } from './config';
import { loadPepper, makeSecret, readSecret, refuseOpen, syncFolder } from './secrets';

/** The pepper of what is personal once it was replaced, and the one to come: files of SECRETS_DIR. */
const CURRENT = 'pepper.ca-nhan';
const NEXT = 'pepper.ca-nhan.moi';

/**
 * The pepper under which personal data, authenticator apps and one-time codes lie: the file `pepper` until it is first
 * replaced. What the log holds of free texts stays with that file: nobody can write the log again.
 * @throws ConfigError as loadPepper, and while a replacement was cut short: some rows lie under the next one then
 */
export function loadPersonalPepper(config: Config): Buffer {
  if (isPersonalPepperPrepared(config)) {
    const again = 'npm run rotate-key -- ca-nhan';
    throw new ConfigError([`SECRETS_DIR: việc thay pepper của dữ liệu cá nhân còn dở dang. Chạy lại: ${again}`]);
  }
  return presentPersonalPepper(config);
}

/** The same, also while a replacement waits to be finished. */
export function presentPersonalPepper(config: Config): Buffer {
  const file = join(config.secretsDir, CURRENT);
  if (!existsSync(file)) return Buffer.from(loadPepper(config));
  refuseOpen(file);
  return Buffer.from(readSecret(file));
}

/** Whether a replacement waits to be finished. */
export function isPersonalPepperPrepared({ secretsDir }: Pick<Config, 'secretsDir'>): boolean {
  return existsSync(join(secretsDir, NEXT));
}

/** The next one: made now, or by a replacement that was cut short. */
export function prepareNextPersonalPepper({ secretsDir }: Pick<Config, 'secretsDir'>): Buffer {
  const file = join(secretsDir, NEXT);
  if (!existsSync(file)) makeSecret(secretsDir, file);
  refuseOpen(file);
  return Buffer.from(readSecret(file));
}

/** Puts the next one in the place of the present one, which is forgotten: nothing lies under it any more. */
export function turnToNextPersonalPepper({ secretsDir }: Pick<Config, 'secretsDir'>): void {
  renameSync(join(secretsDir, NEXT), join(secretsDir, CURRENT));
  syncFolder(secretsDir);
}

/** A name for it that the log may hold. */
export function personalPepperId(pepper: Buffer): string {
  return createHash('sha256').update('thi-tuyen/personal-pepper-id/v1\0').update(pepper).digest('hex').slice(0, 16);
}
