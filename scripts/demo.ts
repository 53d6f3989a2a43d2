/**
 * `npm run demo [-- FILE]`: plays a round into a store that stays, then starts the product on it to click around in, with
 * a door through which a visitor can be anybody of the round. A store that is there already is used as it is.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfig, loadPepper, type Config } from '../src/config';
import { hanoiDay } from '../src/domain/calendar';
import { startRehearsal } from '../src/main/rehearsal';
import { startServer } from '../src/main/start';
import { openDoor, type Visitor } from './demo-door';
import { visitorsOf } from './demo-visitors';
import { storyClock } from './rehearse/clock';
import { playRound } from './rehearse/play';
import type { RoundFile } from './rehearse/round-file';
import { endingOf, Ended, roundOf } from './rehearse/run';

/** Where a demonstration is kept unless DATA_DIR says otherwise. */
const FOLDER = 'data-demo';
/** Whom a visitor can be, beside the store: a store without it was not played here, and gets no door. */
const VISITORS = 'trinh-dien.json';

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
    await playInto(config, round);
    console.log(`Kỳ thi "${round.round.title}" đã ở trong ${config.dataDir}.`);
  }
  const product = await startServer(env);
  if (product !== null) await greet(config, (accountId) => product.sessions.mint(accountId));
}

/** Plays aside and moves the store in when it is whole: one that was broken off is never taken for a demonstration. */
async function playInto(config: Config, round: RoundFile): Promise<void> {
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
      visitors = visitorsOf(round, played);
    } finally {
      await product.stop();
    }
    await writeFile(join(dataDir, VISITORS), JSON.stringify(visitors, null, 1));
    await rename(join(aside, 'store'), join(dataDir, 'store'));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Over https the browser would not take the door's cookie for the product, so there people sign in as usual. */
async function greet({ dataDir, port, publicUrl }: Config, mint: (accountId: string) => Promise<string>) {
  const kept = join(dataDir, VISITORS);
  if (!existsSync(kept) || publicUrl?.startsWith('https:') === true) return;
  const visitors = JSON.parse(await readFile(kept, 'utf8')) as readonly Visitor[];
  const door = await openDoor({ visitors, mint, productPort: port, port: port + 1 });
  const offices = [...new Set(visitors.map(({ office }) => office))];
  console.log(`Vào thử, không cần mật khẩu, với từng vai (chỉ trên máy này): ${door.url}`);
  console.log(`  ${offices.join(', ')}.`);
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
