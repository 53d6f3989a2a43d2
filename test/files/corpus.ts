import { deflateSync, gzipSync } from 'node:zlib';
import { JPEGS, jpegOf, latin, PDFS, pdfOf, PNGS, pngOf, streamOf, WORKBOOKS, zipOf } from './crafted';

/** A file as somebody sends it for a dossier, and whether it is one of those that are taken. */
export interface Sent {
  readonly title: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  readonly taken: boolean;
}

const MOST = 10 * 1_048_576;
const TYPES = { pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg' } as const;
type Extension = keyof typeof TYPES;

const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>';
const PAGES = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', PAGE];
const PLAIN: Readonly<Record<Extension, Buffer>> = { pdf: pdfOf(PAGES), png: pngOf(20, 20), jpg: jpegOf(20, 20) };

const sent = (extension: Extension, title: string, bytes: Buffer, taken: boolean): Sent => ({
  title: `${extension}: ${title}`,
  name: `a.${extension}`,
  type: TYPES[extension],
  bytes,
  taken,
});

/** Every crafted file of the single kinds, sent as a paper of a dossier. */
function crafted(): Sent[] {
  return [
    ...PDFS.map(({ title, bytes, taken }) => sent('pdf', title, bytes, taken)),
    ...PNGS.map(({ title, bytes, taken }) => sent('png', title, bytes, taken)),
    ...JPEGS.map(({ title, bytes, taken }) => sent('jpg', title, bytes, taken)),
    ...WORKBOOKS.map(({ title, bytes }) => sent('pdf', `a workbook, ${title}`, bytes, false)),
  ];
}

/** Cut off at many places, from nothing to all but the last two bytes. */
function truncated(): Sent[] {
  return (Object.keys(PLAIN) as Extension[]).flatMap((extension) => {
    const whole = PLAIN[extension];
    const step = Math.max(1, Math.trunc(whole.length / 45));
    const cuts = Array.from({ length: Math.ceil((whole.length - 2) / step) }, (_one, index) => index * step);
    return cuts.map((cut) => sent(extension, `cut off after ${String(cut)} bytes`, whole.subarray(0, cut), false));
  });
}

/** One flipped bit anywhere in a PNG: every chunk carries its sum. */
function flipped(): Sent[] {
  const whole = PLAIN.png;
  return Array.from({ length: whole.length }, (_one, at) => {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
    return sent('png', `bit ${String(at % 8)} of byte ${String(at)} flipped`, bytes, false);
  });
}

const OTHERS: Readonly<Record<string, Buffer>> = {
  'a Windows program': Buffer.concat([latin('MZ'), Buffer.alloc(200)]),
  'a Linux program': Buffer.concat([latin('\x7fELF'), Buffer.alloc(200)]),
  'a page': latin('<!doctype html><html><script>alert(1)</script></html>'),
  'a drawing with a script': latin('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  'an animated picture': latin('GIF89a\x01\x00\x01\x00\x00\x00\x00;'),
  'a new kind of picture': latin('RIFF\x24\x00\x00\x00WEBPVP8 '),
  'a bitmap': Buffer.concat([latin('BM'), Buffer.alloc(100)]),
  'a scan of old programs': Buffer.concat([latin('II*\x00'), Buffer.alloc(100)]),
  'a photograph of an iPhone': latin('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00'),
  'a film': latin('\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00'),
  'a Word file': zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: '<w/>' },
  ]),
  'a packed file': gzipSync('a'),
  'an archive': zipOf([{ name: 'de-thi.pdf', content: PLAIN.pdf }]),
  'a shell script': latin('#!/bin/sh\nrm -rf /\n'),
  'a server script': latin('<?php system($_GET["c"]);'),
  'a text': latin('abc'),
  'only zeros': Buffer.alloc(4_096),
  'only the first bytes of a PDF': latin('%PDF-1.7\n'),
  'only the first bytes of a PNG': PLAIN.png.subarray(0, 8),
  'only the first bytes of a JPEG': PLAIN.jpg.subarray(0, 2),
};

