import type { Application } from '../../domain/registration/application';
import { COUNCIL, hasAny, isDefence, PANEL, SUPERVISION } from './access';
import type { RoundAccess } from './access';

/** Which posts have too few eligible people, and what was decided: the Council and the supervisors (BR-11). */
export function maySeeShortPosts(access: RoundAccess): boolean {
  return hasAny(access, COUNCIL) || hasAny(access, SUPERVISION);
}

/** Who must register, what excuses them, and who was reported: the Council and the supervisors (BR-06). */
export function maySeeCompulsory(access: RoundAccess): boolean {
  return hasAny(access, COUNCIL) || hasAny(access, SUPERVISION);
}

/** Letters by hand to people without an e-mail address: the secretary, who reaches them. */
export function mayHandOverLetters(access: RoundAccess): boolean {
  return hasAny(access, ['COUNCIL_SECRETARY']);
}

/** Requests of applicants about their data: those who answer them; everybody sees their own. */
export function mayAnswerDataRequests(access: RoundAccess): boolean {
  return hasAny(access, ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY']);
}

/** Which posts were stopped: everybody who knows the round once the list is settled, those above before (BR-11, BR-12). */
export function maySeeStoppedPosts(access: RoundAccess): boolean {
  return ['WRITTEN', 'DEFENCE', 'CONCLUDED'].includes(access.round.state) || maySeeShortPosts(access);
}

/** A dossier: its owner, the Council, the supervisors, and the panel from the defence on; never the administrator (BR-66). */
export function maySeeApplication(access: RoundAccess, application: Application): boolean {
  if (application.candidateId === access.viewer.accountId) return true;
  if (hasAny(access, COUNCIL) || hasAny(access, SUPERVISION)) return true;
  return hasAny(access, PANEL) && isDefence(access) && application.candidateNumber !== null;
}

/** A dossier without its private part: its owner, the Council and the supervisors; never the panel. */
export function maySeeDossier(access: RoundAccess, { candidateId }: Pick<Application, 'candidateId'>): boolean {
  return candidateId === access.viewer.accountId || maySeeChecks(access);
}

/** What checkers found: the Council and the supervisors (BR-63). */
export function maySeeChecks(access: RoundAccess): boolean {
  return hasAny(access, COUNCIL) || hasAny(access, SUPERVISION);
}

/** The private part of somebody's dossier: the Council, once the opening is recorded. */
export function mayOpenDossier(access: RoundAccess): boolean {
  return hasAny(access, COUNCIL);
}

/** Lists of applications, before and after they are brought in: the Council's secretary, whose own paper they are. */
export function mayImport({ places }: RoundAccess): boolean {
  return places.has('COUNCIL_SECRETARY');
}

/** Whether the viewer sees everybody's applications in lists, or at most their own. */
export function maySeeAllApplications(access: RoundAccess): boolean {
  return hasAny(access, COUNCIL) || hasAny(access, SUPERVISION) || (hasAny(access, PANEL) && isDefence(access));
}
