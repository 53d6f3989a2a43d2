import { useOwnTexts } from './texts';
import { writtenVi, type WrittenTexts } from './vi/written';

/** Texts of conducting the written paper. */
export function useWrittenTexts(): WrittenTexts {
  return useOwnTexts('written', writtenVi);
}
