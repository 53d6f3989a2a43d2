import { useOwnTexts } from './texts';
import { officeVi, type OfficeTexts } from './vi/office';

/** Texts of the screens of administrators and secretaries. */
export function useOfficeTexts(): OfficeTexts {
  return useOwnTexts('office', officeVi);
}
