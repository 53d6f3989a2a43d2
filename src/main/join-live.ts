import type { Sessions } from '../application/account/sessions';
import type { Visitor } from '../application/account/sessions';
import { createLiveHub } from '../application/live/live-hub';
import type { LiveHub } from '../application/live/live-hub';
import { mountEvents } from '../http/events';
import type { CommittedAct } from '../persistence/mongo/unit-of-work';
import type { Readers } from '../persistence/ports';

/** Open lines of a running product, and who tells them of acts. */
export interface LiveJoined {
  readonly live: LiveHub;
  readonly tellLive: (acts: readonly CommittedAct[]) => void;
}

/** Joins the lines on which browsers are told to look again. */
export function joinLive(parts: {
  readonly readers: Readers;
  readonly sessions: Pick<Sessions, 'look'>;
  readonly reportFault: (error: unknown) => void;
}): LiveJoined {
  const { readers, sessions, reportFault } = parts;
  const live = createLiveHub({ readers, look: (tokenHash) => sessions.look(tokenHash), reportFault });
  return { live, tellLive: (acts) => live.noticed(acts.map(({ chainId }) => chainId)) };
}

/** The route of these lines. */
export function liveRoutes({ live }: LiveJoined) {
  return mountEvents<Visitor>((line) => live.open(line));
}
