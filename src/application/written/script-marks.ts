import type { WrittenMarks } from '../../domain/written';
import type { StoredMarking, StoredScript } from '../../persistence/ports';

/** The locked marks of one script by turn, with the decision on it; open markings count as not given. */
export function marksOf(script: StoredScript, markings: readonly StoredMarking[]): WrittenMarks {
  const turn = (number: number) =>
    markings.find((one) => one.scriptId === script.id && one.turn === number && one.state === 'LOCKED')?.mark ?? null;
  return { first: turn(1), second: turn(2), third: turn(3), decision: script.decision };
}
