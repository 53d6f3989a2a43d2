import { plainText, type Block, type PaperDocument, type SignaturesBlock } from '../blocks';
import { keepLast, paginate, type FlowPage, type FlowRow } from '../flow';
import { MM } from '../pen';
import { pageMeasure, type PageMeasure } from './measure';
import { layOpening } from './opening';
import { layFields, layHeading, layItem, layParagraph, layRuled } from './paragraph';
import { layClosing, layRecipients, laySignatures } from './signatures';
import { layTable } from './table';

function layBlock(block: Block, page: PageMeasure): readonly FlowRow[] {
  switch (block.kind) {
    case 'heading':
      return layHeading(block, page);
    case 'paragraph':
      return layParagraph(block, page);
    case 'item':
      return layItem(block, page);
    case 'fields':
      return layFields(block, page);
    case 'table':
      return layTable(block, page);
    case 'signatures':
      return laySignatures(block, page);
    case 'recipients':
      return layRecipients(block, page);
    case 'ruled':
      return layRuled(block.count, page);
    case 'pageBreak':
      return [{ height: 0, before: 0, keepWithNext: true, newPage: true, draw: () => undefined }];
    case 'spacer':
      return [{ height: block.height * MM, before: 0, keepWithNext: false, draw: () => undefined }];
  }
}

/** A closing paragraph higher than this part of a page gives only its last lines to the signature's page. */
const WHOLE_PARAGRAPH = 0.4;
/** Least text above a signature on its page, in points: a sheet with little else could be put under any text. */
const CLOSING_HEIGHT = 60;
const CLOSING_LINES = 3;
const CLOSING_ROWS = 2;

function heightOf(rows: readonly FlowRow[]): number {
  return rows.reduce((sum, row) => sum + row.before + row.height, 0);
}

/** How many rows of a block must share the page with the signature that follows it. */
function closingRows(block: Block, rows: readonly FlowRow[], page: PageMeasure): number {
  if (block.kind === 'table') return CLOSING_ROWS;
  return heightOf(rows) <= page.capacity * WHOLE_PARAGRAPH ? rows.length : CLOSING_LINES;
}

/** Whether a block only opens what follows: "… gồm:", a line in bold, a field whose dotted lines go on below. */
function leadsIn(block: Block, next: Block): boolean {
  if (block.kind === 'fields') return next.kind === 'ruled' && block.items.at(-1)?.value === null;
  if (block.kind !== 'paragraph') return false;
  if (next.kind === 'table') return true;
  if (block.small === true || block.align === 'right') return false;
  return plainText(block.runs).trimEnd().endsWith(':') || block.runs.every(({ bold }) => bold === true);
}

/** Ties blocks that read as one: a lead-in to its table, a closing paragraph to its signatures, those to Nơi nhận. */
function tie(blocks: readonly Block[], laid: readonly (readonly FlowRow[])[], page: PageMeasure): readonly FlowRow[] {
  const tied = [...laid];
  const keep = (index: number, count: number, weak = false): void => {
    const rows = tied[index];
    if (rows) tied[index] = keepLast(rows, count, weak);
  };
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1];
    if (previous === undefined) return;
    if (leadsIn(previous, block)) keep(index - 1, 1);
    if (block.kind === 'recipients' && previous.kind === 'signatures') keep(index - 1, 1);
    if (block.kind !== 'signatures') return;
    let kept = 0;
    for (let before = index - 1; before >= 0 && kept < CLOSING_HEIGHT; before -= 1) {
      const candidate = blocks[before];
      const rows = tied[before];
      if (candidate === undefined || rows === undefined) return;
      const count = closingRows(candidate, rows, page);
      keep(before, count, kept > 0);
      if (candidate.kind !== 'spacer') kept += heightOf(rows.slice(-count));
      if (count < rows.length) return;
    }
  });
  return tied.flat();
}

function isSingle(block: Block | undefined): block is SignaturesBlock {
  return block?.kind === 'signatures' && block.columns.length === 1;
}

/** A paper cut into pages, before anything is drawn: its number of pages is known from here. */
export function layOut(paper: PaperDocument): { readonly page: PageMeasure; readonly pages: readonly FlowPage[] } {
  const page = pageMeasure(paper.orientation);
  const laid = paper.blocks.map((block, index) => {
    const [before, after] = [paper.blocks[index - 1], paper.blocks[index + 1]];
    if (isSingle(block) && after?.kind === 'recipients') return layClosing(block, after, page);
    return block.kind === 'recipients' && isSingle(before) ? [] : layBlock(block, page);
  });
  const rows = [...layOpening(paper, page), ...tie(paper.blocks, laid, page)];
  return { page, pages: paginate(rows, page.capacity) };
}
