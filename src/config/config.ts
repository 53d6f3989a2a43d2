import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { mongodbProblem, mustEncryptMail } from './transport';
import { PREFIX, SETTINGS } from './settings';
import type { SettingName } from './settings';

/** The exit code of a program that was given a wrong configuration (`EX_CONFIG` of sysexits). */
export const CONFIG_EXIT_CODE = 78;

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
  readonly mail?: { readonly smtpUrl: string; readonly from: string; readonly mustEncrypt: boolean } | null;
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

type Read = <K extends SettingName>(key: K) => z.output<(typeof SETTINGS)[K][0]> | undefined;

/**
 * Reads and checks the environment. Touches no file.
 *
 * @throws ConfigError naming every wrong or unknown key
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const read: Read = (key) => {
    const text = env[key];
    if (text === undefined) return undefined;
    const parsed = SETTINGS[key][0].safeParse(text);
    if (parsed.success) return parsed.data as z.output<(typeof SETTINGS)[typeof key][0]>;
    problems.push(`${key}: ${SETTINGS[key][1]}.`);
    return undefined;
  };
  const dataDir = resolve(read('DATA_DIR') ?? './data');
  const config: Config = {
    port: read('PORT') ?? 4000,
    host: read('HOST') ?? '127.0.0.1',
    dataDir,
    secretsDir: resolve(read('SECRETS_DIR') ?? join(dataDir, 'secrets')),
    logLevel: read('LOG_LEVEL') ?? 'info',
    publicUrl: read('PUBLIC_URL') ?? null,
    trustProxy: read('TRUST_PROXY') ?? null,
    introspection: read('THITUYEN_INTROSPECTION') ?? false,
    honeytokens: read('THITUYEN_HONEYTOKENS') ?? [],
    supervisionKey: read('THITUYEN_SUPERVISION_KEY') ?? null,
    requestsPerMinute: {
      anonymous: read('THITUYEN_ANONYMOUS_PER_MINUTE') ?? 60,
      signedIn: read('THITUYEN_SIGNED_IN_PER_MINUTE') ?? 300,
    },
    ...readStore(read, problems),
    ...readMail(read, problems),
    ...readTimestamps(read, problems),
  };
  const unknown = Object.keys(env).filter((key) => key.startsWith(PREFIX) && !Object.hasOwn(SETTINGS, key));
  problems.push(...unknown.map((key) => `${key}: không có khóa cấu hình này.`));
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

function readStore(read: Read, problems: string[]): Pick<Config, 'mongodbUri'> {
  const mongodbUri = read('MONGODB_URI') ?? null;
  const isClosed = read('THITUYEN_PLAIN_MONGODB') ?? false;
  const problem = mongodbUri === null ? null : mongodbProblem(mongodbUri, { isClosed });
  if (problem !== null) problems.push(`MONGODB_URI: ${problem}.`);
  return { mongodbUri };
}

function readMail(read: Read, problems: string[]): Pick<Config, 'mail' | 'alarmMail'> {
  const [smtpUrl, from, alarmMail = null] = [read('SMTP_URL'), read('MAIL_FROM'), read('THITUYEN_ALARM_MAIL')];
  if ((smtpUrl === undefined) !== (from === undefined))
    problems.push('SMTP_URL và MAIL_FROM: phải đặt cả hai hoặc bỏ cả hai.');
  if (alarmMail !== null && smtpUrl === undefined) problems.push('THITUYEN_ALARM_MAIL: cần có SMTP_URL để gửi thư.');
  const isClosed = read('THITUYEN_PLAIN_SMTP') ?? false;
  if (smtpUrl === undefined || from === undefined) return { mail: null, alarmMail };
  return { mail: { smtpUrl, from, mustEncrypt: mustEncryptMail(smtpUrl, { isClosed }) }, alarmMail };
}

function readTimestamps(read: Read, problems: string[]): Pick<Config, 'timestamps'> {
  const [url, certificates] = [read('THITUYEN_TSA_URL'), read('THITUYEN_TSA_CERT')];
  if ((url === undefined) !== (certificates === undefined))
    problems.push('THITUYEN_TSA_URL và THITUYEN_TSA_CERT: phải đặt cả hai hoặc bỏ cả hai.');
  if (url === undefined || certificates === undefined) return { timestamps: null };
  return { timestamps: { url, certificates: resolve(certificates) } };
}
