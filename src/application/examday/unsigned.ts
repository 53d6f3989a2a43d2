import type { Application } from '../../domain/registration/application';
import type { Readers } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';

/** Somebody who handed in and did not sign for it, with the moment at which that was minuted. */
export interface Unsigned {
  readonly application: Application;
  readonly recordedAt: Date;
}

/**
 * Who handed in and did not sign for it, in the order of their numbers, whatever the Chair decides of it later: papers tell
 * of that day (BR-27). Where it was minuted twice the first minutes count.
 */
export async function unsignedOf(
  readers: Readers,
  { round }: Pick<RegulatedLoad, 'round'>,
): Promise<readonly Unsigned[]> {
  const first = new Map<string, Date>();
  for (const { form, applicationId, recordedAt } of await readers.violations.ofRound(round.id)) {
    const known = first.get(applicationId);
    if (form === 'UNSIGNED' && (known === undefined || recordedAt < known)) first.set(applicationId, recordedAt);
  }
  const people = await readers.applications.findMany([...first.keys()]);
  return people
    .flatMap((application) => {
      const recordedAt = first.get(application.id);
      return recordedAt === undefined ? [] : [{ application, recordedAt }];
    })
    .toSorted((a, b) => (a.application.candidateNumber ?? '').localeCompare(b.application.candidateNumber ?? ''));
}
