import { join, resolve } from 'node:path';
import type { Config } from '../../src/config';
import type { SettingName } from '../../src/config/settings';

/** What is tried with one setting. */
export interface SettingCase {
  /** What the product does where it is not set, and that it is safe. */
  readonly missing: Partial<Config>;
  readonly right: Readonly<Record<string, Partial<Config>>>;
  readonly wrong: readonly string[];
  /** Settings it cannot stand without. */
  readonly beside?: Readonly<Partial<Record<SettingName, string>>>;
}

const NOT_NUMBERS = ['-1', '1e3', '0x10', '1.5', ' 1', 'NaN', 'Infinity', '9999999999', '１'];
const NOT_MAILBOXES = ['khong', 'a@b@c', 'a@b\nBcc: c@d', 'a@b,c@d', 'Thi <a@b>', '@b', 'a@'];
const NOT_YES_OR_NO = ['1', 'yes', 'TRUE', 'true ', 'có'];
const MAIL = { SMTP_URL: 'smtps://thu.example', MAIL_FROM: 'thi@thi.example' };
const SENT = { smtpUrl: MAIL.SMTP_URL, from: MAIL.MAIL_FROM };
const TSA = { THITUYEN_TSA_URL: 'https://tsa.example/tsr', THITUYEN_TSA_CERT: '/etc/thi/tsa.pem' };
const SAFE_URI = 'mongodb://thi:matkhau@db-1,db-2:27018/thi?tls=true&replicaSet=rs0';

