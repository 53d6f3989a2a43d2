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
import type { CommandFactory, Decider } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Policy } from '../policy';
import type { MarkSeal } from '../sealing/mark-seal';
import { markingUnderSeal, marksRevealed, marksRevealedEvent, openedMarking } from './reveal-marks';

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
  /** All markings of the scripts that marks are given for. */
  readonly every: readonly StoredMarking[];
}

/** Markings as they are to be stored: as they were given, which the log tells first, and whatever that brought to light. */
interface Given {
  readonly given: readonly StoredMarking[];
  readonly saved: readonly StoredMarking[];
  readonly opened: readonly StoredMarking[];
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
): (seal: MarkSeal) => CommandFactory<WrittenMarksCommandInput, MarkingsAnswer> {
  return (seal) =>
    defineCommand<WrittenMarksCommandInput, LoadedMarkings, Given, MarkingsAnswer>({
      name,
      allow,
      ...asks,
      load: loadMarkings,
      scope: (loaded) => roundScope(loaded, soleMarker(loaded)),
      decide: (loaded, input, decider) => giveAll({ ...loaded, rule, seal }, input, decider),
      store: async (repositories, { saved, opened }) => {
        await repositories.markings.saveAll(saved);
        const own = new Set(saved.map(({ id }) => id));
        await repositories.markings.unseal(opened.filter(({ id }) => !own.has(id)));
      },
      record: ({ given }, loaded) => ({
        subjectId: loaded.round.id,
        before: Object.fromEntries([...loaded.markings.values()].map((marking) => [marking.id, audited(marking)])),
        after: Object.fromEntries(given.map((marking) => [marking.id, audited(marking)])),
      }),
      consequences: ({ opened }) => marksRevealedEvent(opened),
      answer: ({ given }, { round }) => ({ roundId: round.id, markingIds: given.map(({ id }) => id) }),
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
  const every = await repositories.markings.ofScripts([...new Set(found.map(({ scriptId }) => scriptId))]);
  return { ...loaded, every, markings: new Map(found.map((marking) => [marking.id, marking])) };
}

/** The one marker all of these belong to; null when they are several people's, which nobody owns. */
function soleMarker({ markings }: LoadedMarkings): string | null {
  const markers = new Set([...markings.values()].map(({ markerId }) => markerId));
  const [only] = markers;
  return markers.size === 1 && only !== undefined ? only : null;
}

interface Giving extends LoadedMarkings {
  readonly rule: Rule;
  readonly seal: MarkSeal;
}

/**
 * Takes marks, puts them under seal, and opens those of each script of which the last one awaited is in. A script of which a
 * mark does not open is named, and nothing is taken: what cannot be opened must not count (trust.md 3.4.12).
 */
function giveAll(giving: Giving, input: WrittenMarksCommandInput, { now, secret }: Decider): Result<Given> {
  const { seal, markings, every } = giving;
  const entered = enterAll(giving, input, now);
  if (!entered.ok) return entered;
  const given = entered.value.map((marking) => markingUnderSeal(seal, marking, secret));
  const { lost, ...known } = marksRevealed(seal, given, every);
  const errors = input.marks.flatMap(({ markingId }, index) =>
    lost.has(markings.get(markingId)?.scriptId ?? '') ? [sealLost(index)] : [],
  );
  return decideAll(errors, () => ({ given, ...known }));
}

function sealLost(index: number): Refusal {
  return { code: 'SEALED_MARKS_LOST', path: ['marks', String(index), 'markingId'] };
}

/** The first entry from paper is opened to be compared with the second one, whose giver has the paper at hand (BR-47). */
function enterAll(
  { round, markings, rule, seal }: Giving,
  { marks }: WrittenMarksCommandInput,
  now: Date,
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
    const readable = stored.state === 'ENTERED' ? openedMarking(seal, stored) : stored;
    if (readable === null) {
      errors.push(sealLost(index));
      return [];
    }
    const result = rule(readable, { mark, questionMarks, expectedVersion, now }, round.regulation);
    if (result.ok) return [{ ...stored, ...result.value }];
    errors.push(...result.errors.map((refusal) => ({ ...refusal, path: [...path, ...refusal.path] })));
    return [];
  });
  return decideAll(errors, () => entered);
}

/** A marking in the log. */
export function audited({ state, mark, questionMarks, commitment = null, version }: StoredMarking) {
  return { state, mark, commitment, version, ...(questionMarks === undefined ? {} : { questionMarks }) };
}
