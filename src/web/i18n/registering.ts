import { useOwnTexts } from './texts';
import { registeringVi, type RegisteringTexts } from './vi/registering';

/** Texts of the six steps of registering. */
export function useRegisteringTexts(): RegisteringTexts {
  return useOwnTexts('registering', registeringVi);
}
