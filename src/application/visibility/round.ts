import type { Viewer } from '../viewer';
import { hasAny, LEADERS, SUPERVISION } from './access';
import type { RoundAccess } from './access';
import { maySeePapers } from './result';

/** Past the draft a round is known to everyone signed in, as its notice makes it to the public; a draft only to those who work on it. */
export function maySeeRound({ round, actors, isCandidate }: RoundAccess): boolean {
  if (round.state !== 'DRAFT') return true;
  return (
    isCandidate ||
    actors.has('ADMINISTRATOR') ||
    [...actors].some((actor) => actor.includes('_') && actor !== 'SIGNED_IN')
  );
}

/** The true version of a round: those who serve in it and the administrator; it counts acts that nobody else is told of. */
export function maySeeRoundVersion({ actors, places }: RoundAccess): boolean {
  return actors.has('ADMINISTRATOR') || [...places].some((place) => place.includes('_') && place !== 'SIGNED_IN');
}

/** Saved versions of the rules: those who prepare the round, the administrator and the supervisors. */
export function maySeeRegulationVersions(access: RoundAccess): boolean {
  return access.actors.has('ADMINISTRATOR') || hasAny(access, LEADERS) || hasAny(access, SUPERVISION);
}

/** What is missing before a round opens: those who prepare it and the administrator, as long as it is a draft. */
export function maySeeReadiness({ round, actors }: RoundAccess): boolean {
  return round.state === 'DRAFT' && (actors.has('ADMINISTRATOR') || LEADERS.some((leader) => actors.has(leader)));
}

/** The round's log, marks hidden: the supervisors (BR-63), and chair and secretary of the Council. */
export function maySeeAudit(access: RoundAccess): boolean {
  return hasAny(access, ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY']) || hasAny(access, SUPERVISION);
}

/** What was done to one's own application: every candidate (BR-66). */
export function maySeeOwnAudit({ isCandidate }: RoundAccess): boolean {
  return isCandidate;
}

/** The system's own log: who runs the system, and nobody else. */
export function maySeeSystemAudit(viewer: Viewer | null): boolean {
  return viewer?.isAdministrator === true;
}

/**
 * The head of the round's audit chain: those who see the papers it is printed on. Its number counts every act, so to
 * anybody else it would tell that somebody scored, decided or declared a tie (BR-42; trust.md T02).
 */
export function maySeeAuditHead(access: RoundAccess): boolean {
  return maySeePapers(access);
}
