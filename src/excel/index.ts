import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Finding } from './annotate';
import { doExcelJob } from './job';
import type { ExcelAnswer, ExcelJob } from './job';
import type { ReadResult } from './read-rows';
import type { FormSheet } from './write-form';
import type { ListSheet } from './write-list';

export type { CellValue, ColumnKind } from './cells';
export type { Finding, Severity } from './annotate';
export type { ReadCell, ReadResult, ReadRow } from './read-rows';
export type { FormSheet } from './write-form';
export type { ListSheet } from './write-list';

/** Everything the product does with workbooks; the library behind it can be changed here and nowhere else. */
export interface Excel {
  readonly write: (list: ListSheet) => Promise<Buffer>;
  /** An empty form with notes and drop-downs. */
  readonly form: (form: FormSheet) => Promise<Buffer>;
  readonly read: (bytes: Buffer, as: 'XLSX' | 'XLS') => Promise<ReadResult>;
  readonly annotate: (bytes: Buffer, findings: readonly Finding[]) => Promise<Buffer>;
  readonly stop: () => Promise<void>;
}

/** Too many workbooks wait already. */
export class ExcelBusy extends Error {
  readonly extensions = { code: 'BUSY', retryAfterSeconds: 10 };
  constructor() {
    super('Hệ thống đang lập nhiều tệp Excel. Hãy thử lại sau ít giây.');
  }
}

interface Engine {
  readonly run: (job: ExcelJob) => Promise<ExcelAnswer>;
  readonly stop: () => Promise<void>;
}

/** Jobs that may wait, and how long one may take (trust.md R-LIM). */
const MOST_WAITING = 20;
const LONGEST_MS = 30_000;
const HEAP_MB = 256;

/** Workbooks on a thread of their own, one after another, so that none of them delays a request; from sources in place. */
export function createExcel(): Excel {
  const engine: Engine = __filename.endsWith('.js')
    ? createThread()
    : { run: doExcelJob, stop: () => Promise.resolve() };
  const bytesOf = async (job: ExcelJob): Promise<Buffer> => {
    const answer = await engine.run(job);
    if ('bytes' in answer) return Buffer.from(answer.bytes);
    throw new Error('failure' in answer ? answer.failure : 'no bytes came back');
  };
  return {
    write: (list) => bytesOf({ kind: 'write', list }),
    form: (form) => bytesOf({ kind: 'form', form }),
    annotate: (bytes, findings) => bytesOf({ kind: 'annotate', bytes, findings }),
    read: async (bytes, as) => {
      const answer = await engine.run({ kind: 'read', bytes, as });
      if ('read' in answer) return answer.read;
      throw new Error('failure' in answer ? answer.failure : 'no rows came back');
    },
    stop: engine.stop,
  };
}

function createThread(): Engine {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const once = (job: ExcelJob): Promise<ExcelAnswer> =>
    new Promise((resolve, reject) => {
      const thread = (worker ??= new Worker(join(__dirname, 'excel-worker.js'), {
        resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      }));
      const timer = setTimeout(() => {
        worker = null;
        void thread.terminate();
        reject(new Error('the workbook took too long'));
      }, LONGEST_MS);
      const fail = (error: unknown) => {
        worker = null;
        done();
        reject(error instanceof Error ? error : new Error(`the Excel thread ended: ${String(error)}`));
      };
      const answer = (one: ExcelAnswer) => {
        done();
        resolve(one);
      };
      const done = () => {
        clearTimeout(timer);
        thread.off('message', answer).off('error', fail).off('exit', fail);
        thread.unref();
      };
      thread.ref();
      thread.on('message', answer).on('error', fail).on('exit', fail);
      thread.postMessage(job);
    });
  return {
    run: (job) => {
      if (waiting >= MOST_WAITING) return Promise.reject(new ExcelBusy());
      waiting += 1;
      const mine = last.then(() => once(job)).finally(() => (waiting -= 1));
      last = mine.catch(() => undefined);
      return mine;
    },
    stop: async () => {
      await worker?.terminate();
      worker = null;
    },
  };
}
