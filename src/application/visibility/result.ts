import type { Application } from '../../domain/registration/application';
import type { StoredPaper } from '../../persistence/ports';
import { COUNCIL, hasAny, SUPERVISION } from './access';
import type { RoundAccess } from './access';

/**
 * The result: chair and secretary while no sheet or ballot is awaited, the Council and the supervisors once it is established; nothing
 * is public before its release (BR-57). Before the first sheet exists it holds the compiled written marks and who may
 * defend, which the two need in order to invite (BR-38); no mark of the panel is in it then.
 */
export function maySeeResult(access: RoundAccess, awaited: number): boolean {
  if (access.round.state === 'CONCLUDED') return hasAny(access, COUNCIL) || hasAny(access, SUPERVISION);
  if (access.round.state !== 'DEFENCE' || awaited > 0) return false;
  return hasAny(access, ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY']);
}

/**
 * What the public is told of the result: everyone who knows the round, from the release on and never before (BR-57;
 * TT 22/2025 Điều 15(4)).
 */
export function maySeePublishedResult({ round }: Pick<RoundAccess, 'round'>): boolean {
  return round.resultRelease != null;
}

/** One's own result: the candidate, from the release on (BR-57, BR-66); nobody else by this way. */
export function maySeeOwnResult(access: RoundAccess): boolean {
  return access.isCandidate && maySeePublishedResult(access);
}

/** Issued papers: chair and secretary of the Council, and the supervisors. */
export function maySeePapers(access: RoundAccess): boolean {
  return hasAny(access, ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY']) || hasAny(access, SUPERVISION);
}

/** The whole round as one file for the archive: chair and secretary of the Council, once nothing of it is secret any more (BR-57, D32). */
export function mayTakeArchive(access: RoundAccess): boolean {
  return maySeePublishedResult(access) && hasAny(access, ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY']);
}

/**
 * A paper that is addressed to one candidate, for that candidate and in its newest edition (BR-66): receipts at once, a
 * summons once it is published, the letter of the result from the release on (BR-57). Other forms are nobody's own.
 */
export function maySeeOwnPaper(
  access: RoundAccess,
  { code, state, supersededBy }: Pick<StoredPaper, 'code' | 'state' | 'supersededBy'>,
  { candidateId }: Pick<Application, 'candidateId'>,
): boolean {
  if (candidateId !== access.viewer.accountId || supersededBy !== null) return false;
  // The receipts of one's dossier and one's project, and one's own application for re-marking, which is theirs to sign.
  if (code === 'D04' || code === 'D04C' || code === 'D22') return true;
  if (code === 'D08') return state === 'PUBLISHED';
  return code === 'D30' && maySeePublishedResult(access);
}
