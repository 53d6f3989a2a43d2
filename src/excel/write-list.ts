import ExcelJS from 'exceljs';
import { cellOf, FORMATS, literal, safeText } from './cells';
import type { CellValue, ColumnKind } from './cells';

/** A list to be written as a workbook. Plain data: it travels to a thread. */
export interface ListSheet {
  /** Name of the sheet. */
  readonly name: string;
  /** Cơ quan chủ quản, cơ quan ban hành. */
  readonly agency: readonly string[];
  /** In capitals. */
  readonly title: string;
  readonly subtitle: string;
  /** Place and day, at the right below the motto. */
  readonly placeAndDate: string;
  readonly columns: readonly { readonly title: string; readonly kind: ColumnKind; readonly width: number }[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Authority lines of the signer; none prints no place to sign. */
  readonly signer: readonly string[];
}

/** Number of the paper in a workbook. */
const A4 = 9;
const FONT = 'Times New Roman';
const LINE = { style: 'thin' } as const;
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE } as const;
const MARGINS = { left: 0.79, right: 0.59, top: 0.79, bottom: 0.79, header: 0.3, footer: 0.3 } as const;
/** Rows above the table: head of NĐ 30/2020, title and subtitle. */
const HEAD_ROWS = 6;
/** A head of two columns needs as many. */
const FEWEST_COLUMNS = 2;

/**
 * Writes a list as .xlsx: the head of NĐ 30/2020, real numbers and days, borders, the column titles on every printed
 * page, page numbers. Only plain values are written, and no formula, link or outside relation can come of them.
 */
export async function writeList(list: ListSheet): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Thi Tuyển';
  const headRow = HEAD_ROWS + 1;
  const sheet = book.addWorksheet(sheetName(list.name), {
    pageSetup: {
      orientation: list.columns.length > 5 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
      printTitlesRow: `${String(headRow)}:${String(headRow)}`,
    },
    headerFooter: { oddFooter: '&C&"Times New Roman"&11Trang &P/&N' },
    views: [{ state: 'frozen', ySplit: headRow }],
  });
  sheet.columns = list.columns.map(({ width }) => ({ width }));
  // The library's types know paper sizes as an enum that does not exist when the program runs.
  Object.assign(sheet.pageSetup, { paperSize: A4 });
  writeHead(sheet, list);
  writeTable(sheet, list, headRow);
  writeSigner(sheet, list, headRow + list.rows.length + 2);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function sheetName(name: string): string {
  return name
    .replaceAll(/[\\/*?:[\]]/g, ' ')
    .slice(0, 31)
    .trim();
}

interface HeadLine {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
}

function writeHead(sheet: ExcelJS.Worksheet, list: ListSheet): void {
  const columns = Math.max(list.columns.length, FEWEST_COLUMNS);
  const middle = Math.max(1, Math.floor(columns / 2));
  const left = { from: 1, to: middle };
  const right = { from: middle + 1, to: columns };
  const [superior = '', own = ''] = list.agency.length > 1 ? list.agency : ['', ...list.agency];
  const lines: readonly HeadLine[] = [
    { row: 1, ...left, text: superior.toLocaleUpperCase('vi') },
    { row: 1, ...right, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true },
    { row: 2, ...left, text: own.toLocaleUpperCase('vi'), bold: true },
    { row: 2, ...right, text: 'Độc lập - Tự do - Hạnh phúc', bold: true, size: 13 },
    { row: 3, ...right, text: list.placeAndDate, italic: true },
    { row: 4, from: 1, to: columns, text: list.title, bold: true, size: 14 },
    { row: 5, from: 1, to: columns, text: list.subtitle, bold: true, size: 13 },
  ];
  for (const line of lines) writeLine(sheet, line);
}

function writeLine(
  sheet: ExcelJS.Worksheet,
  { row, from, to, text, bold = false, italic = false, size = 12 }: HeadLine,
): void {
  if (to > from) sheet.mergeCells(row, from, row, to);
  const cell = sheet.getCell(row, from);
  cell.value = literal(safeText(text));
  cell.font = { name: FONT, size, bold, italic };
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  const height = Math.max(1, Math.ceil(text.length / 60)) * 18;
  const before = sheet.getRow(row).height;
  sheet.getRow(row).height = before > height ? before : height;
}

function writeTable(sheet: ExcelJS.Worksheet, { columns, rows }: ListSheet, headRow: number): void {
  columns.forEach(({ title }, index) => {
    const cell = sheet.getCell(headRow, index + 1);
    cell.value = literal(safeText(title));
    cell.font = { name: FONT, size: 12, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = { ...BOX };
  });
  rows.forEach((row, at) => {
    columns.forEach(({ kind }, index) => {
      const cell = sheet.getCell(headRow + 1 + at, index + 1);
      cell.value = cellOf(row[index] ?? null, kind);
      cell.numFmt = FORMATS[kind];
      cell.font = { name: FONT, size: 12 };
      cell.alignment = { horizontal: kind === 'text' ? 'left' : 'center', vertical: 'top', wrapText: true };
      cell.border = { ...BOX };
    });
  });
}

function writeSigner(sheet: ExcelJS.Worksheet, { signer, columns }: ListSheet, row: number): void {
  const count = Math.max(columns.length, FEWEST_COLUMNS);
  const from = Math.max(1, Math.floor(count / 2)) + 1;
  signer.forEach((text, index) => writeLine(sheet, { row: row + index, from, to: count, text, bold: true, size: 13 }));
}
