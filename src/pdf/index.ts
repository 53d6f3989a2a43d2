import type { Paper } from '../domain/papers';
import type { PaperDocument } from './blocks';
import { drawPaper } from './draw';
import { minutesContent } from './papers/minutes';
import { resultTableContent } from './papers/result-table';
import { scoreSheetContent } from './papers/score-sheet';

export type { PaperDocument } from './blocks';
export { TemplateError } from './template-error';

/**
 * What a paper says, as plain JSON: hash it, compare it, make Word from it. Throws {@link TemplateError} when the
 * wording in `templates/` cannot be used.
 */
export function paperContent(paper: Paper): PaperDocument {
  switch (paper.code) {
    case 'D24':
      return scoreSheetContent(paper);
    case 'D27':
      return resultTableContent(paper);
    case 'D28':
      return minutesContent(paper);
  }
}

/**
 * A paper as PDF in the layout of NĐ 30/2020 (BR-60). Pure: equal papers give equal bytes, so a reprint can be checked
 * against the hash in the log (BR-59). Rejects with {@link TemplateError} as {@link paperContent}.
 */
export async function renderPaper(paper: Paper): Promise<Buffer> {
  return drawPaper(paperContent(paper));
}
