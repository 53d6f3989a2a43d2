import { sittersOf } from '../../domain/registration/application';
import type { Application } from '../../domain/registration/application';
import { hasWritten } from '../../domain/regulation/regulation';
import type { Readers } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';

/** Those who are called to the written paper, in the order of their numbers, whether they came or not. */
export async function calledOf(
  readers: Pick<Readers, 'applications'>,
  { round }: Pick<RegulatedLoad, 'round'>,
): Promise<readonly Application[]> {
  if (!hasWritten(round.regulation)) return [];
  const applications = await readers.applications.ofRound(round.id);
  const before = applications.map((one) => ({ ...one, absentFrom: [] }));
  return sittersOf(before, round).toSorted(byNumber);
}

/** In the order of candidate numbers. */
export function byNumber(a: Application, b: Application): number {
  return (a.candidateNumber ?? '').localeCompare(b.candidateNumber ?? '');
}
