import type { Readers } from '../../persistence/ports';
import { canonicalJson, sha256 } from '../canonical';
import { defenceQueries } from '../defence/queries';
import { loadAccess, loadersFor } from '../loaders';
import { scoringQueries } from '../scoring/queries';
import type { Viewer } from '../viewer';
import { maySeePublishedResult } from '../visibility/result';
import { maySeeRound } from '../visibility/round';

/** What of a round can change under the eyes of who looks at it. */
export type LiveTopic = 'round' | 'session' | 'own' | 'progress' | 'projection' | 'result';

/** A digest for each thing the viewer may see, made of exactly what their queries answer and of nothing else. */
export type LiveState = Readonly<Partial<Record<LiveTopic, string>>>;

/**
 * The state of a round as one viewer may see it; null when there is nothing they may see. Each part passes the visibility
 * rules by the same queries as the screens, so that whoever may not see a thing is not even told that it changed
 * (trust.md T02).
 */
export async function liveState(readers: Readers, viewer: Viewer | null, roundId: string): Promise<LiveState | null> {
  const access = await loadAccess(readers, viewer, roundId);
  if (access === null || !maySeeRound(access)) return null;
  const defence = defenceQueries(readers);
  const [session, own, projection, progress] = await Promise.all([
    defence.defenceSession(access),
    defence.ownTurn(access),
    defence.projection(access),
    scoringQueries(readers, loadersFor(readers, viewer), null).defenceProgress(access),
  ]);
  const result = maySeePublishedResult(access) ? (access.round.resultRelease ?? null) : null;
  return {
    round: digestOf(access.round.state),
    ...(session === null ? {} : { session: digestOf(session) }),
    ...(own === null ? {} : { own: digestOf(own) }),
    ...(projection === null ? {} : { projection: digestOf(projection) }),
    ...(progress.length === 0 ? {} : { progress: digestOf(progress) }),
    ...(result === null ? {} : { result: digestOf(result) }),
  };
}

/** The whole of a state as one short text: what a browser gives back as Last-Event-ID. */
export function stateId(state: LiveState): string {
  return digestOf(state);
}

/** The parts that are not as they were; also what is no longer there to be seen. */
export function changedTopics(before: LiveState | null, after: LiveState): readonly LiveTopic[] {
  const known = before ?? {};
  const names = new Set([...Object.keys(known), ...Object.keys(after)] as LiveTopic[]);
  return [...names].filter((name) => known[name] !== after[name]).sort();
}

function digestOf(value: unknown): string {
  return sha256(canonicalJson(value)).slice(0, 16);
}
