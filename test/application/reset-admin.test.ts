import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resetAdministrator } from '../../scripts/reset-admin/run';
import { verifyAudit } from '../../scripts/verify-audit/run';
import { loadConfig, loadPepper } from '../../src/config';
import { startProduct } from '../../src/main/product';
import type { RunningProduct } from '../../src/main/product';

const PASSWORD = 'gió mùa đông bắc thổi qua cánh đồng';
jest.setTimeout(60_000);

let dataDir: string;
let env: Record<string, string>;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'thi-tuyen-reset-'));
  env = { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', PUBLIC_URL: 'http://thi.so-noi-vu.vn' };
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

async function whileRunning<T>(work: (product: RunningProduct) => Promise<T>): Promise<T> {
  const config = loadConfig(env);
  const pepper = Buffer.from(loadPepper(config));
  const options = { config, pepper, clock: () => new Date(), durable: false, storeInProcess: true, passwordCost: 4 };
  const product = await startProduct(options);
  try {
    return await work(product);
  } finally {
    await product.stop();
  }
}

async function ask<T>({ url }: RunningProduct, mutation: string, input: unknown, fields: string) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} errors { code } } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query, variables: { input } }),
    headers: { 'content-type': 'application/json', 'idempotency-key': `${mutation}-${String(Math.random())}` },
  });
  const { data } = (await response.json()) as { data: Record<string, T & { errors: readonly { code: string }[] }> };
  return data[mutation]!;
}

const signIn = (product: RunningProduct, password: string) =>
  ask<{ session: { stage: string } | null }>(
    product,
    'signIn',
    { username: 'quan-tri', password },
    'session { stage }',
  );

const makeFirst = (product: RunningProduct) =>
  ask(
    product,
    'createFirstAdministrator',
    { token: product.setupToken.token, username: 'quan-tri', displayName: 'Đặng Văn Trị', password: PASSWORD },
    'account { id }',
  );

async function run(...args: string[]) {
  const lines: string[] = [];
  const status = await resetAdministrator(env, args, (line) => void lines.push(line));
  return { status, text: lines.join('\n') };
}

describe('npm run reset-admin', () => {
  test('lets an administrator who has lost everything in again by a code that works once', async () => {
    await whileRunning(makeFirst);
    const { status, text } = await run('quan-tri');
    expect([status, text]).toEqual([0, expect.stringContaining('Đã đặt lại tài khoản quản trị "quan-tri"')]);
    const code = /([0-9a-f]{4}-){7}[0-9a-f]{4}/.exec(text)?.[0] ?? '';
    expect(text).toContain(`http://thi.so-noi-vu.vn/mat-khau#${code}`);
    await whileRunning(async (product) => {
      expect((await signIn(product, PASSWORD)).errors).toEqual([{ code: 'CREDENTIALS_WRONG' }]);
      const password = 'bếp lửa chờn vờn buổi sớm';
      const reset = (): Promise<{ errors: readonly { code: string }[] }> =>
        ask(product, 'resetPassword', { code, password }, 'account { id }');
      expect((await reset()).errors).toEqual([]);
      expect((await reset()).errors).toEqual([{ code: 'LINK_USED' }]);
      expect((await signIn(product, password)).session?.stage).toBe('TOTP_ENROLMENT_REQUIRED');
    });
  });

  test('opens the account when it was closed, forgets its app, and ends its sessions', async () => {
    const id = await whileRunning(async (product) => {
      const made = (await makeFirst(product)) as unknown as { account: { id: string } };
      await signIn(product, PASSWORD);
      await product.unitOfWork.run(async ({ accounts }) => {
        const account = (await accounts.find(made.account.id))!;
        const secondFactor = { secret: 'x', serial: 1, lastStep: 0, recovery: [] };
        await accounts.save({ ...account, version: account.version + 1, isDisabled: true, secondFactor });
        return { ok: true };
      });
      return made.account.id;
    });
    expect((await run(' Quan-Tri ')).status).toBe(0);
    await whileRunning(async ({ unitOfWork: { readers } }) => {
      expect(await readers.accounts.find(id)).toMatchObject({
        isDisabled: false,
        passwordHash: null,
        secondFactor: null,
      });
      expect(await readers.sessions.ofAccount(id)).toEqual([]);
    });
  });

  test('leaves its mark in the audit log, which stays whole, and in the security log', async () => {
    await whileRunning(makeFirst);
    const { text } = await run('quan-tri');
    const code = /([0-9a-f]{4}-){7}[0-9a-f]{4}/.exec(text)?.[0] ?? '';
    const log = readFileSync(join(dataDir, 'logs', 'security.jsonl'), 'utf8');
    const events = log.trim().split('\n');
    expect(events.map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual(Array(events.length).fill('at'));
    expect(JSON.parse(events.at(-1) ?? '')).toMatchObject({
      event: 'LINK_ISSUED',
      detail: 'resetAtServer',
      actorId: null,
    });
    expect(log).not.toContain(code);
    const entry = await whileRunning(async ({ unitOfWork: { readers } }) =>
      (await readers.audit.entries('system', 0, 100)).at(-1),
    );
    expect(entry).toMatchObject({ action: 'resetAtServer', actorId: 'nobody', after: { hasPassword: false } });
    expect(JSON.stringify(entry)).not.toContain(code);
    const lines: string[] = [];
    expect(await verifyAudit(env, { out: (line) => void lines.push(line), error: () => undefined })).toBe(0);
  });

  test('changes nothing for a name that is no administrator, and says who they are', async () => {
    await whileRunning(makeFirst);
    for (const args of [['khong-co'], []]) {
      const { status, text } = await run(...args);
      expect([status, text]).toEqual([2, expect.stringContaining('  quan-tri  Đặng Văn Trị')]);
    }
    expect((await whileRunning((product) => signIn(product, PASSWORD))).errors).toEqual([]);
  });

  test('refuses while the product runs, and where there is no store makes none', async () => {
    await whileRunning(async (product) => {
      await makeFirst(product);
      const { status, text } = await run('quan-tri');
      expect([status, text]).toEqual([2, expect.stringContaining('hãy dừng phần mềm trước')]);
    });
    env = { ...env, DATA_DIR: join(dataDir, 'nowhere') };
    expect(await run('quan-tri')).toEqual({ status: 2, text: 'Chưa có kho dữ liệu ở DATA_DIR.' });
    expect(statSync(join(dataDir, 'nowhere'), { throwIfNoEntry: false })).toBeUndefined();
  });
});
