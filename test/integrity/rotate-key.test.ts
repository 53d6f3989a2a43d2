import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportBundle } from '../../scripts/export-bundle/run';
import { rotateKey } from '../../scripts/rotate-key/run';
import { verifyBundle } from '../../scripts/verify/bundle';
import type { Bundle } from '../../scripts/verify/bundle';
import { Misfit } from '../../scripts/verify/hashes';
import { createSigner, isSignedBy, PRODUCT_KEY, signedNote } from '../../src/application/integrity/checkpoint';
import { handOver, isGenuineHandover } from '../../src/application/integrity/key-ring';
import { loadFormerKeys, prepareNextKey } from '../../src/checkpoint-keys';
import { loadCheckpointKey, loadConfig, loadPepper } from '../../src/config';
import { startRehearsal } from '../../src/main/rehearsal';

const folder = mkdtempSync(join(tmpdir(), 'thay-khoa-'));
const env = { DATA_DIR: join(folder, 'may') };
const config = loadConfig(env);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const keyNow = (): string => createSigner(PRODUCT_KEY, loadCheckpointKey(config)).publicKey;
const secret = (name: string): string => join(config.secretsDir, name);

/** Starts the product on the folder, lets somebody act there, and ends it. */
async function useIt(
  act: (product: Awaited<ReturnType<typeof startRehearsal>>) => Promise<unknown> = () => Promise.resolve(),
) {
  const pepper = Buffer.from(loadPepper(config));
  const keys = { checkpointKey: loadCheckpointKey(config), formerKeys: loadFormerKeys(config) };
  const product = await startRehearsal({ clock: () => new Date(), dataDir: config.dataDir, pepper, ...keys });
  await act(product);
  await product.stop();
}

async function exported(): Promise<Bundle> {
  const file = join(folder, 'goi.json');
  expect(await exportBundle(env, file, () => undefined)).toBe(0);
  return JSON.parse(readFileSync(file, 'utf8')) as Bundle;
}

/** Puts another key into the place of the one that signs, looks what the product says, and puts it back. */
async function byHand(sentence: string): Promise<void> {
  const kept = readFileSync(secret('checkpoint-key'));
  const put = (bytes: string | Buffer): void => {
    rmSync(secret('checkpoint-key'));
    writeFileSync(secret('checkpoint-key'), bytes, { mode: 0o400 });
  };
  put('một khóa nào đó của người khác, đủ dài cho phép');
  await expect(useIt()).rejects.toThrow(sentence);
  put(kept);
}

const rotated = async (...args: string[]) => {
  const lines: string[] = [];
  return { status: await rotateKey(env, args, (line) => lines.push(line)), text: lines.join('\n') };
};

