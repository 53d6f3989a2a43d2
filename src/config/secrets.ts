import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ConfigError } from './config';
import type { Config } from './config';

/** Length of the random part of a secret we make, and the least length of any secret, in bytes. */
const SECRET_BYTES = 32;

/**
 * Reads the pepper of the password hashes, a file `pepper` that only its owner may read (mode 0400). On the first
 * start with the embedded store it is made; later, and always with `MONGODB_URI`, a missing pepper is an error, since a
 * new one would silently lock out every user. Call it before the store is opened.
 *
 * @throws ConfigError when it is missing, readable by others, too short or an example
 */
export function loadPepper(config: Config): Uint8Array {
  return loadSecret(config, 'pepper', () => holdsData(config));
}

/**
 * The key that signs checkpoints of the log, a file `checkpoint-key`, made like the pepper. Once something was signed
 * a missing key is an error: a new one would make every earlier signature look like somebody else's.
 *
 * @throws ConfigError as {@link loadPepper}
 */
export function loadCheckpointKey(config: Config): Buffer {
  loadSecret(config, 'checkpoint-key', () => existsSync(checkpointFile(config)));
  return readCheckpointKey(join(config.secretsDir, 'checkpoint-key'));
}

/** The secret bytes of a checkpoint key from its file. */
export function readCheckpointKey(file: string): Buffer {
  const secret = readSecret(file);
  return createHash('sha256').update('thi-tuyen/checkpoint-key/v1\0').update(secret).digest();
}

/**
 * The key that marks lie under until all are in, a file `sealing-key`, made like the pepper. Whether one that was lost is
 * still needed only the store can tell: the product says so when it starts, and so does `doctor`.
 *
 * @throws ConfigError as {@link loadPepper}
 */
export function loadSealingKey(config: Config): Buffer {
  const secret = loadSecret(config, 'sealing-key', () => false);
  return createHash('sha256').update('thi-tuyen/sealing-key/v1\0').update(secret).digest();
}

/** Where every checkpoint this machine signed is kept, outside the store. */
export function checkpointFile({ dataDir }: Pick<Config, 'dataDir'>): string {
  return join(dataDir, 'checkpoints.jsonl');
}

function loadSecret(config: Config, name: string, isLost: () => boolean): Uint8Array {
  refuseFile('DATA_DIR', config.dataDir);
  refuseFile('SECRETS_DIR', config.secretsDir);
  const file = join(config.secretsDir, name);
  const mode = modeOf(file);
  if (mode === null) {
    if (config.mongodbUri !== null) {
      throw new ConfigError([`SECRETS_DIR: thiếu tệp bí mật ${file}; khi dùng MONGODB_URI phải tự tạo tệp này.`]);
    }
    if (isLost()) {
      const wish = 'Hãy phục hồi tệp này từ bản sao lưu.';
      throw new ConfigError([`SECRETS_DIR: thiếu tệp bí mật ${file}, trong khi DATA_DIR đã có dữ liệu. ${wish}`]);
    }
    makeSecret(config.secretsDir, file);
  }
  refuseOpen(file);
  return readSecret(file);
}

/** @throws ConfigError when anybody but its owner may read it, or anybody may write it */
export function refuseOpen(file: string): void {
  if (((modeOf(file) ?? 0) & 0o377) !== 0)
    throw new ConfigError([`SECRETS_DIR: tệp ${file} phải có quyền 0400 (chỉ chủ tệp được đọc).`]);
}

function refuseFile(setting: 'DATA_DIR' | 'SECRETS_DIR', folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() === false) throw new ConfigError([`${setting}: ${folder} không phải thư mục.`]);
  // Whoever may write there may put a secret of their own in the place of ours.
  if (found !== undefined && setting === 'SECRETS_DIR' && (found.mode & 0o002) !== 0)
    throw new ConfigError([`SECRETS_DIR: thư mục ${folder} phải có quyền 0700 (người khác đang ghi được vào đó).`]);
}

/** @throws ConfigError when it cannot be read, is too short or an example */
export function readSecret(file: string): Uint8Array {
  const bytes = bytesOf(file);
  const secret = bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes;
  const isGuessable = new Set(secret).size < 8 || /change.?me|example|secret|pepper/i.test(secret.toString('latin1'));
  if (secret.length < SECRET_BYTES || isGuessable) {
    throw new ConfigError([`SECRETS_DIR: tệp ${file} phải chứa ít nhất ${SECRET_BYTES} byte ngẫu nhiên.`]);
  }
  return secret;
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new ConfigError([`SECRETS_DIR: không đọc được tệp ${file}.`]);
  }
}

function modeOf(file: string): number | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? stats.mode & 0o777 : null;
}

function holdsData({ dataDir, secretsDir }: Config): boolean {
  if (statSync(dataDir, { throwIfNoEntry: false }) === undefined) return false;
  const [secretsInside] = relative(dataDir, secretsDir).split(sep);
  return readdirSync(dataDir).some((name) => name !== secretsInside);
}

/** Writes the whole file elsewhere and links it into place, so that two first starts agree on one secret. */
export function makeSecret(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  const handle = openSync(draft, 'wx', 0o400);
  try {
    writeSync(handle, `${randomBytes(SECRET_BYTES).toString('hex')}\n`);
    fsyncSync(handle);
    linkSync(draft, file);
  } catch (error) {
    if (modeOf(file) === null) throw error;
  } finally {
    closeSync(handle);
    rmSync(draft, { force: true });
  }
  syncFolder(folder);
}

/** Makes what was renamed or made in a folder last. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
