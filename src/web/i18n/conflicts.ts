import { useOwnTexts } from './texts';
import { conflictsVi, replaceVi, type ConflictsTexts, type ReplaceTexts } from './vi/conflicts';

/** Texts of warnings and declared relations. */
export function useConflictsTexts(): ConflictsTexts {
  return useOwnTexts('conflicts', conflictsVi);
}

/** Texts of replacing people. */
export function useReplaceTexts(): ReplaceTexts {
  return useOwnTexts('replace', replaceVi);
}
