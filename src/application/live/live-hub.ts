import type { Readers } from '../../persistence/ports';
import type { Visitor } from '../account/sessions';
import { askedOnce } from './asked-once';
import { changedTopics, liveState, stateId } from './live-state';
import type { LiveState, LiveTopic } from './live-state';

/** What goes down one open line; nothing of it tells more than that something the viewer may see is another. */
export type LiveMessage =
  | { readonly kind: 'ready'; readonly id: string }
  | { readonly kind: 'changed'; readonly id: string; readonly topics: readonly LiveTopic[] }
  | { readonly kind: 'beat' }
  | { readonly kind: 'end' };

/** A line as it is asked for. */
export interface LiveLine {
  readonly roundId: string;
  readonly tokenHash: string;
  readonly lastId: string | null;
  readonly send: (message: LiveMessage) => void;
}

/** Why no line is opened. */
export type LiveRefusal = 'UNAUTHENTICATED' | 'NOT_FOUND' | 'TOO_MANY';

/** Open lines of one process. */
export interface LiveHub {
  /** Opens a line; gives what closes it, or why there is none. */
  open(line: LiveLine): Promise<(() => void) | LiveRefusal>;
  /** An act was kept in these chains by this process. */
  noticed(chainIds: readonly string[]): void;
  /** Ends every line. */
  close(): void;
}

/** What a hub is made of. */
export interface LiveParts {
  readonly readers: Readers;
  /** Whose a session is, without that counting as a use of it. */
  readonly look: (tokenHash: string) => Promise<Visitor | null>;
  readonly reportFault: (error: unknown) => void;
  /** Milliseconds between two looks for what another process did, and for sessions that have ended. */
  readonly every?: number;
}

/** A person has the board, the screen for the room and a spare. */
const LINES_PER_ACCOUNT = 6;
/** A third of the connections the server takes at all. */
const LINES = 300;
const EVERY = 2_000;
/** Looks between two signs of life, so that a proxy does not take the line for dead. */
const BEAT_AFTER = 7;

interface Open extends LiveLine {
  readonly accountId: string;
  state: LiveState;
  busy: boolean;
  /** What to look with when it is done with the look it is at; null when nothing happened since. */
  next: Readers | null;
}

/**
 * Lines on which browsers are told to look again (SSE). An act of this process wakes the lines of its round at once; acts
 * of another process are found by the head of the round's log. Each line is judged anew at each event: whose session it
 * is now, and what that person may see now.
 */
export function createLiveHub(parts: LiveParts): LiveHub {
  const { readers, look, reportFault, every = EVERY } = parts;
  const lines = new Set<Open>();
  const keeper = keeperOf(lines, parts);
  const patrol = patrolOf(lines, keeper, parts);
  const timer = setInterval(() => void patrol().catch(reportFault), every);
  timer.unref();

  return {
    open: async (asked) => {
      const visitor = await look(asked.tokenHash);
      if (visitor?.viewer == null) return 'UNAUTHENTICATED';
      const state = await liveState(readers, visitor.viewer, asked.roundId);
      if (state === null) return 'NOT_FOUND';
      const { accountId } = visitor;
      const own = [...lines].filter((line) => line.accountId === accountId);
      if (lines.size >= LINES || own.length >= LINES_PER_ACCOUNT) return 'TOO_MANY';
      const line: Open = { ...asked, accountId, state, busy: false, next: null };
      lines.add(line);
      const id = stateId(state);
      const isBehind = asked.lastId !== null && asked.lastId !== id;
      line.send(isBehind ? { kind: 'changed', id, topics: changedTopics(null, state) } : { kind: 'ready', id });
      // What happened between the look and now.
      void keeper.wake(line, readers);
      return () => void lines.delete(line);
    },
    noticed: (chainIds) => new Set(chainIds).forEach(keeper.wakeRound),
    close: () => {
      clearInterval(timer);
      [...lines].forEach(keeper.end);
    },
  };
}

interface Keeper {
  readonly end: (line: Open) => void;
  readonly wake: (line: Open, readers: Readers) => Promise<void>;
  readonly wakeRound: (roundId: string) => void;
}

/** Tells single lines what has changed for them; one look at a time, and another one when something happened meanwhile. */
function keeperOf(lines: Set<Open>, { readers, look, reportFault }: LiveParts): Keeper {
  const end = (line: Open): void => {
    if (lines.delete(line)) line.send({ kind: 'end' });
  };
  const tell = async (line: Open, asked: Readers): Promise<void> => {
    const visitor = await look(line.tokenHash);
    const state = visitor === null ? null : await liveState(asked, visitor.viewer, line.roundId);
    if (!lines.has(line)) return;
    if (state === null || visitor?.accountId !== line.accountId) {
      end(line);
      return;
    }
    const topics = changedTopics(line.state, state);
    line.state = state;
    if (topics.length > 0) line.send({ kind: 'changed', id: stateId(state), topics });
  };
  const wake = async (line: Open, asked: Readers): Promise<void> => {
    line.next = asked;
    if (line.busy) return;
    line.busy = true;
    try {
      for (let next: Readers | null = asked; next !== null && lines.has(line); next = line.next) {
        line.next = null;
        await tell(line, next);
      }
    } catch (error) {
      reportFault(error);
      end(line);
    } finally {
      line.busy = false;
    }
  };
  const wakeRound = (roundId: string): void => {
    // All of them read what is true after this one act: a later act makes readers of its own.
    const asked = askedOnce(readers);
    for (const line of lines) if (line.roundId === roundId) void wake(line, asked);
  };
  return { end, wake, wakeRound };
}

/** One look around: rounds in which another process did something, sessions that have ended, a sign of life for the rest. */
function patrolOf(lines: Set<Open>, keeper: Keeper, { readers, look }: LiveParts): () => Promise<void> {
  const heads = new Map<string, number>();
  let turn = 0;
  return async () => {
    turn += 1;
    const watched = new Set([...lines].map(({ roundId }) => roundId));
    for (const roundId of heads.keys()) if (!watched.has(roundId)) heads.delete(roundId);
    for (const roundId of watched) {
      const sequence = (await readers.audit.head(roundId))?.sequence ?? 0;
      const known = heads.get(roundId);
      heads.set(roundId, sequence);
      if (known !== undefined && known !== sequence) keeper.wakeRound(roundId);
    }
    for (const line of lines) {
      if ((await look(line.tokenHash)) === null) keeper.end(line);
      else if (turn % BEAT_AFTER === 0) line.send({ kind: 'beat' });
    }
  };
}
