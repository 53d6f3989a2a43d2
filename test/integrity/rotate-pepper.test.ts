import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passwords, secrets } from '../../scripts/doctor/checks';
import { rotateKey } from '../../scripts/rotate-key/run';
import { openStore } from '../../scripts/verify-audit/open-store';
import { createPasswordHasher } from '../../src/application/account/password';
import { pepperStand, pepperWarning } from '../../src/application/account/password-pepper';
import { loadConfig, loadPasswordPeppers, loadPepper, peppersInUse, prepareNextPepper } from '../../src/config';
import { startProduct } from '../../src/main/product';
import type { RunningProduct } from '../../src/main/product';

const folder = mkdtempSync(join(tmpdir(), 'thay-pepper-'));
const env = { DATA_DIR: join(folder, 'may'), PORT: '0', LOG_LEVEL: 'silent' };
const config = loadConfig(env);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PASSWORD = 'gió mùa đông bắc thổi qua cánh đồng';
const secret = (name: string): string => join(config.secretsDir, name);

/** Starts the product with the peppers that lie there, lets somebody act, and ends it. */
async function useIt<T>(work: (product: RunningProduct) => Promise<T>): Promise<T> {
  const pepper = Buffer.from(loadPepper(config));
  const peppers = peppersInUse(loadPasswordPeppers(config));
  const keys = { pepper, peppers, clock: () => new Date(), passwordCost: 4 };
  const product = await startProduct({ config, ...keys, durable: true, storeInProcess: true });
  try {
    return await work(product);
  } finally {
    await product.stop();
  }
}

async function ask({ url }: RunningProduct, mutation: string, input: object): Promise<readonly { code: string }[]> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { code } } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query, variables: { input } }),
    headers: { 'content-type': 'application/json', 'idempotency-key': `${mutation}-${String(Math.random())}` },
  });
  const { data } = (await response.json()) as { data: Record<string, { errors: readonly { code: string }[] }> };
  return data[mutation]!.errors;
}

const signIn = (product: RunningProduct, password = PASSWORD) =>
  ask(product, 'signIn', { username: 'quan-tri', password });
const storedHash = async ({ unitOfWork: { readers } }: RunningProduct) =>
  (await readers.accounts.findByUsername('quan-tri'))!.passwordHash!;
const sessionsOf = async ({ unitOfWork: { readers } }: RunningProduct): Promise<number> =>
  (await readers.sessions.ofAccount((await readers.accounts.findByUsername('quan-tri'))!.id)).length;

const rotated = async (...args: string[]) => {
  const lines: string[] = [];
  return { status: await rotateKey(env, ['pepper', ...args], (line) => lines.push(line)), text: lines.join('\n') };
};

async function doctor(): Promise<readonly string[]> {
  const open = await openStore(config);
  const found = await passwords(open!, config);
  await open!.close();
  return found.map(({ state, text }) => `${state} ${text}`);
}

