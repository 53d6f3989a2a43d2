import type { Application } from '../../domain/registration/application';
import { heaviest, isVoiding } from '../../domain/written/violations';
import type { Violation } from '../../domain/written/violations';
import { groupBy } from '../group-by';

/** Those whose paper counts: not the suspended and annulled, whose scripts are neither coded nor marked (BR-37). */
export function withPaper(sitters: readonly Application[], violations: readonly Violation[]): readonly Application[] {
  const breaches = groupBy(violations, ({ applicationId }) => applicationId);
  return sitters.filter(({ id }) => {
    const breach = heaviest(breaches.get(id) ?? []);
    return breach === null || !isVoiding(breach.form);
  });
}

/** How many candidates' breaches still wait for the Chair: the heaviest of each counts, the lighter are not decided (BR-36). */
export function undecidedBreaches(violations: readonly Violation[]): number {
  const breaches = [...groupBy(violations, ({ applicationId }) => applicationId).values()];
  return breaches.filter((own) => heaviest(own)?.decision === null).length;
}
