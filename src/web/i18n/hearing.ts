import { useOwnTexts } from './texts';
import { hearingVi, type HearingTexts } from './vi/hearing';

/** Texts of the session of the defence. */
export function useHearingTexts(): HearingTexts {
  return useOwnTexts('hearing', hearingVi);
}
