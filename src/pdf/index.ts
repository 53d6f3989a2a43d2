import { contentOfPaper } from '../domain/paper/registry';
import { canonicalJson } from '../application/canonical';
import type { PaperDocument } from './blocks';
import { documentOf, templateOf } from './content';
import { drawPaper } from './draw';
import { WordingRefused, type PaperPress, type Printable, type PrintOptions } from './paper-press';
import type { PaperSeal } from './seal';
import { tryWording } from './try-wording';
import { faultOf, TemplateError } from './template-error';
import { writeWord } from './word';

export type { PaperDocument } from './blocks';
export { PrintCopy } from './print-copy';
export { createPress, PaperTooHeavy, WordingRefused } from './paper-press';
export type { PaperFormat, PaperPress, PrintOptions } from './paper-press';
export { ContentError } from './content';
export type { PaperSeal } from './seal';
export { shippedWording } from './template';
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
 * against the hash in the log (BR-59). `seal` puts the signed checkpoint of the log on every page; `wording` is the
 * agency's own text where the paper names one. Rejects as {@link paperContent} throws.
 */
export async function renderPaper(
  paper: Printable,
  seal: PaperSeal | null = null,
  wording: string | null = null,
): Promise<Buffer> {
  const content = contentOfPaper(paper);
  return drawPaper(documentOf(content, templateOf(content, wording)), { source: canonicalJson(content), seal });
}

/** A paper as a Word file of the same words, for editing, without force. Rejects as {@link paperContent} throws. */
export async function renderWord(paper: Printable, wording: string | null = null): Promise<Buffer> {
  const content = contentOfPaper(paper);
  return writeWord(documentOf(content, templateOf(content, wording)));
}

/** A paper in the form asked for. */
export function printPaper(paper: Printable, options: PrintOptions = {}): Promise<Buffer> {
  const { format = 'pdf', seal, wording } = options;
  return format === 'docx' ? renderWord(paper, wording) : renderPaper(paper, seal, wording);
}

/**
 * The press of a program run from sources, where a thread has no file to run: draws in the thread that asks. Programs
 * that serve people take {@link createPress}.
 */
export const pressInPlace: PaperPress = {
  print: (paper, options) =>
    printPaper(paper, options).catch((error: unknown) => {
      throw error instanceof TemplateError ? new WordingRefused(faultOf(error)) : error;
    }),
  tryWording: (wording) => Promise.resolve(tryWording(wording)),
  close: () => Promise.resolve(),
};
