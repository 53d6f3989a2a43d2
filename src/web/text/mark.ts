/** Why a typed mark is not one. */
export type MarkFault = 'NOT_A_NUMBER' | 'TOO_FINE' | 'ABOVE_MAXIMUM';

/** What was typed into a box for a mark: nothing yet, a mark in whole hundredths, or why it is none. */
export type TypedMark =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'MARK'; readonly hundredths: number }
  | { readonly kind: 'FAULT'; readonly fault: MarkFault };

const SHAPE = /^(\d{1,3})(?:[.,](\d+))?$/;

/**
 * Reads a mark as people type it: comma or point, spaces around. Never rounds and never cuts to the maximum: what is
 * wrong is said in words and left as typed (BR-33, BR-41).
 * @param maximum highest mark, in hundredths
 * @param decimals places allowed, 0 to 2
 */
export function readMark(text: string, maximum: number, decimals = 2): TypedMark {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'EMPTY' };
  const match = SHAPE.exec(trimmed);
  if (!match) return { kind: 'FAULT', fault: 'NOT_A_NUMBER' };
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) return { kind: 'FAULT', fault: 'TOO_FINE' };
  const hundredths = Number(match[1]) * 100 + Number(fraction.padEnd(2, '0'));
  return hundredths > maximum ? { kind: 'FAULT', fault: 'ABOVE_MAXIMUM' } : { kind: 'MARK', hundredths };
}

/** A mark of the API, such as `"87.25"`, in hundredths. */
export function hundredthsOf(mark: string): number {
  const [whole = '0', fraction = ''] = mark.split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0').slice(0, 2));
}

/** Hundredths as the API reads them. */
export function apiMark(hundredths: number): string {
  return `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`;
}

/** Hundredths as people read them: comma, no trailing noughts, `8725` → `87,25`. */
export function shownMark(hundredths: number): string {
  const fraction = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${String(Math.floor(hundredths / 100))}${fraction === '' ? '' : `,${fraction}`}`;
}

/** A mark of the API as results and papers state it, with every place it was settled to: `"69.50"` → `69,50`. */
export function officialMark(mark: string): string {
  return mark.replace('.', ',');
}
