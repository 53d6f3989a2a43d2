/**
 * Room for a pen. A fact that is not known prints as dots inside a sentence, as a dotted line in a form, as an empty
 * cell in a table. While a template is filled, such room travels between two signs that no data can contain.
 */
export class Gap {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const OPEN = '\ue000';
const CLOSE = '\ue001';

/** Dots for a fact of unknown length. */
export const WORDS_GAP = new Gap('………………………');

/** Dots for a number. */
export const NUMBER_GAP = new Gap('………');

/** A gap as it travels through the filled template. */
export function markGap(gap: Gap): string {
  return `${OPEN}${gap.text}${CLOSE}`;
}

const EMPHASIS = /^\*+|\*+$/g;

/** Whether a piece of a filled template is room for a pen and nothing else; three dots written by hand say so too. */
export function isGap(piece: string): boolean {
  const bare = piece.startsWith('*') ? piece.replace(EMPHASIS, '') : piece;
  return bare === '...' || (bare.startsWith(OPEN) && bare.indexOf(CLOSE) === bare.length - 1);
}

/** The dots alone. */
export function withoutGapSigns(piece: string): string {
  return piece.includes(OPEN) ? piece.replace(/[\ue000\ue001]/g, '') : piece;
}
