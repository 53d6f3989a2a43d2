import PDFDocument from 'pdfkit';
import { create as createQr } from 'qrcode';
import { formatProofCode } from '../domain/paper/paper-life';
import type { PaperDocument, PaperProof } from './blocks';
import { paperFont, textWidth, whenCompressed, type Face } from './fonts';
import { layOut } from './layout/document';
import type { PageMeasure } from './layout/measure';
import { PageWriter } from './page-writer';
import { MM, type Point } from './pen';
import { rawPdf, type PdfRef, type RawPdf } from './raw-pdf';
import { drawSeal, type PaperSeal } from './seal';
import { Structure } from './structure';
import { printable } from './text';

type PdfDocument = InstanceType<typeof PDFDocument>;

const FACES: readonly Face[] = ['regular', 'bold', 'italic', 'boldItalic'];
const PAGE_NUMBER_SIZE = 13;
const FOOTER_SIZE = 9;
const WATERMARK = 'DỰ THẢO';
const WATERMARK_SIZE = 96;
/** Side of the QR and its place above the lower edge of the page. */
const QR_SIDE = 13 * MM;
const QR_ABOVE_EDGE = 17.5 * MM;
/** Beyond so many pages a paper is no longer read aloud from beginning to end: it goes without tags and PDF/A. */
export const TAGGED_PAGES = 120;

/** DỰ THẢO across the page, drawn first so that it lies under the text. */
function drawWatermark(pen: PageWriter, page: PageMeasure): void {
  const width = textWidth('bold', WATERMARK_SIZE, WATERMARK);
  pen.watermark(WATERMARK, WATERMARK_SIZE, { centre: { x: page.width / 2, y: page.height / 2 }, width });
}

/** The line that ties a sheet of paper to the locked data: page x/y, code, version, audit head (BR-59). */
export function footerLine(paper: PaperDocument, pageNumber: number, pageCount: number): string {
  const head = paper.auditHead === null ? 'chưa có mã đối soát' : `mã đối soát ${paper.auditHead.slice(0, 16)}`;
  return printable(`Trang ${pageNumber}/${pageCount} · ${paper.code} · phiên bản ${paper.version} · ${head}`);
}

/** QR on the left, beside it the code to type, the number of the paper and where to look. */
function drawProof(pen: PageWriter, paper: PaperDocument, page: PageMeasure, proof: PaperProof): void {
  const { size, data } = createQr(proof.url, { errorCorrectionLevel: 'M' }).modules;
  const module = QR_SIDE / size;
  const origin = { x: page.left, y: page.height - QR_ABOVE_EDGE };
  const dark: Point[] = [];
  for (let at = 0; at < size * size; at += 1) {
    if (data[at]) dark.push({ x: origin.x + (at % size) * module, y: origin.y + Math.floor(at / size) * module });
  }
  pen.squares(dark, module + 0.02);
  const style = { face: 'regular', size: FOOTER_SIZE } as const;
  // A number that is still to be written by hand is not repeated: "Số: /TB-HĐTT" says nothing.
  const isNumbered = paper.reference !== null && /^Số: \S/u.test(paper.reference);
  const number = isNumbered ? ` · ${paper.reference.replace(/\s+/g, ' ')}` : '';
  const x = origin.x + QR_SIDE + 6;
  pen.text(printable(`Mã xác thực: ${formatProofCode(proof.code)}${number}`), style, { x, y: origin.y + 9 });
  // Where the product did not know its own address, half of one helps nobody.
  const where = proof.url.startsWith('/') ? 'trang /xac-minh của hệ thống, gõ mã trên' : proof.url;
  pen.text(printable(`Kiểm tra tại: ${where}`), style, { x, y: origin.y + 20 });
}

