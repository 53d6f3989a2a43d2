import type { LocalDate } from '../calendar';
import type { Refusal } from '../refusal';

/** Where an edition of a paper stands. Dự thảo, Trình ký, Đã ký, Ban hành. */
export type PaperState = 'DRAFTED' | 'IN_SIGNING' | 'SIGNED' | 'PUBLISHED';

/** The states in words, in their order. */
export const PAPER_STATE_LABEL: Readonly<Record<PaperState, string>> = {
  DRAFTED: 'Dự thảo',
  IN_SIGNING: 'Trình ký',
  SIGNED: 'Đã ký',
  PUBLISHED: 'Ban hành',
};

/** All states, in their order. */
export const PAPER_STATES: readonly PaperState[] = ['DRAFTED', 'IN_SIGNING', 'SIGNED', 'PUBLISHED'];

/** What is known of a digital signature that was verified when the file was taken. Chữ ký số. */
export interface VerifiedSignature {
  /** Names as the certificate states them. */
  readonly signer: string;
  readonly issuer: string;
  readonly serial: string;
  /** Whether the certificate was within its time when the file was taken. */
  readonly inTime: boolean;
}

/** The life of one edition, beside what identifies it. */
export interface PaperLife {
  readonly version: number;
  readonly state: PaperState;
  /** The edition that took this one's place when its data had changed (BR-59); null while there is none. */
  readonly supersededBy: string | null;
  /** The signed copy: an uploaded file. */
  readonly signedFileId: string | null;
  readonly signature: VerifiedSignature | null;
  readonly publishedOn: LocalDate | null;
}

/** What a paper says when it comes into being. */
export const NEW_LIFE: Omit<PaperLife, 'version'> = {
  state: 'DRAFTED',
  supersededBy: null,
  signedFileId: null,
  signature: null,
  publishedOn: null,
};

/** From which states each step may be taken: forwards one at a time, and back to the draft before anybody has signed. */
const FROM: Readonly<Record<PaperState, readonly PaperState[]>> = {
  DRAFTED: ['IN_SIGNING'],
  IN_SIGNING: ['DRAFTED'],
  SIGNED: ['IN_SIGNING'],
  PUBLISHED: ['SIGNED'],
};

/**
 * Every reason against a step of a paper's life. A paper whose data have changed since is signed and published no more:
 * a new edition begins again as a draft (BR-59).
 */
export function checkStep(
  paper: PaperLife,
  step: { readonly to: PaperState; readonly expectedVersion: number; readonly isCurrent: boolean },
): readonly Refusal[] {
  const errors: Refusal[] = [];
  if (paper.version !== step.expectedVersion) {
    errors.push({ code: 'STALE_VERSION', path: ['expectedVersion'], currentVersion: paper.version });
  }
  const allowed = FROM[step.to];
  if (!allowed.includes(paper.state)) {
    errors.push({
      code: 'INVALID_STATE',
      path: ['paperId'],
      state: PAPER_STATE_LABEL[paper.state],
      allowed: allowed.map((one) => PAPER_STATE_LABEL[one]),
    });
  }
  if (paper.supersededBy !== null || !step.isCurrent) errors.push({ code: 'PAPER_SUPERSEDED', path: ['paperId'] });
  return errors;
}

/** Number of digits by which a paper is looked up by hand. */
export const PROOF_DIGITS = 16;

/** A code as it was typed: digits, with blanks and dashes between them; null when it is none. */
export function readProofCode(typed: string): string | null {
  const digits = typed.slice(0, 64).replaceAll(/[\s.-]/g, '');
  return new RegExp(`^\\d{${String(PROOF_DIGITS)}}$`).test(digits) ? digits : null;
}

/** A code in groups of four, as papers print it. */
export function formatProofCode(code: string): string {
  return code.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
}

/** Most changes that are listed one by one. */
const MOST_CHANGES = 40;

/** What differs between two contents, one line a fact, by the names that templates use (BR-59). */
export function changesBetween(before: unknown, after: unknown): readonly string[] {
  const found: string[] = [];
  collect({ before, after, path: '' }, found);
  if (found.length <= MOST_CHANGES) return found;
  return [...found.slice(0, MOST_CHANGES), `và ${String(found.length - MOST_CHANGES)} thay đổi khác`];
}

interface Pair {
  readonly before: unknown;
  readonly after: unknown;
  readonly path: string;
}

function collect({ before, after, path }: Pair, found: string[]): void {
  if (isGroup(before) && isGroup(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      collect({ before: before[key], after: after[key], path: path === '' ? key : `${path}.${key}` }, found);
    }
    return;
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    for (let index = 0; index < length; index += 1) {
      collect({ before: before[index], after: after[index], path: `${path}[${String(index + 1)}]` }, found);
    }
    return;
  }
  if (JSON.stringify(before ?? null) !== JSON.stringify(after ?? null)) {
    found.push(`${path}: ${shown(before)} → ${shown(after)}`);
  }
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '(trống)';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? `${String(value.length)} mục` : '(có)';
}
