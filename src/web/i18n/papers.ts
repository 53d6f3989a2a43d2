import { useOwnTexts } from './texts';
import { papersVi, type PapersTexts } from './vi/papers';

/** Texts of the papers of a round. */
export function usePapersTexts(): PapersTexts {
  return useOwnTexts('papers', papersVi);
}