function drawFurniture(
  pen: PageWriter,
  paper: PaperDocument,
  sheet: { readonly page: PageMeasure; readonly number: number; readonly count: number },
): void {
  const { page } = sheet;
  if (sheet.number > 1) {
    const label = String(sheet.number);
    const style = { face: 'regular', size: PAGE_NUMBER_SIZE } as const;
    const x = page.left + (page.measure - textWidth('regular', PAGE_NUMBER_SIZE, label)) / 2;
    pen.text(label, style, { x, y: 13.5 * MM });
  }
  const line = footerLine(paper, sheet.number, sheet.count);
  const style = { face: 'regular', size: FOOTER_SIZE } as const;
  if (paper.proof === undefined) {
    const x = page.left + (page.measure - textWidth('regular', FOOTER_SIZE, line)) / 2;
    pen.text(line, style, { x, y: page.height - 11 * MM });
    return;
  }
  drawProof(pen, paper, page, paper.proof);
  pen.text(line, style, { x: page.left + QR_SIDE + 6, y: page.height - QR_ABOVE_EDGE + 31 });
}

/** Nothing of the data is in here: what a file says about itself is the code of the paper and the event it records. */
function newPdf(paper: PaperDocument, tagged: boolean): PdfDocument {
  const labels = tagged ? { subset: 'PDF/A-3a' as const, tagged: true, displayTitle: true } : {};
  // `font` must be null: PDFKit would otherwise load a standard font, and re-parse ours at every call.
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    font: null as unknown as string,
    lang: 'vi-VN',
    pdfVersion: '1.7',
    ...labels,
    info: { Title: paper.code, Creator: 'Thi Tuyển', Producer: 'Thi Tuyển', CreationDate: new Date(paper.recordedAt) },
  });
  takeCompressedFonts(rawPdf(pdf));
  // As a border: PDFKit takes any object with `layout`, which its types do not say.
  for (const face of FACES) pdf.registerFont(face, paperFont(face) as unknown as string);
  return pdf;
}

/** Fonts come compressed, once a process: the object that was just made for one is told not to do it again. */
function takeCompressedFonts(raw: RawPdf): void {
  const make = raw.ref.bind(raw);
  let latest: PdfRef | null = null;
  raw.ref = (data) => (latest = make(data));
  whenCompressed(() => {
    if (latest === null) return;
    latest.compress = false;
    latest.data['Filter'] = 'FlateDecode';
  });
}

/** How a paper is to be drawn. */
export interface DrawOptions {
  /** The content as JSON, carried inside the file for whoever wants to compute with it. */
  readonly source?: string;
  /** Tags and PDF/A: taken by themselves up to {@link TAGGED_PAGES} pages. */
  readonly tagged?: boolean;
  /** The signed checkpoint of the log, into the binding margin of every page. */
  readonly seal?: PaperSeal | null;
}

/**
 * Draws a paper. The same document gives the same bytes: the creation date is the recorded event's and the file id
 * follows from it. Nothing from the data becomes metadata, a link or an annotation.
 */
export function drawPaper(paper: PaperDocument, options: DrawOptions = {}): Promise<Buffer> {
  const { page, pages } = layOut(paper);
  const tagged = options.tagged ?? pages.length <= TAGGED_PAGES;
  const pdf = newPdf(paper, tagged);
  const bytes = collect(pdf);
  const structure = tagged ? new Structure(rawPdf(pdf)) : null;
  const pen = new PageWriter(pdf, structure);
  pages.forEach((rows, index) => {
    pdf.addPage({ size: [page.width, page.height], margin: 0 });
    if (paper.draft) drawWatermark(pen, page);
    for (const { row, top } of rows) row.draw(pen, page.top + top);
    drawFurniture(pen, paper, { page, number: index + 1, count: pages.length });
    if (options.seal != null) drawSeal(pen, options.seal, page);
    pen.endPage();
  });
  structure?.end();
  if (options.source !== undefined) attach(pdf, paper, options.source);
  pdf.end();
  return bytes;
}

function attach(pdf: PdfDocument, paper: PaperDocument, source: string): void {
  const date = new Date(paper.recordedAt);
  const about = { name: 'noi-dung.json', type: 'application/json', creationDate: date, modifiedDate: date };
  // As a border: PDFKit knows the relationship that PDF/A-3 asks for, its types do not.
  const options = { ...about, relationship: 'Source' } as unknown as PDFKit.Mixins.PDFAttachmentOptions;
  pdf.file(Buffer.from(source, 'utf8'), options);
}

function collect(pdf: PdfDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}
