import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { checkpointFile, loadConfig } from '../../src/config';
import type { Config } from '../../src/config';
import { filesIn } from '../../src/main/join-files';
import { openStore } from '../verify-audit/open-store';
import type { OpenStore } from '../verify-audit/open-store';
import { passwords, personal, sealsOf } from '../doctor/checks';
import { acceptedByTwo, askAtTerminal, CAUSES, setMemoryAside } from './accept-older';
import type { AskPassword, Older } from './accept-older';
import { empty, fill, mustBeEmpty } from './fill';
import { gapsInWords, notesIn, recordsOf, surveyed, Unfit } from './records';
import type { Inventory } from './records';
import { sealed, unsealed } from './sealed';

/** What the command line asks for. */
interface Call {
  readonly saves: boolean;
  readonly file: string;
  readonly passphrase: string;
  readonly notes: readonly string[];
  /** Given when a backup older than what was signed is wanted all the same. */
  readonly older: Older | null;
}

type Print = (line: string) => void;

const USAGE = `Cách dùng:
  npm run backup  -- TỆP --passphrase-file TỆP-MẬT-KHẨU
  npm run restore -- TỆP --passphrase-file TỆP-MẬT-KHẨU [--checkpoint ĐIỂM-KIỂM-CHỨNG]…
                  [--older mat-may|hong-dia|hong-du-lieu --accepted-by TÊN-ĐĂNG-NHẬP --accepted-by TÊN-ĐĂNG-NHẬP]`;

/**
 * Saves or brings back everything of the store and the files that the environment names.
 * @returns the exit status: 0 done; 1 refused, because the backup contradicts a checkpoint; 2 could not be done
 */
export async function backupCommand(
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  print: Print,
  ask: AskPassword = askAtTerminal,
): Promise<0 | 1 | 2> {
  try {
    const call = callOf(args);
    if (call === null) {
      print(USAGE);
      return 2;
    }
    const config = loadConfig(env);
    if (call.saves) await save(config, call, print);
    else await bringBack(config, call, { print, ask });
    return 0;
  } catch (error) {
    print(sentenceOf(error));
    return error instanceof Unfit ? 1 : 2;
  }
}

async function save(config: Config, { file, passphrase }: Call, print: Print): Promise<void> {
  const open = await openStore(config);
  if (open === null) throw new Error('Chưa có kho dữ liệu ở DATA_DIR.');
  const draft = `${file}.dang-ghi`;
  try {
    const facts = {
      signed: rememberedBy(config),
      now: new Date(),
      missing: (id: string) => print(`Cảnh báo: không thấy nội dung của tệp đính kèm ${id}.`),
    };
    const bytes = await sealed(recordsOf(open.store, filesIn(config.dataDir), facts), passphrase);
    await pipeline(bytes, createWriteStream(draft, { mode: 0o600, flush: true }));
    const { rows, files } = await surveyed(unsealed(draft, passphrase), []);
    renameSync(draft, file);
    print(`Đã sao lưu vào ${file}: ${String(rows)} dòng, ${String(files)} tệp đính kèm; đã đọc lại và khớp.`);
    print(`SHA-256 ${await hashOf(file)}`);
    print('Tệp bí mật trong SECRETS_DIR và mật khẩu của bản này phải cất riêng, ở nơi khác.');
  } finally {
    rmSync(draft, { force: true });
    await open.close();
  }
}

/** Everything is read and checked before the first row is written: a wrong or old backup leaves the store empty. */
async function bringBack(
  config: Config,
  { file, passphrase, notes, older }: Call,
  { print, ask }: { readonly print: Print; readonly ask: AskPassword },
): Promise<void> {
  const own = rememberedBy(config);
  const known = [...notes, ...notesIn(own)];
  const found = await surveyed(unsealed(file, passphrase), known, { mayBeOlder: older !== null });
  const isOlder = older !== null && found.gaps.length > 0;
  const open = await openStore(config, { create: true });
  if (open === null) throw new Error('Không mở được kho dữ liệu ở DATA_DIR.');
  try {
    await mustBeEmpty(open.store);
    const temporaryDir = join(config.dataDir, 'temporary');
    await fill(unsealed(file, passphrase), { store: open.store, files: filesIn(config.dataDir), temporaryDir });
    const warning = await sealsOf(open, config);
    if (warning !== null) print(`LƯU Ý: ${warning}`);
    const findings = [...(await passwords(open, config)), ...(await personal(open, config))];
    for (const { state, text } of findings) if (state === 'LỖI') print(`LƯU Ý: ${text}`);
    if (isOlder) await acceptOlder(open, config, { older, found, print, ask });
  } finally {
    await open.close();
  }
  if ((own === '' || isOlder) && found.signed !== '') {
    mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(checkpointFile(config), found.signed, { mode: 0o600 });
  }
  const what = `${String(found.rows)} dòng, ${String(found.files)} tệp đính kèm, sao lưu lúc ${found.takenAt}`;
  print(`Đã phục hồi ${what}. Hãy chạy npm run verify-audit trước khi mở lại.`);
}

/** Two people answer for what is missing, or the store is emptied again. */
async function acceptOlder(
  { store, unitOfWork }: OpenStore,
  config: Config,
  {
    older,
    found,
    print,
    ask,
  }: { readonly older: Older; readonly found: Inventory; readonly print: Print; readonly ask: AskPassword },
): Promise<void> {
  await acceptedByTwo(unitOfWork, config, { ...older, ...found, ask }).catch(async (error: unknown) => {
    await empty(store);
    throw error;
  });
  setMemoryAside(config, new Date());
  print(`Hai người đã chấp nhận bản cũ hơn; nhật ký ghi rõ khoảng thiếu: ${gapsInWords(found.gaps)}.`);
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `Không thấy tệp hay thư mục ${path ?? ''}.`;
  if (code === 'EACCES' || code === 'EISDIR') return `Không đọc hoặc ghi được ${path ?? 'tệp'}: xem lại quyền và tên.`;
  if (code === 'ENOSPC') return 'Ổ đĩa đã đầy: chưa ghi được bản sao lưu trọn vẹn, tệp dở dang đã bị xóa.';
  return error.message;
}

function rememberedBy(config: Config): string {
  const file = checkpointFile(config);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function callOf([command, ...args]: readonly string[]): Call | null {
  const valuesOf = (name: string) => args.filter((_one, index) => args[index - 1] === name);
  const file = args.find((one, index) => !one.startsWith('--') && !(args[index - 1] ?? '').startsWith('--'));
  const [secret] = valuesOf('--passphrase-file');
  if (file === undefined || secret === undefined) return null;
  const notes = valuesOf('--checkpoint').map((name) => readFileSync(name, 'utf8'));
  const passphrase = readFileSync(secret, 'utf8').replace(/\r?\n$/, '');
  const [why] = valuesOf('--older');
  const cause = CAUSES[why ?? ''];
  if (why !== undefined && cause === undefined) return null;
  const older = cause === undefined ? null : { cause, usernames: valuesOf('--accepted-by') };
  return { saves: command === 'backup', file, passphrase, notes, older };
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
