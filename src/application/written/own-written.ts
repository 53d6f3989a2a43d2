import type { LocalDate } from '../../domain/calendar';
import type { Mark } from '../../domain/marks';
import { officialWritten } from '../../domain/written/official-written';
import { passesGate } from '../../domain/written/written';
import type { Readers } from '../../persistence/ports';
import { isRegulated } from '../exam/round-scope';
import { maySeeOwnWritten } from '../visibility/written';
import type { RoundAccess } from '../visibility/access';
import { marksOf } from './script-marks';

/** A candidate's own written mark as it was released: what they need to ask for re-marking in time (BR-52). */
export interface OwnWrittenView {
  /** Null where there is none: who did not sit, whose paper is void, and while something must still be decided. */
  readonly mark: Mark | null;
  readonly opensDefence: boolean | null;
  readonly releasedOn: LocalDate;
  readonly appealsUntil: LocalDate;
}

/**
 * The viewer's own written mark; null before its release and for who was not admitted. It is the mark that was released:
 * what marking again makes of it comes with the result (BR-57), and no marker's own mark is told.
 */
export async function ownWritten(readers: Readers, access: RoundAccess): Promise<OwnWrittenView | null> {
  const { round, viewer } = access;
  if (!isRegulated(round) || round.writtenRelease === null || !maySeeOwnWritten(access)) return null;
  const own = await readers.applications.ofCandidate(round.id, viewer.accountId);
  if (own === null || own.candidateNumber === null) return null;
  const pair = (await readers.blindMap.ofRound(round.id)).find(({ applicationId }) => applicationId === own.id);
  const script = pair === undefined ? null : await readers.scripts.find(pair.id);
  const marks = script === null ? null : marksOf(script, await readers.markings.ofScripts([script.id]));
  const breaches = await readers.violations.ofRound(round.id);
  const violations = breaches.filter(({ applicationId }) => applicationId === own.id);
  const official = officialWritten({ marks, appeal: null, violations }, round.regulation);
  const mark = official.kind === 'OFFICIAL' ? official.trace.value : null;
  return {
    mark,
    opensDefence: mark === null ? null : passesGate(mark, round.regulation),
    releasedOn: round.writtenRelease.on,
    appealsUntil: round.writtenRelease.appealsUntil,
  };
}
