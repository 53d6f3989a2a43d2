import { useOwnTexts } from './texts';
import { approvalsVi, type ApprovalsTexts } from './vi/approvals';

/** Texts of acts that need a second person. */
export function useApprovalsTexts(): ApprovalsTexts {
  return useOwnTexts('approvals', approvalsVi);
}
