/**
 * The written paper end to end through the commands of the product, on a durable store: codes, markers, both marks of
 * every script, a decision on every fourth, the map opened, the marks compiled; of 50, 500 and 5,000 scripts.
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestFacts } from '../../src/application/command';
import type { Commands } from '../../src/application/commands';
import { mark } from '../../src/domain/marks';
import type { Result } from '../../src/domain/result';
import type { RunningProduct } from '../../src/main/product';
import { openProduct } from './product';
import { layWritten, type WrittenScene } from './written-scene';

const SIZES = [50, 500, 5_000];
/** Marks in one bag: what a marker's screen sends at once. */
const BAG = 200;
/** Of the scripts, every fourth has marks between the bands, so that the head must decide. */
const APART = 700;

type Name = keyof Commands;
type InputOf<N extends Name> = Parameters<Commands[N]['execute']>[1];
type ValueOf<N extends Name> = Extract<Awaited<ReturnType<Commands[N]['execute']>>, { ok: true }>['value'];

/** Measures: milliseconds of each step, all of them together, and for one script. */
export async function measure(options: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const sizes = options.length > 0 ? options.map(Number) : SIZES;
  const dataDir = await mkdtemp(join(tmpdir(), 'thi-tuyen-bench-'));
  const product = await openProduct(dataDir);
  try {
    await played(product, SIZES[0] ?? 50); // Warm, so that the smallest size does not pay for the start.
    const figures: Record<string, unknown> = {};
    for (const size of sizes) figures[`scripts${String(size)}`] = await played(product, size);
    return figures;
  } finally {
    await product.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function played(product: RunningProduct, size: number) {
  const scene = await layWritten(product.unitOfWork, size);
  const steps: Record<string, number> = {};
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    const value = await work();
    steps[name] = Math.trunc(performance.now() - started);
    return value;
  };
  const { roundId, coderId, headId } = scene;
  const { shares } = await timed('code', () => must(product, 'codeScripts', coderId, { roundId }));
  await timed('allocate', () => must(product, 'allocateMarkers', headId, { roundId }));
  await timed('mark', () => markAll(product, scene));
  await timed('decide', () => decideQuarter(product, scene));
  await timed('open', () => openMap(product, scene, shares ?? { CODING: '', SUPERVISION: '' }));
  await timed('compile', () => compile(product, scene));
  const total = Object.values(steps).reduce((sum, one) => sum + one, 0);
  return { ...steps, total, msForEach: Math.trunc((total / size) * 100) / 100 };
}

/** Any one command, when its name is known only while it runs. */
interface Executable<N extends Name> {
  execute(facts: RequestFacts, input: InputOf<N>): Promise<Result<ValueOf<N>>>;
}

async function must<N extends Name>(
  { commands }: RunningProduct,
  name: N,
  accountId: string,
  input: InputOf<N>,
): Promise<ValueOf<N>> {
  const viewer = { accountId, isAdministrator: false, sessionId: null };
  const facts = { viewer, now: new Date(), requestId: randomUUID(), idempotencyKey: randomUUID() };
  const command = commands[name] as unknown as Executable<N>;
  const result = await command.execute(facts, input);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.errors)}`);
  return result.value;
}

async function markAll(product: RunningProduct, { roundId }: WrittenScene): Promise<void> {
  const { readers } = product.unitOfWork;
  const scripts = await readers.scripts.ofRound(roundId);
  const places = new Map(scripts.map(({ id }, index) => [id, index]));
  const markings = await readers.markings.ofRound(roundId);
  for (const markerId of new Set(markings.map((one) => one.markerId))) {
    const own = markings.filter((one) => one.markerId === markerId);
    for (let at = 0; at < own.length; at += BAG) {
      const marks = own.slice(at, at + BAG).map(({ id, scriptId, turn, version }) => {
        const isApart = turn === 2 && (places.get(scriptId) ?? 0) % 4 === 0;
        return { markingId: id, expectedVersion: version, mark: mark(isApart ? 7_000 + APART : 7_000) };
      });
      await must(product, 'submitWrittenMarks', markerId, { roundId, marks });
    }
  }
}

async function decideQuarter(product: RunningProduct, { roundId, headId }: WrittenScene): Promise<void> {
  const scripts = await product.unitOfWork.readers.scripts.ofRound(roundId);
  for (const [index, { id: scriptId, version: expectedVersion }] of scripts.entries()) {
    if (index % 4 !== 0) continue;
    const decision = { by: 'HEAD' as const, mark: mark(7_300), reason: 'Đã trao đổi với hai người chấm' };
    await must(product, 'decideWrittenMark', headId, { scriptId, expectedVersion, ...decision });
  }
}

async function openMap(
  product: RunningProduct,
  { roundId, chairId, secretaryId }: WrittenScene,
  shares: { readonly CODING: string; readonly SUPERVISION: string },
): Promise<void> {
  const both = { codingShare: shares.CODING, supervisionShare: shares.SUPERVISION };
  await must(product, 'openBlindMap', chairId, { roundId, expectedVersion: 1, ...both, witnessId: secretaryId });
}

/** Compiling is a two-person act: the Chair asks, the head of coding agrees. */
async function compile(product: RunningProduct, { roundId, chairId, coderId }: WrittenScene): Promise<void> {
  const asked = await must(product, 'compileWritten', chairId, { roundId, expectedVersion: 1 });
  if ('approvalRequired' in asked) await must(product, 'approveAct', coderId, asked.approvalRequired);
}
