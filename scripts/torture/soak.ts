import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { invite, send, startVictim } from './product';
import type { Victim } from './product';

/** Requests a second, one of five a write. */
const RATE = 50;
/** Share of the run that warms up before the slope of the heap is measured. */
const WARM_UP = 0.2;
/** The heap may grow by this many MiB an hour after the warm-up. */
const STEEPEST = 2;

/** T-SOAK: ordinary use for a long while on a long log: no unexpected error, a flat heap, and the log verifies at the end. */
export async function soak(
  { minutes, entries, seed }: { readonly minutes: number; readonly entries: number; readonly seed: number },
  print: (line: string) => void,
): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), 'thi-tuyen-soak-'));
  const victim = await startVictim(dataDir);
  try {
    print(`nhật ký có sẵn: ${String(await victim.ask({ preload: entries }))} bản ghi`);
    const { requests, errors, times, heaps } = await use(victim, minutes * 60_000, `s${String(seed)}`);
    const { ok } = (await victim.ask('verify')) as { readonly ok: boolean };
    times.sort((a, b) => a - b);
    const p95 = Math.trunc(times[Math.floor(times.length * 0.95)] ?? 0);
    const slope = slopeOf(heaps.slice(Math.floor(heaps.length * WARM_UP)));
    print(
      `T-SOAK: ${String(requests)} yêu cầu trong ${String(minutes)} phút, ${String(errors)} lỗi, p95 ${String(p95)} ms.`,
    );
    print(`Heap dốc ${slope.toFixed(1)} MiB mỗi giờ; kiểm chứng ${ok ? 'khớp' : 'KHÔNG KHỚP'}.`);
    return errors === 0 && ok && slope <= STEEPEST;
  } finally {
    await victim.kill();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** A heap as seen at a time: hours since the start, and MiB. */
type Heap = readonly [hours: number, mebibytes: number];

async function use(victim: Victim, duration: number, prefix: string) {
  const agent = new Agent({ keepAlive: true });
  const seen = { requests: 0, errors: 0, times: [] as number[], heaps: [] as Heap[] };
  const body = '{"query":"{systemAudit(first:20){edges{node{sequence}}}}"}';
  const headers = { cookie: victim.cookie, 'content-type': 'application/json' };
  const read = async () =>
    (await send(agent, `${victim.url}/graphql`, { method: 'POST', headers, body })).status === 200;
  const one = async (number: number): Promise<void> => {
    const begun = performance.now();
    const isDone = number % 5 === 0 ? await invite(agent, victim, `${prefix}-${String(number)}`) : await read();
    if (!isDone) seen.errors += 1;
    seen.times.push(performance.now() - begun);
  };
  const start = performance.now();
  const running: Promise<void>[] = [];
  for (let next = start; performance.now() < start + duration; next += 1_000 / RATE) {
    running.push(one((seen.requests += 1)));
    if (seen.requests % (RATE * 10) === 0)
      seen.heaps.push([(performance.now() - start) / 3_600_000, await heapOf(victim)]);
    await wait(Math.max(0, next - performance.now()));
  }
  await Promise.all(running);
  agent.destroy();
  return seen;
}

async function heapOf(victim: Victim): Promise<number> {
  return ((await victim.ask('memory')) as { readonly heapUsed: number }).heapUsed / 1024 ** 2;
}

/** Least squares through the points: MiB an hour. */
function slopeOf(heaps: readonly Heap[]): number {
  const mean = (at: 0 | 1): number => heaps.reduce((sum, one) => sum + one[at], 0) / Math.max(1, heaps.length);
  const [hours, size] = [mean(0), mean(1)];
  const above = heaps.reduce((sum, [x, y]) => sum + (x - hours) * (y - size), 0);
  const below = heaps.reduce((sum, [x]) => sum + (x - hours) ** 2, 0);
  return below === 0 ? 0 : above / below;
}