describe('replacing the pepper of passwords', () => {
  let first: string;

  test('keeps the old one beside it: who stands on it signs in as before, and is hashed anew by that', async () => {
    await useIt(async (product) => {
      const { token } = product.setupToken;
      const own = { username: 'quan-tri', displayName: 'Đặng Văn Trị', password: PASSWORD };
      expect(await ask(product, 'createFirstAdministrator', { ...own, token })).toEqual([]);
      expect(await signIn(product)).toEqual([]);
      expect(await sessionsOf(product)).toBeGreaterThan(0);
      first = await storedHash(product);
      expect(first).toMatch(/^\$2b\$04\$/);
    });
    expect(await doctor()).toEqual([]);
    const done = await rotated();
    expect(done).toMatchObject({
      status: 0,
      text: expect.stringContaining('1 mật khẩu còn dựa vào pepper cũ') as string,
    });
    expect(
      readdirSync(config.secretsDir)
        .filter((name) => name.startsWith('pepper'))
        .sort(),
    ).toEqual(['pepper', 'pepper.mat-khau', 'pepper.mat-khau.cu']);
    for (const name of ['pepper.mat-khau', 'pepper.mat-khau.cu'])
      expect(statSync(secret(name)).mode & 0o777).toBe(0o400);
    expect(secrets(config.secretsDir).filter(({ state }) => state !== 'ĐẠT')).toEqual([
      { state: 'LƯU Ý', text: 'Chưa có tệp bí mật checkpoint-key.' },
      { state: 'LƯU Ý', text: 'Chưa có tệp bí mật sealing-key.' },
    ]);
    expect(await doctor()).toEqual(['LƯU Ý 1 mật khẩu còn dựa vào pepper cũ, chờ chủ của chúng đăng nhập.']);
    expect((await rotated('--bo-cu')).text).toContain('Chưa bỏ: 1 mật khẩu');
    expect(await rotated()).toMatchObject({ status: 1, text: expect.stringContaining('Còn một pepper cũ') as string });

    const { now } = loadPasswordPeppers(config);
    await useIt(async (product) => {
      expect(await sessionsOf(product)).toBe(0);
      expect(await signIn(product, `${PASSWORD}!`)).toEqual([{ code: 'CREDENTIALS_WRONG' }]);
      expect(await storedHash(product)).toBe(first);
      expect(await signIn(product)).toEqual([]);
      expect((await storedHash(product)).startsWith(`${now.id}$2b$04$`)).toBe(true);
      expect(await signIn(product)).toEqual([]);
    });
  }, 60_000);

  test('is over once the old one is forgotten, and the log tells both', async () => {
    expect(await doctor()).toEqual([expect.stringContaining('npm run rotate-key -- pepper --bo-cu')]);
    expect((await rotated('--bo-cu')).status).toBe(0);
    expect((await rotated('--bo-cu')).text).toContain('Không có pepper cũ');
    const { now, former } = loadPasswordPeppers(config);
    expect(former).toBeNull();
    await useIt(async (product) => {
      expect(await signIn(product)).toEqual([]);
      const told = await product.unitOfWork.readers.audit.entries('system', 0, 100);
      const own = told
        .filter(({ action }) => action.endsWith('PasswordPepper'))
        .map(({ action, after }) => [action, after]);
      expect(own).toEqual([
        ['replacePasswordPepper', { from: '', to: now.id, cause: 'SCHEDULED' }],
        ['dropPasswordPepper', { from: '', lost: 0 }],
      ]);
      const bytes = JSON.stringify(told);
      for (const { bytes: pepper } of [now, { bytes: Buffer.from(loadPepper(config)) }])
        expect(bytes).not.toContain(pepper.toString());
    });
    // The very first pepper is forgotten for passwords, though its file serves other ends.
    const peppers = peppersInUse(loadPasswordPeppers(config));
    expect(await createPasswordHasher({ pepper: loadPepper(config), peppers }).verify(PASSWORD, first)).toBe(false);
  }, 60_000);

  test('cut short is finished by running it again', async () => {
    const { id } = prepareNextPepper(config);
    expect((await rotated('--bo-cu')).text).toContain('dở dang');
    expect((await rotated('lo-khoa')).text).toContain(id);
    expect(loadPasswordPeppers(config).now.id).toBe(id);
    await useIt((product) => signIn(product));
    expect((await rotated('--bo-cu')).status).toBe(0);
    // Between the two steps in the folder: the present one is also kept as the one before.
    writeFileSync(secret('pepper.mat-khau.cu'), readFileSync(secret('pepper.mat-khau')), { mode: 0o400 });
    const next = prepareNextPepper(config).id;
    expect((await rotated()).status).toBe(0);
    expect(loadPasswordPeppers(config)).toMatchObject({ now: { id: next }, former: { id } });
  }, 60_000);

  test('can be ended by force, which says who must be given a link', async () => {
    const forced = await rotated('--bo-cu', '--force');
    expect(forced.status).toBe(0);
    expect(forced.text).toMatch(/đặt lại mật khẩu.*:\n {2}quan-tri$/);
    await useIt(async (product) => {
      expect(await signIn(product)).toEqual([{ code: 'CREDENTIALS_WRONG' }]);
      const { readers } = product.unitOfWork;
      const stand = await pepperStand(readers, loadPasswordPeppers(config));
      expect(pepperWarning(stand)).toMatch(/^1 mật khẩu .* pepper/);
    });
    expect(await doctor()).toEqual([expect.stringMatching(/^LỖI 1 mật khẩu/)]);
    expect((await rotated('vi-thich')).status).toBe(2);
  }, 60_000);
});
