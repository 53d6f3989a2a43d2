import { appendFileSync, chmodSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, makeSecret, readCheckpointKey, syncFolder } from './config';
import type { Config } from './config';

/** The key that signs now, the one that will, and the public keys of those that did: files of SECRETS_DIR. */
const CURRENT = 'checkpoint-key';
const NEXT = 'checkpoint-key.moi';
const FORMER = 'checkpoint-key.cu';

/** Public keys that signed before the present one, oldest first; nothing in this file is secret. */
export function loadFormerKeys({ secretsDir }: Pick<Config, 'secretsDir'>): readonly string[] {
  const file = join(secretsDir, FORMER);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  const keys = lines.filter((line) => line !== '');
  if (keys.some((key) => !/^[0-9a-f]{64}$/.test(key)))
    throw new ConfigError([`SECRETS_DIR: tệp ${file} phải có mỗi dòng một khóa công khai, 64 chữ số hệ 16.`]);
  return [...new Set(keys)];
}

/** The secret bytes of the key to come: made now, or by a rotation that was cut short. */
export function prepareNextKey({ secretsDir }: Pick<Config, 'secretsDir'>): Buffer {
  const file = join(secretsDir, NEXT);
  if (!existsSync(file)) makeSecret(secretsDir, file);
  return readCheckpointKey(file);
}

/** Puts the next key in the place of the present one, which is gone then; its public key is kept first. */
export function turnToNextKey({ secretsDir }: Pick<Config, 'secretsDir'>, formerKey: string): void {
  const former = join(secretsDir, FORMER);
  if (existsSync(former)) chmodSync(former, 0o600);
  appendFileSync(former, `${formerKey}\n`, { mode: 0o600, flush: true });
  renameSync(join(secretsDir, NEXT), join(secretsDir, CURRENT));
  syncFolder(secretsDir);
}
