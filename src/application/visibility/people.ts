import { SERVING } from '../conflict/serving';
import type { Viewer } from '../viewer';
import { BY_CODE, hasAny, LEADERS, SUPERVISION } from './access';
import type { RoundAccess } from './access';

/** Bodies: those who serve in the round, and the administrator who records them. */
export function maySeeBodies({ actors, bodies, viewer }: RoundAccess): boolean {
  return (
    actors.has('ADMINISTRATOR') ||
    bodies.some((body) => body.seats.some(({ personId }) => personId === viewer.accountId))
  );
}

/**
 * Who applied, to declare relations: everyone who serves, also before they have declared (TT 22/2025 Điều 20(2)). Those who
 * only mark do without the names once there are papers to mark and they have declared (BR-28; trust.md 3.3.2).
 */
export function maySeeApplicants({ places, round, standing }: RoundAccess): boolean {
  const serving = [...places].filter((place) => SERVING.includes(place));
  const onlyMarks = serving.every((place) => BY_CODE.includes(place));
  const hasPapers = round.state === 'WRITTEN' || round.state === 'DEFENCE' || round.state === 'CONCLUDED';
  return serving.length > 0 && !(onlyMarks && hasPapers && !standing.owesDeclaration);
}

/** Conflicts and shortages of the bodies: the leaders of the Council, the supervisors, the administrator who records changes. */
export function maySeeWarnings(access: RoundAccess): boolean {
  return access.actors.has('ADMINISTRATOR') || hasAny(access, LEADERS) || hasAny(access, SUPERVISION);
}

/** What would become of a body without some people: the leaders of the Council and the administrator. */
export function maySimulate(access: RoundAccess): boolean {
  return access.actors.has('ADMINISTRATOR') || hasAny(access, LEADERS);
}

/** Every account: who runs the system. */
export function maySeeAccounts(viewer: Viewer | null): boolean {
  return viewer?.isAdministrator === true;
}

/** People to seat in a body: those who set bodies up, change or prepare them. */
export function mayChoosePeople(access: RoundAccess): boolean {
  return access.actors.has('ADMINISTRATOR') || hasAny(access, LEADERS);
}

/** Everything that was declared of relations: the leaders of the Council, who must act on it, and the supervisors (BR-13). */
export function maySeeRelations(access: RoundAccess): boolean {
  return hasAny(access, LEADERS) || hasAny(access, SUPERVISION);
}

/** Whom to declare relations to: candidates, who name those of the Council and the supervisors (BR-13). */
export function maySeePeopleToDeclare({ isCandidate, round }: RoundAccess): boolean {
  return isCandidate && round.state !== 'CONCLUDED';
}
