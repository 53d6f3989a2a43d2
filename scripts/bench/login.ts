/** Signing in under load: how much of the two cores it uses, what others feel of it, and whether time tells who exists. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { compare, hash } from 'bcrypt';
import { BCRYPT_COST, createPasswordHasher } from '../../src/application/account/password';
import { startProduct } from '../../src/main/product';
import type { RunningProduct } from '../../src/main/product';
import { type Answered, type Call, type Caller, startCaller } from './caller';
import { quantile, rounded } from './product';

const ACCOUNTS = 100;
const AT_ONCE = 50;
const ROUNDS = 6;
const CORES = 2;
/** Between two requests of whoever works meanwhile: twenty a second are many people's, and leave the cores to the hashing. */
const PAUSE_MS = 50;
const PASSWORD = 'gió mùa đông bắc thổi qua cánh đồng';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { session { stage } errors { code } } }';

/** Measures; `--samples=N` sets the sign-ins of each kind whose times are compared (200). */
export async function measure(options: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const samples = Number(/^--samples=(\d{1,4})$/.exec(options[0] ?? '')?.[1] ?? 200);
  const dataDir = await mkdtemp(join(tmpdir(), 'thi-tuyen-bench-'));
  const scene = await openScene(dataDir);
  try {
    const quiet = await askFor(scene, pause(10_000));
    const flood = await floods(scene);
    const times = await compareTimes(scene, samples);
    return {
      cost: BCRYPT_COST,
      concurrentSignIns: AT_ONCE,
      ...flood.figures,
      shareOfTwoCores: rounded(flood.perSecond / flood.mostPerSecond),
      otherRequestP99Ms: { quiet: rounded(p99(quiet)), duringSignIns: rounded(p99(flood.others)) },
      otherRequests: { quiet: quiet.length, duringSignIns: flood.others.length },
      wrongPasswordMs: times,
    };
  } finally {
    scene.crowd.end();
    scene.colleague.end();
    await scene.product.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

interface Scene {
  readonly product: RunningProduct;
  /** Those who sign in. */
  readonly crowd: Caller;
  /** Somebody who works while others sign in. */
  readonly colleague: Caller;
  readonly usernames: readonly string[];
  /** Session of the colleague. */
  readonly cookie: string;
  /** Moves the product's clock, so that failures of one part of the measurement do not slow the next. */
  readonly later: (ms: number) => void;
}

async function openScene(dataDir: string): Promise<Scene> {
  let offset = 0;
  const pepper = randomBytes(32);
  const product = await startProduct({
    config: {
      port: 0,
      host: '127.0.0.1',
      dataDir,
      mongodbUri: null,
      secretsDir: dataDir,
      logLevel: 'silent',
      publicUrl: null,
      trustProxy: ['loopback'],
      introspection: false,
      requestsPerMinute: { anonymous: 1_000_000, signedIn: 1_000_000 },
    },
    pepper,
    clock: () => new Date(Date.now() + offset),
    durable: true,
    storeInProcess: __filename.endsWith('.ts'),
  });
  const passwordHash = await createPasswordHasher({ pepper }).hash(PASSWORD);
  const usernames = Array.from({ length: ACCOUNTS }, (_none, index) => `nguoi-${String(index)}`);
  const ids = await invite(product, usernames, passwordHash);
  const cookie = `sid=${await product.sessions.mint(ids[0] ?? '')}`;
  const api = new URL('/graphql', product.url);
  const [crowd, colleague] = [startCaller(api, { isCrowd: true }), startCaller(api)];
  return { product, crowd, colleague, usernames, cookie, later: (ms) => void (offset += ms) };
}

async function invite(
  product: RunningProduct,
  usernames: readonly string[],
  passwordHash: string,
): Promise<readonly string[]> {
  const { unitOfWork } = product;
  const ids = usernames.map((_name, index) => `acc_${String(index).padStart(24, '0')}`);
  await unitOfWork.run(async ({ accounts }) => {
    await accounts.insert(
      usernames.map((username, index) => ({
        id: ids[index] ?? '',
        version: 1,
        username,
        displayName: username,
        position: '',
        email: null,
        isAdministrator: false,
        passwordHash,
        link: null,
        secondFactor: null,
        secondFactorDraft: null,
        isDisabled: false,
        createdAt: new Date(),
      })),
    );
    return { ok: true };
  });
  return ids;
}

async function mostHashesPerSecond(): Promise<number> {
  const stored = await hash('x', BCRYPT_COST);
  const each = 8;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: CORES }, async () => {
      for (let n = 0; n < each; n += 1) await compare('y', stored);
    }),
  );
  return (CORES * each * 1_000) / (performance.now() - start);
}

