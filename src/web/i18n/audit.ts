import { useOwnTexts } from './texts';
import { auditVi, type AuditTexts } from './vi/audit';

/** Texts of the logs. */
export function useAuditTexts(): AuditTexts {
  return useOwnTexts('audit', auditVi);
}
