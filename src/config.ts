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
import { isIP } from 'node:net';
import { join, relative, resolve, sep } from 'node:path';

import { z } from 'zod';

/** The exit code of a program that was given a wrong configuration (`EX_CONFIG` of sysexits). */
export const CONFIG_EXIT_CODE = 78;

/** Settings of our own, beside the customary names, start with this; an unknown one is a typing mistake. */
const PREFIX = 'THITUYEN_';

/** Everything the environment decides. Read once, at start; nothing else in the product reads `process.env`. */
export interface Config {
  readonly port: number;
  /** The address to listen on. 127.0.0.1 unless told otherwise: the product is opened to others on purpose only. */
  readonly host: string;
  /** Absolute path of the embedded store and all other data. */
  readonly dataDir: string;
  /** A MongoDB replica set; null means the embedded store. */
  readonly mongodbUri: string | null;
  /** Absolute path of the folder of secret files. */
  readonly secretsDir: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** The address people type, without a path. With https the session cookie is always `Secure`. */
  readonly publicUrl: string | null;
  /** Whose `X-Forwarded-…` headers are believed: a number of proxies, or addresses. Null: nobody's. */
  readonly trustProxy: number | readonly string[] | null;
  /** Answers questions about the schema; for development only. */
  readonly introspection: boolean;
  /** The server that one-time links are mailed by; null or absent: the administrator hands them over. */
  readonly mail?: { readonly smtpUrl: string; readonly from: string } | null;
  /** Where security alarms are mailed to, by the server of `mail`; null or absent: they stand in the logs only. */
  readonly alarmMail?: string | null;
  /** Ids of records that nobody has any business with; whoever touches one sets off an alarm. */
  readonly honeytokens?: readonly string[];
  /** The supervisors' public key, 64 hex digits, by which their signatures on checkpoints are told; null: none is taken. */
  readonly supervisionKey?: string | null;
  /** A time-stamping authority (RFC 3161) and the file of the certificates it is believed by; null: none is asked. */
  readonly timestamps?: { readonly url: string; readonly certificates: string } | null;
  /** Requests per minute and caller. A rehearsal, in which one machine plays many people, raises them. */
  readonly requestsPerMinute: { readonly anonymous: number; readonly signedIn: number };
}

/** Settings or secrets are wrong. Lists every problem at once, in Vietnamese, never with a value. */
export class ConfigError extends Error {
  readonly exitCode = CONFIG_EXIT_CODE;
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['Cấu hình chưa đúng:', ...problems.map((problem) => `  - ${problem}`)].join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const wholeNumber = (least: number, most: number): z.ZodType<number, string> =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
const path = z.string().trim().min(1);
const PROXY_NAMES: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];

/** Each key: what it must be, in words for the person who set it. */
const KEYS = {
  PORT: [wholeNumber(0, 65_535), 'phải là số cổng từ 0 đến 65535'],
  HOST: [z.string().refine(isHost), 'phải là một địa chỉ IP hoặc tên máy'],
  DATA_DIR: [path, 'phải là đường dẫn thư mục, không được để trống'],
  MONGODB_URI: [z.string().regex(/^mongodb(\+srv)?:\/\/[^\s/]+/), 'phải bắt đầu bằng mongodb:// hoặc mongodb+srv://'],
  SECRETS_DIR: [path, 'phải là đường dẫn thư mục, không được để trống'],
  LOG_LEVEL: [
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    'phải là một trong: fatal, error, warn, info, debug, silent',
  ],
  PUBLIC_URL: [z.string().transform(origin).pipe(z.string()), 'phải có dạng https://ten-may hoặc http://ten-may:cổng'],
  TRUST_PROXY: [
    z
      .string()
      .transform(trusted)
      .pipe(z.union([z.number(), z.array(z.string())])),
    'phải là số proxy từ 1 đến 9, hoặc danh sách địa chỉ IP cách nhau bằng dấu phẩy',
  ],
  SMTP_URL: [z.string().regex(/^smtps?:\/\/[^\s]+$/), 'phải bắt đầu bằng smtp:// hoặc smtps://'],
  MAIL_FROM: [z.string().regex(/^[^\s@]+@[^\s@]+$/), 'phải là một địa chỉ thư điện tử'],
  THITUYEN_ALARM_MAIL: [z.string().regex(/^[^\s@]+@[^\s@]+$/), 'phải là một địa chỉ thư điện tử'],
  THITUYEN_HONEYTOKENS: [
    z
      .string()
      .regex(/^[a-z]{3}_[0-9a-f]{24}(\s*,\s*[a-z]{3}_[0-9a-f]{24})*$/)
      .transform((text) => text.split(/\s*,\s*/)),
    'phải là các mã như app_ hoặc acc_ kèm 24 chữ số hệ 16, cách nhau bằng dấu phẩy',
  ],
  THITUYEN_SUPERVISION_KEY: [
    z.string().regex(/^[0-9a-f]{64}$/),
    'phải là khóa công khai của Ban giám sát, 64 chữ số hệ 16',
  ],
  THITUYEN_TSA_URL: [z.string().regex(/^https?:\/\/[^\s]+$/), 'phải bắt đầu bằng http:// hoặc https://'],
  THITUYEN_TSA_CERT: [path, 'phải là đường dẫn tệp chứng thư (PEM) của nơi cấp dấu thời gian'],
  THITUYEN_INTROSPECTION: [z.enum(['true', 'false']).transform((text) => text === 'true'), 'phải là true hoặc false'],
  THITUYEN_ANONYMOUS_PER_MINUTE: [wholeNumber(1, 1_000_000), 'phải là số nguyên từ 1 đến 1000000'],
  THITUYEN_SIGNED_IN_PER_MINUTE: [wholeNumber(1, 1_000_000), 'phải là số nguyên từ 1 đến 1000000'],
} as const satisfies Record<string, readonly [z.ZodType<unknown, string>, string]>;

