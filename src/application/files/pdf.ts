import { inflateSync } from 'node:zlib';

/** What a PDF was found to hold besides pages; `sound` false means that readers may disagree about what it says. */
export interface PdfFacts {
  /** A Vietnamese sentence when the file must be refused whatever it is for. */
  readonly reason: string | null;
  readonly hasAttachment: boolean;
  readonly pages: number;
}

const MOST_PAGES = 200;
/** Bytes that all object streams together may unpack to. */
const MOST_UNPACKED = 50 * 1_048_576;

const END_OF_NAME = '(?=[\\s\\0()<>[\\]{}/%]|$)';
const ACTIVE = new RegExp(
  `/(?:JavaScript|JS|Launch|RichMedia|XFA|ImportData|SubmitForm|GoToE|GoToR|Rendition|Movie|Sound|FFilter)${END_OF_NAME}`,
);
const ENCRYPTED = new RegExp(`/Encrypt${END_OF_NAME}`);
const ATTACHMENT = new RegExp(`/EmbeddedFiles?${END_OF_NAME}`);
const PAGE = new RegExp(`/Type\\s*/Page${END_OF_NAME}`, 'g');
/** How a PDF begins: a second one makes two files of it, and readers differ in which they show. */
const BEGINNING = /%PDF-\d/g;
/** The beginning of an object where only the data of a stream may be: a reader that follows the table would find it. */
const OBJECT_IN_DATA = /\d(?:[\s\0]|%[^\r\n]{0,200}[\r\n])+\d+(?:[\s\0]|%[^\r\n]{0,200}[\r\n])+obj(?![A-Za-z])/;

/**
 * Reads the structure of a PDF without drawing it. Everything outside the data of streams is searched, and everything
 * inside object streams, which hold objects in packed form; names are unescaped first (`/J#53` is `/JS`). It errs on the
 * side of refusing: a word of the list inside a text counts like the name.
 */
export function inspectPdf(bytes: Buffer): PdfFacts {
  const text = bytes.toString('latin1');
  const damage = damageOf(text);
  if (damage !== null) return refused(damage);
  const { outside, packed, problem } = partsOf(text, bytes);
  if (problem !== null) return refused(problem);
  if ((outside.match(BEGINNING)?.length ?? 0) > 1) return refused('Tệp PDF chứa một tệp PDF khác nên bị từ chối.');
  const all = [outside, ...packed].map(unescapeNames);
  if (all.some((part) => ENCRYPTED.test(part)))
    return refused('Tệp PDF được đặt mật khẩu hoặc mã hóa nên không đọc được.');
  if (all.some((part) => ACTIVE.test(part))) {
    return refused('Tệp PDF chứa chương trình hoặc lệnh tự chạy (JavaScript, Launch…) nên bị từ chối.');
  }
  const pages = all.reduce((sum, part) => sum + (part.match(PAGE)?.length ?? 0), 0);
  if (pages === 0) return refused('Tệp PDF không có trang nào.');
  if (pages > MOST_PAGES) return refused(`Tệp PDF dài hơn ${String(MOST_PAGES)} trang.`);
  return { reason: null, hasAttachment: all.some((part) => ATTACHMENT.test(part)), pages };
}

function refused(reason: string): PdfFacts {
  return { reason, hasAttachment: false, pages: 0 };
}

const DAMAGED = 'Tệp PDF bị hỏng hoặc không phải là PDF.';

function damageOf(text: string): string | null {
  if (!/^%PDF-(?:1\.[0-7]|2\.0)[\r\n \t]/.test(text)) return DAMAGED;
  const tail = /startxref[\s\0]+(\d{1,10})[\s\0]+%%EOF[\s\0]*$/.exec(text.slice(-2_048));
  if (tail === null) return DAMAGED;
  const table = text.slice(Number(tail[1]), Number(tail[1]) + 40);
  return /^(?:[\s\0]*xref[\s\0]|[\s\0]*\d+[\s\0]+\d+[\s\0]+obj)/.test(table) ? null : DAMAGED;
}

interface Parts {
  readonly outside: string;
  readonly packed: readonly string[];
  readonly problem: string | null;
}

/** Cuts the data of streams out; unpacks those that hold objects. */
function partsOf(text: string, bytes: Buffer): Parts {
  const outside: string[] = [];
  const packed: string[] = [];
  let left = MOST_UNPACKED;
  let position = 0;
  for (;;) {
    const start = nextStream(text, position);
    if (start === null) break;
    const end = text.indexOf('endstream', start);
    if (end === -1) return { outside: '', packed: [], problem: DAMAGED };
    outside.push(text.slice(position, start));
    const head = unescapeNames(headOf(text, start));
    if (holdsObjects(head)) {
      const objects = unpack(head, bytes.subarray(start, end), left);
      if (objects === null) return { outside: '', packed: [], problem: DAMAGED };
      left -= objects.length;
      packed.push(objects);
    } else if (OBJECT_IN_DATA.test(text.slice(start, end))) {
      return { outside: '', packed: [], problem: 'Tệp PDF giấu nội dung trong phần dữ liệu nên bị từ chối.' };
    }
    position = end;
  }
  outside.push(text.slice(position));
  return { outside: outside.join('\n'), packed, problem: null };
}

/** Where the data of the next stream begins. */
function nextStream(text: string, from: number): number | null {
  const word = /(?<!end)stream(?:\r\n|\n|\r)/g;
  word.lastIndex = from;
  return word.exec(text) === null ? null : word.lastIndex;
}

/** The dictionary before a stream's data: back to the word that opens its object. */
function headOf(text: string, start: number): string {
  const from = Math.max(0, start - 4_000);
  const before = text.slice(from, start);
  return before.slice(Math.max(0, before.lastIndexOf('obj')));
}

/** By its keys and not only by its type: a reader finds an object stream through the table, whatever it calls itself. */
function holdsObjects(head: string): boolean {
  if (new RegExp(`/ObjStm${END_OF_NAME}`).test(head)) return true;
  return new RegExp(`/N${END_OF_NAME}`).test(head) && new RegExp(`/First${END_OF_NAME}`).test(head);
}

/** The objects in text form; null when they are packed in a way nothing harmless uses, or unpack to too much. */
function unpack(head: string, data: Buffer, most: number): string | null {
  if (!/\/(?:Filter|DecodeParms|F)\b/.test(head)) return data.length > most ? null : data.toString('latin1');
  if (!/\/Filter[\s\0]*\[?[\s\0]*\/FlateDecode[\s\0]*\]?[\s\0]*(?:\/(?!FlateDecode)|>>)/.test(head)) return null;
  if (/\/Predictor[\s\0]+(?!1[\s\0>/])/.test(head)) return null;
  try {
    return inflateSync(data, { maxOutputLength: Math.max(1, most) }).toString('latin1');
  } catch {
    return null;
  }
}

function unescapeNames(text: string): string {
  return text.includes('#')
    ? text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}
