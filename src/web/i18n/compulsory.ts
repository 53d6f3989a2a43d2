import { useOwnTexts } from './texts';
import { compulsoryVi, type CompulsoryTexts } from './vi/compulsory';

/** Texts of the list of those who must register. */
export function useCompulsoryTexts(): CompulsoryTexts {
  return useOwnTexts('compulsory', compulsoryVi);
}
