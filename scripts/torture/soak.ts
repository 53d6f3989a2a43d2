import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { askToInvite, isInvited, send, startVictim } from './product';
import type { Answer, Victim } from './product';

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
    const { requests, wrong, again, times, heaps } = await use(victim, minutes * 60_000, `s${String(seed)}`);
    const { ok } = (await victim.ask('verify')) as { readonly ok: boolean };
    times.sort((a, b) => a - b);
    const p95 = Math.trunc(times[Math.floor(times.length * 0.95)] ?? 0);
    const slope = slopeOf(heaps.slice(Math.floor(heaps.length * WARM_UP)));
    print(
      `T-SOAK: ${String(requests)} yêu cầu trong ${String(minutes)} phút, ${String(wrong.length)} lỗi, p95 ${String(p95)} ms; nối lại ${String(again)} lần.`,
    );
    for (const answer of wrong.slice(0, 5)) print(`  ${answer}`);
    print(`Heap dốc ${slope.toFixed(1)} MiB mỗi giờ; kiểm chứng ${ok ? 'khớp' : 'KHÔNG KHỚP'}.`);
    return wrong.length === 0 && ok && slope <= STEEPEST;
  } finally {
    await victim.kill();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** A heap as seen at a time: hours since the start, and MiB. */
type Heap = readonly [hours: number, mebibytes: number];

interface Seen {
  requests: number;
  /** Answers that were not as they should be. */
  readonly wrong: string[];
  /** Times a kept connection was let go at the moment of sending, and the same request was sent again. */
  again: number;
  readonly times: number[];
  readonly heaps: Heap[];
}

async function use(victim: Victim, duration: number, prefix: string): Promise<Seen> {
  const agent = new Agent({ keepAlive: true });
  const seen: Seen = { requests: 0, wrong: [], again: 0, times: [], heaps: [] };
  const one = async (number: number): Promise<void> => {
    const ask = number % 5 === 0 ? inviting(agent, victim, `${prefix}-${String(number)}`) : reading(agent, victim);
    const begun = performance.now();
    let answer = await ask.send();
    if (answer.status === 0) {
      seen.again += 1;
      answer = await ask.send();
    }
    seen.times.push(performance.now() - begun);
    if (!ask.isRight(answer)) seen.wrong.push(`${String(answer.status)} ${answer.body.slice(0, 300)}`);
  };
  const start = performance.now();
  const running = new Set<Promise<void>>();
  for (let next = start; performance.now() < start + duration; next += 1_000 / RATE) {
    const asked = one((seen.requests += 1)).finally(() => running.delete(asked));
    running.add(asked);
    if (seen.requests % (RATE * 10) === 0)
      seen.heaps.push([(performance.now() - start) / 3_600_000, await heapOf(victim)]);
    await wait(Math.max(0, next - performance.now()));
  }
  await Promise.all(running);
  agent.destroy();
  return seen;
}

interface Ask {
  readonly send: () => Promise<Answer>;
  readonly isRight: (answer: Answer) => boolean;
}

function reading(agent: Agent, { url, cookie }: Victim): Ask {
  const body = '{"query":"{systemAudit(first:20){edges{node{sequence}}}}"}';
  const headers = { cookie, 'content-type': 'application/json' };
  return {
    send: () => send(agent, `${url}/graphql`, { method: 'POST', headers, body }),
    isRight: ({ status, body: answer }) => status === 200 && answer.includes('"sequence":'),
  };
}

/** Keyed, so that sending it again repeats the answer and not the act. */
function inviting(agent: Agent, victim: Victim, username: string): Ask {
  const key = randomUUID();
  return { send: () => askToInvite(agent, victim, username, key), isRight: isInvited };
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
