import type PDFDocument from 'pdfkit';
import { REPERTOIRE, type Face } from './fonts';
import type { Pen, Point, Tag } from './pen';
import { rawPdf, type RawPdf, type SubsetFont } from './raw-pdf';
import type { Structure } from './structure';

const FACES: readonly Face[] = ['regular', 'bold', 'italic', 'boldItalic'];
const UNITS = 1000;
/** Code of the space in the text of a line. */
const SPACE = ' ';

/** Writes a number as short as a thousandth of a point allows. */
function figure(value: number): string {
  const text = value.toFixed(2);
  return text.endsWith('00') ? text.slice(0, -3) : text;
}

interface LoadedFont {
  readonly subset: SubsetFont;
  readonly codes: Map<string, string>;
}

/**
 * Draws on the pages of one PDF by writing its operators: no measuring, no shaping, no wrapping happens here, since the
 * layout has done all that. A page is gathered as one text and written once.
 */
export class PageWriter implements Pen {
  private readonly raw: RawPdf;
  private readonly fonts = new Map<Face, LoadedFont>();
  private readonly structure: Structure | null;
  private operators: string[] = [];
  private inside = false;

  constructor(pdf: InstanceType<typeof PDFDocument>, structure: Structure | null) {
    this.raw = rawPdf(pdf);
    this.structure = structure;
    for (const face of FACES) {
      pdf.font(face);
      // All letters of the repertoire have codes from the start: a file lists the widths of its letters without a gap.
      this.raw._font.encode(REPERTOIRE);
      this.fonts.set(face, { subset: this.raw._font, codes: new Map() });
    }
  }

  private fontOf(face: Face): LoadedFont {
    const font = this.fonts.get(face);
    if (font === undefined) throw new Error(`no font for ${face}`);
    return font;
  }

  private codesOf({ subset, codes }: LoadedFont, value: string, stretch: number): string {
    let out = '<';
    for (const letter of value) {
      let code = codes.get(letter);
      if (code === undefined) {
        code = subset.encode(letter)[0].join('');
        codes.set(letter, code);
      }
      out += stretch !== 0 && letter === SPACE ? `${code}> ${figure(stretch)} <` : code;
    }
    return `${out}>`;
  }

  text(
    value: string,
    style: { readonly face: Face; readonly size: number; readonly stretch?: number },
    at: Point,
  ): void {
    const { face, size, stretch = 0 } = style;
    const font = this.fontOf(face);
    this.raw.page.fonts[font.subset.id] ??= font.subset.ref();
    const codes = this.codesOf(font, value, (-stretch * UNITS) / size);
    const show = stretch === 0 ? `${codes} Tj` : `[${codes}] TJ`;
    this.put(`BT /${font.subset.id} ${figure(size)} Tf 1 0 0 -1 ${figure(at.x)} ${figure(at.y)} Tm ${show} ET`);
  }

  rules(lines: readonly (readonly [Point, Point])[], width: number): void {
    const path = lines.map(([a, b]) => `${figure(a.x)} ${figure(a.y)} m ${figure(b.x)} ${figure(b.y)} l`).join(' ');
    this.put(`${figure(width)} w ${path} S`);
  }

  dots(from: Point, to: Point): void {
    this.put(`q 0.6 w [0.6 2] 0 d ${figure(from.x)} ${figure(from.y)} m ${figure(to.x)} ${figure(to.y)} l S Q`);
  }

  /** Filled squares: the dark modules of a QR. */
  squares(places: readonly Point[], size: number): void {
    const side = figure(size);
    this.put(`${places.map(({ x, y }) => `${figure(x)} ${figure(y)} ${side} ${side} re`).join(' ')} f`);
  }

  /** Grey letters across the page, turned about a point. */
  watermark(value: string, size: number, place: { readonly centre: Point; readonly width: number }): void {
    const font = this.fontOf('bold');
    this.raw.page.fonts[font.subset.id] ??= font.subset.ref();
    const { centre, width } = place;
    const turn = 'q 0.918 g 0.70711 -0.70711 0.70711 0.70711';
    const start = `1 0 0 -1 ${figure(-width / 2)} ${figure(size / 3)} Tm`;
    this.put(
      `${turn} ${figure(centre.x)} ${figure(centre.y)} cm BT /${font.subset.id} ${figure(size)} Tf ${start} ` +
        `${this.codesOf(font, value, 0)} Tj ET Q`,
    );
  }

  within(tag: Tag, draw: () => void): void {
    const id = this.structure?.mark(tag) ?? null;
    if (id === null) {
      draw();
      return;
    }
    this.operators.push(`/${tag.type} <</MCID ${id}>> BDC`);
    this.inside = true;
    draw();
    this.inside = false;
    this.operators.push('EMC');
  }

  private put(operator: string): void {
    const ornament = this.structure !== null && !this.inside;
    this.operators.push(ornament ? `/Artifact BMC ${operator} EMC` : operator);
  }

  /** Writes what was drawn since the last call to the page that is open. */
  endPage(): void {
    this.raw.page.write(Buffer.from(`${this.operators.join('\n')}\n`, 'latin1'));
    this.operators = [];
  }
}
