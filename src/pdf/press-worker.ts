import { parentPort } from 'node:worker_threads';
import { printPaper } from './index';
import type { PressAnswer, PressJob } from './paper-press';
import { faultOf, TemplateError } from './template-error';
import { tryWording } from './try-wording';

parentPort?.on('message', (job: PressJob) => {
  void answerTo(job).then((answer) => {
    if ('bytes' in answer) parentPort?.postMessage(answer, [answer.bytes.buffer]);
    else parentPort?.postMessage(answer);
  });
});

type Answer = Exclude<PressAnswer, { readonly bytes: unknown }> | { readonly bytes: Uint8Array<ArrayBuffer> };

/** Bytes in a buffer of their own, so that they are handed over and not copied. */
async function answerTo(job: PressJob): Promise<Answer> {
  try {
    if ('wording' in job) return { faults: tryWording(job.wording) };
    return { bytes: new Uint8Array(await printPaper(job.paper, job.options)) };
  } catch (error) {
    if (error instanceof TemplateError) return { failure: error.message, fault: faultOf(error) };
    return { failure: error instanceof Error ? error.message : 'unknown' };
  }
}
