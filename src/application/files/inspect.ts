import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { claimedKind, UPLOAD_PURPOSES } from '../../domain/files/upload';
import type { FileKind, UploadPurpose } from '../../domain/files/upload';
import { inspectJpeg, inspectPng } from './image';
import { inspectPdf } from './pdf';
import { inspectXls, inspectXlsx } from './workbook-file';

/** What was uploaded, as the sender calls it. */
export interface FileClaim {
  readonly purpose: UploadPurpose;
  readonly name: string;
  readonly declaredType: string;
}

/** The kind a file really is, or a Vietnamese sentence that says why it is refused. */
export type Inspection = { readonly kind: FileKind } | { readonly reason: string };

/** A look for known malicious files, such as a virus scanner; a sentence when something was found. */
export type FileScanner = (bytes: Buffer) => string | null;

/** The harmless file by which scanners are tried out, so that the way to refuse one is tried out too. */
const TEST_SIGNATURE = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE';

/** Knows one file only; an agency with a scanner puts its own in this place. */
export const signatureScanner: FileScanner = (bytes) =>
  bytes.includes(TEST_SIGNATURE) ? 'Tệp bị chương trình chống mã độc nhận diện là nguy hiểm.' : null;

/** Checks a file: extension, declared type, first bytes and structure must agree, and nothing in it may run (trust.md R-FILE-2). */
export function inspectFile(bytes: Buffer, claim: FileClaim, scan: FileScanner = signatureScanner): Inspection {
  const rules = UPLOAD_PURPOSES[claim.purpose];
  const claimed = claimedKind(rules, claim);
  if ('reason' in claimed) return claimed;
  if (bytes.length === 0) return { reason: 'Tệp rỗng.' };
  if (bytes.length > rules.maximumBytes) return { reason: tooLarge(claim.purpose) };
  const reason = structureProblem(bytes, claimed.kind, rules.mayCarryAttachment) ?? scan(bytes);
  return reason === null ? claimed : { reason };
}

/** What is known of a file that was written to disk, once it was looked into. */
export interface Inspected {
  readonly found: Inspection;
  readonly size: number;
  readonly sha256: string;
}

/** Looks into a file that lies on disk; where it does so is its own affair. */
export type InspectWritten = (path: string, claim: FileClaim) => Promise<Inspected>;

/** Reads a file, checks it and takes its hash, all in the thread that asks. */
export const inspectWritten: InspectWritten = async (path, claim) => {
  const bytes = await readFile(path);
  const found = inspectFile(bytes, claim);
  return { found, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
};

/** The sentence for a file that is too large for its purpose. */
export function tooLarge(purpose: UploadPurpose): string {
  return `Tệp lớn hơn ${String(UPLOAD_PURPOSES[purpose].maximumBytes / 1_048_576)} MB.`;
}

function structureProblem(bytes: Buffer, kind: FileKind, mayCarryAttachment: boolean): string | null {
  switch (kind) {
    case 'PDF': {
      const { reason, hasAttachment } = inspectPdf(bytes);
      if (reason !== null) return reason;
      return hasAttachment && !mayCarryAttachment ? 'Tệp PDF có tệp khác đính kèm bên trong nên bị từ chối.' : null;
    }
    case 'JPEG':
      return inspectJpeg(bytes);
    case 'PNG':
      return inspectPng(bytes);
    case 'XLSX':
      return inspectXlsx(bytes);
    case 'XLS':
      return inspectXls(bytes);
  }
}
