import { useOwnTexts } from './texts';
import { versionsVi, type VersionTexts } from './vi/versions';

/** Texts of the saved versions of a quy chế. */
export function useVersionTexts(): VersionTexts {
  return useOwnTexts('versions', versionsVi);
}
