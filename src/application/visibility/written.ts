import type { StoredScript } from '../../persistence/ports';
import type { Actor } from '../policy';
import { COUNCIL, hasAny, INVIGILATION, isDefence, MARKERS, SUPERVISION } from './access';
import type { RoundAccess } from './access';

/** Scripts of one's own to mark: those who mark, and only as long as they do. */
export function maySeeOwnMarkings(access: RoundAccess): boolean {
  return hasAny(access, MARKERS);
}

/** Anonymous scripts: the head of marking (BR-31). */
export function maySeeScripts({ actors }: RoundAccess): boolean {
  return actors.has('MARKING_HEAD');
}

/** How far the written paper has come, in counts: those who conduct it and those who watch it; never a mark (BR-29, BR-63). */
export function maySeeWrittenProgress(access: RoundAccess): boolean {
  const conducting: readonly Actor[] = ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY', 'CODING_HEAD', 'MARKING_HEAD'];
  return hasAny(access, conducting) || hasAny(access, SUPERVISION);
}

/** A script's marks: once both blind marks are locked, so that no marker's mark guides the other (BR-30). */
export function maySeeScriptMarks(access: RoundAccess, _script: StoredScript, lockedMarks: number): boolean {
  return maySeeScripts(access) && lockedMarks >= 2;
}

/** Who may be told how far markers agree, if anybody is: the head of marking and the supervisors (BR-63). */
export function mayEverSeeAgreement(access: RoundAccess): boolean {
  return maySeeScripts(access) || hasAny(access, SUPERVISION);
}

/** How far markers agree: once the blind map is open, when no mark can change and nothing is left to decide (BR-29, BR-34). */
export function maySeeAgreement(access: RoundAccess, isMapOpened: boolean): boolean {
  return isMapOpened && mayEverSeeAgreement(access);
}

/** Minutes of breaches: the Council, the supervisors, and those who invigilate and write them. */
export function maySeeViolations(access: RoundAccess): boolean {
  return hasAny(access, COUNCIL) || hasAny(access, SUPERVISION) || hasAny(access, ['INVIGILATION_HEAD']);
}

/** Rooms, seats and who came: the Council, the supervisors, and Ban coi thi, whose rooms they are (BR-22, BR-24). */
export function maySeeExamDay(access: RoundAccess): boolean {
  const isThere = access.round.state === 'WRITTEN' || isDefence(access);
  return isThere && (hasAny(access, COUNCIL) || hasAny(access, SUPERVISION) || hasAny(access, INVIGILATION));
}

/** Who holds which bag: those who see the day of the paper, and who answers for the bags of questions and codes (BR-62). */
export function maySeeCustody(access: RoundAccess): boolean {
  const isThere = access.round.state === 'WRITTEN' || isDefence(access);
  return maySeeExamDay(access) || (isThere && hasAny(access, ['EXAM_PAPER_HEAD', 'CODING_HEAD']));
}

/** One's own room and seat, once they are posted: the candidate; nobody's absence or incident comes with it. */
export function maySeeOwnSeat({ isCandidate }: RoundAccess): boolean {
  return isCandidate;
}

/** Whose appeals they are: chair, secretary and supervisors; whoever leads the re-marking knows codes alone (BR-53; TT 22/2025 Điều 17(7)). */
export function maySeeAppellants(access: RoundAccess): boolean {
  return hasAny(access, ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY']) || hasAny(access, SUPERVISION);
}

/** Appeals by their codes: the head of re-marking. */
export function maySeeAppealCodes({ actors }: RoundAccess): boolean {
  return actors.has('APPEAL_HEAD');
}

/** Markings waiting to be typed from paper: the secretary, without marks (BR-47). */
export function maySeeMarkingsToEnter({ actors, round }: RoundAccess): boolean {
  return actors.has('COUNCIL_SECRETARY') && round.regulation?.entry === 'PAPER_DOUBLE_ENTRY';
}

/** One's own written mark: the candidate, from the release of the written marks on (BR-52, BR-57); nobody else by this way. */
export function maySeeOwnWritten({ isCandidate, round }: RoundAccess): boolean {
  return isCandidate && round.writtenRelease !== null;
}
