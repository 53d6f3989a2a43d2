import type { Face } from './fonts';
import type { Line } from './text';

/**
 * What a piece of a page is, for those who hear the paper instead of seeing it. The same object stands for the same
 * element wherever it is drawn, on however many pages.
 */
export interface Tag {
  readonly type: 'H1' | 'H2' | 'H3' | 'P' | 'Table' | 'TR' | 'TH' | 'TD';
  readonly parent?: Tag;
  /** The text as it is to be heard: a text broken into lines would lose the spaces at their ends. */
  readonly actual?: string;
  /** Columns a cell covers. */
  readonly span?: number;
}

/**
 * What the layout may do to a page. Layout code sees this and no PDFKit, so it can be tested without making a file.
 * Points, from the top left corner; text stands on its baseline.
 */
export interface Pen {
  text(
    value: string,
    style: { readonly face: Face; readonly size: number; readonly stretch?: number },
    at: Point,
  ): void;
  /** Straight lines of one width, drawn as one path. */
  rules(lines: readonly (readonly [Point, Point])[], width: number): void;
  dots(from: Point, to: Point): void;
  /** Draws a piece that belongs to an element; whatever is drawn outside of one is ornament. */
  within(tag: Tag, draw: () => void): void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** Height of a line of text: 1.3 times its size (NĐ 30/2020 allows single to one and a half line spacing). */
export const LEADING = 1.3;

/** Where the baseline of a line stands below its top, for a given size. */
export const ASCENT = 1.0;

/** Draws one line at its place inside a measure. */
export function drawLine(pen: Pen, line: Line, size: number, at: Point): void {
  for (const segment of line.segments) {
    const style = { face: segment.face, size, stretch: line.stretch };
    pen.text(segment.text, style, { x: at.x + segment.x, y: at.y + size * ASCENT });
  }
}

/** Where a line of the given width starts inside a measure. */
export function alignedX(align: 'left' | 'center' | 'right' | 'justify', room: number, width: number): number {
  if (align === 'center') return (room - width) / 2;
  return align === 'right' ? room - width : 0;
}
