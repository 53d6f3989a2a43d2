import type { RoundState } from '../../domain/lifecycle';
import type { Readers, StoredMarking } from '../../persistence/ports';
import { maySeeWrittenProgress } from '../visibility';
import type { RoundAccess } from '../visibility';
import { coderOf } from './code-scripts';
import { openerOf } from './open-map';

/** Markings of one turn in counts. */
export interface TurnProgressView {
  readonly turn: number;
  readonly given: number;
  readonly entered: number;
  readonly locked: number;
}

/** How far the written paper has come, without a mark, a code or a name. */
export interface WrittenProgressView {
  readonly scripts: number;
  readonly mapOpened: boolean;
  readonly isCoder: boolean;
  readonly isMapOpener: boolean;
  readonly turns: readonly TurnProgressView[];
}

/** Turns before any appeal. */
const TURNS = [1, 2, 3] as const;
const SAT: readonly RoundState[] = ['WRITTEN', 'DEFENCE', 'CONCLUDED'];

/** The counts of a round; null for whoever may not know them, before the paper and where there is none. */
export async function writtenProgress(readers: Readers, access: RoundAccess): Promise<WrittenProgressView | null> {
  const { round, bodies, actors } = access;
  const hasPaper = round.regulation?.phases.includes('WRITTEN') === true && SAT.includes(round.state);
  if (!hasPaper || !maySeeWrittenProgress(access)) return null;
  const scripts = await readers.scripts.ofRound(round.id);
  const map = await readers.sealedMaps.find(round.id);
  return {
    scripts: scripts.length,
    mapOpened: map?.opened === true,
    isCoder: actors.has(coderOf(bodies)),
    isMapOpener: actors.has(openerOf(bodies)),
    turns: turnsOf(await readers.markings.ofRound(round.id)),
  };
}

function turnsOf(markings: readonly StoredMarking[]): readonly TurnProgressView[] {
  return TURNS.map((turn) => {
    const own = markings.filter((marking) => marking.turn === turn);
    return {
      turn,
      given: own.length,
      entered: own.filter(({ state }) => state === 'ENTERED').length,
      locked: own.filter(({ state }) => state === 'LOCKED').length,
    };
  }).filter(({ given }) => given > 0);
}
