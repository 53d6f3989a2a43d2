import { inflateRawSync, inflateSync } from 'node:zlib';

/*
 * What a file says anywhere: in what it shows, in what it says of itself (who made it, with what title, from which
 * original), and in what lies compressed inside it. Read here with node alone, so that no tool has to be there.
 */

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const ZIP_ENTRY = Buffer.from('PK\u0001\u0002', 'latin1');
const PDF = Buffer.from('%PDF-', 'latin1');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
/** Files in files in files: deeper is no document. */
const DEEPEST = 4;

/** Every text in a file, in each way bytes can be read as letters; what lies compressed inside is opened first. */
export function wordsIn(bytes: Buffer, depth = 0): string {
  if (depth > DEEPEST) return '';
  return [...decodings(bytes), ...partsOf(bytes).map((part) => wordsIn(part, depth + 1))].join('\n');
}

/** UTF-8, Latin, and both orders of UTF-16 from both parities: metadata of images and PDFs use all of them. */
function decodings(bytes: Buffer): readonly string[] {
  const even = bytes.subarray(0, bytes.length & ~1);
  const odd = bytes.subarray(1, 1 + ((bytes.length - 1) & ~1));
  const wide = [even, odd].filter(({ length }) => length > 0);
  return [
    bytes.toString('utf8'),
    bytes.toString('latin1'),
    ...wide.map((one) => one.toString('utf16le')),
    ...wide.map((one) => Buffer.from(one).swap16().toString('utf16le')),
  ];
}

function partsOf(bytes: Buffer): readonly Buffer[] {
  if (bytes.subarray(0, 4).equals(ZIP)) return zipEntries(bytes);
  if (bytes.subarray(0, 1_024).includes(PDF)) return [...pdfStreams(bytes), ...pdfStrings(bytes)];
  if (bytes.subarray(0, 4).equals(PNG)) return pngTexts(bytes);
  return [];
}

/** The files of an archive, a workbook or a Word document. */
function zipEntries(bytes: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let at = bytes.indexOf(ZIP_ENTRY); at >= 0; at = bytes.indexOf(ZIP_ENTRY, at + 4)) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at + 42) + 30 > bytes.length) break;
    const [method, size, local] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ];
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const opened = method === 8 ? opening(packed, inflateRawSync) : packed;
    if (opened !== null) parts.push(opened);
  }
  return parts;
}

/** The streams of a PDF: pages, attached files, XMP. */
function pdfStreams(bytes: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (const { index } of bytes.toString('latin1').matchAll(/stream\r?\n/g)) {
    const start = bytes.indexOf('\n', index) + 1;
    const end = bytes.indexOf('endstream', start);
    const opened = end < 0 ? null : opening(bytes.subarray(start, end), inflateSync);
    if (opened !== null) parts.push(opened);
  }
  return parts;
}

/** The strings of a PDF as bytes: written in hex, or with backslashes before some signs. */
function pdfStrings(bytes: Buffer): readonly Buffer[] {
  const text = bytes.toString('latin1');
  const hex = [...text.matchAll(/<((?:[0-9A-Fa-f]{2}\s*)+)>/g)].map(([, digits = '']) =>
    Buffer.from(digits.replace(/\s/g, ''), 'hex'),
  );
  const plain = [...text.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)/g)].map(([, body = '']) =>
    Buffer.from(
      body
        .replace(/\\([0-7]{3})/g, (_all, code: string) => String.fromCharCode(parseInt(code, 8)))
        .replace(/\\([\s\S])/g, '$1'),
      'latin1',
    ),
  );
  return [...hex, ...plain];
}

/** Compressed texts of a PNG; those in clear are read with the whole. */
function pngTexts(bytes: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const kind = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    // After the keyword and its end stand one sign or more before what is packed; where it begins is tried.
    const from = data.indexOf(0) + 1;
    const packed = kind === 'zTXt' || kind === 'iTXt' ? data.indexOf(0x78, from) : -1;
    const opened = packed < 0 ? null : opening(data.subarray(packed), inflateSync);
    if (opened !== null) parts.push(opened);
  }
  return parts;
}

function opening(packed: Buffer, open: (bytes: Buffer) => Buffer): Buffer | null {
  try {
    return open(packed);
  } catch {
    return null;
  }
}
