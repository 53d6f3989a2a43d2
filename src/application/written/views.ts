import type { Mark } from '../../domain/marks';
import type { Traced } from '../../domain/trace';
import { isMarkedTwice, isRemarking, reconcile } from '../../domain/written/written';
import type { WrittenNeed, ZeroCause } from '../../domain/written/written';
import type { StoredMarking, StoredScript } from '../../persistence/ports';
import { maySeeScriptMarks, maySeeScripts } from '../visibility/written';
import type { MarkSeal } from '../sealing/mark-seal';
import type { RoundAccess } from '../visibility/access';
import type { KeyHolder } from './map-seal';
import { openedMarking } from './reveal-marks';
import { marksOf } from './script-marks';

/** Exactly what a marker may know of a marking: blind code, turn, own mark, state (trust.md R-ANON-2). */
export interface WrittenMarkingView {
  readonly kind: 'marking';
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly turn: number;
  /** Whether it marks again after an appeal; its turns then count from one again. */
  readonly remarking: boolean;
  readonly state: StoredMarking['state'];
  readonly mark: Mark | null;
  /** The marks of its questions in their order, where questions are marked and the mark is shown. */
  readonly questionMarks: readonly Mark[];
  /** Marks of their own that they struck out (BR-34). */
  readonly corrections: readonly CorrectionView[];
}

/** A mark that its marker struck out, without a time: times would tell of an order (trust.md R-ANON-2). */
export interface CorrectionView {
  readonly turn: number;
  readonly mark: Mark;
  readonly questionMarks: readonly Mark[];
  readonly reason: string;
}

/** A script as the head of marking sees it. */
export interface ScriptView {
  readonly kind: 'script';
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly marks: readonly Mark[];
  /** By turn as `marks`, the marks of the questions; empty where the whole script is marked. */
  readonly questionMarks: readonly (readonly Mark[])[];
  readonly official: Traced<Mark> | null;
  readonly needs: WrittenNeed | null;
  readonly awaitsThird: boolean;
  readonly corrections: readonly CorrectionView[];
  /** Why the script got nothing; null where it did not. */
  readonly zero: ZeroCause | null;
}

/**
 * What the marker sees of their own marking; a mark typed by the secretary stays hidden until they confirm it (BR-47). What
 * lies under seal is opened for whoever gave it and for nobody else; what somebody struck out whose place they took is not theirs.
 */
export function ownMarkingView(marking: StoredMarking, seal: MarkSeal | null): WrittenMarkingView {
  const readable = (seal === null ? null : openedMarking(seal, marking)) ?? marking;
  const earlier = (readable.earlier ?? []).filter(({ by }) => by === marking.markerId);
  const corrections = correctionsOf([{ ...readable, earlier }]);
  const shown = marking.state === 'LOCKED' ? readable : { mark: null, questionMarks: null };
  const questionMarks = shown.questionMarks ?? [];
  return { ...blankMarkingView(marking), mark: shown.mark, questionMarks, corrections };
}

/** A marking to be typed from paper: no mark at all. */
export function blankMarkingView({ id, version, code, turn, state }: StoredMarking): WrittenMarkingView {
  const remarking = isRemarking(turn);
  const shown = remarking ? turn - 3 : turn;
  const noMark = { mark: null, questionMarks: [], corrections: [] };
  return { kind: 'marking', id, version, code, turn: shown, remarking, state, ...noMark };
}

function correctionsOf(markings: readonly StoredMarking[]): readonly CorrectionView[] {
  const ordered = markings.toSorted((a, b) => a.turn - b.turn);
  return ordered.flatMap(({ turn, earlier }) =>
    (earlier ?? []).flatMap(({ mark, questionMarks, reason }) =>
      mark === null ? [] : [{ turn, mark, questionMarks: questionMarks ?? [], reason }],
    ),
  );
}

const NOT_SHOWN = { corrections: [], zero: null };

/** What a viewer sees of a script; null when nothing. */
export function scriptView(
  access: RoundAccess,
  script: StoredScript,
  markings: readonly StoredMarking[],
): ScriptView | null {
  const { regulation } = access.round;
  if (!maySeeScripts(access) || regulation === null) return null;
  const marks = marksOf(script, markings);
  const given = [marks.first, marks.second, marks.third].filter((mark) => mark !== null);
  const { id, version, code } = script;
  const awaitsThird = markings.some(({ turn, state }) => turn === 3 && state !== 'LOCKED');
  const hidden = {
    kind: 'script' as const,
    id,
    version,
    code,
    marks: [],
    questionMarks: [],
    official: null,
    needs: null,
    awaitsThird,
    ...NOT_SHOWN,
  };
  if (!isMarkedTwice(marks) || !maySeeScriptMarks(access, script, given.length)) return hidden;
  const reconciled = reconcile(marks, regulation);
  const corrections = correctionsOf(markings.filter(({ turn }) => turn <= 3));
  const questionMarks = (marks.questionMarks ?? []).filter((one) => one !== null);
  const shown = { ...hidden, marks: given, questionMarks, corrections, zero: script.decision?.zero?.cause ?? null };
  if (reconciled.kind === 'OFFICIAL') return { ...shown, official: reconciled.trace };
  return { ...shown, needs: reconciled.needs };
}

/** One share of the key of the blind map, for paper (BR-29). */
export interface MapShareView {
  readonly holder: KeyHolder;
  readonly text: string;
}

/** A candidate number with the blind code to write on the paper. */
export interface CodedScriptView {
  readonly candidateNumber: string;
  readonly code: string;
}
