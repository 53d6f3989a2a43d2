import { ATTACHMENT_LABEL, ATTACHMENT_KINDS } from './attachment-kinds';
import type { AttachmentKind } from './attachment-kinds';
import type { CheckKey, DeclaredFacts } from './checklist';
import type { Refusal } from '../refusal';
import type { Route } from '../regulation/regulation';
import { fileRefused, WAITING_LIMITS } from '../files/upload';
import type { UploadedFile } from '../files/upload';

/** A file of a dossier as it was handed in; it never changes afterwards. Tệp kèm hồ sơ. */
export interface Attachment {
  readonly fileId: string;
  readonly kind: AttachmentKind;
  readonly size: number;
  readonly sha256: string;
  readonly addedAt: Date;
}

/** The line of the checklist each paper speaks for: a supplement that asks for the line opens the paper too. */
const LINE_OF: Readonly<Record<AttachmentKind, CheckKey>> = {
  NOMINATION: 'ROUTE',
  PARTY_CONSENT: 'ROUTE',
  CURRICULUM: 'AGE',
  APPOINTMENT: 'TIME_IN_POST',
  PLANNING: 'PLANNING',
  DIPLOMA: 'EDUCATION',
  POLITICS: 'POLITICS',
  RATINGS: 'RATING',
  HEALTH: 'HEALTH',
};

/** Who hands papers in: the route, and what of the stated facts decides which papers there are. */
export interface Handing {
  readonly route: Route;
  readonly facts: Pick<DeclaredFacts, 'appointment' | 'education' | 'politics' | 'isHealthy'> & {
    readonly ratings: readonly unknown[];
  };
}

const APPLIES: Readonly<Record<AttachmentKind, (who: Handing) => boolean>> = {
  NOMINATION: ({ route }) => route === 'NOMINATED',
  PARTY_CONSENT: ({ route }) => route === 'NOMINATED',
  CURRICULUM: () => true,
  APPOINTMENT: ({ facts }) => facts.appointment !== 'FIRST',
  PLANNING: ({ route }) => route !== 'NOMINATED',
  DIPLOMA: ({ facts }) => facts.education !== 'BELOW_UNIVERSITY',
  POLITICS: ({ facts }) => facts.politics !== 'NONE',
  RATINGS: ({ facts }) => facts.ratings.length > 0,
  HEALTH: ({ facts }) => facts.isHealthy,
};

/** Whether somebody of this route, who states these facts, can have such a paper. */
export function mayHandIn(kind: AttachmentKind, who: Handing): boolean {
  return APPLIES[kind](who);
}

/** The papers somebody must hand in: those the round asks for, of those that fit their route and what they state (BR-05). */
export function neededPapers(asked: readonly AttachmentKind[], who: Handing): readonly AttachmentKind[] {
  return ATTACHMENT_KINDS.filter((kind) => asked.includes(kind) && APPLIES[kind](who));
}

/** One refusal for each needed paper of which there is no file; each names its paper. */
export function missingPapers(
  asked: readonly AttachmentKind[],
  who: Handing,
  kept: readonly { readonly kind: AttachmentKind }[],
): Refusal[] {
  const missing = neededPapers(asked, who).filter((kind) => kept.every((one) => one.kind !== kind));
  return missing.map((kind) => ({
    code: 'INVALID_VALUE' as const,
    path: ['attachments', kind],
    reason: `Chưa có tệp: ${ATTACHMENT_LABEL[kind]}.`,
  }));
}

/** Whether a paper speaks for one of the asked lines. */
export function isAskedFor(kind: AttachmentKind, items: readonly CheckKey[]): boolean {
  return items.includes(LINE_OF[kind]);
}

/** A file as the draft of somebody's registration keeps it. */
export type KeptFile = UploadedFile & { readonly attachedAs: AttachmentKind };

/** Whether a file lies in a draft, and not yet in a dossier. */
export function isKept(file: UploadedFile): file is KeptFile {
  return file.roundId !== null && file.subjectId === null && file.attachedAs !== null;
}

/** Why one more file cannot go into a draft; null when it can (trust.md R-FILE-2). */
export function checkKept(
  kept: readonly KeptFile[],
  file: Pick<UploadedFile, 'size' | 'sha256'>,
  kind: AttachmentKind,
): Refusal | null {
  if (kept.some((one) => one.attachedAs === kind && one.sha256 === file.sha256)) {
    return fileRefused('Tệp này đã có ở mục này.');
  }
  const bytes = kept.reduce((sum, one) => sum + one.size, file.size);
  if (kept.length < WAITING_LIMITS.files && bytes <= WAITING_LIMITS.bytes) return null;
  return fileRefused('Mỗi lần nộp tối đa 20 tệp, tổng cộng 100 MB. Hãy bỏ bớt hoặc gộp tệp.');
}

/** Files of a draft as parts of the dossier that takes them. */
export function attachmentsFrom(kept: readonly KeptFile[], addedAt: Date): readonly Attachment[] {
  return kept.map(({ id: fileId, attachedAs: kind, size, sha256 }) => ({ fileId, kind, size, sha256, addedAt }));
}

/** What log and fingerprint keep of files: kind and digest, neither name nor content (trust.md R-FILE-4). */
export function digestsOf(attachments: readonly Attachment[]): readonly Pick<Attachment, 'kind' | 'sha256'>[] {
  return attachments.map(({ kind, sha256 }) => ({ kind, sha256 }));
}
