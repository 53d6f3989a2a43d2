import PDFDocument from 'pdfkit';
import type { PaperDocument } from './blocks';
import { paperFont, textWidth, type Face } from './fonts';
import { layOut } from './layout/document';
import type { PageMeasure } from './layout/measure';
import { MM, type Pen } from './pen';
import { printable, stretchUnits } from './text';

type PdfDocument = InstanceType<typeof PDFDocument>;

const FACES: readonly Face[] = ['regular', 'bold', 'italic', 'boldItalic'];
const PAGE_NUMBER_SIZE = 13;
const FOOTER_SIZE = 9;
const WATERMARK = 'DỰ THẢO';

function penOn(pdf: PdfDocument): Pen {
  return {
    text: (value, { face, size, stretch = 0 }, { x, y }) => {
      const extra = stretch === 0 ? 0 : stretchUnits(face, size, stretch);
      // As a border: PDFKit hands `features` untouched to the font's layout, which is ours and widens spaces by them.
      const features = (extra === 0 ? undefined : { extra }) as unknown as PDFKit.Mixins.OpenTypeFeatures[];
      pdf.font(face).fontSize(size);
      pdf.text(value, x, y, { lineBreak: false, baseline: 'alphabetic', ...(extra === 0 ? {} : { features }) });
    },
    rules: (lines, width) => {
      pdf.lineWidth(width);
      for (const [from, to] of lines) pdf.moveTo(from.x, from.y).lineTo(to.x, to.y);
      pdf.stroke();
    },
    dots: (from, to) => {
      pdf.lineWidth(0.6).dash(0.6, { space: 2 }).moveTo(from.x, from.y).lineTo(to.x, to.y).stroke().undash();
    },
  };
}

/** DỰ THẢO across the page, drawn first so that it lies under the text. */
function drawWatermark(pdf: PdfDocument, page: PageMeasure): void {
  const size = 96;
  const width = textWidth('bold', size, WATERMARK);
  const centre = { x: page.width / 2, y: page.height / 2 };
  pdf.save().rotate(-45, { origin: [centre.x, centre.y] });
  pdf.font('bold').fontSize(size).fillColor('#eaeaea');
  pdf.text(WATERMARK, centre.x - width / 2, centre.y + size / 3, { lineBreak: false, baseline: 'alphabetic' });
  pdf.restore().fillColor('black');
}

/** The line that ties a sheet of paper to the locked data: page x/y, code, version, audit head (BR-59). */
export function footerLine(paper: PaperDocument, pageNumber: number, pageCount: number): string {
  const head = paper.auditHead === null ? 'chưa có mã đối soát' : `mã đối soát ${paper.auditHead.slice(0, 16)}`;
  return printable(`Trang ${pageNumber}/${pageCount} · ${paper.code} · phiên bản ${paper.version} · ${head}`);
}

function drawFurniture(pen: Pen, paper: PaperDocument, page: PageMeasure, at: { number: number; count: number }): void {
  if (at.number > 1) {
    const label = String(at.number);
    const style = { face: 'regular', size: PAGE_NUMBER_SIZE } as const;
    const x = page.left + (page.measure - textWidth('regular', PAGE_NUMBER_SIZE, label)) / 2;
    pen.text(label, style, { x, y: 13.5 * MM });
  }
  const line = footerLine(paper, at.number, at.count);
  const style = { face: 'regular', size: FOOTER_SIZE } as const;
  const x = page.left + (page.measure - textWidth('regular', FOOTER_SIZE, line)) / 2;
  pen.text(line, style, { x, y: page.height - 11 * MM });
}

/**
 * Draws a paper. The same document gives the same bytes: the creation date is the recorded event's and the file id
 * follows from it. Nothing from the data becomes metadata, a link or an annotation.
 */
export function drawPaper(paper: PaperDocument): Promise<Buffer> {
  const { page, pages } = layOut(paper);
  const size: [number, number] = [page.width, page.height];
  // `font` must be null: PDFKit would otherwise load a standard font, and re-parse ours at every call.
  const pdf = new PDFDocument({
    size,
    margin: 0,
    autoFirstPage: false,
    font: null as unknown as string,
    lang: 'vi-VN',
    info: { Title: paper.code, Creator: 'Thi Tuyển', Producer: 'Thi Tuyển', CreationDate: new Date(paper.recordedAt) },
  });
  // As a border: PDFKit takes any object with `layout`, which its types do not say.
  for (const face of FACES) pdf.registerFont(face, paperFont(face) as unknown as string);
  const pen = penOn(pdf);
  pages.forEach((rows, index) => {
    pdf.addPage({ size, margin: 0 });
    if (paper.draft) drawWatermark(pdf, page);
    for (const { row, top } of rows) row.draw(pen, page.top + top);
    drawFurniture(pen, paper, page, { number: index + 1, count: pages.length });
  });
  return collect(pdf);
}

function collect(pdf: PdfDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
    pdf.end();
  });
}
