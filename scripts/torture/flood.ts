import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { HOSTILE } from './hostile';
import type { Hostile } from './hostile';
import { invite, send, startVictim } from './product';
import type { Answer, Victim } from './product';
import type { Random } from './seed';

/** Hostile requests a second; every one of them reaches the parser, since the limits on speed are lifted here. */
const HOSTILE_RATE = 200;
/** Honest requests a second, one of five a write. */
const HONEST_RATE = 10;
/** How often a document is asked alone before its cost is told. */
const ALONE = 20;
/** Most processor time one hostile request may take, and the honest 95th percentile, in milliseconds. */
const MOST_CPU = 50;
const SLOWEST = 500;

/** T-DOS: what each hostile document costs alone, then honest use under a flood of all of them. */
export async function flood(
  { seconds }: { readonly seconds: number },
  random: Random,
  print: (line: string) => void,
): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), 'thi-tuyen-dos-'));
  const victim = await startVictim(dataDir);
  try {
    const isCheap = await costsAlone(victim, print);
    const isServed = await underFlood(victim, { seconds, random }, print);
    return isCheap && isServed;
  } finally {
    await victim.kill();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function costsAlone(victim: Victim, print: (line: string) => void): Promise<boolean> {
  const agent = new Agent({ keepAlive: true });
  const costs: { readonly name: string; readonly ms: number; readonly refused: boolean }[] = [];
  for (let warm = 0; warm < 2; warm += 1) for (const one of HOSTILE) await ask(agent, victim, one, '');
  for (const one of HOSTILE) {
    const before = await cpuOf(victim);
    let refused = true;
    for (let turn = 0; turn < ALONE; turn += 1) {
      refused = isRefused(await ask(agent, victim, one, turn % 2 === 0 ? '' : victim.cookie)) && refused;
    }
    costs.push({ name: one.name, ms: ((await cpuOf(victim)) - before) / ALONE, refused });
  }
  agent.destroy();
  costs.sort((a, b) => b.ms - a.ms);
  const bad = costs.filter(({ ms, refused }) => ms > MOST_CPU || !refused);
  for (const { name, ms, refused } of bad) print(`${name}: ${ms.toFixed(1)} ms, từ chối ${String(refused)}`);
  const [worst] = costs;
  const most = `nặng nhất ${worst?.ms.toFixed(1) ?? ''} ms CPU (${worst?.name ?? ''})`;
  print(`T-DOS: ${String(costs.length)} yêu cầu độc hại gửi riêng, ${String(bad.length)} sai; ${most}.`);
  return bad.length === 0;
}

async function underFlood(
  victim: Victim,
  { seconds, random }: { readonly seconds: number; readonly random: Random },
  print: (line: string) => void,
): Promise<boolean> {
  const [agent, honest] = [new Agent({ keepAlive: true }), new Agent({ keepAlive: true })];
  const seen = { hostile: 0, let: 0, requests: 0, errors: 0, times: [] as number[] };
  const strike = async (): Promise<void> => {
    const one = HOSTILE[random(HOSTILE.length)];
    if (one === undefined) return;
    seen.hostile += 1;
    if (!isRefused(await ask(agent, victim, one, random(2) === 0 ? '' : victim.cookie))) seen.let += 1;
  };
  const use = async (): Promise<void> => {
    const number = (seen.requests += 1);
    const begun = performance.now();
    const isDone = number % 5 === 0 ? await invite(honest, victim, `d-${randomUUID()}`) : await read(honest, victim);
    if (!isDone) seen.errors += 1;
    seen.times.push(performance.now() - begun);
  };
  await Promise.all([steadily(HOSTILE_RATE, seconds, strike), steadily(HONEST_RATE, seconds, use)]);
  agent.destroy();
  honest.destroy();
  seen.times.sort((a, b) => a - b);
  const p95 = Math.trunc(seen.times[Math.floor(seen.times.length * 0.95)] ?? 0);
  const rate = Math.trunc(seen.hostile / seconds);
  print(`${String(seconds)} s với ${String(rate)} yêu cầu độc hại mỗi giây, ${String(seen.let)} không bị từ chối.`);
  print(`Người dùng thật: ${String(seen.requests)} yêu cầu, ${String(seen.errors)} lỗi, p95 ${String(p95)} ms.`);
  return seen.let === 0 && seen.errors === 0 && p95 <= SLOWEST;
}

/** Begins so many a second whether or not those before have ended, as callers do. */
async function steadily(rate: number, seconds: number, act: () => Promise<void>): Promise<void> {
  const start = performance.now();
  const running: Promise<void>[] = [];
  for (let turn = 0; turn < rate * seconds; turn += 1) {
    running.push(act());
    await wait(Math.max(0, start + (turn + 1) * (1_000 / rate) - performance.now()));
  }
  await Promise.all(running);
}

function ask(agent: Agent, { url }: Victim, { body }: Hostile, cookie: string): Promise<Answer> {
  const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  return send(agent, `${url}/graphql`, { method: 'POST', headers, body });
}

async function read(agent: Agent, victim: Victim): Promise<boolean> {
  const body = '{"query":"{viewer{isAdministrator} systemAudit(first:20){edges{node{sequence}}}}"}';
  const headers = { cookie: victim.cookie, 'content-type': 'application/json' };
  const answer = await send(agent, `${victim.url}/graphql`, { method: 'POST', headers, body });
  return answer.status === 200 && !answer.body.includes('"errors"');
}

/** Whether the answer is a refusal in JSON of ours; a connection that ended without an answer is none. */
function isRefused({ status, type, body }: Answer): boolean {
  return status > 0 && status < 500 && type.startsWith('application/json') && body.includes('"errors":[{');
}

/** Processor time the product has used, in milliseconds. */
async function cpuOf(victim: Victim): Promise<number> {
  const { user, system } = (await victim.ask('cpu')) as NodeJS.CpuUsage;
  return (user + system) / 1_000;
}
