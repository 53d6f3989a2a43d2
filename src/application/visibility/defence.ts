import type { StoredSheet } from '../../persistence/scoring-ports';
import { COUNCIL, hasAny, isDefence, PANEL, SUPERVISION } from './access';
import type { RoundAccess } from './access';

/**
 * A score sheet: its member always; others once every sheet of that candidate is locked (BR-42), or at once when it is
 * locked in PUBLIC ballot (BR-46). `siblings` are all sheets of the same candidate.
 */
export function maySeeSheet(access: RoundAccess, sheet: StoredSheet, siblings: readonly StoredSheet[]): boolean {
  if (maySeeOwnSheets(access) && sheet.memberId === access.viewer.accountId) return true;
  if (!maySeeSheets(access)) return false;
  if (access.round.regulation?.ballot === 'PUBLIC') return sheet.state === 'LOCKED';
  return siblings.length > 0 && siblings.every((one) => one.state === 'LOCKED');
}

/** Sheets of others, if any: the Council, the supervisors and the panel. */
export function maySeeSheets(access: RoundAccess): boolean {
  return hasAny(access, COUNCIL) || hasAny(access, SUPERVISION) || hasAny(access, PANEL);
}

/** Who is still awaited, in counts: those who conduct the defence and those who watch it; never a mark (BR-42, BR-63). */
export function maySeeProgress(access: RoundAccess): boolean {
  return hasAny(access, ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY', 'PANEL_HEAD']) || hasAny(access, SUPERVISION);
}

/** The order, the clock and the minutes of the defence: everybody who sits in the room for the Council, never a candidate. */
export function maySeeDefence(access: RoundAccess): boolean {
  return isDefence(access) && (hasAny(access, COUNCIL) || hasAny(access, SUPERVISION) || hasAny(access, PANEL));
}

/** Which devices of the Council are opened for whom: who hands the passes out, and who takes them back (BR-47). */
export function maySeePanelPasses(access: RoundAccess): boolean {
  return isDefence(access) && hasAny(access, ['COUNCIL_SECRETARY', 'PANEL_HEAD']);
}

/** Incidents of the defence: the Council, the supervisors, and the head of the panel, who minutes them too. */
export function maySeeIncidents(access: RoundAccess): boolean {
  return (
    isDefence(access) && (hasAny(access, COUNCIL) || hasAny(access, SUPERVISION) || hasAny(access, ['PANEL_HEAD']))
  );
}

/** Until when projects are handed in: the candidates, and those who read them, from the written paper on. */
export function maySeeProjectDeadline(access: RoundAccess): boolean {
  const isAnnounced = access.round.state === 'WRITTEN' || isDefence(access);
  return isAnnounced && (access.isCandidate || maySeeEveryProject(access) || hasAny(access, PANEL));
}

/** What was handed in, late ones too: the Council and the supervisors. */
export function maySeeEveryProject(access: RoundAccess): boolean {
  return hasAny(access, COUNCIL) || hasAny(access, SUPERVISION);
}

/** Projects that were taken: the panel too, from the defence on; whoever is barred has no place in it (BR-13, BR-66). */
export function maySeeTakenProjects(access: RoundAccess): boolean {
  return maySeeEveryProject(access) || (isDefence(access) && hasAny(access, PANEL));
}

/** One's own place in the order, about when and where: the candidate, and nothing of anybody else. */
export function maySeeOwnTurn(access: RoundAccess): boolean {
  return access.isCandidate && isDefence(access);
}

/** Sheets of one's own: those who score in the panel, and only as long as they do. */
export function maySeeOwnSheets(access: RoundAccess): boolean {
  return hasAny(access, PANEL);
}
