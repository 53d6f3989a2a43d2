import { useOwnTexts } from './texts';
import { templatesVi, type TemplatesTexts } from './vi/templates';

/** Texts of the wordings of forms. */
export function useTemplatesTexts(): TemplatesTexts {
  return useOwnTexts('templates', templatesVi);
}
