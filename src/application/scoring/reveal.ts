import type { Commitment } from '../../domain/scoring/commitment';
import type { Regulation } from '../../domain/regulation/regulation';
import { ok, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { EarlierMarks } from '../../domain/scoring/score-sheet';
import type { AuditFields } from '../../persistence/ports';
import type { StoredSheet } from '../../persistence/scoring-ports';
import type { Consequence } from '../command';
import type { Given, MarkSeal } from './mark-seal';

/** A sheet whose marks were just given, put under seal: bound by a commitment, and readable to nobody. */
export function underSeal(seal: MarkSeal, sheet: StoredSheet, secret: () => string): StoredSheet {
  if (sheet.marks === null) return sheet;
  return { ...sheet, marks: null, commitment: seal.commit(givenOn(sheet), sheet.memberId, sheet.marks, secret) };
}

/**
 * Whether sheets are sealed. Secret ballots lie in a box of their own (BR-46), and where the panel scores in public a sheet
 * is shown as soon as it is locked: there is nothing to keep.
 */
export function isSealing({ ballot }: Pick<Regulation, 'ballot'>): boolean {
  return ballot === 'SIGNED';
}

/** The sheet with what lies under seal readable; null when it does not open. Sheets that were never sealed stay as they are. */
export function openedSheet(seal: MarkSeal, sheet: StoredSheet): StoredSheet | null {
  const standing = opened(seal, givenOn(sheet), sheet);
  const earlier = (sheet.earlier ?? []).map((one) => opened(seal, givenOn(sheet), one));
  const readable = earlier.filter((one) => one !== null);
  if (standing === null || readable.length < earlier.length) return null;
  return { ...standing, ...(earlier.length === 0 ? {} : { earlier: readable }) };
}

function opened<Sealed extends Pick<EarlierMarks, 'marks' | 'commitment'>>(
  seal: MarkSeal,
  given: Given,
  one: Sealed,
): Sealed | null {
  const { commitment } = one;
  if (commitment == null || commitment.sealed === null) return one;
  const found = seal.open(given, commitment);
  if (found === null) return null;
  const { marks, nonce } = found;
  return { ...one, marks, commitment: { ...commitment, sealed: null, nonce } };
}

/** Every seal on a sheet, those it was given back with among them. */
function sealsOf({ commitment, earlier }: StoredSheet): readonly Commitment[] {
  const all = [commitment, ...(earlier ?? []).map((one) => one.commitment)];
  return all.filter((one) => one?.sealed != null).map((one) => one as Commitment);
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

/** What a sheet held before it was given back, as the log and whoever verifies it know it. */
export function earlierFacts({ earlier }: Pick<StoredSheet, 'earlier'>): readonly unknown[] {
  return (earlier ?? []).map(({ marks, commitment }) => (commitment == null ? marks : { marks, commitment }));
}

function givenOn({ roundId, id, applicationId }: StoredSheet): Given {
  return { round: roundId, session: id, candidate: applicationId };
}
