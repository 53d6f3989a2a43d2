import type { Round, RegulatedRound } from '../../domain/exam/round';
import type { Readers } from '../../persistence/ports';
import type { StoredBody } from '../../persistence/serving-ports';
import type { Scope } from '../policy';

/** A round with the bodies that say who is who in it. */
export interface LoadedRound {
  readonly round: Round;
  readonly bodies: readonly StoredBody[];
}

/** A round whose rules are set, as every act after the draft needs it. */
export interface RegulatedLoad extends LoadedRound {
  readonly round: RegulatedRound;
}

/** Loads a round with its bodies; null when there is no such round. */
export async function loadRound(readers: Readers, roundId: string): Promise<LoadedRound | null> {
  const round = await readers.rounds.find(roundId);
  if (round === null) return null;
  return { round, bodies: await readers.bodies.ofRound(roundId) };
}

/** Loads a round past its draft; null when there is none or its rules are not set. */
export async function loadRegulatedRound(readers: Readers, roundId: string): Promise<RegulatedLoad | null> {
  const loaded = await loadRound(readers, roundId);
  if (loaded === null || !isRegulated(loaded.round)) return null;
  return { ...loaded, round: loaded.round };
}

/** Whether a round's rules are set. */
export function isRegulated(round: Round): round is RegulatedRound {
  return round.regulation !== null;
}

/** Chain, round and bodies of an act on a round; pass the owner where the object is somebody's own. */
export function roundScope(
  { round, bodies }: LoadedRound,
  ownerId: string | null = null,
): Scope & { readonly chainId: string; readonly round: Round } {
  return { chainId: round.id, round, bodies, ownerId };
}
