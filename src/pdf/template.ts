import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Liquid, LiquidError, type Template } from 'liquidjs';
import type { Block, Run } from './blocks';
import { FILTERS } from './filters';
import { Gap, markGap, WORDS_GAP } from './gap';
import { escapeData, numberLines, parseInline } from './markdown';
import { parseBlocks } from './parse';
import { TemplateError } from './template-error';

/** Tags a template may use; every other one, above all those that read files, does not exist. */
const TAGS = new Set(['if', 'unless', 'for', 'case', 'assign', 'comment']);
const LIMITS = { parseLimit: 200_000, renderLimit: 5_000, memoryLimit: 10_000_000 };

/** Wording of one paper, ready to render. */
export interface PaperTemplate {
  /** Path as shown in errors: `templates/D28/1.md`. */
  readonly file: string;
  /** Tên loại. */
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Whether the head shows place and day: a form signed by hand in the text has none. */
  readonly placeAndDate: boolean;
  /** Whether the head names the agency; a paper of one person (a form of undertaking, a petition) shows the nation alone. */
  readonly agencyHead: boolean;
  readonly subject: readonly Template[];
  readonly body: readonly Template[];
}

/** Nothing in a template can reach a file, not even by a name from data. */
const NO_FILES = {
  existsSync: () => false,
  readFileSync: () => {
    throw new Error('mẫu không được đọc tệp');
  },
  exists: () => Promise.resolve(false),
  readFile: () => Promise.reject(new Error('mẫu không được đọc tệp')),
  resolve: (_root: string, file: string) => file,
};

/** What a `{{ … }}` prints: words and numbers as they stand, room for a pen where a fact is null, a list with breaks. */
function escapeOutput(value: unknown): string {
  if (value === null || value === '') return markGap(WORDS_GAP);
  if (value instanceof Gap) return markGap(value);
  if (typeof value === 'string') return escapeData(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (Array.isArray(value)) return value.length === 0 ? markGap(WORDS_GAP) : value.map(escapeOutput).join(' // ');
  throw new Error('giá trị không phải là chữ, số');
}

/** The one language of templates. */
export function makeEngine(): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    fs: NO_FILES,
    relativeReference: false,
    outputEscape: escapeOutput,
    ...LIMITS,
  });
  for (const name of Object.keys(engine.tags)) if (!TAGS.has(name)) Reflect.deleteProperty(engine.tags, name);
  for (const name of Object.keys(engine.filters)) Reflect.deleteProperty(engine.filters, name);
  for (const [name, filter] of Object.entries(FILTERS)) engine.registerFilter(name, filter);
  return engine;
}

const engine = makeEngine();
const cache = new Map<string, PaperTemplate>();
const MOST_REMEMBERED = 200;

/** Liquid's English words, said to a secretary. */
function translated(message: string): string {
  return message
    .replace(/, (file:.*|line:.*)$/s, '')
    .replace(/^undefined variable: /, 'biến chưa có: ')
    .replace(/^undefined filter: /, 'bộ lọc chưa có: ')
    .replace(/^tag "(.*?)" not found/, 'thẻ không được dùng: $1')
    .replace(/^tag (.*) not closed$/s, 'thẻ chưa được đóng: $1')
    .replace(/^(?:output|tag) "(.*)" not closed$/s, 'ngoặc chưa được đóng: $1')
    .replace(/^(?:illegal tag|invalid value expression|unexpected token): /, 'cách viết không đúng: ');
}

/** A fault of a template as its author reads it. */
export function inVietnamese(file: string, error: unknown): Error {
  if (error instanceof TemplateError) return error;
  if (!LiquidError.is(error)) return error instanceof Error ? error : new Error(String(error));
  const { token } = error as unknown as { token: { getPosition(): [number, number]; getText(): string } };
  const original = translated(error.message);
  const named = original.startsWith('giá trị không') ? `${original}: ${token.getText()}` : original;
  return new TemplateError(file, token.getPosition()[0], named);
}

const FRONT = /^---\n([\s\S]*?)\n---\n/;
const REQUIRED = ['ma', 'phien_ban', 'loai', 'trich_yeu'] as const;
/** Keys with a value taken when they are left out. */
const OPTIONAL = { huong: 'doc', noi_ngay: 'co', dau: 'co_quan' } as const;
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  huong: ['doc', 'ngang'],
  noi_ngay: ['co', 'khong'],
  dau: ['co_quan', 'quoc_hieu'],
};

type Front = Readonly<Record<(typeof REQUIRED)[number] | keyof typeof OPTIONAL, string>>;

