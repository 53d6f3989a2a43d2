import { useOwnTexts } from './texts';
import { lettersVi, type LettersTexts } from './vi/letters';

/** Texts of letters to people without an e-mail address. */
export function useLettersTexts(): LettersTexts {
  return useOwnTexts('letters', lettersVi);
}
