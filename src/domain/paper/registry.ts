/** The one list of papers: a code, its name, and the shape of what it states. A new paper is a line here and a template. */
import type { Paper, PaperFrame } from '../papers';
import { scoreSheetData, scoreSheetShape } from './d24';
import { resultTableData, resultTableShape } from './d27';
import { minutesData, minutesShape } from './d28';
import type { Shape, Shaped } from './shape';

/** Name and content of every kind of paper (domain.md §6.1). */
export const PAPERS = {
  D24: { name: 'Phiếu chấm điểm đề án', shape: scoreSheetShape },
  D27: { name: 'Bảng tổng hợp kết quả', shape: resultTableShape },
  D28: { name: 'Biên bản họp Hội đồng xác định người trúng tuyển', shape: minutesShape },
} as const;

/** Codes of the papers this product prints. */
export type PaperCode = keyof typeof PAPERS;

/** All codes, in order. */
export const PAPER_CODES = Object.keys(PAPERS).toSorted() as readonly PaperCode[];

/** Facts a paper states, by its code. */
export type PaperData = { readonly [C in PaperCode]: Shaped<(typeof PAPERS)[C]['shape']> };

interface ContentOf<C extends PaperCode> {
  readonly code: C;
  readonly frame: PaperFrame;
  readonly data: PaperData[C];
  /** Printed to be filled by hand. */
  readonly blank?: true;
}

/** A paper as plain JSON: all it says and all that frames it. The same content and template give the same bytes. */
export type PaperContent<C extends PaperCode = PaperCode> = { [K in C]: ContentOf<K> }[C];

/** What does not fit the shape of the paper, with the place of each fault; empty when the content may be printed. */
export function contentFaults(content: PaperContent): readonly string[] {
  const { shape }: { shape: Shape<unknown> } = PAPERS[content.code];
  return shape.faults(content.data, '');
}

/** The empty form of a paper, for filling by hand. */
export function blankContent(code: PaperCode, frame: PaperFrame): PaperContent {
  // As a border: the shape under a code makes the data of that code, which the index type cannot tell.
  return { code, frame, data: PAPERS[code].shape.blank, blank: true } as PaperContent;
}

/** The content of a paper whose facts are already gathered in English terms. */
export function contentOfPaper(paper: Paper): PaperContent {
  switch (paper.code) {
    case 'D24':
      return { code: paper.code, frame: paper.frame, data: scoreSheetData(paper) };
    case 'D27':
      return { code: paper.code, frame: paper.frame, data: resultTableData(paper) };
    case 'D28':
      return { code: paper.code, frame: paper.frame, data: minutesData(paper) };
  }
}
