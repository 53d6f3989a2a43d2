import { spawnSync } from 'node:child_process';
import {
  cpSync,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { backupCommand } from '../../scripts/backup/run';
import type { BackupRecord } from '../../scripts/backup/records';
import { sealed, unsealed, Unsealable } from '../../scripts/backup/sealed';
import { exportBundle } from '../../scripts/export-bundle/run';
import { storyClock } from '../../scripts/rehearse/clock';
import { playRound } from '../../scripts/rehearse/play';
import { readRoundFile } from '../../scripts/rehearse/read-round-file';
import { verifyBundle } from '../../scripts/verify/bundle';
import type { Bundle } from '../../scripts/verify/bundle';
import { loadCheckpointKey, loadConfig, loadPepper } from '../../src/config';
import { startRehearsal } from '../../src/main/rehearsal';
import { smallRoundWith } from '../rehearse/small-round';

/** T-RESTORE: a whole round, its papers on paper, a backup, another machine, and the proof by what the paper says. */
const folder = mkdtempSync(join(tmpdir(), 'dien-tap-'));
const at = (name: string) => join(folder, name);
const PASSPHRASE = 'cụm mật khẩu sao lưu thử nghiệm';
const hasScanner = spawnSync('zbarimg', ['-h']).error === undefined;
let minutes: Buffer;

beforeAll(async () => {
  const read = readRoundFile(smallRoundWith({}));
  if (!read.ok) throw new Error('the small round has faults');
  const config = loadConfig({ DATA_DIR: at('may-mot') });
  const pepper = Buffer.from(loadPepper(config));
  const checkpointKey = loadCheckpointKey(config);
  const clock = storyClock(read.round.round.noticeDate);
  const product = await startRehearsal({ clock: clock.now, dataDir: at('may-mot'), pepper, checkpointKey });
  const { papers } = await playRound(read.round, product, clock, { tell: () => undefined, draw: true });
  await product.stop();
  minutes = papers.find(({ code }) => code === 'D28')!.bytes;
  writeFileSync(at('mat-khau'), `${PASSPHRASE}\n`);
  cpSync(at('may-mot/secrets'), at('may-hai/secrets'), { recursive: true });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (machine: string, ...args: string[]) => {
  const lines: string[] = [];
  const status = await backupCommand({ DATA_DIR: at(machine) }, args, (line) => lines.push(line));
  return { status, text: lines.join('\n') };
};
const secret = ['--passphrase-file', at('mat-khau')];

/** What a person with a scanner holds in hand. */
function printedNote(): string {
  writeFileSync(at('bien-ban.pdf'), minutes);
  spawnSync('pdftoppm', ['-r', '200', '-png', '-l', '1', at('bien-ban.pdf'), at('trang')]);
  const page = readdirSync(folder).find((name) => name.endsWith('.png')) ?? '';
  const scanned = spawnSync('zbarimg', ['-q', '--raw', '-Sdisable', '-Sqrcode.enable', at(page)]);
  const codes = scanned.stdout.toString('utf8').replace(/\n+$/, '\n');
  return codes.slice(codes.indexOf('thi-tuyen/'));
}

(hasScanner ? describe : describe.skip)('a backup brought back on another machine', () => {
  test('verifies against the checkpoint scanned from the printed minutes', async () => {
    expect(await run('may-mot', 'backup', at('kho.tt'), ...secret)).toMatchObject({ status: 0 });
    expect(readFileSync(at('kho.tt')).includes(Buffer.from('Ngô Thị Mai Hương'))).toBe(false);
    const note = printedNote();
    writeFileSync(at('diem.txt'), note);
    const restored = await run('may-hai', 'restore', at('kho.tt'), ...secret, '--checkpoint', at('diem.txt'));
    expect(restored).toMatchObject({ status: 0 });
    expect(await exportBundle({ DATA_DIR: at('may-hai') }, at('goi.json'), () => undefined)).toBe(0);
    const bundle = JSON.parse(readFileSync(at('goi.json'), 'utf8')) as Bundle;
    expect(verifyBundle(bundle, [note])).toMatch(/^KHỚP: .* 1 kỳ thi\.$/);
    expect((await run('may-hai', 'restore', at('kho.tt'), ...secret)).text).toContain('Kho đích không trống');
  }, 60_000);

  test('is refused, and nothing is written, when it is older than a checkpoint, was altered, or the passphrase is another', async () => {
    const older: BackupRecord[] = [];
    for await (const record of unsealed(at('kho.tt'), PASSPHRASE)) {
      if (record.is === 'start') older.push({ ...record, signed: '' });
      else if (record.is === 'end') older.push({ ...record, rows: older.length - 1 });
      else if (record.is !== 'row' || Number(record.row['sequence'] ?? 0) <= 5) older.push(record);
    }
    await writeSealed(older, at('cu.tt'));
    writeFileSync(at('diem.txt'), printedNote());
    const refused = await run('may-ba', 'restore', at('cu.tt'), ...secret, '--checkpoint', at('diem.txt'));
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.text).toContain('Bản sao lưu cũ hơn điểm kiểm chứng');
    const bytes = readFileSync(at('kho.tt'));
    bytes[bytes.length - 40]! ^= 1;
    writeFileSync(at('hong.tt'), bytes);
    writeFileSync(at('mat-khau-khac'), 'một mật khẩu khác hẳn bản đầu');
    const other = ['--passphrase-file', at('mat-khau-khac')];
    expect(await run('may-ba', 'restore', at('hong.tt'), ...secret)).toMatchObject({ status: 2 });
    expect((await run('may-ba', 'restore', at('kho.tt'), ...other)).text).toContain('Không mở được bản sao lưu');
    expect(existsSync(at('may-ba/store'))).toBe(false);
  }, 60_000);
});

async function writeSealed(records: readonly BackupRecord[], file: string): Promise<void> {
  await pipeline(await sealed(Readable.from(records), PASSPHRASE), createWriteStream(file));
}

describe('a sealed file', () => {
  test('keeps dates and numbers as they were, and opens with its passphrase composed either way', async () => {
    const row = { _id: 'a', at: new Date('2026-11-25T10:00:00.000Z'), mark: 7_450, none: null };
    await writeSealed([{ is: 'row', collection: 'rounds', row }], at('mot.tt'));
    const back: BackupRecord[] = [];
    for await (const record of unsealed(at('mot.tt'), PASSPHRASE.normalize('NFD'))) back.push(record);
    expect(back).toEqual([{ is: 'row', collection: 'rounds', row }]);
    await expect(unsealed(at('mot.tt'), `${PASSPHRASE}!`).next()).rejects.toThrow(Unsealable);
    await expect(writeSealed([], at('x.tt')).then(() => sealed(Readable.from([]), 'ngan'))).rejects.toThrow('16 ký tự');
  }, 30_000);
});
