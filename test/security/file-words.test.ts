import { crc32, deflateSync } from 'node:zlib';
import { Workbook } from 'exceljs';
import PDFDocument from 'pdfkit';
import { ZipWriter } from '../../src/http/zip';
import { wordsIn } from './file-words';

/*
 * The search of T-ANON (trust.md 4) is worth what it finds: here names lie where files keep them without showing them.
 */

const NAME = 'Tôn Nữ Ngọc Quỳnh';
const saysName = (bytes: Buffer): boolean => wordsIn(bytes).includes(NAME);

function pdf(info: Readonly<Record<string, string>>, body = ''): Promise<Buffer> {
  const document = new PDFDocument({ info });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  const done = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(pieces))));
  document.text(body);
  document.end();
  return done;
}

async function workbook(fill: (book: Workbook) => void): Promise<Buffer> {
  const book = new Workbook();
  book.addWorksheet('Danh sách').getCell('A1').value = 'không có gì';
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function png(kind: string, data: Buffer): Buffer {
  const chunk = (name: string, body: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(body.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([size, named, sum]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', Buffer.alloc(13)), chunk(kind, data), chunk('IEND', Buffer.alloc(0))]);
}

const jpeg = (marker: number, data: Buffer): Buffer => {
  const size = Buffer.alloc(2);
  size.writeUInt16BE(data.length + 2);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, marker]), size, data, Buffer.from([0xff, 0xd9])]);
};

const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

test('a name is found in what a PDF says of itself, in a stream and in a string of hex', async () => {
  expect(saysName(await pdf({ Title: 'Phiếu chấm', Author: NAME }))).toBe(true);
  expect(saysName(await pdf({ Title: 'Phiếu chấm', Author: 'Ban chấm thi' }))).toBe(false);
  const xmp = deflateSync(Buffer.from(`<dc:creator>${NAME}</dc:creator>`, 'utf8'));
  const packed = Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj<<>>stream\n'), xmp, Buffer.from('\nendstream')]);
  expect(saysName(packed)).toBe(true);
  const hex = Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(NAME)]).toString('hex');
  expect(saysName(Buffer.from(`%PDF-1.7\n<< /Author <${hex}> >>`))).toBe(true);
});

test('a name is found in who made a workbook, in a comment and on a hidden sheet', async () => {
  expect(saysName(await workbook(() => undefined))).toBe(false);
  expect(saysName(await workbook((book) => void (book.creator = NAME)))).toBe(true);
  expect(saysName(await workbook((book) => void (book.lastModifiedBy = NAME)))).toBe(true);
  const hidden = (book: Workbook): void => {
    book.addWorksheet('Ẩn', { state: 'veryHidden' }).getCell('A1').value = NAME;
  };
  expect(saysName(await workbook(hidden))).toBe(true);
});

test('a name is found in the texts of images, packed or wide', () => {
  const text = Buffer.from(NAME, 'utf8');
  expect(saysName(png('iTXt', Buffer.concat([Buffer.from('Author\0\0\0\0\0'), text])))).toBe(true);
  expect(saysName(png('zTXt', Buffer.concat([Buffer.from('Author\0\0'), deflateSync(text)])))).toBe(true);
  expect(saysName(png('tEXt', Buffer.from('Software\0Thi Tuyen')))).toBe(false);
  expect(saysName(jpeg(0xfe, text))).toBe(true);
  expect(saysName(jpeg(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from(NAME, 'utf16le')])))).toBe(true);
});

test('a name is found in a file in an archive, and in the name of a file', async () => {
  const archived = (name: string, bytes: Buffer): Buffer => {
    const zip = new ZipWriter();
    return Buffer.concat([zip.file(name, bytes), zip.end()]);
  };
  expect(saysName(archived('phach.pdf', await pdf({ Author: NAME })))).toBe(true);
  expect(saysName(archived(`${NAME}.pdf`, await pdf({})))).toBe(true);
  expect(saysName(archived('phach.pdf', await pdf({})))).toBe(false);
});
