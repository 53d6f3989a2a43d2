import type { AppealFacts } from '../../domain/written/appeals';
import type { Mark } from '../../domain/marks';
import { REMARK_TURNS } from '../../domain/written/written';
import type { Turn, WrittenMarks } from '../../domain/written/written';
import type { StoredAppeal, StoredMarking, StoredScript } from '../../persistence/ports';

/**
 * Everybody who has one of these markings or ever gave a mark in it: whoever struck a mark out and left has read the script,
 * though another has their place now (BR-30).
 */
export function markersEver(markings: readonly StoredMarking[]): ReadonlySet<string> {
  return new Set(markings.flatMap(({ markerId, earlier }) => [markerId, ...(earlier ?? []).map(({ by }) => by)]));
}

/** The locked marks of one script by turn, with the decision on it; open markings count as not given. */
export function marksOf(script: StoredScript, markings: readonly StoredMarking[]): WrittenMarks {
  const [first, second, third] = [1, 2, 3].map((turn) => lockedIn(script.id, turn, markings));
  const marks = { first: first?.mark ?? null, second: second?.mark ?? null, third: third?.mark ?? null };
  return { ...marks, decision: script.decision, ...questionsOf([first, second, third]) };
}

/** The marks of a script for a refusal that says how many are missing, as far as this person may be told. */
export function marksFor(personId: string, script: StoredScript, markings: readonly StoredMarking[]): WrittenMarks {
  return { ...marksOf(script, markings), awaited: awaited(personId, [1, 2], markings) };
}

/** The same for an application for re-marking. */
export function appealFor(
  personId: string,
  appeal: Pick<StoredAppeal, 'scriptId' | 'decision'>,
  markings: readonly StoredMarking[],
): AppealFacts {
  return { ...appealFacts(appeal, markings), awaited: awaited(personId, [4, 5], markings) };
}

/**
 * How many of two markings of one script that are blind to each other are not locked, one under seal being locked; null for
 * whoever gives one of them, and would learn from the number how far the other marker is (trust.md R-ANON-2).
 */
function awaited(personId: string, turns: readonly Turn[], markings: readonly StoredMarking[]): number | null {
  const given = markings.filter(({ turn }) => turns.includes(turn));
  if (given.some(({ markerId }) => markerId === personId)) return null;
  return turns.length - given.filter(({ state }) => state === 'LOCKED').length;
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
function remarksOf(scriptId: string, markings: readonly StoredMarking[]): readonly Mark[] {
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
