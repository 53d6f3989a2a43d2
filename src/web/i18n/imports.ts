import { useOwnTexts } from './texts';
import { importsVi, type ImportsTexts } from './vi/imports';

/** Texts of bringing a list in. */
export function useImportsTexts(): ImportsTexts {
  return useOwnTexts('imports', importsVi);
}
