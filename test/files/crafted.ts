import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** A file of the corpus: what it is, and whether it must be taken. */
export interface Crafted {
  readonly title: string;
  readonly bytes: Buffer;
  readonly taken: boolean;
}

/** A PDF from the bodies of its objects, with a right table; object 1 is the catalog. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  const push = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, body] of objects.entries()) {
    offsets.push(length);
    push(
      Buffer.concat([
        latin(`${String(index + 1)} 0 obj\n`),
        typeof body === 'string' ? latin(body) : body,
        latin('\nendobj\n'),
      ]),
    );
  }
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  push(latin(`xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\n`));
  push(latin(`startxref\n${String(start)}\n%%EOF\n`));
  return Buffer.concat(parts);
}

export function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

/** An object with a stream. */
export function streamOf(dictionary: string, data: Buffer): Buffer {
  return Buffer.concat([
    latin(`<<${dictionary}/Length ${String(data.length)}>>\nstream\n`),
    data,
    latin('\nendstream'),
  ]);
}

const PAGES = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
];
const catalog = (more: string) => [`<</Type/Catalog/Pages 2 0 R${more}>>`, ...PAGES.slice(1)];
const packed = (objects: string, more = '/Filter/FlateDecode') =>
  streamOf(`/Type/ObjStm/N 1/First 4${more}`, deflateSync(latin(`4 0 ${objects}`)));

/** PDFs that a reader would open; those not taken hold something that runs, hides or cannot be read. */
export const PDFS: readonly Crafted[] = [
  { title: 'plain', bytes: pdfOf(PAGES), taken: true },
  {
    title: 'with a compressed page text that speaks of /JS',
    bytes: pdfOf([...PAGES, streamOf('/Filter/FlateDecode', deflateSync(latin('(/JS) Tj')))]),
    taken: true,
  },
  {
    title: 'JavaScript on opening',
    bytes: pdfOf(catalog('/OpenAction<</S/JavaScript/JS(app.alert(1))>>')),
    taken: false,
  },
  {
    title: 'JavaScript under an escaped name',
    bytes: pdfOf(catalog('/OpenAction<</S/J#61vaScript/J#53(x)>>')),
    taken: false,
  },
  { title: 'a program to launch', bytes: pdfOf(catalog('/OpenAction<</S/Launch/F(cmd.exe)>>')), taken: false },
  {
    title: 'an embedded file',
    bytes: pdfOf([
      ...catalog('/Names<</EmbeddedFiles<</Names[(a) 4 0 R]>>>>'),
      streamOf('/Type/EmbeddedFile', latin('MZ')),
    ]),
    taken: false,
  },
  { title: 'encrypted', bytes: pdfOf(PAGES, '/Encrypt 9 0 R'), taken: false },
  {
    title: 'JavaScript in an object stream',
    bytes: pdfOf([...PAGES, packed('<</S/JavaScript/JS(x)>>')]),
    taken: false,
  },
  {
    title: 'JavaScript in an object stream that does not say what it is',
    bytes: pdfOf([
      ...PAGES,
      streamOf('/N 1/First 4/Filter/FlateDecode', deflateSync(latin('4 0 <</S/JavaScript/JS(x)>>'))),
    ]),
    taken: false,
  },
  {
    title: 'an object stream packed in two ways',
    bytes: pdfOf([...PAGES, packed('<<>>', '/Filter[/ASCIIHexDecode/FlateDecode]')]),
    taken: false,
  },
  {
    title: 'an object stream that unpacks to very much',
    bytes: pdfOf([
      ...PAGES,
      streamOf('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', deflateSync(Buffer.alloc(60 * 1_048_576, 0x20))),
    ]),
    taken: false,
  },
  {
    title: 'an object hidden in the data of a stream',
    bytes: pdfOf([...PAGES, streamOf('', latin('x\n7 0 obj\n<</S/JavaScript/JS(x)>>\nendobj\n'))]),
    taken: false,
  },
  {
    title: 'an object hidden behind a comment in the data',
    bytes: pdfOf([...PAGES, streamOf('', latin('7%\n0 %x\nobj<</S/Java>>'))]),
    taken: false,
  },
  { title: 'a form program (XFA)', bytes: pdfOf(catalog('/AcroForm<</XFA 4 0 R>>')), taken: false },
  { title: 'a film', bytes: pdfOf(catalog('/X<</Subtype/RichMedia>>')), taken: false },
  {
    title: 'a form that sends itself away',
    bytes: pdfOf(catalog('/AA<</O<</S/SubmitForm/F(http://a)>>>>')),
    taken: false,
  },
  { title: 'no page', bytes: pdfOf(['<</Type/Catalog>>']), taken: false },
  { title: '201 pages', bytes: pdfOf([...PAGES, ...Array.from({ length: 200 }, () => PAGES[2]!)]), taken: false },
  { title: 'cut off', bytes: pdfOf(PAGES).subarray(0, 200), taken: false },
  { title: 'something before the beginning', bytes: Buffer.concat([latin('GIF89a'), pdfOf(PAGES)]), taken: false },
  { title: 'something after the end', bytes: Buffer.concat([pdfOf(PAGES), latin('PK\u0003\u0004')]), taken: false },
  {
    title: 'a table that is not where it should be',
    bytes: latin(
      pdfOf(PAGES)
        .toString('latin1')
        .replace(/startxref\n\d+/, 'startxref\n7'),
    ),
    taken: false,
  },
];

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([latin(type), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** A PNG of one grey colour. */
export function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = width * height > 10_000 ? Buffer.alloc(1) : Buffer.alloc((width + 1) * height);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

/** The frame of a JPEG: enough for its structure. */
export function jpegOf(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34, 0xff, 0x00, 0x56]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), frame, scan, Buffer.from([0xff, 0xd9])]);
}

