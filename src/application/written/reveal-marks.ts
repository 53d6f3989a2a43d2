import type { SheetMarks } from '../../domain/scoring/score-sheet';
import { isRemarking } from '../../domain/written/written';
import type { EarlierMark } from '../../domain/written/written';
import type { AuditFields, StoredMarking } from '../../persistence/ports';
import type { Consequence } from '../command';
import { groupBy } from '../group-by';
import type { Given, MarkSeal } from '../sealing/mark-seal';
import { sealingOf, sealsOf } from '../sealing/sealed-marks';

type Part = Pick<EarlierMark, 'mark' | 'questionMarks' | 'commitment'>;

/** The marks of a marking by number: 0 is the mark of the whole, 1 that of the first question; null where there are none to be read. */
export function numberedMarks({ mark, questionMarks }: Part): SheetMarks | null {
  return mark === null ? null : Object.fromEntries([mark, ...(questionMarks ?? [])].entries());
}

function withMarks(part: Part, marks: SheetMarks | null): Part {
  if (marks === null) return { ...part, mark: null, ...(part.questionMarks == null ? {} : { questionMarks: null }) };
  // Keys that are whole numbers come in their order, whichever was given first.
  const [mark = null, ...questionMarks] = Object.values(marks);
  return { ...part, mark, ...(questionMarks.length === 0 ? {} : { questionMarks }) };
}

/**
 * What a mark is bound to. Marking again names no script: the log says which it is, and whoever marks again keeps a receipt
 * that must not be known again beside one of the first markers (BR-53).
 */
export function markedOn({ roundId, id, scriptId, turn }: StoredMarking): Given {
  return { round: roundId, session: id, candidate: isRemarking(turn) ? id : scriptId };
}

const sealed = sealingOf<Part, StoredMarking>({
  given: markedOn,
  giver: ({ markerId }) => markerId,
  read: numberedMarks,
  write: withMarks,
});

/** Markings under seal and out of it; `struckFacts` are the marks that were struck out of one. */
export const { underSeal: markingUnderSeal, opened: openedMarking, earlierFacts: struckFacts } = sealed;

/** What an act leaves behind it, and what it brought to light. */
export interface MarksRevealed {
  /** The markings acted on. */
  readonly saved: readonly StoredMarking[];
  /** Every marking that was opened, those acted on among them. */
  readonly opened: readonly StoredMarking[];
  /** Scripts of which one does not open. */
  readonly lost: ReadonlySet<string>;
}

/** Markings that are made blind to one another: the first two, and the two that mark again; a third stands alone. */
const STAGES = { 1: 'first', 2: 'first', 3: 'third', 4: 'again', 5: 'again', 6: 'last' } as const;
const IN_STAGE = { first: 2, third: 1, again: 2, last: 1 } as const;

/**
 * What an act makes known: as long as one of the markings of a script that are blind to each other is awaited, neither is
 * opened; when the last is locked they are opened together, those struck out among them. The other marking keeps its
 * version: its marker is not to learn from it that somebody else is done (trust.md 3.3.2, 3.4.12).
 * @param acted the markings as the act leaves them, in their new versions
 * @param every all markings of their scripts as stored
 */
export function marksRevealed(
  seal: MarkSeal,
  acted: readonly StoredMarking[],
  every: readonly StoredMarking[],
): MarksRevealed {
  const changed = new Set(acted.map(({ id }) => id));
  const all = [...acted, ...every.filter(({ id }) => !changed.has(id))];
  const opened = new Map<string, StoredMarking>();
  const lost = new Set<string>();
  for (const own of groupBy(all, ({ scriptId, turn }) => `${scriptId} ${STAGES[turn]}`).values()) {
    const [one] = own;
    const isWhole = one !== undefined && own.length === IN_STAGE[STAGES[one.turn]];
    if (!isWhole || own.some(({ state }) => state !== 'LOCKED')) continue;
    for (const marking of own.filter((each) => sealsOf(each).length > 0)) {
      const open = openedMarking(seal, marking);
      if (open === null) lost.add(marking.scriptId);
      else opened.set(open.id, open);
    }
  }
  return { saved: acted.map((one) => opened.get(one.id) ?? one), opened: [...opened.values()], lost };
}

/** The one event that makes marks known, each with the nonce of its commitment; none when nothing was opened. */
export function marksRevealedEvent(opened: readonly StoredMarking[]): readonly Consequence[] {
  const [first] = opened;
  if (first === undefined) return [];
  const after = Object.fromEntries(opened.map((one) => [one.id, openedFacts(one)]));
  return [{ action: 'revealWrittenMarks', record: { subjectId: first.roundId, before: null, after } }];
}

function openedFacts(marking: StoredMarking): AuditFields {
  const { mark, questionMarks, commitment = null } = marking;
  const earlier = struckFacts(marking);
  return {
    mark,
    commitment,
    ...(questionMarks == null ? {} : { questionMarks }),
    ...(earlier.length === 0 ? {} : { earlier }),
  };
}
