import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { malformed } from './malformed';
import { send, startVictim } from './product';
import type { Answer, Victim } from './product';
import type { Random } from './seed';

/** Requests in flight at once. */
const AT_ONCE = 16;
/** What the heap may hold more after the run than after its first fifth, in MiB: nothing is kept of a refused request. */
const GROWTH = 5;
/** What no answer may hold: words of our own inside. */
const INNER = ['node_modules', '    at ', 'Mongo', 'E11000', 'Did you mean', '/src/', '/dist/', 'SyntaxError'];

/** T-FUZZ: malformed requests; every answer is JSON of ours, none is a fault, and the memory stays flat. */
export async function fuzz(
  { requests }: { readonly requests: number },
  random: Random,
  print: (line: string) => void,
): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), 'thi-tuyen-fuzz-'));
  const victim = await startVictim(dataDir);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const seen = { statuses: new Map<number, number>(), faults: [] as string[], sent: 0, warm: { heap: 0, all: 0 } };
  const begun = performance.now();
  const worker = async (): Promise<void> => {
    while (seen.sent < requests) {
      seen.sent += 1;
      if (seen.sent === Math.floor(requests / 5)) seen.warm = await memoryOf(victim);
      const call = malformed(random);
      const answer = await send(agent, victim.url + call.path, call);
      seen.statuses.set(answer.status, (seen.statuses.get(answer.status) ?? 0) + 1);
      const fault = faultOf(answer, call.method);
      if (fault !== null) seen.faults.push(`${fault}: ${call.method} ${call.path} ${String(call.body).slice(0, 120)}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    const { heap, all } = await memoryOf(victim);
    const growth = heap - seen.warm.heap;
    const seconds = Math.trunc((performance.now() - begun) / 1000);
    const statuses = [...seen.statuses]
      .sort(([a], [b]) => a - b)
      .map(([one, count]) => `${String(one)}×${String(count)}`);
    seen.faults.slice(0, 20).forEach((line) => print(line));
    print(`T-FUZZ: ${String(seen.sent)} yêu cầu trong ${String(seconds)} s: ${statuses.join(', ')}.`);
    const memory = `heap tăng ${growth.toFixed(1)} MiB, cả tiến trình ${(all - seen.warm.all).toFixed(0)} MiB`;
    print(`${String(seen.faults.length)} câu trả lời sai; ${memory}.`);
    return seen.faults.length === 0 && growth <= GROWTH;
  } finally {
    agent.destroy();
    await victim.kill();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** What the heap holds after a collection, and the whole process, in MiB. */
async function memoryOf(victim: Victim): Promise<{ readonly heap: number; readonly all: number }> {
  const { heapUsed, rss } = (await victim.ask('memory')) as NodeJS.MemoryUsage;
  return { heap: heapUsed / 1024 ** 2, all: rss / 1024 ** 2 };
}

/** Why an answer is not as promised; null when it is. Status 0 is a connection that the server ended. */
function faultOf({ status, type, body }: Answer, method: string): string | null {
  if (status >= 500 && status !== 503) return `mã ${String(status)}`;
  const word = INNER.find((one) => body.includes(one));
  if (word !== undefined) return `nói "${word}"`;
  if (status === 0 || method === 'HEAD' || body === '') return null;
  if (!type.includes('json')) return type.startsWith('text/html') && status === 200 ? null : `không phải JSON: ${type}`;
  try {
    JSON.parse(body);
    return null;
  } catch {
    return 'JSON hỏng';
  }
}
