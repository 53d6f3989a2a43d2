import { plainText } from '../blocks';
import type { FieldsBlock, HeadingBlock, ItemBlock, ParagraphBlock, Run } from '../blocks';
import type { FlowRow } from '../flow';
import { alignedX, ASCENT, drawLine, type Pen, type Tag } from '../pen';
import { breakLines, spoken, type Line } from '../text';
import { INDENT, lineHeight, PARAGRAPH_GAP, SIZE, type PageMeasure } from './measure';

/** At least this many lines of a paragraph stand together before and after a page break. */
const TOGETHER = 2;

interface ParagraphStyle {
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly indent: number;
  readonly before: number;
  readonly keepWithNext: boolean;
  readonly type?: Tag['type'];
}

/** Lines of a paragraph as rows: the first two and the last two are never parted. */
function paragraphRows(runs: readonly Run[], style: ParagraphStyle, page: PageMeasure): readonly FlowRow[] {
  const { size, align, indent } = style;
  const lines = breakLines(runs, { size, width: page.measure, indent, justify: align === 'justify' });
  const tag: Tag = { type: style.type ?? 'P', ...spoken(runs, lines) };
  return lines.map((line, index) => {
    const start = index === 0 ? indent : 0;
    const x = page.left + start + alignedX(align, page.measure - start, line.width);
    const opens = index < TOGETHER - 1;
    const closes = index >= lines.length - TOGETHER && index < lines.length - 1;
    return {
      height: lineHeight(size),
      before: index === 0 ? style.before : 0,
      keepWithNext: index === lines.length - 1 ? style.keepWithNext : opens || closes,
      draw: (pen: Pen, top: number) => pen.within(tag, () => drawLine(pen, line, size, { x, y: top })),
    };
  });
}

/** Rows of a paragraph of text. */
export function layParagraph(block: ParagraphBlock, page: PageMeasure): readonly FlowRow[] {
  const size = block.small === true ? SIZE.small : SIZE.body;
  const before = block.small === true ? PARAGRAPH_GAP / 2 : PARAGRAPH_GAP;
  const indent = block.indent ? INDENT : 0;
  return paragraphRows(block.runs, { size, align: block.align, indent, before, keepWithNext: false }, page);
}

/** Rows of a heading, which is never the last line of a page. */
export function layHeading(block: HeadingBlock, page: PageMeasure): readonly FlowRow[] {
  const runs = block.runs.map((run) => ({ ...run, bold: true, ...(block.level === 3 ? { italic: true } : {}) }));
  const centred = block.level === 1;
  return paragraphRows(
    runs,
    {
      size: SIZE.body,
      align: centred ? 'center' : 'left',
      indent: centred ? 0 : INDENT,
      before: PARAGRAPH_GAP + 2,
      keepWithNext: true,
      type: block.level === 3 ? 'H3' : 'H2',
    },
    page,
  );
}

/** Rows of a list item: in Vietnamese official papers a dash opens an ordinary, indented paragraph. */
export function layItem(block: ItemBlock, page: PageMeasure): readonly FlowRow[] {
  const runs = [{ text: `${block.marker} ` }, ...block.runs];
  const style = { size: SIZE.body, align: 'justify', indent: INDENT, before: PARAGRAPH_GAP / 2 } as const;
  return paragraphRows(runs, { ...style, keepWithNext: false }, page);
}

const FIELD_GAP = 10;
const DOTS_GAP = 4;
/** Extra height of a line that is filled by hand. */
const HAND_ROOM = 5;

/** One row of "label: value" pairs, each in its share of the width. */
export function layFields(block: FieldsBlock, page: PageMeasure): readonly FlowRow[] {
  const shares = block.items.reduce((sum, item) => sum + item.share, 0);
  let x = page.left;
  const cells = block.items.map((item, index) => {
    const full = (page.measure * item.share) / shares;
    const width = full - (index < block.items.length - 1 ? FIELD_GAP : 0);
    const lines = breakLines([{ text: `${item.label}: ` }, ...(item.value ?? [])], { size: SIZE.body, width });
    const tag: Tag = { type: 'P', actual: `${item.label}: ${plainText(item.value ?? [])}`.trim() };
    const cell = { x, width, lines, tag, blank: item.value === null };
    x += full;
    return cell;
  });
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const step = lineHeight(SIZE.body);
  const lift = cells.some((cell) => cell.blank) ? HAND_ROOM : 0;
  const draw = (pen: Pen, top: number): void => {
    for (const cell of cells) {
      pen.within(cell.tag, () =>
        cell.lines.forEach((line, index) =>
          drawLine(pen, line, SIZE.body, { x: cell.x, y: top + lift + index * step }),
        ),
      );
      if (cell.blank) dotsAfter(pen, cell, top + lift);
    }
  };
  return [{ height: lift + count * step, before: PARAGRAPH_GAP / 2, keepWithNext: false, draw }];
}

function dotsAfter(pen: Pen, cell: { x: number; width: number; lines: readonly Line[] }, top: number): void {
  const y = top + (cell.lines.length - 1) * lineHeight(SIZE.body) + SIZE.body * ASCENT;
  const from = { x: cell.x + (cell.lines.at(-1)?.width ?? 0) + DOTS_GAP, y };
  pen.dots(from, { x: cell.x + cell.width, y });
}

/** Dotted lines for a pen: a little higher than printed lines; neither the first nor the last stands alone on a page. */
export function layRuled(count: number, page: PageMeasure): readonly FlowRow[] {
  const height = lineHeight(SIZE.body) + HAND_ROOM;
  const draw = (pen: Pen, top: number): void =>
    pen.dots({ x: page.left, y: top + height - 4 }, { x: page.left + page.measure, y: top + height - 4 });
  return Array.from({ length: count }, (_, index) => {
    const edge = index === 0 || index === count - TOGETHER;
    return { height, before: 0, keepWithNext: edge && index < count - 1, draw };
  });
}