type Key = keyof typeof KEYS;

/**
 * Reads and checks the environment. Touches no file.
 *
 * @throws ConfigError naming every wrong or unknown key
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const read = <K extends Key>(key: K): z.output<(typeof KEYS)[K][0]> | undefined => {
    const text = env[key];
    if (text === undefined) return undefined;
    const parsed = KEYS[key][0].safeParse(text);
    if (parsed.success) return parsed.data as z.output<(typeof KEYS)[K][0]>;
    problems.push(`${key}: ${KEYS[key][1]}.`);
    return undefined;
  };

  const dataDir = resolve(read('DATA_DIR') ?? './data');
  const smtpUrl = read('SMTP_URL');
  const from = read('MAIL_FROM');
  if ((smtpUrl === undefined) !== (from === undefined))
    problems.push('SMTP_URL và MAIL_FROM: phải đặt cả hai hoặc bỏ cả hai.');
  const alarmMail = read('THITUYEN_ALARM_MAIL') ?? null;
  if (alarmMail !== null && smtpUrl === undefined) problems.push('THITUYEN_ALARM_MAIL: cần có SMTP_URL để gửi thư.');
  const tsaUrl = read('THITUYEN_TSA_URL');
  const tsaCertificates = read('THITUYEN_TSA_CERT');
  if ((tsaUrl === undefined) !== (tsaCertificates === undefined))
    problems.push('THITUYEN_TSA_URL và THITUYEN_TSA_CERT: phải đặt cả hai hoặc bỏ cả hai.');
  const config: Config = {
    port: read('PORT') ?? 4000,
    host: read('HOST') ?? '127.0.0.1',
    dataDir,
    mongodbUri: read('MONGODB_URI') ?? null,
    secretsDir: resolve(read('SECRETS_DIR') ?? join(dataDir, 'secrets')),
    logLevel: read('LOG_LEVEL') ?? 'info',
    publicUrl: read('PUBLIC_URL') ?? null,
    trustProxy: read('TRUST_PROXY') ?? null,
    introspection: read('THITUYEN_INTROSPECTION') ?? false,
    mail: smtpUrl === undefined || from === undefined ? null : { smtpUrl, from },
    alarmMail,
    honeytokens: read('THITUYEN_HONEYTOKENS') ?? [],
    supervisionKey: read('THITUYEN_SUPERVISION_KEY') ?? null,
    timestamps:
      tsaUrl === undefined || tsaCertificates === undefined
        ? null
        : { url: tsaUrl, certificates: resolve(tsaCertificates) },
    requestsPerMinute: {
      anonymous: read('THITUYEN_ANONYMOUS_PER_MINUTE') ?? 60,
      signedIn: read('THITUYEN_SIGNED_IN_PER_MINUTE') ?? 300,
    },
  };
  const unknown = Object.keys(env).filter((key) => key.startsWith(PREFIX) && !Object.hasOwn(KEYS, key));
  problems.push(...unknown.map((key) => `${key}: không có khóa cấu hình này.`));
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

function isHost(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(text);
}

function origin(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' ? url.origin : null;
}

function trusted(text: string): number | string[] | null {
  if (/^[1-9]$/.test(text)) return Number(text);
  const addresses = text.split(',').map((part) => part.trim());
  const isAddress = (part: string): boolean => PROXY_NAMES.includes(part) || isIP(part.replace(/\/\d{1,3}$/, '')) !== 0;
  return addresses.every(isAddress) ? addresses : null;
}

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
  } else if ((mode & 0o377) !== 0) {
    throw new ConfigError([`SECRETS_DIR: tệp ${file} phải có quyền 0400 (chỉ chủ tệp được đọc).`]);
  }
  return readSecret(file);
}

function readSecret(file: string): Uint8Array {
  const bytes = readFileSync(file);
  const secret = bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes;
  const isGuessable = new Set(secret).size < 8 || /change.?me|example|secret|pepper/i.test(secret.toString('latin1'));
  if (secret.length < SECRET_BYTES || isGuessable) {
    throw new ConfigError([`SECRETS_DIR: tệp ${file} phải chứa ít nhất ${SECRET_BYTES} byte ngẫu nhiên.`]);
  }
  return secret;
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
