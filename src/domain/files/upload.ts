import type { AttachmentKind } from '../registration/attachment-kinds';
import type { Refusal } from '../refusal';
import { cleanName } from './file-name';

/** What an uploaded file can be; its extension, declared type, first bytes and structure must all say the same. */
export type FileKind = 'PDF' | 'JPEG' | 'PNG' | 'XLSX' | 'XLS';

/** How each kind calls itself. */
export const FILE_KINDS: Readonly<
  Record<FileKind, { readonly extensions: readonly string[]; readonly types: readonly string[]; readonly word: string }>
> = {
  PDF: { extensions: ['pdf'], types: ['application/pdf'], word: 'PDF' },
  JPEG: { extensions: ['jpg', 'jpeg'], types: ['image/jpeg'], word: 'ảnh JPEG' },
  PNG: { extensions: ['png'], types: ['image/png'], word: 'ảnh PNG' },
  XLSX: {
    extensions: ['xlsx'],
    types: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    word: 'Excel (.xlsx)',
  },
  XLS: { extensions: ['xls'], types: ['application/vnd.ms-excel'], word: 'Excel cũ (.xls)' },
};

/**
 * What a file may be uploaded for: a closed list. Exam questions and answer keys are not in it and have no place
 * anywhere in the product: they are state secrets until they are opened (BR-26; Luật 117/2025/QH15 Điều 5(2)).
 */
export type UploadPurpose =
  | 'SIGNED_SCAN'
  | 'SIGNED_PDF'
  | 'DOSSIER'
  | 'CANDIDATE_LIST'
  | 'RATING_LIST'
  | 'REGULATION'
  | 'SHEET_PHOTO'
  | 'PROJECT';

/** The rules of one purpose (trust.md R-FILE-2, R-FILE-3). */
export interface PurposeRules {
  readonly kinds: readonly FileKind[];
  readonly maximumBytes: number;
  /** Whether a PDF may carry an attachment, as our own papers do; whose it is gets checked where the file is used. */
  readonly mayCarryAttachment: boolean;
}

const MEBIBYTE = 1_048_576;

/** The rules by purpose. */
export const UPLOAD_PURPOSES: Readonly<Record<UploadPurpose, PurposeRules>> = {
  SIGNED_SCAN: { kinds: ['PDF', 'JPEG', 'PNG'], maximumBytes: 10 * MEBIBYTE, mayCarryAttachment: false },
  SIGNED_PDF: { kinds: ['PDF'], maximumBytes: 10 * MEBIBYTE, mayCarryAttachment: true },
  DOSSIER: { kinds: ['PDF', 'JPEG', 'PNG'], maximumBytes: 10 * MEBIBYTE, mayCarryAttachment: false },
  CANDIDATE_LIST: { kinds: ['XLSX', 'XLS'], maximumBytes: 5 * MEBIBYTE, mayCarryAttachment: false },
  RATING_LIST: { kinds: ['XLSX', 'XLS'], maximumBytes: 5 * MEBIBYTE, mayCarryAttachment: false },
  REGULATION: { kinds: ['PDF'], maximumBytes: 10 * MEBIBYTE, mayCarryAttachment: false },
  SHEET_PHOTO: { kinds: ['JPEG', 'PNG', 'PDF'], maximumBytes: 10 * MEBIBYTE, mayCarryAttachment: false },
  PROJECT: { kinds: ['PDF'], maximumBytes: 10 * MEBIBYTE, mayCarryAttachment: false },
};

/** Files somebody may have waiting at once, and their size together (trust.md R-FILE-2). */
export const WAITING_LIMITS = { files: 20, bytes: 100 * MEBIBYTE } as const;

/** How long an uploaded file waits for the act that uses it, in milliseconds: one hour. */
export const WAITING_TIME = 60 * 60 * 1_000;

/** A file as it is known once it has been checked. Tệp tải lên. */
export interface UploadedFile {
  readonly id: string;
  readonly version: number;
  readonly purpose: UploadPurpose;
  readonly kind: FileKind;
  /** As the person called it, cleaned; data only, never a path. */
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
  /** Null while no act has used it. */
  readonly roundId: string | null;
  /** The paper of a dossier that it is; null for everything else. With a round and no subject it lies in a draft. */
  readonly attachedAs: AttachmentKind | null;
  /** What it belongs to: a paper, an application. */
  readonly subjectId: string | null;
}

/** The purpose an address names, such as `signed-scan`; null for anything outside the list. */
export function purposeOf(slug: string): UploadPurpose | null {
  const name = slug.replaceAll('-', '_').toUpperCase();
  return slug === slug.toLowerCase() && Object.hasOwn(UPLOAD_PURPOSES, name) ? (name as UploadPurpose) : null;
}

/** The kind that name and declared type agree on, or why there is none. */
export function claimedKind(
  rules: PurposeRules,
  claim: { readonly name: string; readonly declaredType: string },
): { readonly kind: FileKind } | { readonly reason: string } {
  const extension = /\.([^.]+)$/.exec(claim.name)?.[1]?.toLowerCase() ?? '';
  const kind = rules.kinds.find((one) => FILE_KINDS[one].extensions.includes(extension));
  if (kind === undefined) {
    return { reason: `Chỉ nhận: ${rules.kinds.map((one) => FILE_KINDS[one].word).join(', ')}.` };
  }
  const declared = claim.declaredType.toLowerCase().split(';')[0]?.trim() ?? '';
  if (!FILE_KINDS[kind].types.includes(declared)) {
    return { reason: 'Đuôi tên tệp và loại tệp khai báo không khớp nhau.' };
  }
  return { kind };
}

/** Why a person may not leave one more file waiting; null when they may. */
export function checkWaiting(waiting: readonly Pick<UploadedFile, 'size'>[], size: number): Refusal | null {
  const bytes = waiting.reduce((sum, one) => sum + one.size, size);
  if (waiting.length < WAITING_LIMITS.files && bytes <= WAITING_LIMITS.bytes) return null;
  return fileRefused('Bạn có quá nhiều tệp tải lên chưa dùng đến. Hãy dùng hoặc chờ một giờ rồi thử lại.');
}

/** Whether a file still waits and may be used by this person for this purpose. */
export function isWaitingFor(
  file: UploadedFile,
  use: { readonly purposes: readonly UploadPurpose[]; readonly by: string; readonly now: Date },
): boolean {
  const age = use.now.getTime() - file.uploadedAt.getTime();
  return (
    file.subjectId === null &&
    file.roundId === null &&
    file.uploadedBy === use.by &&
    use.purposes.includes(file.purpose) &&
    age <= WAITING_TIME
  );
}

/** The file as the property of what it was uploaded for. */
export function attachedTo(
  file: UploadedFile,
  owner: { readonly roundId: string; readonly subjectId: string },
): UploadedFile {
  return { ...file, ...owner, version: file.version + 1 };
}

/** The file in the draft of its sender's registration: it waits there until the dossier is handed in. */
export function keptInDraft(file: UploadedFile, roundId: string, attachedAs: AttachmentKind): UploadedFile {
  return { ...file, roundId, attachedAs, version: file.version + 1 };
}

/** The file taken out of a draft or an erased dossier: nothing holds it, and it is removed with those that nobody used. */
export function takenOut(file: UploadedFile): UploadedFile {
  return { ...file, roundId: null, subjectId: null, attachedAs: null, version: file.version + 1 };
}

/** A refusal of a file, with its Vietnamese sentence. */
export function fileRefused(reason: string): Refusal {
  return { code: 'FILE_REFUSED', path: ['file'], reason };
}

export { cleanName };
