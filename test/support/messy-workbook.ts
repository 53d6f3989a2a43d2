import ExcelJS from 'exceljs';
import { localDate } from '../../src/domain/calendar';
import type { LocalDate } from '../../src/domain/calendar';
import { importColumns } from '../../src/domain/import/columns';
import type { ColumnKey } from '../../src/domain/import/columns';
import type { Post } from '../../src/domain/exam/round';

/** What stands in a cell of the list, as Excel people leave it there. */
export type Typed = ExcelJS.CellValue;
/** What is typed in one row, where it is not what the good row has. */
export type TypedRow = Partial<Record<ColumnKey, Typed>>;
/** Column, severity and a part of the sentence of a finding. */
export type Expected = readonly [ColumnKey, 'ERROR' | 'WARNING', string];

/** One row of the messy list: what is typed, and everything that must be found in it. */
export interface MessyRow {
  readonly typed: TypedRow | null;
  readonly found: readonly Expected[];
}

/** The row of the heads, under a title and a line of words. */
export const HEAD_ROW = 3;
const TODAY = localDate('2026-10-05');
export const TITLES = { chief: 'Trưởng phòng Tổ chức cán bộ', office: 'Chánh Văn phòng' };
const NAMES = ['An', 'Bình', 'Chi', 'Dũng', 'Em', 'Phúc', 'Giang', 'Hòa', 'Khoa', 'Lan', 'Minh', 'Nga', 'Oanh', 'Quân'];
const MORE = ['Sơn', 'Tâm', 'Uyên', 'Vinh', 'Xuân', 'Yến', 'Ánh', 'Bắc'];

/** A citizen id that fits a man born in 1980. */
export const idOf = (number: number, province = '001'): string => `${province}080${String(number).padStart(6, '0')}`;

/** A row with nothing wrong in it. */
export function goodRow(number: number): TypedRow {
  return {
    order: number,
    fullName: `Nguyễn Văn ${[...NAMES, ...MORE][number] ?? String(number)}`,
    birthDate: new Date('1980-05-20T00:00:00.000Z'),
    sex: 'Nam',
    citizenId: idOf(number),
    phone: '0912345678',
    unit: 'Phòng Tổng hợp',
    title: 'Phó Trưởng phòng',
    post: TITLES.chief,
    route: 'Tự nguyện',
    planning: 'Chức danh tương đương trở lên',
    appointment: 'Lần đầu',
    education: 'Thạc sĩ',
    politics: 'Cao cấp',
    party: 'Có',
    rating1: 'Hoàn thành tốt nhiệm vụ',
    rating2: 'Hoàn thành tốt nhiệm vụ',
    rating3: 'Hoàn thành nhiệm vụ',
    bar: 'Không',
    health: 'Có',
  };
}

/** Somebody who applied before the list came: the messy list has them again. */
export const APPLIED_BEFORE = idOf(77);

