import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { ConfigError, loadCheckpointKey, loadConfig, loadPepper, loadSealingKey } from '../../src/config';
import type { Config } from '../../src/config';
import { SETTINGS } from '../../src/config/settings';
import type { SettingName } from '../../src/config/settings';
import { startEmbeddedStore } from '../../src/persistence/embedded';
import { isTooOld } from '../../src/persistence/mongo/connect';
import { INTERNAL_WORDS } from '../http/small-world';
import { PASSWORD } from '../support/account-desk';
import { CASES } from './conf-cases';
import { freePort, refusedStart, started, type Started } from './started';

const NAMES = Object.keys(SETTINGS) as SettingName[];
const README = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
/** A letter that only Vietnamese has. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

const folder = mkdtempSync(join(tmpdir(), 't-conf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is said against it; nothing when it is taken. Anything else that is thrown is a fault. */
function problemsOf(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('T-CONF: every setting', () => {
  test('has a case here and a line in the README', () => {
    expect(Object.keys(CASES).sort()).toEqual([...NAMES].sort());
    expect(NAMES.filter((name) => !README.includes(`\`${name}\``))).toEqual([]);
  });

  test.each(NAMES)('%s missing is safe, right is read', (name) => {
    const { missing, right, beside = {} } = CASES[name];
    expect(loadConfig({})).toMatchObject(missing);
    for (const [value, read] of Object.entries(right)) {
      expect(loadConfig({ ...beside, [name]: value })).toMatchObject(read);
    }
  });

  test.each(NAMES)('%s wrong is refused by one sentence that names it and keeps the value to itself', (name) => {
    const { wrong, beside = {} } = CASES[name];
    for (const value of ['', ' ', ...wrong]) {
      const problems = problemsOf(() => loadConfig({ ...beside, [name]: value }));
      const own = problems.filter((problem) => problem.startsWith(`${name}: `));
      expect([value, own.length]).toEqual([value, 1]);
      expect(own[0]).toMatch(VIETNAMESE);
      expect(own[0]).toMatch(/[^.]\.$/);
      if (value.length > 10) expect(problems.join('\n')).not.toContain(value);
    }
  });

  test.each(NAMES)('%s given anything at all is read or refused, and never a fault', (name) => {
    const { beside = {}, right, wrong } = CASES[name];
    const near = fc.constantFrom(...Object.keys(right), ...wrong);
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.tuple(near, fc.string()).map((two) => two.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const problems = problemsOf(() => loadConfig({ ...beside, [name]: value }));
        expect(problems.filter((problem) => !problem.includes(name))).toEqual([]);
      }),
      { numRuns: 200, seed: 20_261_130 },
    );
  });

  test('that stands without its other half, or is no setting of ours, is refused', () => {
    const halves: SettingName[] = [
      'SMTP_URL',
      'MAIL_FROM',
      'THITUYEN_ALARM_MAIL',
      'THITUYEN_TSA_URL',
      'THITUYEN_TSA_CERT',
    ];
    for (const name of halves) {
      const value = Object.keys(CASES[name].right)[0]!;
      expect(problemsOf(() => loadConfig({ [name]: value })).join()).toContain(name);
    }
    expect(problemsOf(() => loadConfig({ THITUYEN_INTROSPECTON: 'true' }))).toEqual([
      'THITUYEN_INTROSPECTON: không có khóa cấu hình này.',
    ]);
  });

  test('a store on another machine is reached in the clear only where the network is said to be closed', () => {
    const uri = 'mongodb://kho:27017/?replicaSet=rs0';
    expect(problemsOf(() => loadConfig({ MONGODB_URI: uri, THITUYEN_PLAIN_MONGODB: 'false' }))).toHaveLength(1);
    expect(loadConfig({ MONGODB_URI: uri, THITUYEN_PLAIN_MONGODB: 'true' }).mongodbUri).toBe(uri);
    const zlib = { MONGODB_URI: `${uri}&compressors=zlib`, THITUYEN_PLAIN_MONGODB: 'true' };
    expect(problemsOf(() => loadConfig(zlib))[0]).toContain('zlib');
  });
});

const SECRETS: Readonly<Record<string, (config: Config) => Uint8Array>> = {
  pepper: loadPepper,
  'checkpoint-key': loadCheckpointKey,
  'sealing-key': loadSealingKey,
};

