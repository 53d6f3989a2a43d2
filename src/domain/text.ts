import type { Refusal } from './refusal';

/**
 * Characters that could make one name look like another: controls, bidi and zero-width marks, and halves of UTF-16 pairs,
 * which no store keeps as they are. Line breaks and tabs come with whatever is pasted from a sheet or a document: they are
 * white space, of which {@link tidyText} makes single spaces before anything is kept.
 */
const FORBIDDEN = /[\p{Cs}\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|(?!\s)\p{Cc}/u;

/** Checks a required line of text: not blank, at most `maximum` characters, no hidden characters (trust.md R-VAL-1). */
export function checkText(text: string, path: readonly string[], maximum: number): Refusal[] {
  if (text.trim() === '') return [{ code: 'INVALID_TEXT', path, reason: 'Không được để trống.' }];
  return checkOptionalText(text, path, maximum);
}

/** Checks a line of text that may be empty. */
export function checkOptionalText(text: string, path: readonly string[], maximum: number): Refusal[] {
  if (text.length > maximum) return [{ code: 'INVALID_TEXT', path, reason: `Không quá ${String(maximum)} ký tự.` }];
  if (FORBIDDEN.test(text)) return [{ code: 'INVALID_TEXT', path, reason: 'Có ký tự ẩn hoặc ký tự điều khiển.' }];
  return [];
}

/** One spelling for one text: Unicode NFC, single spaces, no blanks at the ends; so that equal names are equal bytes. */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
