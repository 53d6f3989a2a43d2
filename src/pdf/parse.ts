import type { Block, FieldsBlock } from './blocks';
import { isGap } from './gap';
import { parseInline, runsOrGap, splitAt, takeNumber, unescapeData } from './markdown';
import { signaturesOf, tableOf, type Row } from './parse-grid';
import { TemplateError } from './template-error';

/** The markers a template may use. */
export const MARKER_KINDS = ['BANG', 'CHU_KY', 'NOI_NHAN', 'DONG_KE', 'SANG_TRANG'] as const;
type MarkerKind = (typeof MARKER_KINDS)[number];

/** What a line may need besides its own text. */
export interface ParseContext {
  readonly file: string;
  /** Nơi nhận of the paper, for a `[[NOI_NHAN]]` without lines of its own. */
  readonly recipients: readonly string[];
}

/** A marker whose rows or items are still to come. */
interface OpenMarker {
  readonly kind: 'BANG' | 'CHU_KY' | 'NOI_NHAN';
  readonly name: string;
  readonly options: ReadonlyMap<string, string>;
  readonly line: number | null;
  readonly rows: Row[];
}

const MARKER = /^\[\[(\S+?)(?: +(.*?))? *\]\]$/;
const LONGEST_RULING = 40;

function failAt(file: string, line: number | null): (problem: string) => TemplateError {
  return (problem) => new TemplateError(file, line, problem);
}

/** Reads the lines of a filled template into blocks. */
class Reader {
  readonly blocks: Block[] = [];
  private readonly context: ParseContext;
  private open: OpenMarker | null = null;
  private paragraph = '';

  constructor(context: ParseContext) {
    this.context = context;
  }

  read(rendered: string): readonly Block[] {
    for (const raw of rendered.split('\n')) {
      const line = raw.trim();
      if (line === '') this.closeParagraph();
      else if (line.startsWith('|')) this.row(line);
      else if (/^(#{1,3} |- |>{1,2} |\^ |: |\[\[)/.test(line)) this.single(line);
      else this.continueParagraph(line);
    }
    this.closeAll();
    return this.blocks;
  }

  private closeParagraph(): void {
    if (this.paragraph === '') return;
    const runs = parseInline(this.paragraph, failAt(this.context.file, null));
    this.blocks.push({ kind: 'paragraph', runs, align: 'justify', indent: true });
    this.paragraph = '';
  }

  private continueParagraph(line: string): void {
    if (this.open !== null) this.closeAll();
    this.paragraph = this.paragraph === '' ? line : `${this.paragraph} ${line}`;
  }

  private closeAll(): void {
    this.closeParagraph();
    const { open } = this;
    this.open = null;
    if (open === null) return;
    const fail = failAt(this.context.file, open.line);
    if (open.kind === 'BANG') this.blocks.push(tableOf(open, fail));
    else if (open.kind === 'CHU_KY') this.blocks.push(signaturesOf(open, fail));
    else {
      const own = open.rows.map(({ text }) => unescapeData(text));
      const lines = own.length > 0 ? own : this.context.recipients;
      if (lines.length > 0) this.blocks.push({ kind: 'recipients', lines });
    }
  }

  private row(line: string): void {
    const { text, number } = takeNumber(line);
    this.closeParagraph();
    if (this.open === null || this.open.kind === 'NOI_NHAN') {
      throw new TemplateError(this.context.file, number, 'hàng của bảng phải đứng dưới [[BANG …]] hoặc [[CHU_KY …]]');
    }
    this.open.rows.push({ text, line: number });
  }

  private single(line: string): void {
    this.closeParagraph();
    if (line.startsWith('- ') && this.open?.kind === 'NOI_NHAN') {
      this.open.rows.push({ text: line.slice(2), line: null });
      return;
    }
    this.closeAll();
    if (line.startsWith('[[')) this.marker(line);
    else if (line.startsWith(': ')) this.blocks.push(fieldsOf(line, this.context.file));
    else this.blocks.push(lineBlock(line, failAt(this.context.file, null)));
  }

  private marker(line: string): void {
    const { text, number } = takeNumber(line);
    const [, kind = '', rest = ''] = MARKER.exec(text) ?? [];
    const fail = failAt(this.context.file, number);
    if (!isKind(kind)) throw fail(`không có dấu chèn ${unescapeData(text)}`);
    const words = unescapeData(rest)
      .split(' ')
      .filter((word) => word !== '');
    const name = words.filter((word) => !word.includes('=')).join(' ');
    if (kind === 'SANG_TRANG') this.blocks.push({ kind: 'pageBreak' });
    else if (kind === 'DONG_KE') this.blocks.push({ kind: 'ruled', count: rulingOf(name, fail) });
    else {
      const options = new Map(words.filter((word) => word.includes('=')).map((word) => optionOf(word)));
      this.open = { kind, name, options, line: number, rows: [] };
    }
  }
}

function isKind(value: string): value is MarkerKind {
  return (MARKER_KINDS as readonly string[]).includes(value);
}

function optionOf(word: string): readonly [string, string] {
  const [key = '', value = ''] = word.split('=');
  return [key, value];
}

function rulingOf(name: string, fail: (problem: string) => TemplateError): number {
  const count = Number(name);
  if (!Number.isInteger(count) || count < 1 || count > LONGEST_RULING) {
    throw fail(`[[DONG_KE]] cần số dòng từ 1 đến ${LONGEST_RULING}`);
  }
  return count;
}

/** Headings, items, notes and centred lines. */
function lineBlock(line: string, fail: (problem: string) => TemplateError): Block {
  const heading = /^(#{1,3}) +(.*)$/.exec(line);
  if (heading) {
    const level = heading[1]?.length === 1 ? 1 : heading[1]?.length === 2 ? 2 : 3;
    return { kind: 'heading', level, runs: parseInline(heading[2] ?? '', fail) };
  }
  if (line.startsWith('>> ')) {
    return { kind: 'paragraph', runs: parseInline(line.slice(3), fail), align: 'right', indent: false };
  }
  const runs = parseInline(line.slice(2), fail);
  if (line.startsWith('- ')) return { kind: 'item', marker: '-', runs };
  if (line.startsWith('^ ')) return { kind: 'paragraph', runs, align: 'center', indent: false };
  return { kind: 'paragraph', runs, align: 'justify', indent: true, small: true };
}

/** `: Họ và tên @68: Trần A | Số báo danh @32: …`: label and value pairs on one line, each with its share of the width. */
function fieldsOf(line: string, file: string): FieldsBlock {
  const { text, number } = takeNumber(line);
  const fail = failAt(file, number);
  const items = splitAt(text.slice(2), '|').map((pair) => {
    const [head = '', value] = splitAt(pair, ':', 2);
    if (value === undefined || head === '') throw fail(`mục điền cần dạng "nhãn: giá trị": ${unescapeData(pair)}`);
    const [, label = head, share = '1'] = /^(.*?) *@(\d+)$/.exec(head) ?? [];
    const runs = isGap(value) ? null : runsOrGap(value, fail);
    return { label: unescapeData(label), value: runs, share: Number(share) };
  });
  return { kind: 'fields', items };
}

/** Turns a filled template into blocks; throws {@link TemplateError} with the line where that is known. */
export function parseBlocks(rendered: string, context: ParseContext): readonly Block[] {
  return new Reader(context).read(rendered);
}
