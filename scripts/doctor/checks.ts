import { accessSync, constants, existsSync, readdirSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import type { Config } from '../../src/config';
import { pepperStand, pepperWarning } from '../../src/application/account/password-pepper';
import { createMarkSeal } from '../../src/application/sealing/mark-seal';
import { sealStand, sealWarning } from '../../src/application/sealing/seal-stand';
import { personalStand, personalWarning } from '../../src/application/rekey/personal-stand';
import {
  checkpointFile,
  isPersonalPepperPrepared,
  loadPasswordPeppers,
  loadSealingKey,
  presentPersonalPepper,
} from '../../src/config';
import { DataDirInUseError } from '../../src/persistence/embedded';
import { openSignedMemory } from '../../src/main/checkpoint-memory';
import { openStore } from '../verify-audit/open-store';
import type { OpenStore } from '../verify-audit/open-store';
import { verifyChains } from '../verify-audit/verify';

/** What one check found. */
export interface Finding {
  readonly state: 'ĐẠT' | 'LƯU Ý' | 'LỖI';
  readonly text: string;
}

const good = (text: string): Finding => ({ state: 'ĐẠT', text });
const note = (text: string): Finding => ({ state: 'LƯU Ý', text });
const bad = (text: string): Finding => ({ state: 'LỖI', text });

/** Least free space, in bytes: below it a round cannot be finished safely. */
const LEAST_FREE = 1024 ** 3;
/** How long another machine may take to answer, in milliseconds. */
const PATIENCE = 4_000;

/** Everything that should hold before people rely on the machine, in the order a person would look. */
export async function examine(config: Config, copy: string | null = null): Promise<readonly Finding[]> {
  return [
    node(process.versions.node),
    clock(new Date(), checkpointFile(config)),
    disk(config.dataDir),
    ...secrets(config.secretsDir),
    copied(config.secretsDir, copy),
    fonts(),
    ...(await store(config)),
    await port(config),
    await tls(config.publicUrl),
    await mail(config.mail?.smtpUrl ?? null),
  ];
}

/** Node 20 ended on 30 April 2026: it runs, and gets no more repairs. */
export function node(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) return bad(`Node ${version}: cần từ 20.19.`);
  return major < 22 ? note(`Node ${version} đã hết được vá lỗi: nên chuyển sang Node 24.`) : good(`Node ${version}.`);
}

/** A clock before the last act that was signed has gone back: deadlines would be wrong (trust.md T54). */
export function clock(now: Date, file: string): Finding {
  const shown = now.toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
  const written = statSync(file, { throwIfNoEntry: false })?.mtime;
  if (now.getUTCFullYear() < 2026) return bad(`Đồng hồ máy chỉ ${shown}: sai năm.`);
  if (written !== undefined && written.getTime() > now.getTime() + 2_000) {
    return bad(`Đồng hồ máy chỉ ${shown}, sớm hơn lúc ký điểm kiểm chứng gần nhất: đồng hồ đã bị lùi.`);
  }
  return note(`Đồng hồ máy chỉ ${shown} (giờ Hà Nội): hãy so với giờ chuẩn.`);
}

/** Free space where the data are. */
export function disk(dataDir: string): Finding {
  const folder = nearest(dataDir);
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    const free = bavail * bsize;
    const shown = `${(free / 1024 ** 3).toFixed(1).replace('.', ',')} GiB`;
    return free < LEAST_FREE ? bad(`Ổ đĩa của DATA_DIR còn ${shown}: cần ít nhất 1 GiB.`) : good(`Ổ đĩa còn ${shown}.`);
  } catch {
    return bad(`Không ghi được vào ${folder} (DATA_DIR).`);
  }
}

/** The secret files of the product. */
const SECRETS: readonly string[] = ['pepper', 'checkpoint-key', 'sealing-key'];
/** Those that are there only once a pepper was replaced. */
const LATER_SECRETS: readonly string[] = ['pepper.mat-khau', 'pepper.mat-khau.cu', 'pepper.ca-nhan'];
/** Public keys that signed before; nothing in it is secret. */
const FORMER_KEYS = 'checkpoint-key.cu';

