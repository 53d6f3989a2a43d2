import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personal } from '../../scripts/doctor/checks';
import { openStore } from '../../scripts/verify-audit/open-store';
import { createTotpVault } from '../../src/application/account/totp';
import { createIdSource, secureSecret } from '../../src/application/random';
import { loadConfig, loadPepper, loadPersonalPepper } from '../../src/config';
import { newAccount } from '../../src/domain/account/account';
import { ok } from '../../src/domain/result';
import { freePort, started } from '../security/started';

const ROOT = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'thay-ca-nhan-'));
const env = { DATA_DIR: join(folder, 'may'), PORT: '0', LOG_LEVEL: 'silent' };
const config = loadConfig(env);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PEOPLE = 450;
const secret = (name: string): string => join(config.secretsDir, name);

async function inStore<T>(work: (open: NonNullable<Awaited<ReturnType<typeof openStore>>>) => Promise<T>): Promise<T> {
  const open = (await openStore(config, { create: true }))!;
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}

/** People with an authenticator app each, under the first pepper. */
const fill = () =>
  inStore(async ({ unitOfWork }) => {
    const vault = createTotpVault(loadPepper(config));
    const newId = createIdSource(() => new Date());
    const people = Array.from({ length: PEOPLE }, (_none, index) => {
      const id = newId('account');
      const factor = { secret: vault.draft(id, secureSecret), serial: 1, lastStep: 0, recovery: [] };
      const name = { username: `nguoi-${String(index)}`, displayName: `Người ${String(index)}`, position: '' };
      return { ...newAccount({ id, ...name, createdAt: new Date() }), secondFactor: factor };
    });
    await unitOfWork.run(async ({ accounts }) => {
      await accounts.insert(people);
      return ok(null);
    });
  });

/** How many apps open with a pepper. */
const opened = (pepper: Uint8Array) =>
  inStore(async ({ unitOfWork: { readers } }) => {
    const vault = createTotpVault(pepper);
    const all = await readers.accounts.all();
    return all.filter(({ id, secondFactor }) => {
      try {
        return vault.open(id, secondFactor!.secret).length > 0;
      } catch {
        return false;
      }
    }).length;
  });

const command = (file: string, ...args: string[]) => {
  const options = { cwd: ROOT, env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('dist', file), ...args], options);
  return { status, text: stdout + stderr };
};

/** Runs the replacement and kills it, as a power cut does, after it has said that it is in the middle. */
function killedInTheMiddle(): Promise<NodeJS.Signals | null> {
  const script = join('dist', 'scripts', 'rotate-key.js');
  const child = spawn(process.execPath, [script, 'ca-nhan'], { cwd: ROOT, env: { PATH: process.env['PATH'], ...env } });
  child.stdout.on('data', (chunk: Buffer) => {
    if (chunk.toString('utf8').includes('tài khoản: 100/')) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)));
}

test('the pepper of personal data is replaced, and a kill in the middle is made good by running it again', async () => {
  loadPepper(config);
  await fill();
  const first = loadPepper(config);
  expect(await killedInTheMiddle()).toBe('SIGKILL');
  const moved = PEOPLE - (await opened(first));
  expect(moved).toBeGreaterThan(0);
  expect(moved).toBeLessThan(PEOPLE);

  // Rows lie under either pepper: nothing starts on them, and the doctor says what to do.
  expect(command('src/main.js')).toMatchObject({
    status: 78,
    text: expect.stringContaining('npm run rotate-key -- ca-nhan') as string,
  });
  expect((await inStore((open) => personal(open, config))).map(({ state }) => state)).toEqual(['LỖI']);

  const done = command('scripts/rotate-key.js', 'ca-nhan', 'doi-nguoi-giu');
  expect(done).toMatchObject({
    status: 0,
    text: expect.stringContaining(`${String(PEOPLE - moved)} tài khoản`) as string,
  });
  expect([existsSync(secret('pepper.ca-nhan.moi')), statSync(secret('pepper.ca-nhan')).mode & 0o777]).toEqual([
    false,
    0o400,
  ]);
  expect(readFileSync(secret('pepper'))).toEqual(Buffer.from(`${first.toString()}\n`));
  expect([await opened(first), await opened(loadPersonalPepper(config))]).toEqual([0, PEOPLE]);
  expect(await inStore((open) => personal(open, config))).toEqual([]);

  const told = await inStore(({ unitOfWork }) => unitOfWork.readers.audit.entries('system', 0, 10));
  expect(told.map(({ action, after }) => [action, after['cause']])).toEqual([
    ['replacePersonalPepper', 'KEEPER_CHANGED'],
  ]);
  expect(JSON.stringify(told)).not.toContain(readFileSync(secret('pepper.ca-nhan'), 'utf8').trim());

  const port = String(await freePort());
  const product = await started({ ...env, PORT: port }, `http://127.0.0.1:${port}`);
  expect(product.printed()).not.toContain('LƯU Ý');
  await product.stop();
  rmSync(secret('pepper.ca-nhan'));
  expect((await inStore((open) => personal(open, config))).map(({ text }) => text)).toEqual([
    expect.stringContaining(`Không mở được ${String(PEOPLE)} ứng dụng xác thực`),
  ]);
}, 120_000);
