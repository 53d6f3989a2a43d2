import { useOwnTexts } from './texts';
import { accountVi, type AccountTexts } from './vi/account';

/** Texts of signing in and of passwords. */
export function useAccountTexts(): AccountTexts {
  return useOwnTexts('account', accountVi);
}
