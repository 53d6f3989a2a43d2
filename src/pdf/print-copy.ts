import { createHash } from 'node:crypto';

/** The file is not one that this product drew: nothing of it is guessed. */
class NotOurs extends Error {
  constructor(what: string) {
    super(`a paper to be printed could not be read: ${what}`);
    this.name = 'NotOurs';
  }
}

interface SourceObject {
  readonly dictionary: string;
  /** From `stream` to `endstream`; null for an object without one. */
  readonly stream: Buffer | null;
}

const REFERENCE = /(?<![\d.])(\d+) 0 R(?![A-Za-z])/g;

/** Reads the objects of a PDF as PDFKit writes it: one table of places, no packed objects. */
class Source {
  private readonly bytes: Buffer;
  private readonly text: string;
  private readonly places: readonly number[];

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.text = bytes.toString('latin1');
    const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(this.text.slice(-60))?.[1] ?? NaN);
    const head = /^xref\n0 (\d+)\n/.exec(this.text.slice(start, start + 30));
    if (head === null) throw new NotOurs('no table of its objects');
    const first = start + head[0].length;
    this.places = Array.from({ length: Number(head[1]) }, (_, index) =>
      Number(this.text.slice(first + index * 20, first + index * 20 + 10)),
    );
  }

  object(number: number): SourceObject {
    const place = this.places[number];
    const head = `${String(number)} 0 obj\n`;
    if (place === undefined || !this.text.startsWith(head, place)) throw new NotOurs(`object ${String(number)}`);
    const from = place + head.length;
    const end = this.text.indexOf('\nendobj', from);
    const stream = this.text.indexOf('\nstream\n', from);
    if (stream === -1 || stream > end) return { dictionary: this.text.slice(from, end), stream: null };
    const dictionary = this.text.slice(from, stream);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? NaN);
    if (!this.text.startsWith('\nendstream', stream + 8 + length)) throw new NotOurs(`stream ${String(number)}`);
    return { dictionary, stream: this.bytes.subarray(stream + 1, stream + 8 + length + 10) };
  }

  /** What a key of a dictionary refers to. */
  refer(dictionary: string, key: string): number {
    const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
    if (found === undefined) throw new NotOurs(key);
    return Number(found);
  }

  /** The dictionaries of its pages, in order. */
  pages(): readonly string[] {
    const trailer = this.text.slice(this.text.lastIndexOf('\ntrailer\n'));
    const catalog = this.object(this.refer(trailer, 'Root')).dictionary;
    const kids = /\/Kids \[([^\]]*)\]/.exec(this.object(this.refer(catalog, 'Pages')).dictionary)?.[1] ?? '';
    return [...kids.matchAll(REFERENCE)].map(([, number]) => this.object(Number(number)).dictionary);
  }
}

const CATALOG = 1;
const PAGES = 2;
const INFO = 3;

