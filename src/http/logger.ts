import { type DestinationStream, type Logger, pino } from 'pino';

/** What one finished request leaves in the log; the list is closed, so nothing personal can slip in. */
export interface RequestLogEntry {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Whole milliseconds from the first byte to the end of the answer. */
  readonly ms: number;
  /** Pseudonymous id of the person, if signed in. */
  readonly actorId: string | null;
}

/** The log of the outer shell. It has a method for each thing worth a line, and none for free text. */
export interface ShellLogger {
  request(entry: RequestLogEntry): void;
  /** A fault of ours. Values in the message are blanked: drivers like to repeat the document they choked on. */
  fault(error: unknown, requestId: string): void;
  /** Somebody must look at once: the name of an alarm, of a closed list. */
  alarm(name: string): void;
  /** Something about the process, in fixed words. */
  event(name: ShellEvent): void;
}

/** The process events worth a line. */
export type ShellEvent = 'listening' | 'draining' | 'stopped' | 'connectionDropped';

/** Makes the process's one logger: JSON lines with the time in UTC, no host name, no process id. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return destination ? pino(options, destination) : pino(options);
}

/** Narrows a pino logger to what the shell may say. */
export function shellLogger(logger: Logger): ShellLogger {
  return {
    request: ({ requestId, method, path, status, ms, actorId }) =>
      logger.info({ event: 'request', requestId, method, path, status, ms, actorId }),
    fault: (error, requestId) => logger.error({ event: 'fault', requestId, ...describe(error) }),
    alarm: (name) => logger.error({ event: 'alarm', alarm: name }),
    event: (name) => logger.info({ event: name }),
  };
}

interface FaultText {
  readonly errorName: string;
  readonly errorText: string;
  readonly frames: readonly string[];
}

function describe(thrown: unknown): FaultText {
  const error = innermost(thrown);
  if (!(error instanceof Error)) return { errorName: typeof error, errorText: '', frames: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    errorName: error.name,
    errorText: blanked(error.message),
    frames: frames.slice(0, 12).map((line) => line.trim()),
  };
}

/** GraphQL wraps what a resolver threw; the inner error has the stack that helps. */
function innermost(error: unknown): unknown {
  let current = error;
  for (let level = 0; level < 5 && current instanceof Error && 'originalError' in current; level += 1) {
    if (!(current.originalError instanceof Error)) break;
    current = current.originalError;
  }
  return current;
}

function blanked(message: string): string {
  return message
    .slice(0, 2000)
    .replace(/"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|`[^`]*`?/g, '"…"')
    .replace(/\{[\s\S]*\}/g, '{…}')
    .replace(/\d[\d.]{2,}/g, '#')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .slice(0, 500);
}
