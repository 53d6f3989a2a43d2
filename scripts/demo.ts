/**
 * `npm run demo [-- FILE]`: plays a round into a store that stays, then starts the product on it to click around in.
 * A store that is there already is used as it is.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfig, loadPepper, type Config } from '../src/config';
import { hanoiDay } from '../src/domain/calendar';
import { startRehearsal, type Product } from '../src/main/rehearsal';
import { startServer } from '../src/main/start';
import { clientOf } from './rehearse/client';
import { storyClock } from './rehearse/clock';
import { playRound, type Played } from './rehearse/play';
import type { RoundFile } from './rehearse/round-file';
import { endingOf, Ended, roundOf } from './rehearse/run';

/** Where a demonstration is kept unless DATA_DIR says otherwise. */
const FOLDER = 'data-demo';

async function demo(args: readonly string[]): Promise<void> {
  const [file = sample(), ...others] = args;
  if (others.length > 0 || file.startsWith('-')) throw new Ended(2, ['Cách dùng: npm run demo [-- TỆP]']);
  const env = { ...process.env, DATA_DIR: process.env['DATA_DIR'] ?? FOLDER };
  const config = loadConfig(env);
  if (config.mongodbUri !== null) throw new Ended(2, ['Bản trình diễn chỉ dùng kho nhúng; hãy bỏ biến MONGODB_URI.']);
  if (existsSync(join(config.dataDir, 'store'))) {
    console.log(`Dùng kho đã có ở ${config.dataDir}. Muốn chơi lại từ đầu thì xóa thư mục đó.`);
  } else {
    const round = await roundOf(file);
    greet(round, await playInto(config, round), config);
  }
  await startServer(env);
}

/** Plays aside and moves the store in when it is whole: one that was broken off is never taken for a demonstration. */
async function playInto(config: Config, round: RoundFile): Promise<readonly Visitor[]> {
  const { dataDir } = config;
  await mkdir(dataDir, { recursive: true });
  const pepper = Buffer.from(loadPepper(config));
  const aside = await mkdtemp(join(dataDir, '.dang-choi-'));
  try {
    const clock = storyClock(round.round.noticeDate);
    const product = await startRehearsal({ clock: clock.now, dataDir: aside, pepper });
    let visitors: readonly Visitor[];
    try {
      const played = await playRound(round, product, clock, { tell: (line) => console.log(line), draw: false });
      clock.goTo(hanoiDay(new Date()));
      visitors = await admit(round, played, product);
    } finally {
      await product.stop();
    }
    await rename(join(aside, 'store'), join(dataDir, 'store'));
    return visitors;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Someone whose password the visitor may set, with today's code: the codes of the story have expired by now. */
interface Visitor {
  readonly office: string;
  readonly displayName: string;
  readonly username: string;
  readonly code: string;
}

const RESET =
  'mutation ($input: ResetAccountInput!) { resetAccount(input: $input) { reset { code } errors { message } } }';

interface ResetAnswer {
  readonly resetAccount: { readonly reset: { readonly code: string | null } | null };
}

async function admit(round: RoundFile, played: Played, product: Product): Promise<readonly Visitor[]> {
  const { chair, secretary } = round.bodies.council;
  const cookie = await product.mintSession(played.administrator);
  const client = clientOf(product.url);
  const visitors: Visitor[] = [];
  try {
    for (const [key, office] of [
      [chair, 'Chủ tịch Hội đồng'],
      [secretary, 'Thư ký Hội đồng'],
    ] as const) {
      const player = played.players.get(key);
      if (player === undefined) continue;
      const { accountId, displayName, username } = player;
      const variables = { input: { accountId, clearTotp: false } };
      const answer = (await client.send({ cookie, query: RESET, variables })) as unknown as ResetAnswer;
      const code = answer.resetAccount.reset?.code ?? null;
      if (code === null) throw new Error(`no code for ${username}`);
      visitors.push({ office, displayName, username, code });
    }
  } finally {
    client.close();
  }
  return visitors;
}

function greet({ round }: RoundFile, visitors: readonly Visitor[], { dataDir, port }: Config): void {
  console.log(`Kỳ thi "${round.title}" đã ở trong ${dataDir}.`);
  console.log('Mở địa chỉ bên dưới, tự đặt mật khẩu (mã dùng một lần, hiệu lực 24 giờ), rồi đăng nhập bằng tên:');
  for (const { office, displayName, username, code } of visitors) {
    console.log(`  ${office} ${displayName}: tên ${username}`);
    console.log(`    http://localhost:${String(port)}/mat-khau#${code}`);
  }
}

function sample(): string {
  const candidates = [join(__dirname, 'rounds', 'c.json'), join(__dirname, '../../scripts/rounds/c.json')];
  return candidates.find((file) => existsSync(file)) ?? 'scripts/rounds/c.json';
}

demo(process.argv.slice(2)).catch((error: unknown) => {
  const { status, lines } = endingOf(error);
  for (const line of lines) console.error(line);
  process.exitCode = status;
});
