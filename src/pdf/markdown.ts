import type { Run } from './blocks';
import { isGap, withoutGapSigns } from './gap';
import type { TemplateError } from './template-error';

/** Signs that mean something inside a line, wherever they stand. */
const SPECIAL = /[\\*|:@\ue000\ue001]|\/(?=\/)/g;
/** Signs that mean something only where a line, a cell or a field begins. */
const OPENING = /^[-#>[^<=!.]/;
const ESCAPED = /\\([!-/:-@[-`{-~\ue000\ue001])/g;

/** Makes data harmless: whatever it contains is printed as it stands and never read as layout. */
export function escapeData(value: string): string {
  const line = /\s{2}|[^\S ]/.test(value) ? value.replace(/\s+/g, ' ') : value;
  return line.replace(SPECIAL, '\\$&').replace(OPENING, '\\$&');
}

/** What an escaped text says. */
export function unescapeData(value: string): string {
  return value.includes('\\') ? value.replace(ESCAPED, '$1') : value;
}

/** Reads `**bold**`, `*italic*` and backslash escapes. Throws when an emphasis is not closed. */
export function parseInline(source: string, fail: (problem: string) => TemplateError): readonly Run[] {
  if (!/[\\*\ue000]/.test(source)) return source === '' ? [] : [{ text: source }];
  const runs: Run[] = [];
  let style = { bold: false, italic: false };
  let buffer = '';
  const flush = (): void => {
    if (buffer !== '') {
      runs.push({ text: buffer, ...(style.bold ? { bold: true } : {}), ...(style.italic ? { italic: true } : {}) });
    }
    buffer = '';
  };
  for (const [token] of source.matchAll(/\\[!-/:-@[-`{-~\ue000\ue001]|\*\*|\*|[^\\*]+|\\/g)) {
    if (token === '**' || token === '*') {
      flush();
      style = token === '**' ? { ...style, bold: !style.bold } : { ...style, italic: !style.italic };
    } else buffer += token.startsWith('\\') ? unescapeData(token) : withoutGapSigns(token);
  }
  flush();
  if (style.bold || style.italic) {
    throw fail(`dấu ${style.bold ? '**' : '*'} chưa được đóng: "${unescapeData(source)}"`);
  }
  return runs;
}

/** Cuts at each sign that stands unescaped; the pieces are trimmed and stay escaped. */
export function splitAt(source: string, sign: '|' | '//' | ':', most = Number.MAX_SAFE_INTEGER): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length && pieces.length < most - 1; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source.startsWith(sign, at)) {
      pieces.push(source.slice(start, at).trim());
      start = at + sign.length;
      at = start - 1;
    }
  }
  return [...pieces, source.slice(start).trim()];
}

/** Runs of a piece, or null where it is room for a pen. */
export function runsOrGap(source: string, fail: (problem: string) => TemplateError): readonly Run[] | null {
  return isGap(source) ? null : parseInline(source, fail);
}

/** Lines in which a fault can be named after rendering: markers, rows of tables, fields. */
const NUMBERED = /^\s*(\[\[.*\]\]|\|.*\||: .*\S)\s*$/;

/** Writes its line number at the end of each marker, row and field: `[[BANG x]]@12`. */
export function numberLines(source: string): string {
  return source
    .split('\n')
    .map((line, index) => (NUMBERED.test(line) ? `${line.trimEnd()}@${index + 1}` : line))
    .join('\n');
}

/** A rendered line and where it stands in the template, if that is known. */
export function takeNumber(line: string): { readonly text: string; readonly number: number | null } {
  const found = /^(.*[^\\])@(\d+)$/s.exec(line);
  return found === null ? { text: line, number: null } : { text: (found[1] ?? '').trim(), number: Number(found[2]) };
}
