/**
 * A JSON reader that remembers where everything stood.
 *
 * `JSON.parse` hides three things a round file must be held to: a key written twice (the last one silently wins), the
 * place of an error as line and column, and the order of the faults in the text. RFC 8259 otherwise, to the letter.
 */

/** One value of the text; `offset` is the index of its first character. Objects keep every entry, doubles included. */
export type JsonNode =
  | { readonly kind: 'object'; readonly offset: number; readonly entries: readonly JsonEntry[] }
  | { readonly kind: 'array'; readonly offset: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly offset: number; readonly value: string }
  | { readonly kind: 'number'; readonly offset: number; readonly value: number; readonly text: string }
  | { readonly kind: 'boolean'; readonly offset: number; readonly value: boolean }
  | { readonly kind: 'null'; readonly offset: number };

/** One member of an object; `offset` is where its key stands. */
export interface JsonEntry {
  readonly key: string;
  readonly offset: number;
  readonly node: JsonNode;
}

/** The tree, or the first place where the text stops being JSON (line and column count from 1). */
export type JsonText =
  | { readonly ok: true; readonly root: JsonNode }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly problem: string };

/** Deeper nesting than any round file has: refused, so that a hostile file cannot exhaust the stack. */
const DEEPEST = 64;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What a string may hold as it is: anything but the quote, the backslash and the control characters below the space. */
const PLAIN = /[ !\u0023-\u005b\u005d-\uffff]*/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

class Malformed extends Error {
  readonly offset: number;

  constructor(offset: number, problem: string) {
    super(problem);
    this.offset = offset;
  }
}

/** Reads the whole text; a byte order mark in front is passed over. Never throws on bad text. */
export function readJson(text: string): JsonText {
  const parser = new Parser(text);
  try {
    return { ok: true, root: parser.document() };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    const before = text.slice(0, error.offset).replace(/^\uFEFF/, '');
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    return { ok: false, line, column, problem: error.message };
  }
}

class Parser {
  private readonly text: string;
  private at: number;

  constructor(text: string) {
    this.text = text;
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  document(): JsonNode {
    this.space();
    const root = this.value(0);
    this.space();
    if (this.at < this.text.length) this.fail('Sau khi đối tượng gốc đã đóng vẫn còn chữ thừa');
    return root;
  }

  private value(depth: number): JsonNode {
    if (depth > DEEPEST) this.fail('Tệp lồng nhau quá sâu');
    const offset = this.at;
    const head = this.text[offset];
    if (head === undefined) this.fail('Tệp kết thúc giữa chừng');
    if (head === '{') return { kind: 'object', offset, entries: this.entries(depth) };
    if (head === '[') return { kind: 'array', offset, items: this.items(depth) };
    if (head === '"') return { kind: 'string', offset, value: this.string() };
    if (this.word('true')) return { kind: 'boolean', offset, value: true };
    if (this.word('false')) return { kind: 'boolean', offset, value: false };
    if (this.word('null')) return { kind: 'null', offset };
    const text = this.match(NUMBER);
    if (text === '') this.fail(`Ở đây phải bắt đầu một giá trị JSON, không phải ký tự ${shown(head)}`);
    return { kind: 'number', offset, value: Number(text), text };
  }

  private entries(depth: number): JsonEntry[] {
    const entries: JsonEntry[] = [];
    this.at += 1;
    this.space();
    if (this.word('}')) return entries;
    for (;;) {
      const offset = this.at;
      if (this.text[offset] !== '"') this.fail('Ở đây phải là tên một trường, viết trong dấu ngoặc kép');
      const key = this.string();
      this.space();
      if (!this.word(':')) this.fail(`Sau tên trường ${JSON.stringify(key)} thiếu dấu hai chấm`);
      this.space();
      entries.push({ key, offset, node: this.value(depth + 1) });
      if (this.endsAfter('}')) return entries;
    }
  }

  private items(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    this.at += 1;
    this.space();
    if (this.word(']')) return items;
    for (;;) {
      items.push(this.value(depth + 1));
      if (this.endsAfter(']')) return items;
    }
  }

  private endsAfter(close: '}' | ']'): boolean {
    this.space();
    if (this.word(close)) return true;
    if (!this.word(',')) this.fail(`Thiếu dấu phẩy, hoặc thiếu dấu đóng ${close}`);
    this.space();
    return false;
  }

  private string(): string {
    const start = this.at;
    let value = '';
    this.at += 1;
    for (;;) {
      value += this.match(PLAIN);
      const stop = this.text[this.at];
      if (stop === undefined) this.fail('Chuỗi này không có dấu ngoặc kép đóng', start);
      if (stop === '"') break;
      if (stop !== '\\') this.fail('Trong chuỗi có ký tự điều khiển (xuống dòng, tab); hãy viết \\n hoặc \\t');
      value += this.escape();
    }
    this.at += 1;
    return value;
  }

  private escape(): string {
    const letter = this.text[this.at + 1] ?? '';
    const plain = ESCAPES[letter];
    if (plain !== undefined) {
      this.at += 2;
      return plain;
    }
    const hex = this.text.slice(this.at + 2, this.at + 6);
    if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(hex)) this.fail('Chuỗi thoát sau dấu \\ không đúng JSON');
    this.at += 6;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  private space(): void {
    this.match(/[ \t\n\r]*/y);
  }

  private word(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private fail(problem: string, offset = this.at): never {
    throw new Malformed(offset, problem);
  }
}

function shown(character: string): string {
  return character < ' ' ? 'điều khiển' : `"${character}"`;
}
