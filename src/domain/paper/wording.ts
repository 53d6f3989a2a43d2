/** Editions of a form's wording: what an agency writes in place of the words that came with the product (BR-59). */
import type { Refusal } from '../refusal';
import { tidyText } from '../text';

/** Which wording a paper is printed with, where it is not the one that came with the product. */
export interface WordingRef {
  readonly edition: number;
  /** SHA-256 of its text: the paper names exactly these words. */
  readonly sha256: string;
}

/** An edition of a form's wording, written once and never changed. Bản sửa của một mẫu văn bản. */
export interface WordingEdition {
  readonly id: string;
  readonly version: number;
  /** Key of the agency whose papers carry it: {@link agencyKey}. */
  readonly agency: string;
  /** Code of the form, such as `D28`. */
  readonly code: string;
  /** From 1, one after another within agency and form; 0 names the wording that came with the product. */
  readonly number: number;
  /** Version of the shipped wording it stands in place of: its data have the same shape. */
  readonly templateVersion: number;
  readonly text: string;
  readonly sha256: string;
  /** Number of the edition it was made from. */
  readonly basedOn: number;
  /** Whether it brings the shipped wording back (khôi phục mẫu gốc). */
  readonly isOriginal: boolean;
  /** The round in which two people agreed on it: its log tells of it. */
  readonly roundId: string;
  readonly proposedBy: string;
  readonly approvedBy: string;
  readonly decidedAt: Date;
}

/** Forms whose shipped wording was written anew; the others have their first. A version that was used is never changed. */
const LATER_VERSIONS: Readonly<Record<string, number>> = {
  D01: 3,
  D04: 2,
  D06: 2,
  D08: 2,
  D08B: 2,
  D09: 2,
  D10: 2,
  D14: 3,
  D15: 2,
  D16: 2,
  D19: 2,
  D20: 2,
  D22: 2,
  D22D: 2,
  D27: 2,
  D28: 2,
  D30: 3,
};

/** Version of a form's shipped wording that new papers are printed with: `templates/<code>/<version>.md`. */
export function shippedVersion(code: string): number {
  return LATER_VERSIONS[code] ?? 1;
}

/** Why a wording cannot be used. */
export interface WordingFault {
  /** Line of the text, from 1; null when the fault is of the text as a whole. */
  readonly line: number | null;
  /** File, line and the name at fault, in Vietnamese. */
  readonly message: string;
}

/** Longest text of a wording, in characters: several times the longest that comes with the product. */
export const LONGEST_WORDING = 30_000;

/** Most lines of a wording. */
export const MOST_WORDING_LINES = 1_000;

/** Papers of one agency share their wordings, however its name was spaced and capitalised. */
export function agencyKey(name: string): string {
  return tidyText(name).toLocaleLowerCase('vi');
}

/** A text as it is kept: composed letters, one kind of line end. */
export function keptWording(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n');
}

/** Letters nobody sees, among them those that turn the direction of writing, and the engine's own signs. */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}]/u;

/** Refuses a text that is too long or holds what cannot be seen. */
export function checkWordingText(text: string): readonly Refusal[] {
  const at = (line: number | null, reason: string): Refusal => ({
    code: 'TEMPLATE_REFUSED',
    path: ['text'],
    line,
    reason,
  });
  if (text.length > LONGEST_WORDING) {
    return [at(null, `Mẫu dài quá ${String(LONGEST_WORDING)} ký tự.`)];
  }
  const lines = text.split('\n');
  if (lines.length > MOST_WORDING_LINES) return [at(null, `Mẫu dài quá ${String(MOST_WORDING_LINES)} dòng.`)];
  const hidden = lines.findIndex((line) => HIDDEN.test(line));
  return hidden < 0 ? [] : [at(hidden + 1, `Dòng ${String(hidden + 1)} có ký tự ẩn. Hãy gõ lại dòng này.`)];
}
