import { deflateSync } from 'node:zlib';
import * as fontkit from 'fontkit';

/** The four faces of Tinos, metric-compatible with Times New Roman (NĐ 30/2020 asks for that typeface). */
export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic';

const FILES: Readonly<Record<Face, string>> = {
  regular: '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  bold: '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  italic: '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

interface LaidGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

interface GlyphPosition {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
}

/**
 * The letters every embedded font carries, in this order: all of Vietnamese, ASCII, and the signs papers use. The same
 * letters in every file cost some 20 kB a face and save most of the time of a short paper: the font is cut once a process.
 */
export const REPERTOIRE = repertoire();

function repertoire(): string {
  const between = (from: number, to: number): string =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
  return `${between(0x20, 0x7e)}ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư${between(0x1ea0, 0x1ef9)}·–—“”‘’…×°≤≥₫`;
}

/** What PDFKit asks of a subset: codes for glyphs, and the cut font. */
interface Subset {
  includeGlyph(id: number): number;
  encode(): Uint8Array;
}

/** A parsed face whose layout is one glyph a code point: NFC Vietnamese needs no shaping, and widths become exact sums. */
export interface PaperFont {
  readonly unitsPerEm: number;
  createSubset(): Subset;
  layout(text: string): { glyphs: readonly LaidGlyph[]; positions: GlyphPosition[]; advanceWidth: number };
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

interface LoadedFace {
  readonly font: PaperFont;
  readonly glyphs: Map<number, LaidGlyph>;
  readonly source: fontkit.FontkitFont;
  /** Widths of texts met before, in font units: names, units and dates come again and again. */
  readonly widths: Map<string, number>;
  /** The cut font of a file that uses no letter outside of the repertoire, ready compressed; made once. */
  cut: Uint8Array | null;
}

const loaded = new Map<Face, LoadedFace>();

/** Parsing half a megabyte costs more than printing a page: each face is parsed once a process and never changed. */
function load(face: Face): LoadedFace {
  const known = loaded.get(face);
  if (known) return known;
  const source = fontkit.openSync(require.resolve(FILES[face]));
  const glyphs = new Map<number, LaidGlyph>();
  const layout: PaperFont['layout'] = (text) => layOut(entry, text);
  // As a border: PDFKit reads the font's own tables through the prototype and calls only our layout.
  const font = Object.create(source, {
    layout: { value: layout },
    createSubset: { value: () => subsetOf(entry) },
  }) as PaperFont;
  const entry: LoadedFace = { font, glyphs, source, widths: new Map(), cut: null };
  loaded.set(face, entry);
  return entry;
}

/** Told the bytes of a font that are compressed already; whoever writes the file marks them so. */
let onCompressed: () => void = () => undefined;

/** Sets what is to happen when compressed bytes are about to be written. */
export function whenCompressed(act: () => void): void {
  onCompressed = act;
}

/** A subset that begins with the repertoire; only a letter outside of it makes the font be cut anew. */
function subsetOf(entry: LoadedFace): Subset {
  const subset = entry.source.createSubset();
  for (const letter of REPERTOIRE) subset.includeGlyph(glyphOf(entry, letter.codePointAt(0) ?? SPACE).id);
  const common = subset.glyphs.length;
  return {
    includeGlyph: (id) => subset.includeGlyph(id),
    encode: () => {
      onCompressed();
      if (subset.glyphs.length > common) return deflateSync(subset.encode());
      entry.cut ??= deflateSync(subset.encode());
      return entry.cut;
    },
  };
}

function glyphOf(entry: LoadedFace, codePoint: number): LaidGlyph {
  const known = entry.glyphs.get(codePoint);
  if (known) return known;
  const { id, advanceWidth } = entry.source.glyphForCodePoint(codePoint);
  // Both spaces are one glyph in Tinos: it must read back as the ordinary space.
  const glyph = { id, advanceWidth, codePoints: [codePoint === NO_BREAK_SPACE ? SPACE : codePoint] };
  entry.glyphs.set(codePoint, glyph);
  return glyph;
}

function layOut(entry: LoadedFace, text: string): ReturnType<PaperFont['layout']> {
  const glyphs: LaidGlyph[] = [];
  const positions: GlyphPosition[] = [];
  let advanceWidth = 0;
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? SPACE;
    const glyph = glyphOf(entry, codePoint);
    const xAdvance = glyph.advanceWidth;
    glyphs.push(glyph);
    positions.push({ xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 });
    advanceWidth += xAdvance;
  }
  return { glyphs, positions, advanceWidth };
}

/** The face to hand to PDFKit; the same object for every document of the process. */
export function paperFont(face: Face): PaperFont {
  return load(face).font;
}

/** Most widths kept per face; beyond it they are forgotten all at once. */
const WIDTHS_KEPT = 20_000;

function unitsOf(entry: LoadedFace, text: string): number {
  const known = entry.widths.get(text);
  if (known !== undefined) return known;
  let units = 0;
  for (const letter of text) units += glyphOf(entry, letter.codePointAt(0) ?? SPACE).advanceWidth;
  if (entry.widths.size >= WIDTHS_KEPT) entry.widths.clear();
  entry.widths.set(text, units);
  return units;
}

/** Width of a text in points. Equals what is drawn: there is no kerning, as in Word's default. */
export function textWidth(face: Face, size: number, text: string): number {
  const entry = load(face);
  return (unitsOf(entry, text) * size) / entry.font.unitsPerEm;
}

/** Whether the typeface has a letter; the four faces have the same ones. */
export function hasGlyph(codePoint: number): boolean {
  return glyphOf(load('regular'), codePoint).id !== 0;
}

/** The face of a run's style. */
export function faceOf(style: { readonly bold?: boolean; readonly italic?: boolean }): Face {
  if (style.bold === true) return style.italic === true ? 'boldItalic' : 'bold';
  return style.italic === true ? 'italic' : 'regular';
}
