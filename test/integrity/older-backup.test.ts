import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupCommand } from '../../scripts/backup/run';
import { exportBundle } from '../../scripts/export-bundle/run';
import { resetAdministrator } from '../../scripts/reset-admin/run';
import { verifyBundle } from '../../scripts/verify/bundle';
import type { Bundle } from '../../scripts/verify/bundle';
import { openStore } from '../../scripts/verify-audit/open-store';
import { createPasswordHasher } from '../../src/application/account/password';
import { loadCheckpointKey, loadConfig, loadPepper } from '../../src/config';
import { startRehearsal } from '../../src/main/rehearsal';

const folder = mkdtempSync(join(tmpdir(), 'ban-cu-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PASSWORDS: Readonly<Record<string, string>> = { 'quan-tri': 'mật khẩu thứ nhất', 'thu-ky': 'mật khẩu thứ hai' };
const envOf = (machine: string) => ({ DATA_DIR: at(machine) });

const run = async (machine: string, ...args: string[]) => {
  const lines: string[] = [];
  const ask = (question: string) => Promise.resolve(PASSWORDS[/ của (.+): /.exec(question)?.[1] ?? ''] ?? 'sai');
  const more = ['--passphrase-file', at('mat-khau')];
  const status = await backupCommand(envOf(machine), [...args, ...more], (line) => lines.push(line), ask);
  return { status, text: lines.join('\n') };
};

async function exported(machine: string): Promise<Bundle> {
  expect(await exportBundle(envOf(machine), at('goi.json'), () => undefined)).toBe(0);
  return JSON.parse(readFileSync(at('goi.json'), 'utf8')) as Bundle;
}

let later: string;
const older = (...people: string[]) => ['--older', 'hong-dia', ...people.flatMap((one) => ['--accepted-by', one])];

beforeAll(async () => {
  writeFileSync(at('mat-khau'), 'cụm mật khẩu sao lưu thử nghiệm\n');
  const config = loadConfig(envOf('may-mot'));
  const pepper = Buffer.from(loadPepper(config));
  const keys = { pepper, checkpointKey: loadCheckpointKey(config) };
  const product = await startRehearsal({ clock: () => new Date(), dataDir: config.dataDir, ...keys });
  await product.mintAdministrator('Quản trị');
  await product.stop();
  const hasher = createPasswordHasher({ pepper, cost: 4 });
  const open = (await openStore(config))!;
  const accounts = open.store.models.accounts;
  const first = (await accounts.findOne({ username: 'quan-tri' }).lean())!;
  await accounts.updateOne({ _id: first._id }, { $set: { passwordHash: await hasher.hash(PASSWORDS['quan-tri']!) } });
  const second = { ...first, _id: 'acc_0000000000000000000000ff', username: 'thu-ky', isAdministrator: false };
  await accounts.create({ ...second, passwordHash: await hasher.hash(PASSWORDS['thu-ky']!) });
  await open.close();
  expect(await run('may-mot', 'backup', at('cu.tt'))).toMatchObject({ status: 0 });
  expect(await resetAdministrator(envOf('may-mot'), ['quan-tri'], () => undefined)).toBe(0);
  later = (await exported('may-mot')).notes[0]!;
  cpSync(at('may-mot/secrets'), at('may-hai/secrets'), { recursive: true });
  cpSync(at('may-mot/checkpoints.jsonl'), at('may-hai/checkpoints.jsonl'));
}, 60_000);

describe('a backup older than what was signed', () => {
  const bringBack = (...more: string[]) => run('may-hai', 'restore', at('cu.tt'), ...more);

  test.each([
    ['without a word', []],
    ['by one person', older('quan-tri')],
    ['by one person twice', older('quan-tri', 'quan-tri')],
    ['by three', older('quan-tri', 'thu-ky', 'thu-ky')],
    ['by somebody whose password is wrong', older('quan-tri', 'nguoi-la')],
    ['for no known cause', ['--older', 'thich-the', ...older('quan-tri', 'thu-ky').slice(2)]],
  ])('is not brought back %s, and nothing is left of it', async (_how, args) => {
    expect((await bringBack(...args)).status).not.toBe(0);
    const open = await openStore(loadConfig(envOf('may-hai')));
    expect((await open?.store.models.accounts.countDocuments()) ?? 0).toBe(0);
    await open?.close();
    expect(readFileSync(at('may-hai/checkpoints.jsonl'))).toEqual(readFileSync(at('may-mot/checkpoints.jsonl')));
  });

  test('is brought back by two who prove who they are; the log says who, why and what is missing', async () => {
    const done = await bringBack(...older('quan-tri', 'thu-ky'));
    expect(done).toMatchObject({ status: 0 });
    expect(done.text).toContain('chuỗi system: còn 1 bản ghi, đã ký đến 2');
    const bundle = await exported('may-hai');
    const entry = bundle.chains['system']!.at(-1)!;
    expect(entry).toMatchObject({
      action: 'acceptOlderStore',
      sequence: 2,
      after: { cause: 'DISK_BROKEN', gaps: [['system', 1, 2]] },
    });
    const { acceptedBy } = entry['after'] as { readonly acceptedBy: readonly string[] };
    expect(acceptedBy).toHaveLength(2);
    expect(acceptedBy[1]).toBe('acc_0000000000000000000000ff');
    expect(verifyBundle(bundle)).toContain('KHỚP');
    // Who kept a later checkpoint still sees that what it signed is gone.
    expect(() => verifyBundle(bundle, [later])).toThrow('bản ngoài 1');
  });

  test('leaves what the machine had signed aside, and the product starts and goes on', async () => {
    expect(readdirSync(at('may-hai')).filter((name) => name.startsWith('checkpoints.jsonl.truoc-'))).toHaveLength(1);
    const config = loadConfig(envOf('may-hai'));
    const keys = { pepper: Buffer.from(loadPepper(config)), checkpointKey: loadCheckpointKey(config) };
    const product = await startRehearsal({ clock: () => new Date(), dataDir: config.dataDir, ...keys });
    await product.stop();
    expect(existsSync(at('may-hai/checkpoints.jsonl'))).toBe(true);
  });

  test('is not asked for two people when nothing is missing', async () => {
    cpSync(at('may-mot/secrets'), at('may-ba/secrets'), { recursive: true });
    const done = await run('may-ba', 'restore', at('cu.tt'));
    expect(done).toMatchObject({ status: 0 });
    expect((await exported('may-ba')).chains['system']).toHaveLength(1);
  });
});
