import { useOwnTexts } from './texts';
import { ownApplicationVi, type OwnApplicationTexts } from './vi/own-application';

/** Texts of one's own application. */
export function useOwnApplicationTexts(): OwnApplicationTexts {
  return useOwnTexts('ownApplication', ownApplicationVi);
}