/** A text as a PDF keeps it, whatever its letters. */
function pdfText(value: string): string {
  return `<${Buffer.from(`\ufeff${value}`, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/**
 * Many papers in one file, to be sent to a printer at once. Every page is the page of its paper, operator for operator;
 * only fonts that are equal are kept once. The file itself is no paper: it says so in its title, carries neither the
 * papers' contents nor a PDF/A label, and its bytes are nobody's registered bytes. Written piece by piece, so that one
 * paper at a time is in memory, however many there are.
 */
export class PrintCopy {
  private readonly twoSided: boolean;
  private readonly places: number[] = [0, 0, 0, 0];
  private readonly known = new Map<string, number>();
  private readonly pages: number[] = [];
  private pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1')];
  private offset = this.pieces[0]?.length ?? 0;
  private papers = 0;

  /** `twoSided`: every paper begins on the front of a sheet. */
  constructor({ twoSided }: { readonly twoSided: boolean }) {
    this.twoSided = twoSided;
  }

  /** The bytes of one more paper. */
  paper(pdf: Buffer): Buffer {
    const source = new Source(pdf);
    const copied = new Map<number, number>();
    const sizes = source.pages().map((page) => this.page(source, page, copied));
    if (this.twoSided && this.pages.length % 2 === 1) this.emptyPage(sizes.at(-1) ?? '[0 0 595.28 841.89]');
    this.papers += 1;
    return this.taken();
  }

  /** The end of the file. */
  end(): Buffer {
    const title = `Bản in gộp ${String(this.papers)} văn bản để in, không thay các văn bản gốc`;
    const sides = this.twoSided ? ' /Duplex /DuplexFlipLongEdge' : '';
    this.write(
      CATALOG,
      `<< /Type /Catalog /Pages ${String(PAGES)} 0 R /Lang (vi-VN) /ViewerPreferences << /DisplayDocTitle true${sides} >> >>`,
    );
    const kids = this.pages.map((page) => `${String(page)} 0 R`).join(' ');
    this.write(PAGES, `<< /Type /Pages /Count ${String(this.pages.length)} /Kids [${kids}] >>`);
    this.write(INFO, `<< /Title ${pdfText(title)} /Creator ${pdfText('Thi Tuyển')} >>`);
    const table = this.offset;
    const rows = this.places.map((place, index) =>
      index === 0 ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`,
    );
    const size = String(this.places.length);
    this.put(
      `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root ${String(CATALOG)} 0 R /Info ${String(INFO)} 0 R >>\n` +
        `startxref\n${String(table)}\n%%EOF\n`,
    );
    return this.taken();
  }

  /** Copies a page and gives its size. Its place in the tree read aloud stays behind, as the tree does. */
  private page(source: Source, page: string, copied: Map<number, number>): string {
    const size = /\/MediaBox (\[[^\]]*\])/.exec(page)?.[1];
    if (size === undefined) throw new NotOurs('MediaBox');
    const contents = this.copy(source, source.refer(page, 'Contents'), copied);
    const resources = this.copy(source, source.refer(page, 'Resources'), copied);
    this.newPage(`/MediaBox ${size} /Contents ${String(contents)} 0 R /Resources ${String(resources)} 0 R`);
    return size;
  }

  private emptyPage(size: string): void {
    this.newPage(`/MediaBox ${size} /Resources << >>`);
  }

  private newPage(entries: string): void {
    const number = this.places.push(0) - 1;
    this.write(number, `<< /Type /Page /Parent ${String(PAGES)} 0 R ${entries} >>`);
    this.pages.push(number);
  }

  /** Copies an object and all it refers to, each once; what equals an object that is there already is not written again. */
  private copy(source: Source, number: number, copied: Map<number, number>): number {
    const known = copied.get(number);
    if (known !== undefined) return known;
    const { dictionary, stream } = source.object(number);
    const own = dictionary.replace(
      REFERENCE,
      (_, one: string) => `${String(this.copy(source, Number(one), copied))} 0 R`,
    );
    const hash = createHash('sha256').update(own, 'latin1');
    const key = (stream === null ? hash : hash.update(stream)).digest('base64');
    const equal = this.known.get(key);
    const made = equal ?? this.places.push(0) - 1;
    if (equal === undefined) {
      this.known.set(key, made);
      this.write(made, own, stream);
    }
    copied.set(number, made);
    return made;
  }

  private write(number: number, dictionary: string, stream: Buffer | null = null): void {
    this.places[number] = this.offset;
    this.put(`${String(number)} 0 obj\n${dictionary}\n`);
    if (stream !== null) this.put(stream).put('\n');
    this.put('endobj\n');
  }

  private put(piece: string | Buffer): this {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece;
    this.pieces.push(bytes);
    this.offset += bytes.length;
    return this;
  }

  private taken(): Buffer {
    const all = Buffer.concat(this.pieces);
    this.pieces = [];
    return all;
  }
}
