import { useOwnTexts } from './texts';
import { scoringVi, type ScoringTexts } from './vi/scoring';

/** Texts of the panel member's screens. */
export function useScoringTexts(): ScoringTexts {
  return useOwnTexts('scoring', scoringVi);
}