/** Every setting; a new one without a case of its own fails the test. */
export const CASES: Readonly<Record<SettingName, SettingCase>> = {
  PORT: {
    missing: { port: 4000 },
    right: { '0': { port: 0 }, '65535': { port: 65_535 } },
    wrong: [...NOT_NUMBERS, '65536'],
  },
  HOST: {
    missing: { host: '127.0.0.1' },
    right: { '0.0.0.0': { host: '0.0.0.0' }, '::1': { host: '::1' }, 'may-thi.example': { host: 'may-thi.example' } },
    wrong: ['a b', 'http://a', 'a/b', 'a:80', '-a', 'a'.repeat(300)],
  },
  DATA_DIR: { missing: { dataDir: resolve('data') }, right: { '/srv/thi': { dataDir: '/srv/thi' } }, wrong: ['\t'] },
  SECRETS_DIR: {
    missing: { secretsDir: resolve('data/secrets') },
    right: { '/run/secrets': { secretsDir: '/run/secrets' }, khac: { secretsDir: join(process.cwd(), 'khac') } },
    wrong: ['\t'],
  },
  MONGODB_URI: {
    missing: { mongodbUri: null },
    right: Object.fromEntries(
      [
        SAFE_URI,
        'mongodb+srv://thi:matkhau@cum.example/thi',
        'mongodb://cum.example/thi?tls=true&authMechanism=MONGODB-X509',
        'mongodb://127.0.0.1:27017/?replicaSet=rs0&compressors=zstd',
        'mongodb://localhost,[::1]:27018/',
        'mongodb://%2Frun%2Fmongodb.sock/',
      ].map((uri) => [uri, { mongodbUri: uri }]),
    ),
    wrong: [
      'postgres://admin@db',
      'mongodb://',
      'db:27017',
      'mongodb://thi:matkhau@db/thi?replicaSet=rs0',
      'mongodb://thi:matkhau@db/thi?tls=false',
      'mongodb+srv://thi:matkhau@cum.example/thi?ssl=false',
      'mongodb://db/thi?tls=true',
      'mongodb://127.0.0.1,db/thi',
      'mongodb://127.0.0.1.example/thi',
      `${SAFE_URI}&tlsInsecure=true`,
      `${SAFE_URI}&TLSAllowInvalidCertificates=true`,
      `${SAFE_URI}&tlsAllowInvalidHostnames=true`,
      `${SAFE_URI}&compressors=snappy,zlib`,
      'mongodb://127.0.0.1/?compressors=zlib',
      `${SAFE_URI}&compressors=zstd&compressors=zlib`,
    ],
  },
  THITUYEN_PLAIN_MONGODB: { missing: {}, right: { true: {}, false: {} }, wrong: NOT_YES_OR_NO },
  THITUYEN_PLAIN_SMTP: {
    missing: {},
    right: { true: { mail: { ...SENT, mustEncrypt: false } }, false: { mail: { ...SENT, mustEncrypt: true } } },
    wrong: NOT_YES_OR_NO,
    beside: MAIL,
  },
  LOG_LEVEL: {
    missing: { logLevel: 'info' },
    right: { silent: { logLevel: 'silent' } },
    wrong: ['INFO', 'trace', 'loud'],
  },
  PUBLIC_URL: {
    missing: { publicUrl: null },
    right: { 'https://thi.example': { publicUrl: 'https://thi.example' }, 'http://a:1/': { publicUrl: 'http://a:1' } },
    wrong: [
      'thi.example',
      'ftp://thi.example',
      'https://a:b@thi.example',
      'https://thi.example/a',
      'https://thi.example/?a',
      'javascript:1',
    ],
  },
  TRUST_PROXY: {
    missing: { trustProxy: null },
    right: { '2': { trustProxy: 2 }, 'loopback, 10.0.0.0/8': { trustProxy: ['loopback', '10.0.0.0/8'] } },
    wrong: ['true', '0', '10', 'tat-ca', '10.0.0.0/8,,', '0.0.0.0/0', '10.0.0.0/33', '::/0', '::1/129', '10.0.0.1/'],
  },
  SMTP_URL: {
    missing: { mail: null },
    right: {
      'smtp://thu.example:25': { mail: { smtpUrl: 'smtp://thu.example:25', from: MAIL.MAIL_FROM, mustEncrypt: true } },
      'smtp://127.0.0.1:25': { mail: { smtpUrl: 'smtp://127.0.0.1:25', from: MAIL.MAIL_FROM, mustEncrypt: false } },
    },
    wrong: [
      'thu.example',
      'http://thu.example',
      'smtp://',
      'smtp:// a',
      'smtp://:25',
      'smtp://thu.example?ignoreTLS=true',
      'smtps://thu.example/?tls.rejectUnauthorized=false',
      'smtp://thu.example/thu#a',
    ],
    beside: { MAIL_FROM: MAIL.MAIL_FROM },
  },
  MAIL_FROM: {
    missing: { mail: null },
    right: { 'a.b@c': { mail: { smtpUrl: MAIL.SMTP_URL, from: 'a.b@c', mustEncrypt: true } } },
    wrong: NOT_MAILBOXES,
    beside: { SMTP_URL: MAIL.SMTP_URL },
  },
  THITUYEN_ALARM_MAIL: {
    missing: { alarmMail: null },
    right: { 'giam-sat@c': { alarmMail: 'giam-sat@c' } },
    wrong: NOT_MAILBOXES,
    beside: MAIL,
  },
  THITUYEN_HONEYTOKENS: {
    missing: { honeytokens: [] },
    right: { [`app_${'a'.repeat(24)}`]: { honeytokens: [`app_${'a'.repeat(24)}`] } },
    wrong: ['app_1', 'x', `app_${'a'.repeat(24)},`, `APP_${'a'.repeat(24)}`],
  },
  THITUYEN_SUPERVISION_KEY: {
    missing: { supervisionKey: null },
    right: { ['cd'.repeat(32)]: { supervisionKey: 'cd'.repeat(32) } },
    wrong: ['cd'.repeat(31), 'cd'.repeat(33), 'CD'.repeat(32), `${'cd'.repeat(32)}\n`],
  },
  THITUYEN_TSA_URL: {
    missing: { timestamps: null },
    right: { 'http://tsa.example': { timestamps: { url: 'http://tsa.example', certificates: '/etc/thi/tsa.pem' } } },
    wrong: ['tsa.example', 'ldap://tsa.example', 'https://', 'file:///etc/passwd'],
    beside: { THITUYEN_TSA_CERT: TSA.THITUYEN_TSA_CERT },
  },
  THITUYEN_TSA_CERT: {
    missing: { timestamps: null },
    right: { '/a.pem': { timestamps: { url: TSA.THITUYEN_TSA_URL, certificates: '/a.pem' } } },
    wrong: ['\t'],
    beside: { THITUYEN_TSA_URL: TSA.THITUYEN_TSA_URL },
  },
  THITUYEN_INTROSPECTION: {
    missing: { introspection: false },
    right: { true: { introspection: true }, false: { introspection: false } },
    wrong: NOT_YES_OR_NO,
  },
  THITUYEN_ANONYMOUS_PER_MINUTE: {
    missing: { requestsPerMinute: { anonymous: 60, signedIn: 300 } },
    right: { '1': { requestsPerMinute: { anonymous: 1, signedIn: 300 } } },
    wrong: [...NOT_NUMBERS, '0', '1000001'],
  },
  THITUYEN_SIGNED_IN_PER_MINUTE: {
    missing: { requestsPerMinute: { anonymous: 60, signedIn: 300 } },
    right: { '1000000': { requestsPerMinute: { anonymous: 60, signedIn: 1_000_000 } } },
    wrong: [...NOT_NUMBERS, '0', '1000001'],
  },
};
