import { useOwnTexts } from './texts';
import { ownResultVi, type OwnResultTexts } from './vi/own-result';

/** Texts of one's own result. */
export function useOwnResultTexts(): OwnResultTexts {
  return useOwnTexts('ownResult', ownResultVi);
}
