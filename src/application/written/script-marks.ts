import type { AppealFacts } from '../../domain/written/appeals';
import type { Mark } from '../../domain/marks';
import { REMARK_TURNS } from '../../domain/written/written';
import type { WrittenMarks } from '../../domain/written/written';
import type { StoredAppeal, StoredMarking, StoredScript } from '../../persistence/ports';

/** The locked marks of one script by turn, with the decision on it; open markings count as not given. */
export function marksOf(script: StoredScript, markings: readonly StoredMarking[]): WrittenMarks {
  const [first, second, third] = [1, 2, 3].map((turn) => lockedIn(script.id, turn, markings));
  const marks = { first: first?.mark ?? null, second: second?.mark ?? null, third: third?.mark ?? null };
  return { ...marks, decision: script.decision, ...questionsOf([first, second, third]) };
}

function lockedIn(scriptId: string, turn: number, markings: readonly StoredMarking[]): StoredMarking | undefined {
  return markings.find((one) => one.scriptId === scriptId && one.turn === turn && one.state === 'LOCKED');
}

/** The marks of questions of some turns, where there are any. */
function questionsOf(turns: readonly (StoredMarking | undefined)[]): Pick<WrittenMarks, 'questionMarks'> {
  const questionMarks = turns.map((one) => one?.questionMarks ?? null);
  return questionMarks.some((one) => one !== null) ? { questionMarks } : {};
}

/** The locked marks of marking again, in the order of their turns. */
export function remarksOf(scriptId: string, markings: readonly StoredMarking[]): readonly Mark[] {
  return remarkingsOf(scriptId, markings).flatMap(({ mark }) => mark ?? []);
}

function remarkingsOf(scriptId: string, markings: readonly StoredMarking[]): readonly StoredMarking[] {
  return REMARK_TURNS.flatMap((turn) => lockedIn(scriptId, turn, markings) ?? []);
}

/** An application for re-marking as the rules of marks see it. */
export function appealFacts(
  { scriptId, decision }: Pick<StoredAppeal, 'scriptId' | 'decision'>,
  markings: readonly StoredMarking[],
): AppealFacts {
  const found = remarkingsOf(scriptId, markings);
  return { remarks: remarksOf(scriptId, markings), decision, ...questionsOf(found) };
}
