import ExcelJS from 'exceljs';
import { literal, safeText } from './cells';

/** A form to fill in, as plain data: it travels to a thread. */
export interface FormSheet {
  readonly name: string;
  readonly title: string;
  readonly howTo: readonly string[];
  readonly columns: readonly {
    readonly title: string;
    readonly note: string;
    readonly width: number;
    readonly kind: 'text' | 'day' | 'digits';
    readonly isRequired: boolean;
    readonly choices: readonly string[];
  }[];
  readonly rows: number;
}

const FONT = 'Times New Roman';
const LINE = { style: 'thin' } as const;
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE } as const;
/** The sheet of choices: nobody opens it by accident, and no list is cut at 255 letters. */
const CHOICES = 'Danh mục';
const A4 = 9;

/** Writes an empty form: heads with notes, drop-downs, days and digits as such, the heads frozen and on every printed page. */
export async function writeForm(form: FormSheet): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Thi Tuyển';
  const headRow = form.howTo.length + 2;
  const sheet = book.addWorksheet(form.name, {
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ state: 'frozen', ySplit: headRow }],
  });
  // The library's types know paper sizes as an enum that does not exist when the program runs.
  Object.assign(sheet.pageSetup, { paperSize: A4, printTitlesRow: `${String(headRow)}:${String(headRow)}` });
  sheet.columns = form.columns.map(({ width }) => ({ width }));
  [form.title, ...form.howTo].forEach((text, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = literal(safeText(text));
    cell.font = { name: FONT, size: index === 0 ? 14 : 12, bold: index < 2, italic: index > 1 };
  });
  const choices = book.addWorksheet(CHOICES, { state: 'veryHidden' });
  form.columns.forEach((column, index) =>
    writeColumn({ book, sheet, choices, headRow, rows: form.rows }, column, index),
  );
  return Buffer.from(await book.xlsx.writeBuffer());
}

interface Places {
  readonly book: ExcelJS.Workbook;
  readonly sheet: ExcelJS.Worksheet;
  readonly choices: ExcelJS.Worksheet;
  readonly headRow: number;
  readonly rows: number;
}

function writeColumn(places: Places, column: FormSheet['columns'][number], index: number): void {
  const { book, sheet, choices, headRow, rows } = places;
  const at = index + 1;
  const head = sheet.getCell(headRow, at);
  head.value = literal(safeText(column.isRequired ? `${column.title} *` : column.title));
  head.font = { name: FONT, size: 12, bold: true };
  head.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  head.border = { ...BOX };
  if (column.note !== '') head.note = safeText(column.note);
  const name = `luachon_${String(at)}`;
  if (column.choices.length > 0) {
    column.choices.forEach((text, row) => (choices.getCell(row + 1, at).value = literal(safeText(text))));
    const letter = choices.getColumn(at).letter;
    book.definedNames.add(`'${CHOICES}'!$${letter}$1:$${letter}$${String(column.choices.length)}`, name);
  }
  const validation = validationOf(column, name);
  for (let row = headRow + 1; row <= headRow + rows; row += 1) {
    const cell = sheet.getCell(row, at);
    cell.font = { name: FONT, size: 12 };
    cell.border = { ...BOX };
    cell.numFmt = column.kind === 'day' ? 'dd/mm/yyyy' : '@';
    if (validation !== null) cell.dataValidation = validation;
  }
}

/** What the program itself says at the cell; it only warns, since what is pasted passes it anyway and is judged later. */
function validationOf(
  { kind, choices, note, title }: FormSheet['columns'][number],
  name: string,
): ExcelJS.DataValidation | null {
  const said = {
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: safeText(title),
    allowBlank: true,
  } as const;
  if (choices.length > 0) return { ...said, type: 'list', formulae: [name], error: 'Hãy chọn trong danh sách.' };
  if (kind !== 'day') return null;
  const from = new Date('1900-03-01T00:00:00.000Z');
  const until = new Date('2099-12-31T00:00:00.000Z');
  const error = note === '' ? 'Ghi ngày/tháng/năm, ví dụ 05/02/1980.' : safeText(note);
  return { ...said, type: 'date', operator: 'between', formulae: [from, until], error };
}
