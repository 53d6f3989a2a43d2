import ExcelJS from 'exceljs';
import { literal, safeText } from './cells';

/** How grave a finding is. Lỗi, Cảnh báo, Nhắc. */
export type Severity = 'ERROR' | 'WARNING' | 'NOTE';

/** Something found in an uploaded list. */
export interface Finding {
  /** As the program shows it. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  readonly severity: Severity;
  /** What is wrong and what to do, in words. */
  readonly message: string;
}

const WORDS: Readonly<Record<Severity, string>> = { ERROR: 'Lỗi', WARNING: 'Cảnh báo', NOTE: 'Nhắc' };
const COLOURS: Readonly<Record<Severity, string>> = { ERROR: 'FFFFC7CE', WARNING: 'FFFFEB9C', NOTE: 'FFDDEBF7' };
const GRAVEST: readonly Severity[] = ['ERROR', 'WARNING', 'NOTE'];
const SHEET = 'Kết quả kiểm tra';

/**
 * The same workbook back, with every cell at fault coloured and noted, and one more sheet that lists the findings. Every
 * style is copied before it is changed: cells share theirs, and colouring one would colour a hundred.
 */
export async function annotate(bytes: Buffer, findings: readonly Finding[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  // As a border: exceljs declares a buffer type of its own.
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const sheet = book.worksheets.find(({ state }) => state === 'visible');
  if (sheet !== undefined) for (const found of byCell(findings)) mark(sheet, found);
  const old = book.getWorksheet(SHEET);
  if (old !== undefined) book.removeWorksheet(old.id);
  listFindings(book, findings);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function byCell(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const cells = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${String(finding.row)}:${String(finding.column)}`;
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [finding]);
    else known.push(finding);
  }
  return [...cells.values()];
}

function mark(sheet: ExcelJS.Worksheet, found: readonly [Finding, ...Finding[]]): void {
  const severity = GRAVEST.find((one) => found.some((finding) => finding.severity === one)) ?? 'NOTE';
  const cell = sheet.getCell(found[0].row, found[0].column);
  cell.style = structuredClone(cell.style);
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: COLOURS[severity] } };
  cell.note = found.map((finding) => `${WORDS[finding.severity]}: ${finding.message}`).join('\n');
}

function listFindings(book: ExcelJS.Workbook, findings: readonly Finding[]): void {
  const sheet = book.addWorksheet(SHEET, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [{ width: 10 }, { width: 8 }, { width: 14 }, { width: 90 }];
  const rows = findings.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const texts = [
    ['Dòng', 'Cột', 'Mức', 'Nội dung'] as const,
    ...rows.map(
      (one) => [one.row, columnLetter(one.column), WORDS[one.severity], literal(safeText(one.message))] as const,
    ),
  ];
  texts.forEach((values, index) => {
    const row = sheet.getRow(index + 1);
    values.forEach((value, at) => {
      const cell = row.getCell(at + 1);
      cell.value = value;
      cell.font = { name: 'Times New Roman', size: 12, bold: index === 0 };
      cell.alignment = { vertical: 'top', wrapText: true };
    });
  });
}

/** The letters by which the program names a column: 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetter(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
