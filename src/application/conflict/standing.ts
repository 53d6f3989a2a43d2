import { forbiddenPairs, seatsOf } from '../../domain/panel/body';
import type { BodyKind, HeldRole } from '../../domain/panel/body';
import { barringRelationsOf, coversApplications, needsDeclaration } from '../../domain/panel/conflict';
import type { Declaration } from '../../domain/panel/conflict';
import { DEFAULT_REGULATION } from '../../domain/regulation/regulation';
import type { Round } from '../../domain/exam/round';
import type { Readers } from '../../persistence/ports';
import type { StoredBody } from '../../persistence/serving-ports';
import type { Viewer } from '../viewer';

/** How a person stands to a round beside their seats. */
export interface Standing {
  readonly isCandidate: boolean;
  /** A barring relation or a declared fact keeps them from serving (BR-13, BR-14). */
  readonly isBarred: boolean;
  /** They serve and have not signed the declaration that the state of the round asks for (BR-16). */
  readonly owesDeclaration: boolean;
}

/** Someone of whom nothing is known. */
export const UNKNOWN_STANDING: Standing = { isCandidate: false, isBarred: false, owesDeclaration: false };

/** Loads how a person stands to a round; who holds no seat is only asked whether they are a candidate. */
export async function standingOf(
  readers: Readers,
  viewer: Viewer,
  { round, bodies }: { readonly round: Round; readonly bodies: readonly StoredBody[] },
): Promise<Standing> {
  const own = await readers.applications.ofCandidate(round.id, viewer.accountId);
  const isCandidate = own !== null;
  if (seatsOf(viewer.accountId, bodies).length === 0) return { ...UNKNOWN_STANDING, isCandidate };
  const interests = await readers.interests.ofPerson(round.id, viewer.accountId);
  const owesDeclaration = await owesIt(
    readers,
    { round, bodies },
    { ...viewer, declaration: interests?.declaration ?? null },
  );
  if (interests === null) return { isCandidate, isBarred: false, owesDeclaration };
  const named = interests.relations.map(({ applicationId }) => applicationId);
  const applications = named.length === 0 ? [] : await readers.applications.findMany(named);
  const barring = (round.regulation ?? DEFAULT_REGULATION).barringRelations;
  const isBarred = interests.statuses.length > 0 || barringRelationsOf(interests, applications, barring).length > 0;
  return { isCandidate, isBarred, owesDeclaration };
}

/** Bodies whose people may open dossiers as soon as they come in. */
const READS_DOSSIERS: readonly BodyKind[] = ['COUNCIL', 'SUPERVISION'];

/** Whether somebody who serves must sign first: everyone once the list is closed, before that whoever reads dossiers. */
async function owesIt(
  readers: Readers,
  { round, bodies }: { readonly round: Round; readonly bodies: readonly StoredBody[] },
  { accountId, declaration }: Viewer & { readonly declaration: Declaration | null },
): Promise<boolean> {
  if (needsDeclaration(round.state)) return declaration?.coversAll !== true;
  if (round.state !== 'REGISTRATION') return false;
  const reading = bodies.filter(({ kind }) => READS_DOSSIERS.includes(kind));
  if (!reading.some(({ seats }) => seats.some(({ personId }) => personId === accountId))) return false;
  const last = await readers.applications.lastOf(round.id);
  return !coversApplications(declaration, last?.submittedAt ?? null);
}

/**
 * Whether the person's places in the round count for nothing: they are barred, or hold two that must be apart. The grant
 * refuses both; this is the check at use, for what became so later (trust.md 3.2.6).
 */
export function losesPlaces(
  viewer: Viewer,
  bodies: readonly StoredBody[],
  { isCandidate, isBarred }: Pick<Standing, 'isCandidate' | 'isBarred'>,
): boolean {
  const seats = seatsOf(viewer.accountId, bodies);
  const roles: HeldRole[] = [...seats];
  if (viewer.isAdministrator) roles.push('ADMINISTRATOR');
  if (isCandidate) roles.push('CANDIDATE');
  return (isBarred && seats.length > 0) || forbiddenPairs(roles).length > 0;
}
