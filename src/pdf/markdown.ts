import type { Block, Run } from './blocks';
import { TemplateError } from './template-error';

/** The marker kinds a template may use: tables, signatures, fields to fill, and the list of recipients. */
export const MARKER_KINDS = ['BANG', 'CHU_KY', 'MUC', 'NOI_NHAN'] as const;
export type MarkerKind = (typeof MARKER_KINDS)[number];

/** Blocks that code makes and the template only places. */
export type NamedBlocks = Readonly<Record<MarkerKind, Readonly<Record<string, readonly Block[]>>>>;

const PUNCTUATION = /[!-/:-@[-`{-~]/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Makes data harmless: whatever it contains is printed as it stands and never read as layout. */
export function escapeData(value: string): string {
  return value.replace(/\s+/g, ' ').replace(PUNCTUATION, '\\$&');
}

function unescape(value: string): string {
  return value.replace(ESCAPED, '$1');
}

/** Reads `**bold**`, `*italic*` and backslash escapes. Throws when an emphasis is not closed. */
export function parseInline(source: string, fail: (problem: string) => TemplateError): readonly Run[] {
  const runs: Run[] = [];
  let style = { bold: false, italic: false };
  let buffer = '';
  const flush = (): void => {
    if (buffer !== '') {
      runs.push({ text: buffer, ...(style.bold ? { bold: true } : {}), ...(style.italic ? { italic: true } : {}) });
    }
    buffer = '';
  };
  for (const [token] of source.matchAll(/\\[!-/:-@[-`{-~]|\*\*|\*|[^\\*]+|\\/g)) {
    if (token === '**' || token === '*') {
      flush();
      style = token === '**' ? { ...style, bold: !style.bold } : { ...style, italic: !style.italic };
    } else buffer += unescape(token);
  }
  flush();
  if (style.bold || style.italic) throw fail(`dấu ${style.bold ? '**' : '*'} chưa được đóng: "${unescape(source)}"`);
  return runs;
}

const MARKER = /^\[\[(\S+?)(?: +([^\]@]*?))? *@(\d+)\]\]$/;

/** Writes each marker's line into it, so that a wrong one can be named after rendering: `[[BANG x@12]]`. */
export function numberMarkers(source: string): string {
  return source
    .split('\n')
    .map((line, index) => line.replace(/^(\s*\[\[.*?)\]\]\s*$/, `$1@${index + 1}]]`))
    .join('\n');
}

interface Reader {
  readonly file: string;
  readonly named: NamedBlocks;
  readonly used: Set<string>;
}

function isKind(value: string): value is MarkerKind {
  return (MARKER_KINDS as readonly string[]).includes(value);
}

function placed(line: string, reader: Reader): readonly Block[] {
  const found = MARKER.exec(line);
  const number = found?.[3] === undefined ? null : Number(found[3]);
  const kind = found?.[1] ?? '';
  const name = unescape(found?.[2] ?? '');
  const shown = found === null ? line : `[[${kind}${name === '' ? '' : ` ${name}`}]]`;
  if (!isKind(kind)) throw new TemplateError(reader.file, number, `không có dấu chèn ${shown}`);
  const blocks = Object.hasOwn(reader.named[kind], name) ? reader.named[kind][name] : undefined;
  if (blocks === undefined) throw new TemplateError(reader.file, number, `giấy tờ này không có ${shown}`);
  reader.used.add(`${kind} ${name}`);
  return blocks;
}

function parseLine(line: string, reader: Reader): readonly Block[] {
  const fail = (problem: string): TemplateError => new TemplateError(reader.file, null, problem);
  if (line.startsWith('[[')) return placed(line, reader);
  const heading = /^(#{1,3}) +(.*)$/.exec(line);
  if (heading) {
    const level = (heading[1]?.length ?? 1) as 1 | 2 | 3;
    return [{ kind: 'heading', level, runs: parseInline(heading[2] ?? '', fail) }];
  }
  if (line.startsWith('- ')) return [{ kind: 'item', marker: '-', runs: parseInline(line.slice(2), fail) }];
  if (line.startsWith('> ')) {
    const runs = parseInline(line.slice(2), fail);
    return [{ kind: 'paragraph', runs, align: 'justify', indent: true, small: true }];
  }
  return [{ kind: 'paragraph', runs: parseInline(line, fail), align: 'justify', indent: true }];
}

/** Joins the lines of a paragraph; headings, items, notes and markers are lines of their own. */
function joined(source: string): readonly string[] {
  const lines: string[] = [];
  let open = '';
  const close = (): void => {
    if (open !== '') lines.push(open);
    open = '';
  };
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line === '') close();
    else if (/^(#{1,3} |- |> |\[\[)/.test(line)) {
      close();
      lines.push(line);
    } else open = open === '' ? line : `${open} ${line}`;
  }
  close();
  return lines;
}

/**
 * Turns a rendered template into blocks. A block that code made and the template does not place is an error: a result
 * table could otherwise vanish from the minutes by an edit of the wording.
 */
export function parseBlocks(rendered: string, file: string, named: NamedBlocks): readonly Block[] {
  const reader: Reader = { file, named, used: new Set() };
  const blocks = joined(rendered).flatMap((line) => parseLine(line, reader));
  for (const kind of MARKER_KINDS) {
    for (const name of Object.keys(named[kind])) {
      if (reader.used.has(`${kind} ${name}`)) continue;
      throw new TemplateError(file, null, `thiếu dấu chèn [[${kind}${name === '' ? '' : ` ${name}`}]]`);
    }
  }
  return blocks;
}
