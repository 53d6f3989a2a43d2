import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddedStoreOptions } from '../../../src/persistence/embedded';

/** A store in a child process. */
export interface SpawnedStore {
  uri: string;
  child: ChildProcess;
  /** Ends it as a power failure of the process would: no handler runs. */
  kill(): Promise<void>;
}

const script = join(__dirname, '../../support/embedded-child.ts');

/** A fresh temporary folder. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'thi-tuyen-store-'));
}

const running = new Set<ChildProcess>();

/** Kills what a failed test has left running; without it Jest would wait for the children for ever. */
export async function killAllStores(): Promise<void> {
  await Promise.all([...running].map(killChild));
}

/** Starts a store in a child process; rejects with what the child wrote to stderr. */
export function spawnStore(options: EmbeddedStoreOptions): Promise<SpawnedStore> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return new Promise((resolve, reject) => {
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.once('exit', () => reject(new Error(errors)));
    child.stdout.on('data', (chunk: Buffer) => {
      const uri = /ready (\S+)/.exec(chunk.toString())?.[1];
      if (uri !== undefined) resolve({ uri, child, kill: () => killChild(child) });
    });
  });
}

async function killChild(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
