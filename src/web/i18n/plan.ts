import { useOwnTexts } from './texts';
import { planVi, type PlanTexts } from './vi/plan';

/** Texts of the plan of a round. */
export function usePlanTexts(): PlanTexts {
  return useOwnTexts('plan', planVi);
}
