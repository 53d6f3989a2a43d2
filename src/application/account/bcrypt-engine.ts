import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { compare, hash } from 'bcrypt';

/** What computes bcrypt; the caller bounds how many computations run at once. */
export interface BcryptEngine {
  readonly hash: (text: string, cost: number) => Promise<string>;
  readonly compare: (text: string, storedHash: string) => Promise<boolean>;
}

/** A computation as it travels to a worker. */
export type BcryptJob =
  | { readonly kind: 'hash'; readonly text: string; readonly cost: number }
  | { readonly kind: 'compare'; readonly text: string; readonly storedHash: string };

/** What comes back: the hash, the verdict, or that the computation failed. */
export type BcryptAnswer = { readonly value: string | boolean } | { readonly failure: string };

/** bcrypt on the runtime's shared pool of threads: for tests and for programs run from sources. */
export const sharedPoolEngine: BcryptEngine = { hash, compare };

/**
 * bcrypt on threads of its own, which give way to everything else: a flood of sign-ins then costs the other requests
 * almost nothing, and files and compression do not wait behind it, as they would in the runtime's shared pool.
 * The threads start with the first computation and do not keep the process alive. Works from compiled JavaScript only.
 */
export function createWorkerEngine(threads: number): BcryptEngine {
  const lanes: Lane[] = [];
  const run = (job: BcryptJob): Promise<string | boolean> => {
    if (lanes.length < threads && lanes.every((lane) => lane.isBusy())) lanes.push(openLane());
    const free = lanes.find((lane) => !lane.isBusy()) ?? lanes[0];
    if (free === undefined) throw new Error('no thread to hash on');
    return free.run(job);
  };
  return {
    hash: async (text, cost) => String(await run({ kind: 'hash', text, cost })),
    compare: async (text, storedHash) => (await run({ kind: 'compare', text, storedHash })) === true,
  };
}

interface Lane {
  isBusy(): boolean;
  run(job: BcryptJob): Promise<string | boolean>;
}

interface Waiting {
  readonly resolve: (value: string | boolean) => void;
  readonly reject: (error: Error) => void;
}

/** One thread; it answers in the order it was asked. A thread that dies fails what it had and is started anew. */
function openLane(): Lane {
  let worker: Worker | null = null;
  const waiting: Waiting[] = [];
  const failAll = (error: Error) => {
    worker = null;
    for (const one of waiting.splice(0)) one.reject(error);
  };
  const started = (): Worker => {
    if (worker !== null) return worker;
    const thread = new Worker(join(__dirname, 'bcrypt-worker.js'));
    thread.on('message', (answer: BcryptAnswer) => {
      const next = waiting.shift();
      if ('failure' in answer) next?.reject(new Error(answer.failure));
      else next?.resolve(answer.value);
      if (waiting.length === 0) thread.unref();
    });
    thread.on('error', failAll);
    thread.on('exit', (code) => {
      failAll(new Error(`the hashing thread ended with code ${String(code)}`));
    });
    worker = thread;
    return thread;
  };
  return {
    isBusy: () => waiting.length > 0,
    run: (job) =>
      new Promise((resolve, reject) => {
        const thread = started();
        thread.ref();
        waiting.push({ resolve, reject });
        thread.postMessage(job);
      }),
  };
}
