import { useOwnTexts } from './texts';
import { deskVi, type DeskTexts } from './vi/desk';

/** Texts of the secretary's desk. */
export function useDeskTexts(): DeskTexts {
  return useOwnTexts('desk', deskVi);
}
