import { parentPort, workerData } from 'node:worker_threads';
import { signJob } from './job';
import type { SigningJob } from './job';

void signJob(workerData as SigningJob).then((answer) => parentPort?.postMessage(answer));
