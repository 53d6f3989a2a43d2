import { contentOfPaper, type PaperContent } from '../domain/paper/registry';
import { canonicalJson } from '../application/canonical';
import type { Paper } from '../domain/papers';
import type { PaperDocument } from './blocks';
import { documentOf } from './content';
import { drawPaper } from './draw';
import type { PaperSeal } from './seal';

export type { PaperDocument } from './blocks';
export { ContentError } from './content';
export type { PaperSeal } from './seal';
export { TemplateError } from './template-error';

/** A paper in either form: content of the registry, or the facts of D24, D27, D28 in English terms. */
export type Printable = PaperContent | Paper;

/** The content of the registry. */
export function asContent(paper: Printable): PaperContent {
  return 'data' in paper ? paper : contentOfPaper(paper);
}

/**
 * What a paper says, as plain JSON: hash it, compare it, make Word from it. Throws {@link TemplateError} when the
 * wording in `templates/` cannot be used and {@link ContentError} when the facts do not fit the paper.
 */
export function paperContent(paper: Printable): PaperDocument {
  return documentOf(asContent(paper));
}

/**
 * A paper as PDF in the layout of NĐ 30/2020 (BR-60). Pure: equal papers give equal bytes, so a reprint can be checked
 * against the hash in the log (BR-59). `seal` puts the signed checkpoint of the log on every page. Rejects as {@link paperContent} throws.
 */
export async function renderPaper(paper: Printable, seal: PaperSeal | null = null): Promise<Buffer> {
  const content = asContent(paper);
  return drawPaper(documentOf(content), { source: canonicalJson(content), seal });
}