/** Every content under every name and every declared type: only those that agree are taken. */
function disguised(): Sent[] {
  const contents: readonly (readonly [string, Buffer, Extension | null])[] = [
    ...(Object.keys(PLAIN) as Extension[]).map((one) => [`a ${one}`, PLAIN[one], one] as const),
    ...Object.entries(OTHERS).map(([title, bytes]) => [title, bytes, null] as const),
  ];
  const claims = (Object.keys(TYPES) as Extension[]).flatMap((extension) =>
    Object.values(TYPES).map((type) => ({ extension, type })),
  );
  const odd = ['exe', 'html', 'svg', 'docx', 'xlsx', 'heic', ''].map((extension) => ({ extension, type: TYPES.pdf }));
  return contents.flatMap(([title, bytes, kind]) =>
    [...claims, ...(kind === 'pdf' ? odd : [])].map(({ extension, type }) => ({
      title: `${title} called .${extension} and ${type}`,
      name: extension === '' ? 'a' : `a.${extension}`,
      type,
      bytes,
      taken: kind !== null && extension === kind && type === TYPES[kind],
    })),
  );
}

const ACTIVE = [
  'JavaScript',
  'JS',
  'Launch',
  'RichMedia',
  'XFA',
  'ImportData',
  'SubmitForm',
  'GoToE',
  'GoToR',
  'Rendition',
  'Movie',
  'Sound',
  'FFilter',
  'EmbeddedFile',
  'EmbeddedFiles',
  'Encrypt',
];
const escaped = (name: string) => Array.from(name, (letter) => `#${letter.charCodeAt(0).toString(16)}`).join('');
const inCatalog = (text: string) => pdfOf([`<</Type/Catalog/Pages 2 0 R${text}>>`, ...PAGES.slice(1)]);
const inStream = (text: string) =>
  pdfOf([...PAGES, streamOf('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', deflateSync(latin(`4 0 <<${text}>>`)))]);

/** Names that let something run, plain, written in numbers, half in numbers, and packed. */
function active(): Sent[] {
  const ways: readonly (readonly [string, (name: string) => Buffer])[] = [
    ['plain', (name) => inCatalog(`/${name} 9 0 R`)],
    ['in numbers', (name) => inCatalog(`/${escaped(name)} 9 0 R`)],
    ['half in numbers', (name) => inCatalog(`/${name.slice(0, 1)}${escaped(name.slice(1))}(a)`)],
    ['packed', (name) => inStream(`/S/${name}`)],
    ['packed in numbers', (name) => inStream(`/S/${escaped(name)}`)],
  ];
  const harmless = ['JavaScripted', 'JSON', 'Launcher', 'Sounds', 'Encrypted', 'Moviemaker'];
  return [
    ...ACTIVE.flatMap((name) => ways.map(([way, make]) => sent('pdf', `/${name} ${way}`, make(name), false))),
    ...harmless.map((name) => sent('pdf', `/${name}, which runs nothing`, inCatalog(`/${name} 9 0 R`), true)),
  ];
}

/** A second file before or behind the first, so that it is two things at once. */
function polyglots(): Sent[] {
  const tails = Object.entries({
    ...OTHERS,
    'a PDF': PLAIN.pdf,
    'a PHP archive': latin('<?php __HALT_COMPILER(); ?>'),
    'a page in capitals': latin('<HTML><BODY onload=alert(1)>'),
  });
  const hostile = new Set([
    'a page',
    'a Word file',
    'an archive',
    'a server script',
    'only the first bytes of a PDF',
    'a PDF',
    'a PHP archive',
    'a page in capitals',
  ]);
  return tails.flatMap(([title, tail]) => [
    sent('png', `with ${title} behind it`, Buffer.concat([PLAIN.png, tail]), false),
    sent('jpg', `with ${title} behind it`, Buffer.concat([PLAIN.jpg, tail]), !hostile.has(title)),
    ...(title === 'only zeros'
      ? []
      : [sent('pdf', `with ${title} behind it`, Buffer.concat([PLAIN.pdf, tail]), false)]),
    sent('pdf', `with ${title} before it`, Buffer.concat([tail, PLAIN.pdf]), false),
  ]);
}