const flipped = (bytes: Buffer, at: number) => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

export const PNGS: readonly Crafted[] = [
  { title: 'plain', bytes: pngOf(20, 20), taken: true },
  { title: 'larger than 40 megapixels', bytes: pngOf(8_000, 5_001), taken: false },
  { title: 'without height', bytes: pngOf(20, 0), taken: false },
  { title: 'one flipped bit', bytes: flipped(pngOf(20, 20), 20), taken: false },
  { title: 'cut off', bytes: pngOf(20, 20).subarray(0, 50), taken: false },
  { title: 'a program after the end', bytes: Buffer.concat([pngOf(20, 20), latin('MZ')]), taken: false },
  { title: 'really a JPEG', bytes: jpegOf(20, 20), taken: false },
];

export const JPEGS: readonly Crafted[] = [
  { title: 'plain', bytes: jpegOf(20, 20), taken: true },
  {
    title: 'with notes of the phone after the end',
    bytes: Buffer.concat([jpegOf(20, 20), latin('SEFHe'), Buffer.alloc(64)]),
    taken: true,
  },
  { title: 'larger than 40 megapixels', bytes: jpegOf(8_000, 5_001), taken: false },
  {
    title: 'a script after the end',
    bytes: Buffer.concat([jpegOf(20, 20), latin('<script>alert(1)</script>')]),
    taken: false,
  },
  {
    title: 'an archive after the end',
    bytes: Buffer.concat([jpegOf(20, 20), zipOf([{ name: 'a', content: 'b' }])]),
    taken: false,
  },
  { title: 'without an end', bytes: jpegOf(20, 20).subarray(0, -2), taken: false },
  { title: 'without a picture', bytes: Buffer.from([0xff, 0xd8, 0xff, 0xd9]), taken: false },
  { title: 'really a PDF', bytes: pdfOf(PAGES), taken: false },
];

interface ZipEntry {
  readonly name: string;
  readonly content: string | Buffer;
  /** Size to declare in place of the real one. */
  readonly declares?: number;
  readonly flags?: number;
}

/** An archive with a right directory. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declares, flags = 0 } of entries) {
    const raw = Buffer.from(content);
    const data = deflateRawSync(raw);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(8, 8);
    const row = Buffer.alloc(46);
    row.writeUInt32LE(0x02014b50, 0);
    row.writeUInt16LE(flags, 8);
    row.writeUInt16LE(8, 10);
    row.writeUInt32LE(crc32(raw), 16);
    row.writeUInt32LE(data.length, 20);
    row.writeUInt32LE(declares ?? raw.length, 24);
    row.writeUInt16LE(name.length, 28);
    row.writeUInt32LE(offset, 42);
    locals.push(local, latin(name), data);
    central.push(row, latin(name));
    offset += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const WORKBOOK: readonly ZipEntry[] = [
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'xl/workbook.xml', content: '<workbook/>' },
];
const book = (...more: readonly ZipEntry[]) => zipOf([...WORKBOOK, ...more]);
const entities = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]><a>&b;</a>';

export const WORKBOOKS: readonly Crafted[] = [
  { title: 'plain', bytes: book(), taken: true },
  { title: 'a macro', bytes: book({ name: 'xl/vbaProject.bin', content: 'x' }), taken: false },
  {
    title: 'a link to another workbook',
    bytes: book({ name: 'xl/externalLinks/externalLink1.xml', content: '<a/>' }),
    taken: false,
  },
  { title: 'an embedded object', bytes: book({ name: 'xl/embeddings/oleObject1.bin', content: 'x' }), taken: false },
  { title: 'entities that grow', bytes: book({ name: 'xl/sharedStrings.xml', content: entities }), taken: false },
  { title: 'a path out of the folder', bytes: book({ name: '../../etc/passwd', content: 'x' }), taken: false },
  { title: 'an absolute path', bytes: book({ name: '/etc/passwd', content: 'x' }), taken: false },
  { title: 'one name twice', bytes: book({ name: 'XL/workbook.xml', content: 'x' }), taken: false },
  { title: 'a password', bytes: book({ name: 'xl/a.xml', content: 'x', flags: 1 }), taken: false },
  {
    title: 'packed more than a hundred times',
    bytes: book({ name: 'xl/a.xml', content: Buffer.alloc(5_000_000, 97) }),
    taken: false,
  },
  {
    title: 'packed a thousand times, and lying about it',
    bytes: book({ name: 'xl/a.xml', content: Buffer.alloc(5_000_000, 97), declares: 100 }),
    taken: false,
  },
  {
    title: 'more than a thousand parts',
    bytes: book(...Array.from({ length: 1_000 }, (_one, index) => ({ name: `a${String(index)}`, content: '' }))),
    taken: false,
  },
  { title: 'an archive that is no workbook', bytes: zipOf([{ name: 'a.txt', content: 'a' }]), taken: false },
  { title: 'something after the end', bytes: Buffer.concat([book(), latin('x')]), taken: false },
  { title: 'something before the beginning', bytes: Buffer.concat([latin('x'), book()]), taken: false },
];
