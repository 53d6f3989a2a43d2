import { useOwnTexts } from './texts';
import { projectVi, type ProjectTexts } from './vi/project';

/** Texts of the projects that candidates hand in. */
export function useProjectTexts(): ProjectTexts {
  return useOwnTexts('project', projectVi);
}
