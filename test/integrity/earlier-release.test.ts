import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { backupCommand } from '../../scripts/backup/run';
import { exportBundle } from '../../scripts/export-bundle/run';
import { storyClock } from '../../scripts/rehearse/clock';
import type { StoryClock } from '../../scripts/rehearse/clock';
import { playRound } from '../../scripts/rehearse/play';
import { readRoundFile } from '../../scripts/rehearse/read-round-file';
import type { Stage } from '../../scripts/rehearse/stage';
import { verifyBundle } from '../../scripts/verify/bundle';
import type { Bundle } from '../../scripts/verify/bundle';
import { loadCheckpointKey, loadConfig, loadPepper, loadSealingKey } from '../../src/config';
import { startProduct } from '../../src/main/product';
import type { RunningProduct } from '../../src/main/product';

/**
 * Backups that an earlier release wrote (commit 5f64241, before marks of the written paper were sealed): one in the middle
 * of the written marking, with the answers its people had got by then, and one of a round whose papers are out.
 */
const kept = (name: string): string => join(__dirname, 'earlier-release', name);
const facts = JSON.parse(readFileSync(kept('facts.json'), 'utf8')) as {
  readonly passphrase: string;
  readonly secrets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly printed: Readonly<Record<string, string>>;
  readonly reader: string;
  readonly administrator: string;
};
const folder = mkdtempSync(join(tmpdir(), 'ban-cu-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Brings a backup back as an administrator does, on a machine with the secrets of its time. */
async function restored(name: string) {
  const env = { DATA_DIR: join(folder, name), PORT: '0', LOG_LEVEL: 'silent' };
  const limits = { THITUYEN_ANONYMOUS_PER_MINUTE: '1000000', THITUYEN_SIGNED_IN_PER_MINUTE: '1000000' };
  const config = loadConfig({ ...env, ...limits });
  mkdirSync(config.secretsDir, { recursive: true, mode: 0o700 });
  for (const [file, secret] of Object.entries(facts.secrets[name]!))
    writeFileSync(join(config.secretsDir, file), `${secret}\n`, { mode: 0o400 });
  const passphrase = join(folder, 'mat-khau');
  writeFileSync(passphrase, facts.passphrase);
  const lines: string[] = [];
  const args = ['restore', kept(`${name}.age`), '--passphrase-file', passphrase];
  expect([await backupCommand(env, args, (line) => lines.push(line)), lines]).toEqual([0, [expect.any(String)]]);
  return { env, config };
}

async function withProduct<T>(
  config: ReturnType<typeof loadConfig>,
  clock: () => Date,
  work: (product: RunningProduct) => Promise<T>,
): Promise<T> {
  const keys = {
    pepper: Buffer.from(loadPepper(config)),
    checkpointKey: loadCheckpointKey(config),
    sealingKey: loadSealingKey(config),
  };
  const product = await startProduct({ config, ...keys, clock, durable: true, storeInProcess: true });
  try {
    return await work(product);
  } finally {
    await product.stop();
  }
}

async function verified(env: Readonly<Record<string, string>>): Promise<string> {
  const bundle = join(env['DATA_DIR']!, 'goi.json');
  expect(await exportBundle(env, bundle, () => undefined)).toBe(0);
  return verifyBundle(JSON.parse(readFileSync(bundle, 'utf8')) as Bundle, []);
}

/** What people asked and did before the backup is answered from what they were told then; the rest is done now. */
const mockStage = (real: (product: never, clock: StoryClock) => Stage) => {
  const { acts, reads } = JSON.parse(gunzipSync(readFileSync(kept('answers.json.gz'))).toString()) as Record<
    'acts' | 'reads',
    [key: string, answer: unknown][]
  >;
  const told = (list: [string, unknown][], key: string): unknown => {
    const at = list.findIndex(([one]) => one === key);
    return at < 0 ? undefined : list.splice(at, 1)[0]![1];
  };
  return (product: never, clock: StoryClock): Stage => {
    const stage = real(product, clock);
    return {
      ...stage,
      perform: async (step) => {
        const answer = told(acts, `${step.act} ${step.by}`);
        if (answer === undefined) return stage.perform(step);
        clock.tick();
        return answer as never;
      },
      read: async (by, query, variables) => {
        const key = `${by}:${query.replace(/\s+/g, ' ')}${JSON.stringify(variables)}`;
        return (told(reads, key) ?? (await stage.read(by, query, variables))) as never;
      },
    };
  };
};
jest.mock('../../scripts/rehearse/stage', () => {
  const real = jest.requireActual<{ stageOf: (product: never, clock: StoryClock) => Stage }>(
    '../../scripts/rehearse/stage',
  );
  return { ...real, stageOf: (product: never, clock: StoryClock) => mockStage(real.stageOf)(product, clock) };
});

describe('a store of an earlier release', () => {
  test('opens, verifies, and gives a paper the bytes it was printed with then', async () => {
    const { env, config } = await restored('da-phat-hanh');
    expect(await verified(env)).toMatch(/^KHỚP: .* 1 kỳ thi\.$/);
    await withProduct(
      config,
      () => new Date('2026-12-04T03:00:00Z'),
      async ({ url, sessions }) => {
        expect((await fetch(`${url}/readyz`)).status).toBe(200);
        const cookie = `sid=${await sessions.mint(facts.reader)}`;
        for (const [id, sha256] of Object.entries(facts.printed)) {
          const answer = await fetch(`${url}/papers/${id}`, { headers: { cookie } });
          const bytes = Buffer.from(await answer.arrayBuffer());
          expect([answer.status, createHash('sha256').update(bytes).digest('hex')]).toEqual([200, sha256]);
        }
      },
    );
    expect(await verified(env)).toMatch(/^KHỚP: /);
  }, 60_000);

  test('goes on from the middle of the written marking to the result, marks of then beside sealed ones', async () => {
    const { env, config } = await restored('giua-cham-viet');
    const round = readRoundFile(readFileSync(kept('round.json'), 'utf8'));
    if (!round.ok) throw new Error('the round of then has faults now');
    const clock = storyClock(round.round.round.noticeDate);
    const reading = await withProduct(config, clock.now, async (product) => {
      const stage = {
        url: product.url,
        mintSession: async (id: string) => `sid=${await product.sessions.mint(id)}`,
        mintAdministrator: () => Promise.resolve(facts.administrator),
        stop: () => Promise.resolve(),
      };
      return (await playRound(round.round, stage, clock, { tell: () => undefined, draw: false })).reading;
    });
    expect(reading.blocked).toEqual([]);
    const [best] = reading.posts[0]!.candidates;
    expect(best).toMatchObject({ candidate: 'c1', total: '84.46', rank: 1 });
    expect(await verified(env)).toMatch(/^KHỚP: .* [1-9]\d* cam kết điểm mở đúng, 1 kỳ thi\.$/);
  }, 120_000);
});
