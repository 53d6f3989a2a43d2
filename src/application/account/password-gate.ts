/**
 * The server is at its limit for a costly kind of work. `extensions.code` is how the outer shell knows the answer to
 * give (503), without this layer knowing of HTTP.
 */
export class Busy extends Error {
  readonly extensions = { code: 'BUSY', retryAfterSeconds: 5 } as const;

  constructor() {
    super('Hệ thống đang bận. Hãy thử lại sau ít giây.');
    this.name = 'Busy';
  }
}

/** How much costly work runs and waits at once. */
export interface GateLimits {
  readonly inFlight: number;
  readonly queue: number;
  /** Milliseconds a caller waits for its turn at most; longer than the request itself may run is of no use. */
  readonly maxWaitMs: number;
}

/** Two hashes at once keep two cores busy (trust.md R-LIM); whoever has a turn has been let in already and may wait. */
export const HASHING_GATE: GateLimits = { inFlight: 2, queue: Infinity, maxWaitMs: 60_000 };

/**
 * Turns at the hashing, each with its counting before and after: while two hash, two more read and write the store, so
 * that the cores do not wait for the disk. With those that queue, 34 are served, about 8 seconds of work, of which 4 are
 * waited for.
 */
export const PASSWORD_GATE: GateLimits = { inFlight: 4, queue: 30, maxWaitMs: 4000 };

/** Lets a few pieces of work run at once and a few wait. */
export interface Gate {
  /** @throws Busy at once when the queue is full, or when the turn does not come in time */
  run<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Makes a gate. Password hashing is the one request an anonymous caller can make the server compute half a second
 * for, so without a gate a flood of log-ins is the cheapest way to stop everybody.
 */
export function createGate(limits: GateLimits): Gate {
  let running = 0;
  const waiting = new Set<() => void>();

  const turn = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const start = (): void => {
        waiting.delete(start);
        clearTimeout(timer);
        running += 1;
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(start);
        reject(new Busy());
      }, limits.maxWaitMs);
      waiting.add(start);
    });

  return {
    run: async (work) => {
      if (running < limits.inFlight) running += 1;
      else if (waiting.size >= limits.queue) throw new Busy();
      else await turn();
      try {
        return await work();
      } finally {
        running -= 1;
        const [next] = waiting;
        next?.();
      }
    },
  };
}
