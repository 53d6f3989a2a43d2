import { LEADING, MM } from '../pen';

/** The measures of a page, in points (NĐ 30/2020, Phụ lục I, mục I: margins 20–25, 30–35, 15–20 mm). */
export interface PageMeasure {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Width of the text. */
  readonly measure: number;
  /** Height of the text. */
  readonly capacity: number;
}

const A4 = { short: 210 * MM, long: 297 * MM };

/** Portrait for texts, landscape for wide tables; the binding edge is the left one in both. */
export function pageMeasure(orientation: 'portrait' | 'landscape'): PageMeasure {
  const [width, height] = orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  const [left, right, top, bottom] = [30 * MM, 15 * MM, 20 * MM, 20 * MM];
  return { width, height, left, right, top, bottom, measure: width - left - right, capacity: height - top - bottom };
}

/** Sizes of type, in points, within the bands of NĐ 30/2020. */
export const SIZE = { body: 13, table: 12, small: 11, motto: 13, nation: 12, title: 14, recipientsHead: 12 } as const;

/** First-line indent: 1 cm. */
export const INDENT = 10 * MM;

/** Space between paragraphs: 6 pt. */
export const PARAGRAPH_GAP = 6;

/** Height of a line of the given size. */
export function lineHeight(size: number): number {
  return size * LEADING;
}
