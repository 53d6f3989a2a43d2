import { useOwnTexts } from './texts';
import { sheetEntryVi, type SheetEntryTexts } from './vi/sheet-entry';

/** Texts of typing paper sheets and ballots of the defence. */
export function useSheetEntryTexts(): SheetEntryTexts {
  return useOwnTexts('sheetEntry', sheetEntryVi);
}
