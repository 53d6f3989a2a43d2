import { createHash } from 'node:crypto';
import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config';
import { loadPepper, makeSecret, readSecret, refuseOpen, syncFolder } from './secrets';

/** The pepper of passwords once it was replaced, the one before it, and the one to come: files of SECRETS_DIR. */
const CURRENT = 'pepper.mat-khau';
const FORMER = 'pepper.mat-khau.cu';
const NEXT = 'pepper.mat-khau.moi';

/** A pepper with the name that hashes made with it carry; the very first one has none. */
export interface NamedPepper {
  readonly id: string;
  readonly bytes: Buffer;
}

/** The pepper that passwords are hashed with, and the one before, until no password stands on it any more. */
export interface PasswordPeppers {
  readonly now: NamedPepper;
  readonly former: NamedPepper | null;
}

/**
 * The peppers of passwords: the file `pepper` until it is first replaced. What else hangs on that file (ids, TOTP, the
 * log's digests) stays with it.
 * @throws ConfigError as loadPepper
 */
export function loadPasswordPeppers(config: Config): PasswordPeppers {
  const first = Buffer.from(loadPepper(config));
  const read = (name: string): NamedPepper | null => {
    const file = join(config.secretsDir, name);
    if (!existsSync(file)) return null;
    refuseOpen(file);
    return named(Buffer.from(readSecret(file)), first);
  };
  return { now: read(CURRENT) ?? named(first, first), former: read(FORMER) };
}

/** The present one first, as a hasher wants them. */
export function peppersInUse({ now, former }: PasswordPeppers): readonly NamedPepper[] {
  return former === null ? [now] : [now, former];
}

/** The next pepper: made now, or by a replacement that was cut short. */
export function prepareNextPepper(config: Config): NamedPepper {
  const file = join(config.secretsDir, NEXT);
  if (!existsSync(file)) makeSecret(config.secretsDir, file);
  return named(Buffer.from(readSecret(file)), Buffer.from(loadPepper(config)));
}

/** Whether a replacement waits to be finished. */
export function isNextPepperPrepared({ secretsDir }: Pick<Config, 'secretsDir'>): boolean {
  return existsSync(join(secretsDir, NEXT));
}

/** Puts the next pepper in the place of the present one, which is kept beside it; safe to cut short and to do again. */
export function turnToNextPepper({ secretsDir }: Pick<Config, 'secretsDir'>): void {
  const [current, former] = [join(secretsDir, CURRENT), join(secretsDir, FORMER)];
  if (!existsSync(former)) linkSync(existsSync(current) ? current : join(secretsDir, 'pepper'), former);
  syncFolder(secretsDir);
  renameSync(join(secretsDir, NEXT), current);
  syncFolder(secretsDir);
}

/** Forgets the one before: no password that stands on it is taken any more. */
export function dropFormerPepper({ secretsDir }: Pick<Config, 'secretsDir'>): void {
  rmSync(join(secretsDir, FORMER), { force: true });
  syncFolder(secretsDir);
}

function named(bytes: Buffer, first: Buffer): NamedPepper {
  const id = createHash('sha256').update('thi-tuyen/pepper-id/v1\0').update(bytes).digest('hex').slice(0, 16);
  return { id: bytes.equals(first) ? '' : id, bytes };
}
