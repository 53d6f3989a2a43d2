import { parentPort } from 'node:worker_threads';
import { doExcelJob } from './job';
import type { ExcelAnswer, ExcelJob } from './job';

parentPort?.on('message', (job: ExcelJob) => {
  void doExcelJob(job)
    .catch((error: unknown): ExcelAnswer => ({ failure: error instanceof Error ? error.message : String(error) }))
    .then((answer) => parentPort?.postMessage(answer));
});
