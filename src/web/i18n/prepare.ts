import { useOwnTexts } from './texts';
import { prepareVi, type PrepareTexts } from './vi/prepare';

/** Texts of preparing a round. */
export function usePrepareTexts(): PrepareTexts {
  return useOwnTexts('prepare', prepareVi);
}
