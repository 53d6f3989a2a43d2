/** Minutes as PDFKit is usually used, to compare with: fonts by path, heightOfString and text() for every cell. */
import PDFDocument from 'pdfkit';

/** Cells of one candidate. */
export type PlainRow = readonly string[];

const REGULAR = require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');
const BOLD = require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf');
const TITLES = ['TT', 'SBD', 'Họ và tên', 'Ngày sinh', 'Đơn vị', 'Điểm viết', 'Điểm đề án', 'Hạng', 'Kết quả'];
const WIDTHS = [32, 52, 88, 56, 80, 40, 44, 32, 56];
const LEFT = 56;
const BOTTOM = 780;
const PARAGRAPH = 'Hội đồng thi tuyển tiến hành họp xác định người trúng tuyển theo quy chế thi tuyển. '.repeat(3);

function heightOf(pdf: PDFKit.PDFDocument, cells: PlainRow): number {
  return Math.max(...cells.map((cell, index) => pdf.heightOfString(cell, { width: (WIDTHS[index] ?? 40) - 6 }))) + 6;
}

function drawRow(pdf: PDFKit.PDFDocument, cells: PlainRow, y: number, height: number): void {
  let x = LEFT;
  cells.forEach((cell, index) => {
    const width = WIDTHS[index] ?? 40;
    pdf.rect(x, y, width, height).stroke();
    pdf.text(cell, x + 3, y + 3, { width: width - 6 });
    x += width;
  });
}

/** Draws the table and a few paragraphs. */
export function plainMinutes(rows: readonly PlainRow[]): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: LEFT });
  pdf.registerFont('R', REGULAR);
  pdf.registerFont('B', BOLD);
  const bytes = new Promise<Buffer>((resolve) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
  });
  pdf.font('B').fontSize(14).text('BIÊN BẢN', { align: 'center' });
  pdf.font('R').fontSize(13);
  for (let index = 0; index < 6; index += 1) pdf.text(PARAGRAPH, { align: 'justify' });
  let y = pdf.y + 10;
  const header = (): void => {
    pdf.font('B').fontSize(10);
    const height = heightOf(pdf, TITLES);
    drawRow(pdf, TITLES, y, height);
    y += height;
    pdf.font('R').fontSize(10);
  };
  header();
  for (const row of rows) {
    const height = heightOf(pdf, row);
    if (y + height > BOTTOM) {
      pdf.addPage();
      y = LEFT;
      header();
    }
    drawRow(pdf, row, y, height);
    y += height;
  }
  pdf.end();
  return bytes;
}
