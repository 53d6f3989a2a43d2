import { parentPort } from 'node:worker_threads';
import { inspectWritten } from '../application/files/inspect';
import type { InspectionAnswer, InspectionJob } from './file-inspector';

parentPort?.on('message', ({ path, claim }: InspectionJob) => {
  inspectWritten(path, claim).then(
    (inspected) => tell({ inspected }),
    (error: unknown) => tell({ failure: error instanceof Error ? error.message : 'unknown' }),
  );
});

function tell(answer: InspectionAnswer): void {
  parentPort?.postMessage(answer);
}