/** Twenty rows as they come; the first is row 4 of the sheet. */
export const MESSY: readonly MessyRow[] = [
  { typed: {}, found: [] },
  { typed: { citizenId: Number(idOf(1, '012')) }, found: [['citizenId', 'WARNING', 'mất số 0 ở đầu']] },
  { typed: { citizenId: idOf(2).slice(1) }, found: [['citizenId', 'ERROR', 'ô này có 11 chữ số']] },
  { typed: { fullName: 'Lª V¨n §øc' }, found: [['fullName', 'WARNING', 'đọc là “Lê Văn Đức”']] },
  { typed: { unit: 'Phoøng Toå chöùc' }, found: [['unit', 'WARNING', 'đọc là “Phòng Tổ chức”']] },
  { typed: { fullName: 'Nguyễn Tổ Hợp'.normalize('NFD') }, found: [['fullName', 'WARNING', 'Unicode tổ hợp']] },
  { typed: { birthDate: '1/2/1980' }, found: [['birthDate', 'WARNING', 'đọc là ngày 01/02/1980']] },
  { typed: { birthDate: '01-02-1980' }, found: [['birthDate', 'WARNING', 'đọc là ngày 01/02/1980']] },
  { typed: { birthDate: '1980' }, found: [['birthDate', 'ERROR', 'chỉ có năm']] },
  { typed: { birthDate: 29_252 }, found: [['birthDate', 'WARNING', 'đọc là ngày 01/02/1980']] },
  { typed: { birthDate: '31/02/1980' }, found: [['birthDate', 'ERROR', 'không có ngày này']] },
  {
    typed: { order: 1, fullName: 'Nguyễn Văn Bình', citizenId: idOf(1, '012') },
    found: [['citizenId', 'ERROR', 'Trùng số căn cước với dòng 5']],
  },
  { typed: { citizenId: APPLIED_BEFORE }, found: [['citizenId', 'ERROR', 'đã có hồ sơ trong kỳ thi']] },
  { typed: { post: 'Truong phong To chuc' }, found: [['post', 'ERROR', 'Có phải là “Trưởng phòng Tổ']] },
  { typed: null, found: [['order', 'WARNING', 'Dòng trống']] },
  {
    typed: { title: ' Phó\u00A0Trưởng phòng  ' },
    found: [
      ['title', 'WARNING', 'không ngắt'],
      ['title', 'WARNING', 'thừa'],
    ],
  },
  {
    typed: { unit: { formula: '"Phòng "&"Kế toán"', result: 'Phòng Kế toán' }, phone: 912_345_678 },
    found: [
      ['phone', 'WARNING', 'mất số 0'],
      ['unit', 'WARNING', 'Ô có công thức'],
    ],
  },
  { typed: { phone: { formula: 'A1/0', result: { error: '#DIV/0!' } } }, found: [['phone', 'ERROR', '#DIV/0!']] },
  { typed: { birthDate: new Date('2099-01-01T00:00:00.000Z') }, found: [['birthDate', 'ERROR', 'chưa đến']] },
  { typed: {}, found: [['order', 'ERROR', 'Dòng đang ẩn']] },
];
/** The row that is hidden, and the rows whose unit is one merged cell. */
const HIDDEN_ROW = HEAD_ROW + MESSY.length;
const MERGED = { from: HEAD_ROW + 18, to: HEAD_ROW + 19 };
/** The row below a merged cell shows the value above it. */
export const OF_MERGED: readonly [number, ...Expected] = [MERGED.to, 'unit', 'WARNING', 'Ô gộp'];

/** The columns of the form, and which of them is which. */
export function columnsOf(posts: readonly Post[], today = TODAY) {
  const columns = importColumns(posts, today);
  return { columns, at: (key: ColumnKey) => columns.findIndex((one) => one.key === key) + 1 };
}

/** The posts of a round, and the day on which the list is looked at: the form asks for the three years before it. */
export interface Listed {
  readonly posts: readonly Post[];
  readonly today?: LocalDate;
}

/** A workbook with a title, the heads of the form, and some rows. */
export async function workbookOf(
  { posts, today }: Listed,
  rows: readonly (TypedRow | null)[],
  change: (sheet: ExcelJS.Worksheet) => void = () => undefined,
): Promise<Buffer> {
  const { columns } = columnsOf(posts, today);
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Danh sách');
  sheet.getCell('A1').value = 'DANH SÁCH NGƯỜI DỰ TUYỂN';
  columns.forEach(({ title }, index) => (sheet.getCell(HEAD_ROW, index + 1).value = title));
  rows.forEach((typed, row) => {
    if (typed === null) return;
    columns.forEach(({ key }, index) => {
      const value = typed[key];
      if (value !== undefined) sheet.getCell(HEAD_ROW + 1 + row, index + 1).value = value;
    });
  });
  change(sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The list of twenty rows as a real workbook. */
export function messyWorkbook(listed: Listed): Promise<Buffer> {
  const post = listed.posts[0]?.title;
  const rows = MESSY.map(({ typed }, index) => (typed === null ? null : { ...goodRow(index), post, ...typed }));
  return workbookOf(listed, rows, (sheet) => {
    sheet.getRow(HIDDEN_ROW).hidden = true;
    const column = columnsOf(listed.posts).at('unit');
    sheet.mergeCells(MERGED.from, column, MERGED.to, column);
  });
}
