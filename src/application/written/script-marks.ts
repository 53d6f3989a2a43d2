import type { AppealFacts } from '../../domain/appeals';
import type { Mark } from '../../domain/marks';
import { REMARK_TURNS } from '../../domain/written';
import type { WrittenMarks } from '../../domain/written';
import type { StoredAppeal, StoredMarking, StoredScript } from '../../persistence/ports';

/** The locked marks of one script by turn, with the decision on it; open markings count as not given. */
export function marksOf(script: StoredScript, markings: readonly StoredMarking[]): WrittenMarks {
  const turn = (number: number) =>
    markings.find((one) => one.scriptId === script.id && one.turn === number && one.state === 'LOCKED')?.mark ?? null;
  return { first: turn(1), second: turn(2), third: turn(3), decision: script.decision };
}

/** The locked marks of marking again, in the order of their turns. */
export function remarksOf(scriptId: string, markings: readonly StoredMarking[]): readonly Mark[] {
  return REMARK_TURNS.flatMap((turn) => {
    const found = markings.find((one) => one.scriptId === scriptId && one.turn === turn && one.state === 'LOCKED');
    return found?.mark == null ? [] : [found.mark];
  });
}

/** An application for re-marking as the rules of marks see it. */
export function appealFacts(
  { scriptId, decision }: Pick<StoredAppeal, 'scriptId' | 'decision'>,
  markings: readonly StoredMarking[],
): AppealFacts {
  return { remarks: remarksOf(scriptId, markings), decision };
}