describe.each(Object.entries(SECRETS))('T-CONF: the secret file %s', (name, load) => {
  let config: Config;
  let file: string;
  beforeEach(() => {
    config = loadConfig({ DATA_DIR: mkdtempSync(join(folder, 'may-')) });
    file = join(config.secretsDir, name);
  });
  const give = (bytes: string | Uint8Array, mode = 0o400): void => {
    mkdirSync(config.secretsDir, { recursive: true, mode: 0o700 });
    writeFileSync(file, bytes, { mode: 0o600 });
    chmodSync(file, mode);
  };
  const refused = (): void => {
    const problems = problemsOf(() => load(config));
    expect(problems).toEqual([expect.stringMatching(/^SECRETS_DIR: .*[^.]\.$/)]);
    expect(problems[0]).toMatch(VIETNAMESE);
  };

  test('missing is made once, for its owner’s eyes only', () => {
    const made = load(config);
    expect(made.length).toBeGreaterThanOrEqual(32);
    expect(statSync(file).mode & 0o777).toBe(0o400);
    expect(statSync(config.secretsDir).mode & 0o777).toBe(0o700);
    expect(load(config)).toEqual(made);
  });

  test('missing is never made beside a MongoDB, which others may have filled', () => {
    const shared = loadConfig({ DATA_DIR: config.dataDir, MONGODB_URI: 'mongodb://127.0.0.1/' });
    expect(problemsOf(() => load(shared))[0]).toContain(file);
    expect(readdirSync(config.dataDir)).toEqual([]);
  });

  test.each([
    ['readable by its group', randomBytes(48).toString('hex'), 0o440],
    ['readable by all', randomBytes(48).toString('hex'), 0o404],
    ['writable', randomBytes(48).toString('hex'), 0o600],
    ['empty', '', 0o400],
    ['too short', randomBytes(31), 0o400],
    ['one byte again and again', Buffer.alloc(64, 7), 0o400],
    ['an example', `changeme${randomBytes(48).toString('hex')}`, 0o400],
  ] as const)('%s is refused', (_what, bytes, mode) => {
    give(bytes, mode);
    refused();
  });

  test('in a folder that anybody may write to, that is a folder itself, or in no folder at all, is refused', () => {
    give(randomBytes(48).toString('hex'));
    chmodSync(config.secretsDir, 0o777);
    refused();
    chmodSync(config.secretsDir, 0o700);
    rmSync(file);
    mkdirSync(file, { mode: 0o400 });
    refused();
    rmSync(config.secretsDir, { recursive: true });
    writeFileSync(config.secretsDir, '');
    refused();
    rmSync(config.secretsDir);
    symlinkSync(__filename, config.secretsDir);
    refused();
  });
});

describe('T-CONF: the store', () => {
  test.each(['3.6.23', '7.0.99', '8.0', '8.0.20', '8.0.21-rc1', '8.1.9', '8.2.2', '', 'mới nhất'])(
    'of version "%s" is too old',
    (version) => expect(isTooOld(version)).toBe(true),
  );
  test.each(['8.0.21', '8.0.30', '8.2.3', '8.3.0', '9.0.0'])('of version %s is new enough', (version) => {
    expect(isTooOld(version)).toBe(false);
  });
});

