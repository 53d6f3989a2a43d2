import { useOwnTexts } from './texts';
import { ownAccountVi, type OwnAccountTexts } from './vi/own-account';

/** Texts of one's own account and of the second factor. */
export function useOwnAccountTexts(): OwnAccountTexts {
  return useOwnTexts('ownAccount', ownAccountVi);
}
