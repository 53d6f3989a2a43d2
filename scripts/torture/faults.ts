import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { invite, startVictim } from './product';
import type { Victim } from './product';
import type { Random } from './seed';

/** Writers at once. */
const WRITERS = 16;
/** Longest a start may take after a kill, in milliseconds (issue 8: 5 s). */
const SLOWEST_START = 5_000;

/** An invitation that was sent; the same key sends it again. */
interface Act {
  readonly username: string;
  readonly key: string;
}

/** What happened so far. */
interface Tally {
  sent: number;
  acknowledged: number;
  retried: number;
  faults: number;
  slowestStart: number;
}

/**
 * T-KILL: SIGKILL under writers, then start again. Everything acknowledged is there once; everything else is done once
 * by its retry; the chain of the log is whole and has exactly as many entries as acts were sent.
 */
export async function killAgain(
  { cycles, seed }: { readonly cycles: number; readonly seed: number },
  random: Random,
  print: (line: string) => void,
): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), 'thi-tuyen-kill-'));
  const tally: Tally = { sent: 0, acknowledged: 0, retried: 0, faults: 0, slowestStart: 0 };
  try {
    let victim = await startVictim(dataDir);
    const before = Number(await victim.ask('count'));
    for (let cycle = 1; cycle <= cycles; cycle += 1) {
      const open = await writtenUntilKilled(victim, `k${String(seed)}-${String(cycle)}`, 50 + random(350), tally);
      victim = await startVictim(dataDir);
      tally.slowestStart = Math.max(tally.slowestStart, victim.startMs);
      await retryAll(victim, open, tally);
      const found = Number(await victim.ask('count')) - before;
      const { ok } = (await victim.ask('verify')) as { readonly ok: boolean };
      if (ok && found === tally.sent) continue;
      print(`vòng ${String(cycle)}: ${String(found)} bản ghi cho ${String(tally.sent)} việc; kiểm chứng ${String(ok)}`);
      tally.faults += 1;
      tally.sent = found;
    }
    await victim.kill();
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
  const { acknowledged, retried, faults, slowestStart } = tally;
  const counts = `${String(acknowledged)} việc được báo xong, ${String(retried)} việc gửi lại, ${String(faults)} sai`;
  print(`T-KILL: ${String(cycles)} lần kill -9, ${String(WRITERS)} luồng ghi; ${counts}.`);
  print(`Khởi động lại chậm nhất ${String(slowestStart)} ms.`);
  return faults === 0 && slowestStart <= SLOWEST_START;
}

/** Writers write until the product is killed after so many milliseconds; the acts that got no answer come back. */
async function writtenUntilKilled(
  victim: Victim,
  prefix: string,
  after: number,
  tally: Tally,
): Promise<readonly Act[]> {
  const open: Act[] = [];
  const agent = new Agent({ keepAlive: true });
  let isDead = false;
  const writer = async (number: number): Promise<void> => {
    for (let turn = 0; !isDead; turn += 1) {
      const username = `${prefix}-${String(number)}-${String(turn)}`;
      const act = { username, key: `${username}-khoa-chong-gui-trung` };
      tally.sent += 1;
      if (await invite(agent, victim, act.username, act.key)) tally.acknowledged += 1;
      else open.push(act);
    }
  };
  const writers = Array.from({ length: WRITERS }, (_, number) => writer(number));
  await wait(after);
  isDead = true;
  await victim.kill();
  await Promise.all(writers);
  agent.destroy();
  return open;
}

async function retryAll(victim: Victim, acts: readonly Act[], tally: Tally): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  for (const { username, key } of acts) {
    tally.retried += 1;
    if (!(await invite(agent, victim, username, key))) tally.faults += 1;
  }
  agent.destroy();
}
