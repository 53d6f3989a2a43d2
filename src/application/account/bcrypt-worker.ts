import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { compareSync, hashSync } from 'bcrypt';
import type { BcryptAnswer, BcryptJob } from './bcrypt-engine';

/** How much this thread gives way to others, on the system's scale from −20 to 19. */
const NICENESS = 10;

giveWay();
parentPort?.on('message', (job: BcryptJob) => parentPort?.postMessage(answerTo(job)));

function answerTo(job: BcryptJob): BcryptAnswer {
  try {
    return { value: job.kind === 'hash' ? hashSync(job.text, job.cost) : compareSync(job.text, job.storedHash) };
  } catch (error) {
    return { failure: error instanceof Error ? error.name : 'unknown' };
  }
}

/** Linux counts threads like processes, so one can lower its own priority; elsewhere the thread stays as it is. */
function giveWay(): void {
  try {
    const thread = readlinkSync('/proc/thread-self').split('/').at(-1);
    if (thread !== undefined) setPriority(Number(thread), NICENESS);
  } catch {
    // no such system: hashing works all the same
  }
}
