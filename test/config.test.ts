import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { ConfigError, loadConfig, loadPepper } from '../src/config';

function problemsOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('is safe with nothing set: this machine only, the embedded store, no introspection', () => {
    expect(loadConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      mongodbUri: null,
      secretsDir: resolve('data/secrets'),
      logLevel: 'info',
      publicUrl: null,
      mail: null,
      alarmMail: null,
      supervisionKey: null,
      timestamps: null,
      honeytokens: [],
      trustProxy: null,
      introspection: false,
      requestsPerMinute: { anonymous: 60, signedIn: 300 },
    });
  });

  it('reads every key', () => {
    const config = loadConfig({
      PORT: '8080',
      HOST: '0.0.0.0',
      DATA_DIR: '/srv/thi',
      MONGODB_URI: 'mongodb://a:b@db/thi?tls=true&replicaSet=rs0',
      SECRETS_DIR: '/run/secrets',
      LOG_LEVEL: 'warn',
      PUBLIC_URL: 'https://thi.example/',
      TRUST_PROXY: 'loopback, 10.0.0.0/8',
      SMTP_URL: 'smtp://thu.example',
      MAIL_FROM: 'thi@thi.example',
      THITUYEN_ALARM_MAIL: 'giam-sat@thi.example',
      THITUYEN_HONEYTOKENS: `app_${'a'.repeat(24)}, acc_${'b'.repeat(24)}`,
      THITUYEN_SUPERVISION_KEY: 'cd'.repeat(32),
      THITUYEN_TSA_URL: 'https://tsa.example/tsr',
      THITUYEN_TSA_CERT: '/etc/thi/tsa.pem',
      THITUYEN_INTROSPECTION: 'true',
      THITUYEN_ANONYMOUS_PER_MINUTE: '1000',
      THITUYEN_SIGNED_IN_PER_MINUTE: '2000',
      PATH: '/usr/bin',
    });
    expect(config).toMatchObject({ port: 8080, host: '0.0.0.0', dataDir: '/srv/thi', secretsDir: '/run/secrets' });
    expect(config).toMatchObject({ logLevel: 'warn', publicUrl: 'https://thi.example', introspection: true });
    expect(config.alarmMail).toBe('giam-sat@thi.example');
    expect(config.supervisionKey).toBe('cd'.repeat(32));
    expect(config.timestamps).toEqual({ url: 'https://tsa.example/tsr', certificates: '/etc/thi/tsa.pem' });
    expect(config.honeytokens).toEqual([`app_${'a'.repeat(24)}`, `acc_${'b'.repeat(24)}`]);
    expect(problemsOf(() => loadConfig({ THITUYEN_ALARM_MAIL: 'a@b' }))).toEqual([
      'THITUYEN_ALARM_MAIL: cần có SMTP_URL để gửi thư.',
    ]);
    expect(config.trustProxy).toEqual(['loopback', '10.0.0.0/8']);
    expect(config.requestsPerMinute).toEqual({ anonymous: 1000, signedIn: 2000 });
    expect(loadConfig({ TRUST_PROXY: '2' }).trustProxy).toBe(2);
  });

  it('names every wrong and every unknown key at once, and no value', () => {
    const env = {
      PORT: '70000',
      HOST: 'a b',
      DATA_DIR: '',
      MONGODB_URI: 'postgres://admin:BIMAT@db',
      SECRETS_DIR: ' ',
      LOG_LEVEL: 'loud',
      PUBLIC_URL: 'ftp://BIMAT',
      TRUST_PROXY: 'true',
      THITUYEN_SUPERVISION_KEY: 'BIMAT',
      THITUYEN_TSA_URL: 'ldap://BIMAT',
      THITUYEN_TSA_CERT: ' ',
      THITUYEN_INTROSPECTION: 'yes',
      THITUYEN_ANONYMOUS_PER_MINUTE: '0',
      THITUYEN_SIGNED_IN_PER_MINUTE: '1e3',
      THITUYEN_INTROSPECTON: 'true',
    };
    const problems = problemsOf(() => loadConfig(env));
    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual(Object.keys(env).sort());
    expect(problems.join()).not.toContain('BIMAT');
  });

  it('ends the program with the code for a wrong configuration', () => {
    expect(new ConfigError(['PORT: sai.'])).toMatchObject({
      exitCode: 78,
      message: 'Cấu hình chưa đúng:\n  - PORT: sai.',
    });
  });

  it.each(['-1', '80.5', '0x50', '', '1e3', ' 80'])('refuses the port "%s"', (text) => {
    expect(problemsOf(() => loadConfig({ PORT: text }))).toHaveLength(1);
  });

  it.each(['https://thi.example/duong-dan', 'https://a:b@thi.example', 'thi.example', 'javascript:alert(1)'])(
    'refuses the public address %s',
    (text) => {
      expect(problemsOf(() => loadConfig({ PUBLIC_URL: text }))).toHaveLength(1);
    },
  );
});

describe('the pepper', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cau-hinh-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const config = (env: Record<string, string> = {}) => loadConfig({ DATA_DIR: join(folder, 'data'), ...env });
  const give = (bytes: string | Uint8Array, mode = 0o400): void => {
    mkdirSync(join(folder, 'data/secrets'), { recursive: true });
    writeFileSync(join(folder, 'data/secrets/pepper'), bytes);
    chmodSync(join(folder, 'data/secrets/pepper'), mode);
  };

  it('is made on the first start, for its owner’s eyes only, and stays the same', () => {
    const first = loadPepper(config());
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(statSync(join(folder, 'data/secrets/pepper')).mode & 0o777).toBe(0o400);
    expect(statSync(join(folder, 'data/secrets')).mode & 0o777).toBe(0o700);
    writeFileSync(join(folder, 'data/kho.mdb'), '');
    expect(loadPepper(config())).toEqual(first);
  });

  it('is not made anew when data is there, since nobody could log in any more', () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/kho.mdb'), '');
    expect(problemsOf(() => loadPepper(config()))[0]).toMatch(/^SECRETS_DIR: thiếu tệp bí mật/);
    expect(existsSync(join(folder, 'data/secrets/pepper'))).toBe(false);
  });

  it('is never made for a MongoDB of which this may be one process of many', () => {
    const withMongo = config({ MONGODB_URI: 'mongodb://127.0.0.1/thi' });
    expect(problemsOf(() => loadPepper(withMongo))).toHaveLength(1);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it.each([
    ['readable by others', '8f3c1b7a9d2e4f6081c3a5e7092b4d6f', 0o444],
    ['writable', '8f3c1b7a9d2e4f6081c3a5e7092b4d6f', 0o600],
    ['too short', '8f3c1b7a9d2e4f6081c3a5e7092b4d6', 0o400],
    ['one byte repeated', Buffer.alloc(64, 7), 0o400],
    ['an example', 'changeme-changeme-changeme-changeme-0123456789', 0o400],
    ['empty', '', 0o400],
  ])('is refused when it is %s', (_name, bytes, mode) => {
    give(bytes, mode);
    const [problem] = problemsOf(() => loadPepper(config()));
    expect(problem).toMatch(/^SECRETS_DIR: tệp /);
    expect(problem).not.toContain('8f3c');
  });

  it('is read without the line end an editor adds', () => {
    give('8f3c1b7a9d2e4f6081c3a5e7092b4d6f\n');
    expect(Buffer.from(loadPepper(config())).toString()).toBe('8f3c1b7a9d2e4f6081c3a5e7092b4d6f');
    expect(readFileSync(join(folder, 'data/secrets/pepper'))).toHaveLength(33);
  });
});
