import type { AttachmentTexts } from '../vi/attachments';

/** Texts of the boxes that papers are put in, in English. */
export const attachmentsEn: AttachmentTexts = {
  papers: 'Papers',
  papersHint:
    'Clear photographs (JPEG, PNG) or PDF. At most 10 MB a file and 20 files in all. You can replace them until you hand in.',
  noExamPapers:
    'Never send exam questions, answer keys or state secrets: Law 117/2025/QH15 Article 5 forbids it, and there is no place for them.',
  paperNeeded: '(must be handed in)',
  paperOptional: '(optional)',
  pickFile: 'Choose a file',
  pickFileFor: (label: string) => `Choose a file: ${label}`,
  takePhoto: 'Take a photograph',
  takePhotoFor: (label: string) => `Take a photograph: ${label}`,
  drop: 'Remove',
  dropOf: (name: string) => `Remove ${name}`,
  sendingOf: (name: string) => `Sending ${name}`,
  sendStates: {
    QUEUED: 'Waiting to be sent.',
    SENDING: 'Sending…',
    WAITING: 'No connection. It is sent again by itself; do not close this page.',
  },
};
