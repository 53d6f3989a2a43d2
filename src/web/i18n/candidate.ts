import { useOwnTexts } from './texts';
import { candidateVi, type CandidateTexts } from './vi/candidate';

/** Texts of registering and of one's own application. */
export function useCandidateTexts(): CandidateTexts {
  return useOwnTexts('candidate', candidateVi);
}
