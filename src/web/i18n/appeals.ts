import { useOwnTexts } from './texts';
import { appealsVi, type AppealsTexts } from './vi/appeals';

/** Texts of breaches and re-marking. */
export function useAppealsTexts(): AppealsTexts {
  return useOwnTexts('appeals', appealsVi);
}