/** Each secret file with its mode; the first start makes them for the embedded store. */
export function secrets(folder: string): readonly Finding[] {
  const mode = (path: string): number | null => {
    const found = statSync(path, { throwIfNoEntry: false });
    return found === undefined ? null : found.mode & 0o777;
  };
  const own = mode(folder);
  if (own === null) return [note('SECRETS_DIR chưa có: lần khởi động đầu với kho nhúng sẽ tạo.')];
  const files = [...SECRETS, ...LATER_SECRETS].flatMap((name) => {
    const found = mode(join(folder, name));
    if (found === null) return LATER_SECRETS.includes(name) ? [] : note(`Chưa có tệp bí mật ${name}.`);
    return found === 0o400 ? good(`Tệp bí mật ${name}: quyền 0400.`) : bad(`Tệp ${name} phải có quyền 0400.`);
  });
  const others = readdirSync(folder).filter((name) => ![...SECRETS, ...LATER_SECRETS, FORMER_KEYS].includes(name));
  const strangers = others.length === 0 ? [] : [note(`SECRETS_DIR có tệp lạ: ${others.join(', ')}.`)];
  return [
    (own & 0o077) === 0 ? good('SECRETS_DIR chỉ chủ tệp vào được.') : bad('SECRETS_DIR phải có quyền 0700.'),
    ...files,
    ...strangers,
  ];
}

/** Whether the secrets lie elsewhere, too: what is sealed when the only copy is lost, nobody opens any more. */
export function copied(folder: string, copy: string | null): Finding {
  if (copy === null) {
    return note('Chưa đối chiếu bản cất riêng của tệp bí mật: npm run doctor -- --copy THƯ-MỤC-BẢN-CẤT.');
  }
  const read = (path: string): Buffer | null => {
    try {
      return readFileSync(path);
    } catch {
      return null;
    }
  };
  const wrong = [...SECRETS, ...LATER_SECRETS].filter((name) => {
    const [own, other] = [read(join(folder, name)), read(join(copy, name))];
    return own === null ? other !== null : other === null || !own.equals(other);
  });
  if (wrong.length > 0) return bad(`Bản cất riêng ở ${copy} thiếu hoặc khác tệp: ${wrong.join(', ')}.`);
  return good(`Bản cất riêng ở ${copy} đủ và đúng các tệp bí mật.`);
}

function fonts(): Finding {
  try {
    const folder = dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
    const found = readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.ttf'));
    return found.length >= 4 ? good('Đủ phông chữ in giấy tờ.') : bad('Thiếu phông chữ in giấy tờ: chạy npm ci.');
  } catch {
    return bad('Thiếu phông chữ in giấy tờ: chạy npm ci.');
  }
}

