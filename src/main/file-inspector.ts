import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { inspectWritten } from '../application/files/inspect';
import type { FileClaim, Inspected, InspectWritten } from '../application/files/inspect';

/** A file to look into, as it travels to the thread: the bytes are read there. */
export interface InspectionJob {
  readonly path: string;
  readonly claim: FileClaim;
}

/** What comes back. */
export type InspectionAnswer = { readonly inspected: Inspected } | { readonly failure: string };

/** Looks into files for the whole product. */
export interface FileInspector {
  readonly inspect: InspectWritten;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly job: InspectionJob;
  readonly resolve: (inspected: Inspected) => void;
  readonly reject: (error: Error) => void;
}

/** Limits of one look. */
export interface InspectionLimits {
  readonly timeoutMs: number;
  readonly memoryMiB: number;
}

const LIMITS: InspectionLimits = { timeoutMs: 15_000, memoryMiB: 256 };

/** A file that took too long or too much memory to look into is refused like any other that cannot be trusted. */
const TOO_HARD: Inspected = {
  found: { reason: 'Tệp quá phức tạp nên không kiểm tra được. Hãy xuất lại tệp rồi gửi lại.' },
  size: 0,
  sha256: '',
};

/**
 * Looks into uploaded files on a thread of its own, warm from its first file on: ten megabytes take some hundred
 * milliseconds, during which nobody else's request may wait. One file after another; the thread does not keep the
 * process alive; one that hangs or fills its memory refuses its file, one that dies fails it, and either is started anew. `file` is compiled JavaScript.
 */
class InspectingThread implements FileInspector {
  private readonly limits: InspectionLimits;
  private readonly file: string;
  private readonly waiting: Waiting[] = [];
  private worker: Worker | null = null;
  private current: Waiting | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(limits: InspectionLimits, file: string) {
    this.limits = limits;
    this.file = file;
  }

  readonly inspect: InspectWritten = (path, claim) =>
    new Promise((resolve, reject) => {
      this.waiting.push({ job: { path, claim }, resolve, reject });
      this.next();
    });

  readonly close = async (): Promise<void> => {
    const { worker } = this;
    for (const one of this.waiting.splice(0)) one.reject(new Error('the product stops'));
    this.giveUp((one) => one.reject(new Error('the product stops')));
    await worker?.terminate();
  };

  private next(): void {
    if (this.current !== null) return;
    this.current = this.waiting.shift() ?? null;
    if (this.current === null) return;
    const worker = this.worker ?? this.start();
    worker.ref();
    this.timer = setTimeout(() => this.giveUp((one) => one.resolve(TOO_HARD)), this.limits.timeoutMs);
    worker.postMessage(this.current.job);
  }

  private start(): Worker {
    const worker = new Worker(this.file, { resourceLimits: { maxOldGenerationSizeMb: this.limits.memoryMiB } });
    this.worker = worker;
    worker.on('message', (answer: InspectionAnswer) => {
      worker.unref();
      this.finish((one) => {
        if ('inspected' in answer) one.resolve(answer.inspected);
        else one.reject(new Error(answer.failure));
      });
    });
    const end = (settle: (waiting: Waiting) => void): void => {
      if (this.worker === worker) this.giveUp(settle);
    };
    worker.on('error', (error: Error & { code?: string }) => {
      const isHeavy = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end((one) => (isHeavy ? one.resolve(TOO_HARD) : one.reject(error)));
    });
    worker.on('exit', () => end((one) => one.reject(new Error('the thread that looks into files ended'))));
    return worker;
  }

  private giveUp(settle: (waiting: Waiting) => void): void {
    const { worker } = this;
    this.worker = null;
    void worker?.terminate();
    this.finish(settle);
  }

  private finish(settle: (waiting: Waiting) => void): void {
    const { current } = this;
    if (this.timer !== null) clearTimeout(this.timer);
    this.current = null;
    if (current !== null) settle(current);
    this.next();
  }
}

/** An inspector on a thread of its own. */
export function inspectorOnThread(limits: InspectionLimits, file: string): FileInspector {
  return new InspectingThread(limits, file);
}

/** On a thread in the built product; from sources, where a thread has no file to run, in the thread that asks. */
export function openInspector(): FileInspector {
  if (__filename.endsWith('.js')) return inspectorOnThread(LIMITS, join(__dirname, 'inspect-worker.js'));
  return { inspect: inspectWritten, close: () => Promise.resolve() };
}