/**
 * Signs in fifty people at once, some times over, while somebody else works. What the cores can hash is measured before
 * the first time and after every time: on a machine that others use it changes from minute to minute.
 */
async function floods(scene: Scene) {
  const others: number[] = [];
  let signedIn = 0;
  let refusedBusy = 0;
  let ms = 0;
  const most = [await mostHashesPerSecond()];
  let slowestRefusalMs = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const crowd = scene.crowd.atOnce(
      scene.usernames
        .slice(0, AT_ONCE)
        .map((username, index) => signIn({ username, password: PASSWORD, address: `10.1.${String(index)}.1` })),
    );
    others.push(...(await askFor(scene, crowd)));
    const answers = await crowd;
    const [full, refused] = [answers.filter(isSignedIn), answers.filter((answer) => !isSignedIn(answer))];
    signedIn += full.length;
    refusedBusy += refused.length;
    ms += Math.max(...full.map(({ at }) => at));
    slowestRefusalMs = Math.max(slowestRefusalMs, ...refused.map((answer) => answer.ms));
    most.push(await mostHashesPerSecond());
    scene.later(16 * 60_000);
  }
  const perSecond = (signedIn * 1_000) / ms;
  const mostPerSecond = most.reduce((sum, one) => sum + one, 0) / most.length;
  const figures = {
    mostHashesPerSecond: rounded(mostPerSecond),
    signedIn,
    refusedBusy,
    signInsPerSecond: rounded(perSecond),
    slowestRefusalMs: rounded(slowestRefusalMs),
  };
  return { others, perSecond, mostPerSecond, figures };
}

function isSignedIn({ text }: Answered): boolean {
  return text.includes('"FULL"');
}

/** Times of a small request, asked again and again until something else has ended, in milliseconds. */
async function askFor({ colleague, cookie }: Scene, until: Promise<unknown>): Promise<readonly number[]> {
  const stop = colleague.again({ body: { query: '{ currentSession { stage } }' }, headers: { cookie } }, PAUSE_MS);
  await until;
  return (await stop()).map(({ ms }) => ms);
}

/** Wrong passwords for names that exist and names that do not, turn by turn. */
async function compareTimes(scene: Scene, samples: number) {
  const known: number[] = [];
  const unknown: number[] = [];
  for (let n = 0; n < samples; n += 1) {
    if (n % 50 === 0) scene.later(25 * 3_600_000);
    const address = `10.2.${String(n % 250)}.1`;
    known.push(await timeOf(scene, scene.usernames[n % ACCOUNTS] ?? '', address));
    unknown.push(await timeOf(scene, `khong-co-${String(n % ACCOUNTS)}`, address));
  }
  const medians = { known: quantile(known, 0.5), unknown: quantile(unknown, 0.5) };
  return {
    samples,
    medianKnown: rounded(medians.known),
    medianUnknown: rounded(medians.unknown),
    medianDifferencePercent: rounded((100 * Math.abs(medians.known - medians.unknown)) / medians.unknown),
    floorKnown: rounded(quantile(known, 0)),
    floorUnknown: rounded(quantile(unknown, 0)),
  };
}

async function timeOf({ crowd }: Scene, username: string, address: string): Promise<number> {
  const [answer] = await crowd.atOnce([signIn({ username, password: 'một mật khẩu sai hẳn', address })]);
  if (answer?.text.includes('CREDENTIALS_WRONG') !== true) throw new Error(`not evaluated: ${answer?.text ?? ''}`);
  return answer.ms;
}

function signIn(guess: { readonly username: string; readonly password: string; readonly address: string }): Call {
  const { username, password, address } = guess;
  const headers = { 'idempotency-key': randomUUID(), 'x-forwarded-for': address };
  return { body: { query: SIGN_IN, variables: { input: { username, password } } }, headers };
}

function p99(values: readonly number[]): number {
  return quantile(values, 0.99);
}
