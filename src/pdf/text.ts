import { plainText, type Run } from './blocks';
import { faceOf, hasGlyph, textWidth, type Face } from './fonts';

/** Controls and marks without ink, among them those that reverse reading order: on an official paper they could only deceive. */
const INKLESS = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Letters every face has: only others need a look into the font. */
const RARE = /[^\u0020-\u007e\u00a0-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/gu;

/** A letter the typeface lacks is named, "[U+1F600]": an empty box would hide what the data says. */
function named(letter: string): string {
  const codePoint = letter.codePointAt(0) ?? 0;
  return hasGlyph(codePoint) ? letter : `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Letters that print as they stand, single spaces between them: most of what papers say. */
const PLAIN = /^(?! )(?:[\u0021-\u007e\u00c0-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9…–]+(?: |$))*$/;

/** What may be printed: NFC (PDFKit misplaces separate accents), one kind of line (none), nothing invisible. */
export function printable(value: string): string {
  if (PLAIN.test(value)) return value;
  return value
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ')
    .replace(INKLESS, '')
    .replace(RARE, named)
    .replace(/ {2,}/g, ' ');
}

interface Fragment {
  readonly text: string;
  readonly face: Face;
  readonly width: number;
}

interface Word {
  readonly fragments: readonly Fragment[];
  readonly width: number;
  /** The piece of a word that was cut: no space follows it. */
  readonly isCut?: true;
}

/** A stretch of one face inside a line, `x` points from the line's start. */
export interface Segment {
  readonly text: string;
  readonly face: Face;
  readonly x: number;
}

/** A line ready to draw: its segments and how much each space is widened, in points. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly width: number;
  readonly stretch: number;
}

/** Words of mixed style: `**A**,` is one word of two fragments. */
function wordsOf(runs: readonly Run[], size: number): readonly Word[] {
  const words: Word[] = [];
  let open: Fragment[] = [];
  const close = (): void => {
    if (open.length > 0) words.push({ fragments: open, width: open.reduce((sum, part) => sum + part.width, 0) });
    open = [];
  };
  for (const run of runs) {
    const face = faceOf(run);
    printable(run.text)
      .split(' ')
      .forEach((piece, index) => {
        if (index > 0) close();
        if (piece !== '') open.push({ text: piece, face, width: textWidth(face, size, piece) });
      });
  }
  close();
  return words;
}

/** Cuts a word wider than a line between its letters, so that nothing ever runs over an edge. */
function cut(word: Word, size: number, room: number): readonly Word[] {
  if (word.width <= room) return [word];
  const pieces: Word[] = [];
  let fragments: Fragment[] = [];
  let width = 0;
  for (const { text, face } of word.fragments) {
    let part = '';
    let partWidth = 0;
    const flush = (): void => {
      if (part !== '') fragments.push({ text: part, face, width: partWidth });
      part = '';
      partWidth = 0;
    };
    for (const letter of text) {
      const letterWidth = textWidth(face, size, letter);
      if (width + letterWidth > room && width > 0) {
        flush();
        pieces.push({ fragments, width, isCut: true });
        fragments = [];
        width = 0;
      }
      part += letter;
      partWidth += letterWidth;
      width += letterWidth;
    }
    flush();
  }
  pieces.push({ fragments, width });
  return pieces;
}

function spaceAfter(word: Word, size: number): number {
  return textWidth(word.fragments.at(-1)?.face ?? 'regular', size, ' ');
}

/** Places words side by side. The space belongs to the word before it, so extracted text keeps every space. */
function compose(words: readonly Word[], size: number, stretch: number): Line {
  const segments: { text: string; face: Face; x: number }[] = [];
  let x = 0;
  words.forEach((word, index) => {
    for (const { text, face, width } of word.fragments) {
      const last = segments.at(-1);
      if (last?.face === face) last.text += text;
      else segments.push({ text, face, x });
      x += width;
    }
    const last = segments.at(-1);
    if (index === words.length - 1 || last === undefined) return;
    last.text += ' ';
    x += spaceAfter(word, size) + stretch;
  });
  return { segments, width: x, stretch };
}

/** How a paragraph is to be broken. Measures are points. */
export interface LineShape {
  readonly size: number;
  readonly width: number;
  readonly indent?: number;
  readonly justify?: boolean;
}

/** A line that goes on below ends in a space nobody sees: whoever reads the text out of the file gets words, not one word. */
function withSpace(line: Line): Line {
  const last = line.segments.at(-1);
  if (last === undefined) return line;
  return { ...line, segments: [...line.segments.slice(0, -1), { ...last, text: `${last.text} ` }] };
}

/** The common case of a table: one short text in one style is one line. */
function wholeLine(runs: readonly Run[], size: number, room: number): readonly Line[] | null {
  const [run, second] = runs;
  if (run === undefined) return [];
  if (second !== undefined || run.text.length > 60) return null;
  const face = faceOf(run);
  const text = printable(run.text).trim();
  if (text === '') return [];
  const width = textWidth(face, size, text);
  return width <= room ? [{ segments: [{ text, face, x: 0 }], width, stretch: 0 }] : null;
}

/** Breaks runs of mixed style into lines, greedily; every line but the last is widened to the full measure when justified. */
export function breakLines(runs: readonly Run[], shape: LineShape): readonly Line[] {
  const { size, width, indent = 0, justify = false } = shape;
  const whole = wholeLine(runs, size, width - indent);
  if (whole !== null) return whole;
  const lines: Line[] = [];
  let row: Word[] = [];
  let natural = 0;
  const room = (): number => width - (lines.length === 0 ? indent : 0);
  const finish = (last: boolean): void => {
    const spread = justify && !last && row.length > 1 ? (room() - natural) / (row.length - 1) : 0;
    const line = compose(row, size, spread);
    lines.push(last || row.at(-1)?.isCut === true ? line : withSpace(line));
    row = [];
    natural = 0;
  };
  for (const word of wordsOf(runs, size)) {
    for (const piece of cut(word, size, width - indent)) {
      const previous = row.at(-1);
      const gap = previous ? spaceAfter(previous, size) : 0;
      if (previous && natural + gap + piece.width > room() + 0.001) finish(false);
      natural += piece.width + (row.length > 0 ? gap : 0);
      row.push(piece);
    }
  }
  if (row.length > 0) finish(true);
  return lines;
}

const NARROWING = 0.96;

/** Breaks centred text into the fewest lines, then as evenly as that allows: no title ends in a line of one word. */
export function balancedLines(runs: readonly Run[], shape: LineShape): readonly Line[] {
  let best = breakLines(runs, shape);
  if (best.length < 2) return best;
  for (let width = shape.width * NARROWING; width > shape.width / 2; width *= NARROWING) {
    const lines = breakLines(runs, { ...shape, width });
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}

/** What a line says. */
export function lineText(line: Line): string {
  return line.segments.map((segment) => segment.text).join('');
}

/** The text to be heard in place of several lines; one line is heard as it stands. */
export function spoken(runs: readonly Run[], lines: readonly Line[]): { readonly actual?: string } {
  return lines.length > 1 ? { actual: printable(plainText(runs)).trim() } : {};
}
