import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PaperCode, PaperFacts } from '../domain/paper/registry';
import type { WordingFault } from '../domain/paper/wording';
import type { PaperSeal } from './seal';

/** What can be printed: content of the registry, or the facts of D24, D27, D28 in English terms. */
export type Printable = PaperFacts;

/** How a paper is to come out. */
export type PaperFormat = 'pdf' | 'docx';

/** How to print: the form, and the checkpoint of the log for a PDF. */
export interface PrintOptions {
  readonly format?: PaperFormat;
  readonly seal?: PaperSeal | null;
  /** Text of the agency's own edition, where the paper names one. */
  readonly wording?: string | null;
}

/** A wording on trial: the form, the version of the shipped wording it stands in place of, and its text. */
export interface WordingOnTrial {
  readonly code: PaperCode;
  readonly templateVersion: number;
  readonly text: string;
}

/** Draws papers for the whole product. */
export interface PaperPress {
  /** @throws PressBusy at once when too many papers wait, PaperTooHeavy when one takes too long or too much memory */
  print(paper: Printable, options?: PrintOptions): Promise<Buffer>;
  /** Why a wording cannot be used; nothing when it can. @throws as `print` does, sooner */
  tryWording(wording: WordingOnTrial): Promise<readonly WordingFault[]>;
  /** Ends the threads; papers being drawn are given up. */
  close(): Promise<void>;
}

/** A paper, or a wording on trial, as it travels to a thread. */
export type PressJob =
  { readonly paper: Printable; readonly options: PrintOptions } | { readonly wording: WordingOnTrial };

/** What comes back. */
export type PressAnswer =
  | { readonly bytes: Uint8Array }
  | { readonly faults: readonly WordingFault[] }
  | { readonly failure: string; readonly fault?: WordingFault };

/** Limits of the drawing (trust.md 3.5). */
export interface PressLimits {
  readonly threads: number;
  readonly queue: number;
  readonly timeoutMs: number;
  /** A wording is written by a person who waits: a trial ends sooner than a paper. */
  readonly trialMs: number;
  readonly memoryMiB: number;
}

export const PRESS_LIMITS: PressLimits = {
  threads: Math.min(2, availableParallelism()),
  queue: 20,
  timeoutMs: 30_000,
  trialMs: 5_000,
  memoryMiB: 256,
};

const NURSERY_MIB = 16;

/** Too many papers wait. The code is how the outer shell knows the answer to give (503). */
export class PressBusy extends Error {
  readonly extensions = { code: 'BUSY', retryAfterSeconds: 5 } as const;
  constructor() {
    super('Nhiều giấy tờ đang chờ in. Hãy thử lại sau ít giây.');
    this.name = 'PressBusy';
  }
}

/** A paper could not be drawn within its limits. */
export class PaperTooHeavy extends Error {
  readonly extensions = { code: 'TIMEOUT' } as const;
  constructor() {
    super('Giấy tờ quá lớn nên đã dừng in. Hãy chia nhỏ rồi thử lại.');
    this.name = 'PaperTooHeavy';
  }
}

/** The wording of a paper could not be used for it. */
export class WordingRefused extends Error {
  readonly fault: WordingFault;
  constructor(fault: WordingFault) {
    super(fault.message);
    this.name = 'WordingRefused';
    this.fault = fault;
  }
}

interface Waiting {
  readonly job: PressJob;
  readonly resolve: (answer: PressAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** One thread, warm from its first paper on; a thread that dies or hangs fails its paper and is started anew. */
class Lane {
  private readonly limits: PressLimits;
  private readonly file: string;
  private worker: Worker | null = null;
  private current: Waiting | null = null;
  private timer: NodeJS.Timeout | null = null;
  private readonly idle: () => void;

  constructor(limits: PressLimits, file: string, idle: () => void) {
    this.limits = limits;
    this.file = file;
    this.idle = idle;
  }

  get isFree(): boolean {
    return this.current === null;
  }

  run(waiting: Waiting): void {
    this.current = waiting;
    const worker = this.worker ?? this.start();
    worker.ref();
    const { timeoutMs, trialMs } = this.limits;
    const within = 'wording' in waiting.job ? trialMs : timeoutMs;
    this.timer = setTimeout(() => this.stop(new PaperTooHeavy()), within);
    worker.postMessage(waiting.job);
  }

  private start(): Worker {
    // A paper makes much that is thrown away at once: a small nursery is emptied more often and costs no time that counts.
    const resourceLimits = { maxOldGenerationSizeMb: this.limits.memoryMiB, maxYoungGenerationSizeMb: NURSERY_MIB };
    const worker = new Worker(this.file, { resourceLimits });
    this.worker = worker;
    worker.on('message', (answer: PressAnswer) => {
      worker.unref();
      if ('failure' in answer) this.finish((one) => one.reject(errorOf(answer)));
      else this.finish((one) => one.resolve(answer));
    });
    worker.on('error', (error: Error & { code?: string }) => {
      const heavy = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.forget(worker, heavy ? new PaperTooHeavy() : error);
    });
    worker.on('exit', () => this.forget(worker, new Error('the drawing thread ended')));
    return worker;
  }

  private finish(settle: (waiting: Waiting) => void): void {
    const { current } = this;
    if (this.timer !== null) clearTimeout(this.timer);
    this.current = null;
    if (current !== null) settle(current);
    this.idle();
  }

  private forget(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = null;
    this.finish((one) => one.reject(error));
  }

  private stop(error: Error): void {
    const { worker } = this;
    this.worker = null;
    void worker?.terminate();
    this.finish((one) => one.reject(error));
  }

  async close(): Promise<void> {
    const { worker } = this;
    this.stop(new Error('the press was closed'));
    await worker?.terminate();
  }
}

/**
 * A press on threads of its own: a table of a thousand rows is drawn without any other request waiting for it. The
 * threads start with the first paper and do not keep the process alive. `file` is compiled JavaScript.
 */
export function createPress(limits: PressLimits = PRESS_LIMITS, file = join(__dirname, 'press-worker.js')): PaperPress {
  const waiting: Waiting[] = [];
  let closed = false;
  const lanes = Array.from({ length: limits.threads }, () => new Lane(limits, file, () => next()));
  const next = (): void => {
    const free = closed ? undefined : lanes.find((lane) => lane.isFree);
    const first = free === undefined ? undefined : waiting.shift();
    if (first !== undefined) free?.run(first);
  };
  const ask = (job: PressJob): Promise<PressAnswer> =>
    new Promise((resolve, reject) => {
      if (closed || waiting.length >= limits.queue) {
        reject(new PressBusy());
        return;
      }
      waiting.push({ job, resolve, reject });
      next();
    });
  return {
    print: async (paper, options = {}) => bytesOf(await ask({ paper, options })),
    tryWording: async (wording) => faultsOf(await ask({ wording })),
    close: async () => {
      closed = true;
      for (const one of waiting.splice(0)) one.reject(new PressBusy());
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

function errorOf({ failure, fault }: Extract<PressAnswer, { readonly failure: string }>): Error {
  return fault === undefined ? new Error(failure) : new WordingRefused(fault);
}

function bytesOf(answer: PressAnswer): Buffer {
  if (!('bytes' in answer)) throw new Error('the drawing thread answered without bytes');
  const { buffer, byteOffset, length } = answer.bytes;
  return Buffer.from(buffer, byteOffset, length);
}

function faultsOf(answer: PressAnswer): readonly WordingFault[] {
  if (!('faults' in answer)) throw new Error('the drawing thread answered a trial without a verdict');
  return answer.faults;
}
