import type { SecurityEvent, SecurityLog } from './security-log';

/** What somebody must be told of at once (trust.md 3.12.2): the closed list of alarms. */
export type Alarm = 'SIGN_IN_FLOOD' | 'DENIED_BURST' | 'LOG_BROKEN' | 'ROLE_GRANTED' | 'MAP_OPENED' | 'HONEYTOKEN';

/** An alarm, with the event that set it off. */
export interface Raised {
  readonly alarm: Alarm;
  readonly event: SecurityEvent;
}

/** What alarms are made of. */
export interface AlarmParts {
  readonly log: SecurityLog;
  /** Ids of records that nobody has any business with: whoever touches one is looking around. */
  readonly honeytokens: readonly string[];
  /** Tells people. It is called at most once in ten minutes for one alarm about one thing. */
  readonly raise: (raised: Raised) => void;
}

/** The window in which events are counted, and how long the same alarm is not raised again, in milliseconds. */
const WINDOW = 60_000;
const QUIET = 10 * 60_000;
/** So many failed sign-ins of all people together in a window, and so many denials of one person. */
const FAILED_SIGN_INS = 10;
const DENIALS = 20;
/** So many people and alarms are remembered; the oldest is forgotten first. */
const MOST_REMEMBERED = 10_000;

const FAILURES: ReadonlySet<SecurityEvent['event']> = new Set([
  'SIGN_IN_FAILED',
  'SIGN_IN_DELAYED',
  'SECOND_FACTOR_FAILED',
  'STEP_UP_FAILED',
]);

/** A security log that keeps every event as before and raises an alarm where one must be raised. */
export function withAlarms({ log, honeytokens, raise }: AlarmParts): SecurityLog {
  const recent = createCounter();
  const raisedAt = new Map<string, number>();
  const baits = new Set(honeytokens);
  const tell = (alarm: Alarm, about: string | null, event: SecurityEvent): void => {
    const key = `${alarm} ${about ?? ''}`;
    const now = event.at.getTime();
    if (now - (raisedAt.get(key) ?? Number.NEGATIVE_INFINITY) < QUIET) return;
    remember(raisedAt, key, now);
    log.note({ ...event, event: 'ALARM', detail: alarm });
    raise({ alarm, event });
  };
  return {
    note: (event) => {
      log.note(event);
      const { actorId, subjectId } = event;
      const now = event.at.getTime();
      if (FAILURES.has(event.event) && recent('failures', now) >= FAILED_SIGN_INS) tell('SIGN_IN_FLOOD', null, event);
      if (event.event === 'DENIED' && recent(`denied ${actorId ?? ''}`, now) >= DENIALS) {
        tell('DENIED_BURST', actorId, event);
      }
      if (event.event === 'LOG_BROKEN' || event.event === 'ROLE_GRANTED' || event.event === 'MAP_OPENED') {
        tell(event.event, subjectId, event);
      }
      const bait = [actorId, subjectId].find((id) => id !== null && baits.has(id));
      if (bait != null) tell('HONEYTOKEN', bait, event);
    },
  };
}

/** Counts what happened under one name within the last window, the newest included. */
function createCounter(): (name: string, now: number) => number {
  const times = new Map<string, readonly number[]>();
  return (name, now) => {
    const within = [...(times.get(name) ?? []).filter((at) => now - at < WINDOW), now].slice(-DENIALS);
    remember(times, name, within);
    return within.length;
  };
}

function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MOST_REMEMBERED && oldest !== undefined) map.delete(oldest);
}
