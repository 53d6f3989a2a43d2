import type { RoundState } from '../../domain/lifecycle';
import { undecidedScripts } from '../../domain/written';
import type { Readers, StoredMarking } from '../../persistence/ports';
import { isRegulated } from '../exam/round-scope';
import { groupBy } from '../group-by';
import { maySeeWrittenProgress } from '../visibility';
import type { RoundAccess } from '../visibility';
import { coderOf } from './code-scripts';
import { openerOf } from './open-map';
import { marksOf } from './script-marks';

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
  /** Null before every mark given out is locked: earlier the count would tell of marks. */
  readonly undecided: number | null;
  readonly turns: readonly TurnProgressView[];
}

/** Turns before any appeal. */
const TURNS = [1, 2, 3] as const;
const SAT: readonly RoundState[] = ['WRITTEN', 'DEFENCE', 'CONCLUDED'];

/** The counts of a round; null for whoever may not know them, before the paper and where there is none. */
export async function writtenProgress(readers: Readers, access: RoundAccess): Promise<WrittenProgressView | null> {
  const { round, bodies, actors } = access;
  if (!isRegulated(round) || !maySeeWrittenProgress(access)) return null;
  if (!round.regulation.phases.includes('WRITTEN') || !SAT.includes(round.state)) return null;
  const scripts = await readers.scripts.ofRound(round.id);
  const map = await readers.sealedMaps.find(round.id);
  const markings = await readers.markings.ofRound(round.id);
  const isLocked = markings.length > 0 && markings.every(({ state }) => state === 'LOCKED');
  const given = groupBy(markings, ({ scriptId }) => scriptId);
  const marks = scripts.map((script) => marksOf(script, given.get(script.id) ?? []));
  return {
    scripts: scripts.length,
    mapOpened: map?.opened === true,
    isCoder: actors.has(coderOf(bodies)),
    isMapOpener: actors.has(openerOf(bodies)),
    undecided: isLocked ? undecidedScripts(marks, round.regulation) : null,
    turns: turnsOf(markings),
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