/** Reads the front matter; refuses an unknown key, a missing one, and a file that says it is another paper. */
function frontMatter(source: string, file: string): Front {
  const found = FRONT.exec(source);
  if (!found) throw new TemplateError(file, 1, 'thiếu phần đầu giữa hai dòng ---');
  const values = new Map<string, string>(Object.entries(OPTIONAL));
  (found[1] ?? '').split('\n').forEach((line, index) => {
    const [, key = '', value = ''] = /^(\w+): *(.*)$/.exec(line) ?? [];
    const known = (REQUIRED as readonly string[]).includes(key) || Object.hasOwn(OPTIONAL, key);
    if (!known) throw new TemplateError(file, index + 2, `mục không có trong phần đầu: ${key === '' ? line : key}`);
    const allowed = Object.hasOwn(ALLOWED, key) ? ALLOWED[key] : undefined;
    if (allowed?.includes(value.trim()) === false) {
      throw new TemplateError(file, index + 2, `mục ${key} phải là một trong: ${allowed.join(', ')}`);
    }
    values.set(key, value.trim());
  });
  const get = (key: string): string => {
    const value = values.get(key);
    if (value === undefined || (value === '' && key !== 'trich_yeu')) {
      throw new TemplateError(file, 1, `phần đầu thiếu mục: ${key}`);
    }
    return value;
  };
  const [ma, phien_ban, loai, trich_yeu, huong, noi_ngay, dau] = [...REQUIRED, ...Object.keys(OPTIONAL)].map(get);
  // As a border: each key was read by `get`, which throws for one that is missing.
  return { ma, phien_ban, loai, trich_yeu, huong, noi_ngay, dau } as Front;
}

/**
 * Whether a text is of the form that its file is named for. An agency's own may have been written for an earlier version:
 * its trial finds whether it still fits.
 */
function isOfForm({ ma, phien_ban }: Front, file: string): boolean {
  const [, code, version] = /([^/]+)\/(\d+)\.md$/.exec(file) ?? [];
  return ma === code && /^[1-9]\d{0,3}$/.test(phien_ban) && Number(phien_ban) <= Number(version);
}

/** Parses the text of a template. Line numbers are those of the file: the front matter becomes empty lines. */
export function parseTemplate(source: string, file: string, language: Liquid = engine): PaperTemplate {
  const text = source.normalize('NFC').replaceAll('\r\n', '\n');
  const front = frontMatter(text, file);
  if (!isOfForm(front, file)) {
    throw new TemplateError(file, 1, `phần đầu nói mẫu này là ${front.ma}/${front.phien_ban}.md`);
  }
  const head = FRONT.exec(text)?.[0] ?? '';
  const body = '\n'.repeat(head.split('\n').length - 1) + text.slice(head.length);
  const above = '\n'.repeat(head.split('\n').findIndex((line) => line.startsWith('trich_yeu:')));
  try {
    return {
      file,
      title: front.loai,
      orientation: front.huong === 'ngang' ? 'landscape' : 'portrait',
      placeAndDate: front.noi_ngay === 'co',
      agencyHead: front.dau === 'co_quan',
      subject: language.parse(above + front.trich_yeu, file),
      body: language.parse(numberLines(body), file),
    };
  } catch (error) {
    throw inVietnamese(file, error);
  }
}

/** The folder `templates/`, from the sources and from the built files alike. */
function templatesFolder(): string {
  for (const up of ['../..', '../../..']) {
    const folder = join(__dirname, up, 'templates');
    if (existsSync(folder)) return folder;
  }
  throw new Error('không tìm thấy thư mục templates');
}

/** Name of a form's wording, as faults name it. */
export function templateFile(code: string, version: number): string {
  return `templates/${code}/${version}.md`;
}

/** The words of a form that came with the product. */
export function shippedWording(code: string, version: number): string {
  const path = join(templatesFolder(), code, `${version}.md`);
  if (!existsSync(path)) throw new TemplateError(templateFile(code, version), null, 'không có mẫu này');
  return readFileSync(path, 'utf8').normalize('NFC').replaceAll('\r\n', '\n');
}

/** The wording of a paper. A version never changes once used, so it is read and parsed once a process. */
export function loadTemplate(code: string, version: number): PaperTemplate {
  const file = templateFile(code, version);
  return remembered(file, () => parseTemplate(shippedWording(code, version), file));
}

/** An agency's own wording, which must be the very text that the paper names by its hash. */
export function loadEdition(code: string, version: number, named: { text: string; sha256: string }): PaperTemplate {
  const file = templateFile(code, version);
  const isNamed = createHash('sha256').update(named.text).digest('hex') === named.sha256;
  if (!isNamed) throw new TemplateError(file, null, 'bản sửa không đúng với bản mà giấy tờ đã ghi');
  return remembered(`${file} ${named.sha256}`, () => parseTemplate(named.text, file));
}

function remembered(key: string, parse: () => PaperTemplate): PaperTemplate {
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= MOST_REMEMBERED) cache.clear();
  const template = parse();
  cache.set(key, template);
  return template;
}

/** Fills a template with data. All data is escaped; unknown names stop with file and line. */
export function renderTemplate(
  template: PaperTemplate,
  data: Readonly<Record<string, unknown>>,
  recipients: readonly string[],
): { readonly subject: readonly Run[]; readonly blocks: readonly Block[] } {
  const render = (part: readonly Template[]): string => String(engine.renderSync([...part], data));
  try {
    const fail = (problem: string): TemplateError => new TemplateError(template.file, 1, problem);
    // The subject stands after empty lines, so that a fault in it is told with its line of the file.
    const subject = parseInline(render(template.subject).replace(/^\n+/, ''), fail);
    return { subject, blocks: parseBlocks(render(template.body), { file: template.file, recipients }) };
  } catch (error) {
    throw inVietnamese(template.file, error);
  }
}
