import { useOwnTexts } from './texts';
import { interestsVi, type InterestsTexts } from './vi/interests';

/** Texts of the declaration of interests. */
export function useInterestsTexts(): InterestsTexts {
  return useOwnTexts('interests', interestsVi);
}
