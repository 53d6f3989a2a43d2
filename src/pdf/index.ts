import { contentOfPaper } from '../domain/paper/registry';
import { canonicalJson } from '../application/canonical';
import type { PaperDocument } from './blocks';
import { documentOf } from './content';
import { drawPaper } from './draw';
import type { PaperPress, Printable, PrintOptions } from './paper-press';
import type { PaperSeal } from './seal';
import { writeWord } from './word';

export type { PaperDocument } from './blocks';
export { createPress } from './paper-press';
export type { PaperFormat, PaperPress, PrintOptions } from './paper-press';
export { ContentError } from './content';
export type { PaperSeal } from './seal';
export { TemplateError } from './template-error';

/** What can be printed, in either form: content of the registry, or the facts of D24, D27, D28 in English terms. */
export type { Printable } from './paper-press';

/**
 * What a paper says, as plain JSON: hash it, compare it, make Word from it. Throws {@link TemplateError} when the
 * wording in `templates/` cannot be used and {@link ContentError} when the facts do not fit the paper.
 */
export function paperContent(paper: Printable): PaperDocument {
  return documentOf(contentOfPaper(paper));
}

/**
 * A paper as PDF in the layout of NĐ 30/2020 (BR-60). Pure: equal papers give equal bytes, so a reprint can be checked
 * against the hash in the log (BR-59). `seal` puts the signed checkpoint of the log on every page. Rejects as {@link paperContent} throws.
 */
export async function renderPaper(paper: Printable, seal: PaperSeal | null = null): Promise<Buffer> {
  const content = contentOfPaper(paper);
  return drawPaper(documentOf(content), { source: canonicalJson(content), seal });
}

/** A paper as a Word file of the same words, for editing, without force. Rejects as {@link paperContent} throws. */
export async function renderWord(paper: Printable): Promise<Buffer> {
  return writeWord(documentOf(contentOfPaper(paper)));
}

/** A paper in the form asked for. */
export function printPaper(paper: Printable, { format = 'pdf', seal = null }: PrintOptions = {}): Promise<Buffer> {
  return format === 'docx' ? renderWord(paper) : renderPaper(paper, seal);
}

/**
 * The press of a program run from sources, where a thread has no file to run: draws in the thread that asks. Programs
 * that serve people take {@link createPress}.
 */
export const pressInPlace: PaperPress = { print: printPaper, close: () => Promise.resolve() };
