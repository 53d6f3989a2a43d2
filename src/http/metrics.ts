import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Request, RequestHandler } from 'express';
import type { SecurityLog } from '../application/account/security-log';
import { ClientError } from '../graphql/error-codes';
import type { ShellLogger } from './logger';

/** Upper ends of the classes of answering times, in milliseconds. */
const CLASSES = [25, 50, 100, 200, 500, 1_000, 5_000] as const;
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Numbers about the running process, for whoever watches over it: counts and times, never a person or an object. */
export interface Metrics {
  /** The same logger, counted. */
  readonly counted: (logger: ShellLogger) => ShellLogger;
  /** The same security log, counted by event. */
  readonly countedSecurity: (log: SecurityLog) => SecurityLog;
  /** `GET /metrics` for programs on this very machine; for everybody else there is nothing here. */
  readonly handler: RequestHandler;
  readonly stop: () => void;
}

/** What is counted. */
interface Counts {
  readonly requests: Map<string, number>;
  readonly security: Map<string, number>;
  readonly times: { readonly classes: number[]; sum: number; count: number };
  faults: number;
  dropped: number;
}

/** Makes the numbers of one process. */
export function createMetrics(): Metrics {
  const times = { classes: CLASSES.map(() => 0), sum: 0, count: 0 };
  const counts: Counts = { requests: new Map(), security: new Map(), times, faults: 0, dropped: 0 };
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  return {
    counted: (logger) => countedLogger(counts, logger),
    countedSecurity: (log) => ({
      note: (event) => {
        add(counts.security, event.event === 'ALARM' ? `ALARM_${event.detail ?? ''}` : event.event);
        log.note(event);
      },
    }),
    handler: (request, response) => {
      if (!isFromHere(request)) throw new ClientError('NOT_FOUND');
      response.type('text/plain; version=0.0.4; charset=utf-8').send(textOf(counts, delay.percentile(99) / 1e9));
      delay.reset();
    },
    stop: () => delay.disable(),
  };
}

function countedLogger(counts: Counts, logger: ShellLogger): ShellLogger {
  const { requests, times } = counts;
  return {
    ...logger,
    request: (entry) => {
      add(requests, `${String(Math.trunc(entry.status / 100))}xx`);
      CLASSES.forEach((end, index) => {
        if (entry.ms <= end) times.classes[index] = (times.classes[index] ?? 0) + 1;
      });
      times.sum += entry.ms / 1_000;
      times.count += 1;
      logger.request(entry);
    },
    fault: (error, requestId) => {
      counts.faults += 1;
      logger.fault(error, requestId);
    },
    event: (name) => {
      if (name === 'connectionDropped') counts.dropped += 1;
      logger.event(name);
    },
  };
}

function textOf({ requests, security, times, faults, dropped }: Counts, loopDelay: number): string {
  const { rss, heapUsed } = process.memoryUsage();
  const p99 = Number.isFinite(loopDelay) ? loopDelay : 0;
  return [
    ...family('thituyen_requests_total', 'counter', 'Requests by class of answer.', labelled(requests, 'status')),
    ...histogram(times),
    ...family('thituyen_faults_total', 'counter', 'Faults of our own.', [['', faults]]),
    ...family('thituyen_connections_dropped_total', 'counter', 'Connections refused: too many.', [['', dropped]]),
    ...family('thituyen_security_events_total', 'counter', 'Security events by name.', labelled(security, 'event')),
    ...family('thituyen_resident_memory_bytes', 'gauge', 'Memory of the process.', [['', rss]]),
    ...family('thituyen_heap_used_bytes', 'gauge', 'Memory in use by the program.', [['', heapUsed]]),
    ...family('thituyen_event_loop_delay_p99_seconds', 'gauge', 'Event loop delay since last asked.', [['', p99]]),
    ...family('thituyen_uptime_seconds', 'gauge', 'Since the start.', [['', Math.trunc(process.uptime())]]),
    '',
  ].join('\n');
}

/** Asked by a program on this machine and not through a proxy on it, which would lend its own address to anybody. */
function isFromHere(request: Request): boolean {
  const isForwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'].some(
    (name) => request.get(name) !== undefined,
  );
  return !isForwarded && LOOPBACK.has(request.socket.remoteAddress ?? '');
}

type Sample = readonly [labels: string, value: number];

function family(name: string, type: 'counter' | 'gauge', help: string, samples: readonly Sample[]): readonly string[] {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(([labels, value]) => `${name}${labels} ${String(value)}`),
  ];
}

function histogram({
  classes,
  sum,
  count,
}: {
  readonly classes: readonly number[];
  readonly sum: number;
  readonly count: number;
}) {
  const name = 'thituyen_request_seconds';
  return [
    `# HELP ${name} Time to answer.`,
    `# TYPE ${name} histogram`,
    ...CLASSES.map((end, index) => `${name}_bucket{le="${String(end / 1_000)}"} ${String(classes[index] ?? 0)}`),
    `${name}_bucket{le="+Inf"} ${String(count)}`,
    `${name}_sum ${String(sum)}`,
    `${name}_count ${String(count)}`,
  ];
}

function labelled(counts: ReadonlyMap<string, number>, label: string): readonly Sample[] {
  return [...counts].map(([value, count]): Sample => [`{${label}="${value}"}`, count]);
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
