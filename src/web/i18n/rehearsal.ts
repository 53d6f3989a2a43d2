import { useOwnTexts } from './texts';
import { rehearsalVi, type RehearsalTexts } from './vi/rehearsal';

/** Texts of the rehearsal of a quy chế. */
export function useRehearsalTexts(): RehearsalTexts {
  return useOwnTexts('rehearsal', rehearsalVi);
}
