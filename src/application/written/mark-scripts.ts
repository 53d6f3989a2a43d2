import { requireState } from '../../domain/exam/lifecycle';
import type { GivenMarks } from '../../domain/written/question-marks';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import type { Result } from '../../domain/result';
import { confirmPaperMarking, enterPaperMarking, submitMarking } from '../../domain/written/written';
import type { MarkingEntry, WrittenMarking } from '../../domain/written/written';
import type { Regulation } from '../../domain/regulation/regulation';
import type { Repositories, StoredMarking } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Policy } from '../policy';

export interface WrittenMarksCommandInput {
  readonly roundId: string;
  readonly marks: readonly (GivenMarks & { readonly markingId: string; readonly expectedVersion: number })[];
}

export interface MarkingsAnswer {
  readonly roundId: string;
  readonly markingIds: readonly string[];
}

interface LoadedMarkings extends RegulatedLoad {
  readonly markings: ReadonlyMap<string, StoredMarking>;
}

/** Most marks in one bag. */
const MAXIMUM_MARKS = 200;

type Rule = (marking: WrittenMarking, entry: MarkingEntry, regulation: Regulation) => Result<WrittenMarking>;

/** Marks that lock ask who is at the screen, once for the whole bag (trust.md R-AUT-7). */
const LOCKS = { stepUp: true } as const;

function marksCommand(
  name: string,
  allow: Policy<LoadedMarkings>,
  rule: Rule,
  asks: { readonly stepUp?: true } = {},
): CommandFactory<WrittenMarksCommandInput, MarkingsAnswer> {
  return defineCommand({
    name,
    allow,
    ...asks,
    load: loadMarkings,
    scope: (loaded) => roundScope(loaded, soleMarker(loaded)),
    decide: (loaded, input, { now }) => enterAll(loaded, input, now, rule),
    store: async (repositories, markings) => {
      for (const marking of markings) await repositories.markings.save(marking);
    },
    record: (markings, loaded) => ({
      subjectId: loaded.round.id,
      before: Object.fromEntries([...loaded.markings.values()].map((marking) => [marking.id, audited(marking)])),
      after: Object.fromEntries(markings.map((marking) => [marking.id, audited(marking)])),
    }),
    answer: (markings, { round }) => ({ roundId: round.id, markingIds: markings.map(({ id }) => id) }),
  });
}

const MARKERS = ['MARKING_HEAD', 'MARKING_MEMBER', 'APPEAL_HEAD', 'APPEAL_MEMBER'] as const;

/** A marker's own scripts, as long as they sit in the marking body (BR-13, BR-17). */
export const BY_MARKER: Policy<RegulatedLoad> = {
  by: ['OWNER'],
  when: {
    words: 'người được giao chấm, còn trong Ban chấm thi hoặc Ban phúc khảo',
    holds: (_loaded, actors) => MARKERS.some((actor) => actors.has(actor)),
  },
};

/** The marker's own marks, locked at once (direct entry). */
export const submitWrittenMarks = marksCommand('submitWrittenMarks', BY_MARKER, submitMarking, LOCKS);

/** First entry from signed paper by the council secretary (BR-47). */
export const enterPaperMarks = marksCommand('enterPaperMarks', { by: ['COUNCIL_SECRETARY'] }, enterPaperMarking);

/** Second entry by the marker who signed; equal locks, unequal is refused (BR-47). */
export const confirmPaperMarks = marksCommand('confirmPaperMarks', BY_MARKER, confirmPaperMarking, LOCKS);

async function loadMarkings(
  repositories: Repositories,
  input: WrittenMarksCommandInput,
): Promise<LoadedMarkings | null> {
  const loaded = await loadRegulatedRound(repositories, input.roundId);
  if (loaded === null) return null;
  const ids = [...new Set(input.marks.map(({ markingId }) => markingId))];
  const found = (await repositories.markings.findMany(ids)).filter(({ roundId }) => roundId === input.roundId);
  if (found.length < ids.length || ids.length === 0) return null;
  return { ...loaded, markings: new Map(found.map((marking) => [marking.id, marking])) };
}

/** The one marker all of these belong to; null when they are several people's, which nobody owns. */
function soleMarker({ markings }: LoadedMarkings): string | null {
  const markers = new Set([...markings.values()].map(({ markerId }) => markerId));
  const [only] = markers;
  return markers.size === 1 && only !== undefined ? only : null;
}

function enterAll(
  { round, markings }: LoadedMarkings,
  { marks }: WrittenMarksCommandInput,
  now: Date,
  rule: Rule,
): Result<readonly StoredMarking[]> {
  const state = requireState(round.state, ['WRITTEN', 'DEFENCE'], ['roundId']);
  const errors: Refusal[] = state === null ? [] : [state];
  if (marks.length > MAXIMUM_MARKS) {
    errors.push({ code: 'INVALID_VALUE', path: ['marks'], reason: `Mỗi lần không quá ${String(MAXIMUM_MARKS)} bài.` });
  }
  const entered = marks.flatMap(({ markingId, expectedVersion, mark, questionMarks }, index) => {
    const path = ['marks', String(index)];
    const stored = markings.get(markingId);
    if (stored === undefined) return [];
    if (marks.findIndex((other) => other.markingId === markingId) < index) {
      errors.push({ code: 'DUPLICATE', path: [...path, 'markingId'], what: 'bài chấm' });
    }
    const result = rule(stored, { mark, questionMarks, expectedVersion, now }, round.regulation);
    if (result.ok) return [{ ...stored, ...result.value }];
    errors.push(...result.errors.map((refusal) => ({ ...refusal, path: [...path, ...refusal.path] })));
    return [];
  });
  return decideAll(errors, () => entered);
}

/** A marking in the log. */
export function audited({ state, mark, questionMarks, version }: StoredMarking) {
  return { state, mark, version, ...(questionMarks === undefined ? {} : { questionMarks }) };
}