/** The store opens and every chain fits; a running product holds its embedded store, and verifies by itself. */
async function store(config: Config): Promise<readonly Finding[]> {
  try {
    const opened = await openStore(config);
    if (opened === null) return [note('Chưa có kho dữ liệu: lần khởi động đầu sẽ tạo.')];
    try {
      return [
        await contents(opened, config),
        ...(await passwords(opened, config)),
        ...(await personal(opened, config)),
      ];
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (error instanceof DataDirInUseError)
      return [note('Phần mềm đang chạy và giữ kho: dừng phần mềm để kiểm tra kho.')];
    return [bad(`Kho không mở được: ${error instanceof Error ? error.message : String(error)}`)];
  }
}

async function contents(opened: OpenStore, config: Config): Promise<Finding> {
  const broken = (await verifyChains(opened.reader)).filter(({ verdict }) => !verdict.fits);
  if (broken.length > 0) return bad(`Nhật ký không khớp: ${broken.map(({ chainId }) => chainId).join(', ')}.`);
  const warning = await sealsOf(opened, config);
  if (warning !== null) return bad(warning);
  const signed = openSignedMemory(checkpointFile(config)).chains().length;
  return good(`Kho mở được, nhật ký khớp; ${String(signed)} chuỗi đã có điểm kiểm chứng.`);
}

/** How many passwords still stand on the pepper that was replaced, and whether any stands on one that is not here. */
export async function passwords(
  { unitOfWork }: Pick<OpenStore, 'unitOfWork'>,
  config: Config,
): Promise<readonly Finding[]> {
  const isThere = existsSync(join(config.secretsDir, 'pepper'));
  const known = isThere ? loadPasswordPeppers(config) : { now: { id: 'không có' }, former: null };
  const stand = await pepperStand(unitOfWork.readers, known);
  const warning = pepperWarning(stand);
  const lost = warning === null ? [] : [bad(warning)];
  if (known.former === null) return lost;
  const drop = 'npm run rotate-key -- pepper --bo-cu';
  if (stand.former === 0) return [...lost, note(`Không mật khẩu nào còn dựa vào pepper cũ: bỏ nó bằng ${drop}.`)];
  return [...lost, note(`${String(stand.former)} mật khẩu còn dựa vào pepper cũ, chờ chủ của chúng đăng nhập.`)];
}

/** Whether personal data and authenticator apps open with the pepper that is there. */
export async function personal(
  { unitOfWork }: Pick<OpenStore, 'unitOfWork'>,
  config: Config,
): Promise<readonly Finding[]> {
  if (!existsSync(join(config.secretsDir, 'pepper'))) return [];
  const again = 'npm run rotate-key -- ca-nhan';
  if (isPersonalPepperPrepared(config))
    return [bad(`Việc thay pepper của dữ liệu cá nhân còn dở dang: chạy lại ${again}.`)];
  const warning = personalWarning(await personalStand(unitOfWork.readers, presentPersonalPepper(config)));
  return warning === null ? [] : [bad(warning)];
}

/** What cannot be opened with the key that is there; a missing file is a key that fits nothing. */
export async function sealsOf({ unitOfWork }: Pick<OpenStore, 'unitOfWork'>, config: Config): Promise<string | null> {
  const isThere = existsSync(join(config.secretsDir, 'sealing-key'));
  const keyId = isThere ? createMarkSeal(loadSealingKey(config)).keyId : '';
  return sealWarning(await sealStand(unitOfWork.readers, keyId));
}

/** Whether the product can listen where it is told to, or does so already. */
export async function port({ port: door, host }: Pick<Config, 'port' | 'host'>): Promise<Finding> {
  const where = `Cổng ${String(door)} (PORT) ở ${host} (HOST)`;
  const code = await new Promise<string | null>((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(door, host, () => server.close(() => resolve(null)));
  });
  if (code === null) return good(`${where} còn trống.`);
  if (code !== 'EADDRINUSE') return bad(`${where} không mở được: ${code}.`);
  const own = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const health = `http://${own.includes(':') ? `[${own}]` : own}:${String(door)}/healthz`;
  const answer = await fetch(health, { signal: AbortSignal.timeout(PATIENCE) }).then(
    async (response) => response.ok && (await response.text()).includes('"ok"'),
    () => false,
  );
  if (answer) return good(`${where}: phần mềm đang chạy và trả lời.`);
  return bad(`${where} đang có chương trình khác dùng: dừng chương trình ấy hoặc đặt PORT khác.`);
}

/** The certificate people see: whether it is there, believed, and how long it lasts. */
async function tls(publicUrl: string | null): Promise<Finding> {
  if (publicUrl === null) return note('PUBLIC_URL chưa đặt: chỉ dùng được trên chính máy này.');
  const { protocol, hostname, port } = new URL(publicUrl);
  if (protocol !== 'https:') return bad('PUBLIC_URL không dùng https: mật khẩu đi qua mạng không được mã hóa.');
  return new Promise((resolve) => {
    const options = { host: hostname, port: Number(port || 443), servername: hostname, rejectUnauthorized: false };
    const socket = connectTls(options, () => {
      const days = Math.floor((Date.parse(socket.getPeerCertificate().valid_to) - Date.now()) / 86_400_000);
      const { authorized } = socket;
      socket.destroy();
      if (days < 14) resolve(bad(`Chứng thư TLS còn ${String(days)} ngày.`));
      else resolve(authorized ? good(`TLS tốt, còn ${String(days)} ngày.`) : note('Máy này không tin chứng thư TLS.'));
    });
    socket.setTimeout(PATIENCE, () => socket.destroy(new Error('không trả lời')));
    socket.once('error', (error: Error) => resolve(bad(`Không nối được ${publicUrl}: ${error.message}.`)));
  });
}

async function mail(smtpUrl: string | null): Promise<Finding> {
  if (smtpUrl === null) return note('Chưa đặt SMTP_URL: quản trị tự đưa đường dẫn một lần cho người dùng.');
  const { hostname, port, protocol } = new URL(smtpUrl);
  return new Promise((resolve) => {
    const socket = createConnection({ host: hostname, port: Number(port || (protocol === 'smtps:' ? 465 : 587)) });
    socket.once('connect', () => {
      socket.destroy();
      resolve(good(`Máy chủ thư ${hostname} trả lời.`));
    });
    socket.setTimeout(PATIENCE, () => socket.destroy(new Error('không trả lời')));
    socket.once('error', (error: Error) => resolve(bad(`Không nối được máy chủ thư ${hostname}: ${error.message}.`)));
  });
}

function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}
