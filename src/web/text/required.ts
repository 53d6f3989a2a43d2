import type { FieldError } from './field-errors';

/** An error for every text that is still empty, at the field of its name. */
export function missingFields(texts: Readonly<Record<string, string>>, message: string): readonly FieldError[] {
  return Object.entries(texts).flatMap(([path, text]) => (text.trim() === '' ? [{ path, message }] : []));
}
