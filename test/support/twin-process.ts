import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ActEnd, AskedAct } from './twin-child';
import type { World } from './world';

/** The commands of a world in another process of the system, with a connection, queue and memory of its own. */
export interface TwinProcess {
  readonly pid: number;
  do(act: Omit<AskedAct, 'turn' | 'now'>): Promise<ActEnd>;
  close(): Promise<void>;
}

/** Starts one on the database of a world. */
export async function startTwinProcess(world: World): Promise<TwinProcess> {
  const child = fork(join(__dirname, 'twin-child.ts'), [world.store.connection.name], {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child, 'message'), ended.then(() => Promise.reject(new Error('the twin did not start')))]);
  const waiting = new Map<number, (end: ActEnd) => void>();
  child.on('message', (end: ActEnd) => waiting.get(end.turn)?.(end));
  let turns = 0;
  return {
    pid: child.pid ?? 0,
    do: (act) =>
      new Promise((resolve) => {
        turns += 1;
        waiting.set(turns, resolve);
        child.send({ ...act, turn: turns, now: world.clock.now() } satisfies AskedAct);
      }),
    close: async () => {
      child.disconnect();
      await ended;
    },
  };
}
