import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportBundle } from '../../scripts/export-bundle/run';
import { storyClock } from '../../scripts/rehearse/clock';
import { playRound } from '../../scripts/rehearse/play';
import { readRoundFile } from '../../scripts/rehearse/read-round-file';
import { verifyBundle } from '../../scripts/verify/bundle';
import type { Bundle } from '../../scripts/verify/bundle';
import { Misfit } from '../../scripts/verify/hashes';
import { loadCheckpointKey, loadConfig, loadPepper } from '../../src/config';
import { startRehearsal } from '../../src/main/rehearsal';
import { roundOf, SETTLED } from '../rehearse/appeal-rounds';
import { smallRoundWith } from '../rehearse/small-round';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'ky-thi-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Plays a round file to its end and exports it by the command of the administrator. */
async function bundleOfRound(name: string, text: string): Promise<Bundle> {
  const read = readRoundFile(text);
  if (!read.ok) throw new Error('the round has faults');
  const env = { DATA_DIR: join(folder, name) };
  const config = loadConfig(env);
  const pepper = Buffer.from(loadPepper(config));
  const checkpointKey = loadCheckpointKey(config);
  const clock = storyClock(read.round.round.noticeDate);
  const product = await startRehearsal({ clock: clock.now, dataDir: config.dataDir, pepper, checkpointKey });
  await playRound(read.round, product, clock, { tell: () => undefined, draw: false }).finally(() => product.stop());
  const file = join(folder, `${name}.json`);
  expect(await exportBundle(env, file, () => undefined)).toBe(0);
  return JSON.parse(readFileSync(file, 'utf8')) as Bundle;
}

/** The bundle with one thing of its only round changed. */
function changed(bundle: Bundle, change: (round: Record<string, Record<string, unknown>[]>) => void): Bundle {
  const copy = structuredClone(bundle);
  change(copy.rounds[0] as unknown as Record<string, Record<string, unknown>[]>);
  return copy;
}

test('a round with every breach and every outcome of an appeal is recomputed to the hundredth', async () => {
  const bundle = await bundleOfRound('vi-pham', roundOf(SETTLED));
  expect(verifyBundle(bundle)).toMatch(/^KHỚP: .* 1 kỳ thi\.$/);
  const dismissed = changed(bundle, ({ violations }) => void (violations![0]!['upheld'] = false));
  expect(() => verifyBundle(dismissed)).toThrow(Misfit);
  const lost = changed(bundle, ({ violations }) => void violations!.pop());
  expect(() => verifyBundle(lost)).toThrow(Misfit);
  const raised = changed(bundle, ({ appeals }) => {
    const decision = appeals!.find((one) => one['decision'] !== null)!['decision'] as { mark: number };
    decision.mark += 1;
  });
  expect(() => verifyBundle(raised)).toThrow(Misfit);
});

test('a round of secret ballots is recomputed from the opened box', async () => {
  const bundle = await bundleOfRound('phieu-kin', smallRoundWith({ '/regulation/ballot': 'SECRET' }));
  expect(verifyBundle(bundle)).toMatch(/^KHỚP: .* 1 kỳ thi\.$/);
  const edited = changed(bundle, ({ ballots }) => {
    const marks = ballots![0]!['marks'] as Record<string, number>;
    marks[Object.keys(marks)[0]!]! += 1;
  });
  expect(() => verifyBundle(edited)).toThrow(Misfit);
});

test('a round of secret ballots typed twice from paper is recomputed too', async () => {
  const entry = { '/regulation/ballot': 'SECRET', '/regulation/entry': 'PAPER_DOUBLE_ENTRY' };
  const bundle = await bundleOfRound('phieu-kin-giay', smallRoundWith(entry));
  expect(verifyBundle(bundle)).toMatch(/^KHỚP: .* 1 kỳ thi\.$/);
  const reopened = changed(bundle, ({ sheets }) => void (sheets![0]!['state'] = 'OPEN'));
  expect(() => verifyBundle(reopened)).toThrow(Misfit);
});
