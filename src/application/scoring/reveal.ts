import type { Regulation } from '../../domain/regulation/regulation';
import { ok, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { EarlierMarks } from '../../domain/scoring/score-sheet';
import type { AuditFields } from '../../persistence/ports';
import type { StoredSheet } from '../../persistence/scoring-ports';
import type { Consequence } from '../command';
import type { MarkSeal } from '../sealing/mark-seal';
import { sealingOf, sealsOf } from '../sealing/sealed-marks';

const sealed = sealingOf<Pick<EarlierMarks, 'marks' | 'commitment'>, StoredSheet>({
  given: ({ roundId, id, applicationId }) => ({ round: roundId, session: id, candidate: applicationId }),
  giver: ({ memberId }) => memberId,
  read: ({ marks }) => marks,
  write: (part, marks) => ({ ...part, marks }),
});

/** Sheets of the panel under seal and out of it; `earlierFacts` are what one held before it was given back. */
export const { underSeal, opened: openedSheet, earlierFacts } = sealed;

/**
 * Whether sheets are sealed. Secret ballots lie in a box of their own (BR-46), and where the panel scores in public a sheet
 * is shown as soon as it is locked: there is nothing to keep.
 */
export function isSealing({ ballot }: Pick<Regulation, 'ballot'>): boolean {
  return ballot === 'SIGNED';
}

/** Sheets as they are to be stored after an act, and those of them that it opened. */
export interface Revealed {
  readonly saved: readonly StoredSheet[];
  readonly opened: readonly StoredSheet[];
}

/**
 * What an act does to the sheets of one candidate: as long as one that counts is awaited nothing is opened; when the last
 * is in, all are opened at once, those left out and those given back among them. One that does not open refuses the act,
 * so that nothing counts unless everything opens (trust.md 3.4.12).
 * @param acted the sheets as the act leaves them, in their new versions
 * @param every all sheets of the candidate as stored
 */
export function revealed(
  seal: MarkSeal,
  acted: readonly StoredSheet[],
  every: readonly StoredSheet[],
): Result<Revealed> {
  const changed = new Set(acted.map(({ id }) => id));
  const all = [...acted, ...every.filter(({ id }) => !changed.has(id))];
  const counting = all.filter(({ excluded }) => excluded == null);
  if (counting.length === 0 || counting.some(({ state }) => state !== 'LOCKED'))
    return ok({ saved: acted, opened: [] });
  const results = all.filter((one) => sealsOf(one).length > 0).map((one) => openedSheet(seal, one));
  const open = results.filter((one) => one !== null);
  if (open.length < results.length) return refuse({ code: 'SEALED_MARKS_LOST', path: ['applicationId'] });
  const shown = new Map(open.map((one) => [one.id, one]));
  const own = acted.map((one) => shown.get(one.id) ?? one);
  const others = open.filter(({ id }) => !changed.has(id)).map((one) => ({ ...one, version: one.version + 1 }));
  return ok({ saved: [...own, ...others], opened: open });
}

/** The one event that makes the marks of a candidate known: every mark with the nonce of its commitment; none when nothing was opened. */
export function revealEvents(opened: readonly StoredSheet[]): readonly Consequence[] {
  return [...new Set(opened.map(({ applicationId }) => applicationId))].map((applicationId) => ({
    action: 'revealScoreSheets',
    record: {
      subjectId: applicationId,
      before: null,
      after: Object.fromEntries(
        opened.filter((one) => one.applicationId === applicationId).map((one) => [one.id, openedFacts(one)]),
      ),
    },
  }));
}

function openedFacts(sheet: StoredSheet): AuditFields {
  const { marks, commitment = null } = sheet;
  const earlier = earlierFacts(sheet);
  return { marks, commitment, ...(earlier.length === 0 ? {} : { earlier }) };
}
