import { useOwnTexts } from './texts';
import { defenceVi, type DefenceTexts } from './vi/defence';

/** Texts of the defence board and of the result. */
export function useDefenceTexts(): DefenceTexts {
  return useOwnTexts('defence', defenceVi);
}
