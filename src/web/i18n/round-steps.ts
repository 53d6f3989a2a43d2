import { useOwnTexts } from './texts';
import { roundStepsVi, type RoundStepsTexts } from './vi/round-steps';

/** Texts of moving a round on. */
export function useRoundStepsTexts(): RoundStepsTexts {
  return useOwnTexts('roundSteps', roundStepsVi);
}
