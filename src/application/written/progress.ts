import type { RoundState } from '../../domain/exam/lifecycle';
import type { LostShare, StubReading } from '../../domain/written/stub-reading';
import { undecidedScripts } from '../../domain/written/written';
import type { Readers, StoredMarking, StoredSealedMap } from '../../persistence/ports';
import { isRegulated } from '../exam/round-scope';
import { groupBy } from '../group-by';
import { maySeeWrittenProgress } from '../visibility/written';
import type { RoundAccess } from '../visibility/access';
import { coderOf } from './code-scripts';
import { openerOf } from './open-map';
import { STUB_READERS } from './read-stubs';
import { marksOf } from './script-marks';

/** Markings of one turn in counts. */
export interface TurnProgressView {
  readonly turn: number;
  readonly given: number;
  readonly entered: number;
  readonly locked: number;
}

/** Stubs being read: who, and what is asked; never what somebody typed. */
export interface StubReadingView {
  readonly lost: readonly LostShare[];
  readonly witnessId: string;
  readonly begunAt: Date;
  readonly firstReaderId: string | null;
  readonly mayRead: boolean;
  readonly needsKey: boolean;
}

/** How far the written paper has come, without a mark, a code or a name. */
export interface WrittenProgressView {
  readonly scripts: number;
  readonly mapOpened: boolean;
  readonly isCoder: boolean;
  readonly isMapOpener: boolean;
  /** How the map is being read back from paper; null where it is not, and once it is done. */
  readonly stubReading: StubReadingView | null;
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
  const reading = unfinished(map);
  const markings = await readers.markings.ofRound(round.id);
  const isLocked = markings.length > 0 && markings.every(({ state }) => state === 'LOCKED');
  const given = groupBy(markings, ({ scriptId }) => scriptId);
  const marks = scripts.map((script) => marksOf(script, given.get(script.id) ?? []));
  return {
    scripts: scripts.length,
    // While stubs are read the seal is broken, but nobody's mark can be joined yet.
    mapOpened: map?.opened === true && reading === null,
    stubReading: reading === null || map === null ? null : readingView(map, reading, access),
    isCoder: actors.has(coderOf(bodies)),
    isMapOpener: actors.has(openerOf(bodies)),
    undecided: isLocked ? undecidedScripts(marks, round.regulation) : null,
    turns: turnsOf(markings),
  };
}

function unfinished(map: StoredSealedMap | null): StubReading | null {
  return map?.reading == null || map.reading.second !== null ? null : map.reading;
}

function readingView(map: StoredSealedMap, reading: StubReading, { actors, viewer }: RoundAccess): StubReadingView {
  const { lost, witnessId, begunAt, first } = reading;
  const mayRead = STUB_READERS.some((one) => actors.has(one)) && viewer.accountId !== witnessId;
  return { lost, witnessId, begunAt, firstReaderId: first?.by ?? null, mayRead, needsKey: map.stubs != null };
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