describe('replacing the key that signs checkpoints', () => {
  const keys: string[] = [];
  let printed: string;
  let bundle: Bundle;

  test('asks why, and needs a store', async () => {
    expect((await rotated()).text).toContain('npm run rotate-key -- dinh-ky|lo-khoa|doi-nguoi-giu');
    expect((await rotated('vi-thich')).status).toBe(2);
    expect((await rotated('dinh-ky')).text).toContain('Chưa có kho dữ liệu');
  });

  test('twice, and what either key signed still verifies by any key of the three that is given', async () => {
    await useIt((product) => product.mintAdministrator('Quản trị'));
    printed = (await exported()).notes[0]!;
    await byHand('không phải khóa đã ký điểm kiểm chứng');
    for (const cause of ['dinh-ky', 'lo-khoa']) {
      keys.push(keyNow());
      expect(await rotated(cause)).toMatchObject({ status: 0 });
      expect(loadFormerKeys(config)).toEqual(keys);
      expect(keys).not.toContain(keyNow());
      await useIt();
    }
    bundle = await exported();
    expect(bundle.publicKey).toBe(keyNow());
    expect(isSignedBy(printed, PRODUCT_KEY, keys[0]!)).toBe(true);
    for (const key of [...keys, keyNow()]) expect(verifyBundle(bundle, [printed], key)).toContain('KHỚP');
    expect(() => verifyBundle(bundle, [printed], 'ab'.repeat(32))).toThrow(Misfit);
    expect(statSync(secret('checkpoint-key')).mode & 0o777).toBe(0o400);
  }, 60_000);

  test('stands in the log with its cause, and each old key signed the entry that replaced it', () => {
    const told = bundle.chains['system']!.filter(({ action }) => action === 'rotateCheckpointKey');
    expect(told.map(({ after }) => (after as { cause: string }).cause)).toEqual(['SCHEDULED', 'EXPOSED']);
    const last = told.map(({ sequence }) => `thi-tuyen/system\n${String(sequence)}\n`);
    expect(bundle.notes.filter((note) => last.some((start) => note.startsWith(start)))).toHaveLength(2);
    for (const handover of bundle.handovers!) expect(isGenuineHandover(handover as never)).toBe(true);
  });

  test('leaves the old key nothing to say: no later checkpoint, no other successor, no longer reach', () => {
    const [first, second] = bundle.handovers as unknown as ReturnType<typeof handOver>[];
    const seed = Buffer.alloc(32, 7);
    const thief = createSigner(PRODUCT_KEY, seed);
    const size = bundle.chains['system']!.length;
    const found = (changed: Partial<Bundle>) => expect(() => verifyBundle({ ...bundle, ...changed })).toThrow(Misfit);
    found({ handovers: [] });
    found({ handovers: bundle.handovers!.slice(1) });
    found({ handovers: [first!, { ...second!, sizes: { system: size + 1 } }] as never });
    found({ handovers: [first!, { ...second!, to: thief.publicKey }] as never, publicKey: thief.publicKey });
    found({ handovers: [...bundle.handovers!, handOver(thief, keyNow(), { system: size })] as never });
    expect(isGenuineHandover({ ...first!, sizes: {} })).toBe(false);
    expect(isGenuineHandover({ ...first!, from: thief.publicKey })).toBe(false);
    // A thief who holds a key that was replaced: what it signs beyond its reach is told from what it signed in its time.
    const stolen = { ...bundle, handovers: [handOver(thief, bundle.publicKey, { system: 1 })] as never };
    const last = bundle.notes.find((note) => note.startsWith(`thi-tuyen/system\n${String(size)}\n`))!;
    const root = Buffer.from(last.split('\n')[2]!, 'base64').toString('hex');
    const forged = signedNote({ chainId: 'system', size, root }, [thief]);
    expect(() => verifyBundle({ ...stolen, notes: [forged] })).toThrow('khóa đã thay');
    expect(() => verifyBundle({ ...stolen, notes: [] })).not.toThrow();
    const far = [handOver(thief, bundle.publicKey, { system: size })] as never;
    expect(() => verifyBundle({ ...stolen, handovers: far, notes: [forged] })).not.toThrow();
  });

  test('cut short after the log was told is finished by running it again, and the product waits for that', async () => {
    const before = keyNow();
    const former = readFileSync(secret('checkpoint-key.cu'));
    const kept = readFileSync(secret('checkpoint-key'));
    prepareNextKey(config);
    const next = readFileSync(secret('checkpoint-key.moi'));
    expect((await rotated('doi-nguoi-giu')).status).toBe(0);
    const rotations = async () =>
      (await exported()).chains['system']!.filter(({ action }) => action === 'rotateCheckpointKey');
    expect(await rotations()).toHaveLength(3);
    // As it stood after the log was written and before the files were.
    for (const [name, bytes] of [
      ['checkpoint-key.cu', former],
      ['checkpoint-key', kept],
      ['checkpoint-key.moi', next],
    ] as const) {
      rmSync(secret(name), { force: true });
      writeFileSync(secret(name), bytes, { mode: 0o400 });
    }
    expect(keyNow()).toBe(before);
    await expect(useIt()).rejects.toThrow('dở dang');
    expect((await rotated('doi-nguoi-giu')).status).toBe(0);
    expect(keyNow()).not.toBe(before);
    expect(await rotations()).toHaveLength(3);
    expect(verifyBundle(await exported(), [printed])).toContain('KHỚP');
  }, 60_000);

  test('by hand, without the old one’s word, does not start', async () => {
    await byHand('không phải khóa mà nhật ký nêu');
    await useIt();
    appendFileSync(secret('checkpoint-key.cu'), 'khong phai khoa\n');
    expect(() => loadFormerKeys(config)).toThrow('checkpoint-key.cu');
  });
});