describe('T-CONF: the shipped command', () => {
  let copies = 0;
  const fresh = (): { readonly DATA_DIR: string } => {
    copies += 1;
    return { DATA_DIR: join(folder, `chay-${String(copies)}`) };
  };

  test('does not start with wrong settings, an open secret or an old server: a sentence each, no stack', async () => {
    const wrong = await refusedStart({ ...fresh(), PORT: 'a', PUBLIC_URL: 'thi.example', THITUYEN_LA: '1' });
    expect(wrong.status).toBe(78);
    for (const name of ['PORT', 'PUBLIC_URL', 'THITUYEN_LA']) expect(wrong.printed).toContain(`  - ${name}: `);

    const open = fresh();
    loadPepper(loadConfig(open));
    chmodSync(join(open.DATA_DIR, 'secrets', 'pepper'), 0o444);
    const readable = await refusedStart(open);
    expect([readable.status, readable.printed]).toEqual([78, expect.stringContaining('quyền 0400')]);

    const noFolder = fresh();
    writeFileSync(noFolder.DATA_DIR, '');
    const noData = await refusedStart(noFolder);
    expect([noData.status, noData.printed]).toEqual([78, expect.stringContaining('DATA_DIR')]);

    const lent = fresh();
    for (const load of Object.values(SECRETS)) load(loadConfig(lent));
    // It says that it is MongoDB 7.0.0, which the product must take at its word.
    const imitation = await startEmbeddedStore({ dataDir: join(folder, 'kho-cu') });
    const old = await refusedStart({ ...lent, MONGODB_URI: imitation.uri });
    expect([old.status, old.printed]).toEqual([78, expect.stringContaining('MongoDB 7.0.0 quá cũ')]);
    const typo = await refusedStart({ ...lent, MONGODB_URI: 'mongodb://thi:gio%mua@127.0.0.1/thi?tls=true' });
    expect([typo.status, typo.printed]).toEqual([78, expect.stringContaining('MONGODB_URI: không đọc được')]);
    await imitation.stop();
    // Whoever watches over the process tries again after 1: this may pass by itself.
    const away = await refusedStart({ ...lent, MONGODB_URI: imitation.uri });
    expect([away.status, away.printed]).toEqual([1, expect.stringContaining('Không tới được MongoDB')]);

    for (const { printed } of [wrong, readable, noData, old, typo, away]) {
      expect(printed).not.toMatch(/^\s+at |node_modules|gio%mua/m);
    }
  }, 120_000);

  /** Answers that tell much where a server is careless; no two requests of one kind. */
  async function probe(url: string, setupToken: string) {
    const json = { 'content-type': 'application/json', origin: 'https://thi.example' };
    const post = (body: string): RequestInit => ({ method: 'POST', headers: json, body });
    const ask = (query: string) => post(JSON.stringify({ query }));
    const act = (name: string, input: object) => {
      const query = `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { code } } }`;
      const headers = { ...json, 'idempotency-key': randomBytes(16).toString('hex') };
      return { ...post(JSON.stringify({ query, variables: { input } })), headers };
    };
    const own = { username: 'quan-tri', password: PASSWORD };
    const requests: readonly (readonly [path: string, init: RequestInit])[] = [
      ['/graphql', ask('{ __schema { types { name } } }')],
      ['/graphql', ask('{ __type(name: "Round") { name } }')],
      ['/graphql', ask('{ viewr { account { id } } }')],
      ['/graphql', ask('{ round(id: 7) { id } ')],
      ['/graphql', post('{"query":')],
      ['/graphql?query={viewer{account{id}}}', { method: 'GET' }],
      ['/', { headers: { accept: 'text/html' } }],
      ['/papers/%E0%A4%A', {}],
      ['/files/..%2f..%2fetc%2fpasswd', {}],
      ['/khong-co.js', {}],
      ['/graphql', act('createFirstAdministrator', { ...own, token: setupToken, displayName: 'Đặng Văn Trị' })],
      ['/graphql', act('signIn', own)],
    ];
    const answers = [];
    for (const [path, init] of requests) answers.push(await answerOf(`${url}${path}`, init));
    return answers;
  }

  async function answerOf(url: string, init: RequestInit) {
    const answer = await fetch(url, { redirect: 'manual', ...init });
    const text = (await answer.text()).replaceAll(answer.headers.get('x-request-id') ?? '-', 'REQUEST');
    const headers = Object.fromEntries(
      [...answer.headers].filter(([name]) => !['date', 'x-request-id'].includes(name)),
    );
    return { status: answer.status, headers, text };
  }

  /** The code of the first administrator, which is printed after the product answers. */
  async function setupTokenOf({ printed }: Started): Promise<string> {
    for (;;) {
      const [, token] = /^ {2}(\S+)\n/m.exec(printed()) ?? [];
      if (token !== undefined) return token;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Every file and folder of the data that somebody else could read. */
  const openFiles = (dataDir: string): readonly string[] =>
    readdirSync(dataDir, { recursive: true })
      .map(String)
      .filter((name) => (statSync(join(dataDir, name)).mode & 0o077) !== 0);

  test('is as safe with NODE_ENV unset or "development" as with "production"', async () => {
    const seen = [];
    for (const mode of [{}, { NODE_ENV: 'development' }, { NODE_ENV: 'production' }]) {
      const [data, port] = [fresh(), await freePort()];
      const url = `http://127.0.0.1:${String(port)}`;
      const env = { ...data, ...mode, PORT: String(port), PUBLIC_URL: 'https://thi.example', LOG_LEVEL: 'debug' };
      const product = await started(env, url);
      const answers = await probe(url, await setupTokenOf(product));
      expect(product.ports()).toEqual([port]);
      await product.stop();
      expect(product.printed()).not.toMatch(/^\s+at /m);
      expect(openFiles(data.DATA_DIR)).toEqual([]);
      seen.push(answers);
    }
    const [unset, development, production] = seen;
    const session = /__Host-sid=[\w-]{43}/;
    const steady = (answers: typeof unset) => JSON.stringify(answers, null, 1).replace(session, 'SESSION');
    expect(steady(unset)).toEqual(steady(production));
    expect(steady(development)).toEqual(steady(production));

    for (const { headers, text } of unset!) {
      expect(text).not.toMatch(INTERNAL_WORDS);
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'") as string,
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()') as string,
        'cache-control': 'no-store',
      });
      expect(Object.keys(headers).filter((name) => /^x-powered-by|^access-control-|^server$/.test(name))).toEqual([]);
    }
    const introspected = unset!.slice(0, 2).map(({ status, text }) => [status, text.includes('"name"')]);
    expect(introspected).toEqual([
      [400, false],
      [400, false],
    ]);
    for (const { text } of unset!.slice(-2)) expect(text).toContain('"errors":[]');
    expect(unset!.at(-1)?.headers['set-cookie']).toMatch(
      /^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
    );
  }, 180_000);
});
