import { parentPort } from 'node:worker_threads';
import { printPaper } from './index';
import type { PressAnswer, PressJob } from './paper-press';

parentPort?.on('message', (job: PressJob) => {
  void answerTo(job).then((answer) => {
    if ('bytes' in answer) parentPort?.postMessage(answer, [answer.bytes.buffer]);
    else parentPort?.postMessage(answer);
  });
});

/** Bytes in a buffer of their own, so that they are handed over and not copied. */
async function answerTo({
  paper,
  options,
}: PressJob): Promise<(PressAnswer & { readonly bytes: Uint8Array<ArrayBuffer> }) | { readonly failure: string }> {
  try {
    return { bytes: new Uint8Array(await printPaper(paper, options)) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : 'unknown' };
  }
}
