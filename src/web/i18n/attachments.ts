import { useOwnTexts } from './texts';
import { attachmentsVi, type AttachmentTexts } from './vi/attachments';

/** Texts of the boxes that papers are put in. */
export function useAttachmentTexts(): AttachmentTexts {
  return useOwnTexts('attachments', attachmentsVi);
}
