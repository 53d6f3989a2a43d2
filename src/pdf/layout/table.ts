import type { Align, Cell, TableBlock } from '../blocks';
import type { FlowRow } from '../flow';
import { alignedX, drawLine, MM, type Pen, type Point, type Tag } from '../pen';
import { breakLines, spoken, type Line } from '../text';
import { lineHeight, PARAGRAPH_GAP, SIZE, type PageMeasure } from './measure';

const PAD_X = 3.5;
const PAD_Y = 3;
const BORDER = 0.5;
const STEP = lineHeight(SIZE.table);

interface LaidCell {
  readonly x: number;
  readonly width: number;
  readonly align: Align;
  readonly lines: readonly Line[];
  readonly tag: Tag;
}

interface Column {
  readonly x: number;
  readonly width: number;
  readonly align: Align;
}

function columnsOf(block: TableBlock, page: PageMeasure): readonly Column[] {
  const total = block.columns.reduce((sum, column) => sum + column.weight, 0);
  let x = page.left;
  return block.columns.map((column) => {
    const width = (page.measure * column.weight) / total;
    const laid = { x, width, align: column.align };
    x += width;
    return laid;
  });
}

function layCells(
  cells: readonly Cell[],
  columns: readonly Column[],
  row: Tag,
  type: 'TH' | 'TD',
): readonly LaidCell[] {
  let next = 0;
  return cells.flatMap((cell) => {
    const covered = columns.slice(next, next + (cell.span ?? 1));
    next += covered.length;
    const [first] = covered;
    if (first === undefined) return [];
    const width = covered.reduce((sum, column) => sum + column.width, 0);
    const align = cell.align ?? first.align;
    const lines = breakLines(cell.runs, { size: SIZE.table, width: width - 2 * PAD_X, justify: align === 'justify' });
    const span = covered.length > 1 ? { span: covered.length } : {};
    return [{ x: first.x, width, align, lines, tag: { type, parent: row, ...span, ...spoken(cell.runs, lines) } }];
  });
}

function drawCells(pen: Pen, cells: readonly LaidCell[], top: number, height: number): void {
  for (const cell of cells) {
    const room = cell.width - 2 * PAD_X;
    const start = top + (height - cell.lines.length * STEP) / 2;
    pen.within(cell.tag, () =>
      cell.lines.forEach((line, index) => {
        const x = cell.x + PAD_X + alignedX(cell.align, room, line.width);
        drawLine(pen, line, SIZE.table, { x, y: start + index * STEP });
      }),
    );
  }
  drawBorders(pen, cells, top, top + height);
}

/** The frame of a row: both edges across, and every cell's sides; they reach half a border further, to close corners. */
function drawBorders(pen: Pen, cells: readonly LaidCell[], top: number, bottom: number): void {
  const left = cells[0]?.x ?? 0;
  const right = cells.reduce((end, cell) => Math.max(end, cell.x + cell.width), left);
  const sides = [left, ...cells.map((cell) => cell.x + cell.width)];
  const reach = BORDER / 2;
  const across = (y: number): readonly [Point, Point] => [
    { x: left - reach, y },
    { x: right + reach, y },
  ];
  const down = (x: number): readonly [Point, Point] => [
    { x, y: top },
    { x, y: bottom },
  ];
  pen.rules([across(top), across(bottom), ...sides.map(down)], BORDER);
}

function rowOf(cells: readonly LaidCell[], least: number, rest: Pick<FlowRow, 'before' | 'keepWithNext'>): FlowRow {
  const lines = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const height = Math.max(least, lines * STEP + 2 * PAD_Y);
  return { ...rest, height, draw: (pen, top) => drawCells(pen, cells, top, height) };
}

/** Only a row that fills more than a whole page is cut, between lines; every other stays whole. */
function cutTall(cells: readonly LaidCell[], most: number): readonly (readonly LaidCell[])[] {
  const lines = Math.max(1, ...cells.map((cell) => cell.lines.length));
  if (lines <= most) return [cells];
  return Array.from({ length: Math.ceil(lines / most) }, (_, part) =>
    cells.map((cell) => ({ ...cell, lines: cell.lines.slice(part * most, (part + 1) * most) })),
  );
}

/**
 * The rows of a table's line of cells. What was laid out to know its height is let go, and laid out again when the row is
 * drawn: kept for ten thousand rows at once it would be the most of what a paper takes in memory.
 */
function bodyRows(
  layCellsOf: () => readonly LaidCell[],
  { least, most, header }: { readonly least: number; readonly most: number; readonly header: FlowRow },
): readonly FlowRow[] {
  const rest = { before: 0, keepWithNext: false };
  const parts = cutTall(layCellsOf(), most).map((cells) => ({ ...rowOf(cells, least, rest), header }));
  const [whole] = parts;
  if (whole === undefined || parts.length > 1) return parts;
  const { height } = whole;
  return [{ ...rest, header, height, draw: (pen, top) => drawCells(pen, layCellsOf(), top, height) }];
}

/** A table no higher than this part of a page is kept whole. */
const WHOLE_TABLE = 0.25;

/** Ties rows so that a short table stays whole, and a long one leaves no single row behind or ahead. */
function tied(rows: readonly FlowRow[], page: PageMeasure): readonly FlowRow[] {
  const short = rows.reduce((sum, row) => sum + row.height, 0) <= page.capacity * WHOLE_TABLE;
  return rows.map((row, index) => {
    const inside = index < rows.length - 1;
    const edge = index === 0 || index === rows.length - 2;
    return { ...row, keepWithNext: inside && (short || edge) };
  });
}

/** Rows of a table. The header stays with the first row and is drawn again on each page. */
export function layTable(block: TableBlock, page: PageMeasure): readonly FlowRow[] {
  const columns = columnsOf(block, page);
  const table: Tag = { type: 'Table' };
  const titles = block.columns.map((column): Cell => ({ runs: [{ text: column.title, bold: true }], align: 'center' }));
  const header = rowOf(layCells(titles, columns, { type: 'TR', parent: table }, 'TH'), 0, {
    before: PARAGRAPH_GAP,
    keepWithNext: true,
  });
  const most = Math.floor((page.capacity - header.height - 2 * PAD_Y) / STEP);
  const least = (block.rowHeight ?? 0) * MM;
  const rows = block.rows.flatMap((cells) =>
    bodyRows(() => layCells(cells, columns, { type: 'TR', parent: table }, 'TD'), { least, most, header }),
  );
  return [rows.length === 0 ? { ...header, keepWithNext: false } : header, ...tied(rows, page)];
}
