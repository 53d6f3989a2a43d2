import { useOwnTexts } from './texts';
import { markingVi, type MarkingTexts } from './vi/marking';

/** Texts of marks of the written paper, as they are typed. */
export function useMarkingTexts(): MarkingTexts {
  return useOwnTexts('marking', markingVi);
}