/** At the edges of every limit. */
function sized(): Sent[] {
  const filler = MOST - PLAIN.jpg.length;
  const head = pdfOf([...PAGES, streamOf('', Buffer.alloc(0))]).length;
  // The number of the length grows with it, here and in the table behind it.
  const padded = (size: number) => pdfOf([...PAGES, streamOf('', Buffer.alloc(size - head - 2 * 7 + 1, 0x20))]);
  const pdf = padded(MOST);
  const over = MOST - pdf.length + 1;
  const pages = (count: number) => pdfOf([...PAGES, ...Array.from({ length: count - 1 }, () => PAGE)]);
  const versions = ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '2.0'];
  const ofVersion = (version: string) => latin(PLAIN.pdf.toString('latin1').replace('%PDF-1.7', `%PDF-${version}`));
  return [
    ...(Object.keys(TYPES) as Extension[]).map((one) => sent(one, 'of 0 bytes', Buffer.alloc(0), false)),
    sent('jpg', 'of exactly 10 MB', Buffer.concat([PLAIN.jpg, Buffer.alloc(filler)]), true),
    sent('jpg', 'one byte over 10 MB', Buffer.concat([PLAIN.jpg, Buffer.alloc(filler + 1)]), false),
    sent('pdf', 'of nearly 10 MB', pdf, true),
    sent('pdf', 'one byte over 10 MB', Buffer.concat([pdf, Buffer.alloc(over, 0x0a)]), false),
    sent('pdf', 'of 200 pages', pages(200), true),
    sent('pdf', 'of 201 pages', pages(201), false),
    ...versions.map((version) => sent('pdf', `of version ${version}`, ofVersion(version), true)),
    ...['0.9', '1.8', '2.1', '3.0', '9.9'].map((one) => sent('pdf', `of version ${one}`, ofVersion(one), false)),
    ...[8_000, 40_001, 65_535].map((width) => sent('jpg', `${String(width)} wide`, jpegOf(width, 65_535), false)),
    ...[40_001, 2 ** 31 - 1, 2 ** 32 - 1].map((width) =>
      sent('png', `${String(width)} wide`, pngOf(width, 1_000), false),
    ),
  ];
}

const NAMES: readonly (readonly [string, boolean])[] = [
  ['../../../etc/passwd.pdf', true],
  ['..\\..\\windows\\system32\\a.pdf', true],
  ['/etc/cron.d/a.pdf', true],
  ['C:\\a.pdf', true],
  ['a\u0000.exe.pdf', false],
  ['a.pdf\u0000.exe', false],
  ['a.exe\u0000.pdf', false],
  ['\u202Efdp.exe', false],
  ['a\u202Egnp.pdf', true],
  ['a.pdf.exe', false],
  ['a.pdf.', false],
  ['a.pdf ', true],
  ['a.php.pdf', true],
  ['a.pdf/', false],
  ['CON.pdf', true],
  ['.htaccess', false],
  ['.pdf', true],
  ['..', false],
  ['', false],
  ['%00.pdf', true],
  ['%2e%2e%2fa.pdf', true],
  ['a;b=c.pdf', true],
  ["a'b.pdf", true],
  ['${jndi:ldap://a}.pdf', true],
  ['<img src=x onerror=alert(1)>.pdf', true],
  ['$(reboot).pdf', true],
  ['`reboot`.pdf', true],
  ['=cmd|calc.pdf', true],
  [`${'a'.repeat(400)}.pdf`, true],
  [`${'ệ'.repeat(200)}.pdf`, true],
  ['Bằng đại học (bản sao).pdf', true],
  ['a.PDF', true],
  ['a.pdf:stream', false],
  ['a.pdf::$DATA', false],
  ['🙂.pdf', true],
];

/** A sound PDF under every kind of name. */
function named(): Sent[] {
  return NAMES.map(([name, taken]) => ({
    title: `called ${JSON.stringify(name.slice(0, 40))}`,
    name,
    type: TYPES.pdf,
    bytes: PLAIN.pdf,
    taken,
  }));
}

/** Everything. */
export function corpus(): readonly Sent[] {
  return [
    ...crafted(),
    ...truncated(),
    ...flipped(),
    ...disguised(),
    ...active(),
    ...polyglots(),
    ...sized(),
    ...named(),
  ];
}
