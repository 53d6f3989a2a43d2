import type { RecipientsBlock, Signature, SignaturesBlock } from '../blocks';
import type { FlowRow } from '../flow';
import { alignedX, drawLine, MM, type Pen } from '../pen';
import { balancedLines, breakLines, lineText, type Line } from '../text';
import { lineHeight, SIZE, type PageMeasure } from './measure';

/** Space between Nơi nhận and the signature beside it. */
const RECIPIENTS_GAP = 8;

/** Room for the signature and the seal. */
const SIGNING_ROOM = 24 * MM;

interface SignatureColumn {
  readonly x: number;
  readonly width: number;
  readonly head: readonly Line[];
  readonly hint: readonly Line[];
  readonly name: readonly Line[];
}

function layColumn(signature: Signature, x: number, width: number): SignatureColumn {
  const lines = (value: string, style: { bold?: boolean; italic?: boolean }, size: number): readonly Line[] =>
    balancedLines([{ text: value, ...style }], { size, width });
  return {
    x,
    width,
    head: signature.lines.flatMap((line) => lines(line, { bold: true }, SIZE.body)),
    hint: lines(signature.hint, { italic: true }, SIZE.table),
    name: signature.name === null ? [] : lines(signature.name, { bold: true }, SIZE.body),
  };
}

function drawColumn(pen: Pen, column: SignatureColumn, top: number, room: number): void {
  let y = top;
  const put = (lines: readonly Line[], size: number): void => {
    if (lines.length === 0) return;
    pen.within({ type: 'P', actual: lines.map(lineText).join('') }, () => {
      for (const line of lines) {
        drawLine(pen, line, size, { x: column.x + alignedX('center', column.width, line.width), y });
        y += lineHeight(size);
      }
    });
  };
  put(column.head, SIZE.body);
  put(column.hint, SIZE.table);
  y = top + room;
  put(column.name, SIZE.body);
}

/** One row for all signatures: it cannot be split. A single signer stands in the right half. */
export function laySignatures(block: SignaturesBlock, page: PageMeasure): readonly FlowRow[] {
  const slots = Math.max(2, block.columns.length);
  const width = page.measure / slots;
  const skipped = slots - block.columns.length;
  const columns = block.columns.map((signature, index) =>
    layColumn(signature, page.left + (index + skipped) * width, width),
  );
  const head = Math.max(
    ...columns.map(
      (column) => column.head.length * lineHeight(SIZE.body) + column.hint.length * lineHeight(SIZE.table),
    ),
  );
  const name = Math.max(1, ...columns.map((column) => column.name.length)) * lineHeight(SIZE.body);
  const room = head + SIGNING_ROOM;
  const draw = (pen: Pen, top: number): void => columns.forEach((column) => drawColumn(pen, column, top, room));
  return [{ height: room + name, before: 14, keepWithNext: false, draw }];
}

/** A single signer with Nơi nhận at the same height on the left, as NĐ 30/2020 places them: one row. */
export function layClosing(
  signatures: SignaturesBlock,
  recipients: RecipientsBlock,
  page: PageMeasure,
): readonly FlowRow[] {
  const list = layRecipients(recipients, page);
  const listHeight = list.reduce((sum, row) => sum + row.height, 0);
  const draw = (pen: Pen, top: number): void => {
    let y = top;
    for (const row of list) {
      row.draw(pen, y);
      y += row.height;
    }
  };
  return laySignatures(signatures, page).map((row) => ({
    ...row,
    height: Math.max(row.height, listHeight),
    draw: (pen: Pen, top: number) => {
      draw(pen, top);
      row.draw(pen, top);
    },
  }));
}

/** Nơi nhận: heading 12 bold italic, list 11 upright, kept together. */
export function layRecipients(block: RecipientsBlock, page: PageMeasure): readonly FlowRow[] {
  const width = page.measure / 2 - RECIPIENTS_GAP;
  const head = breakLines([{ text: 'Nơi nhận:', bold: true, italic: true }], { size: SIZE.recipientsHead, width });
  const ending = (index: number): string => (index === block.lines.length - 1 ? '.' : ';');
  const list = block.lines.flatMap((line, index) =>
    breakLines([{ text: `- ${line}${ending(index)}` }], { size: SIZE.small, width }),
  );
  const lines = [
    ...head.map((line) => ({ line, size: SIZE.recipientsHead })),
    ...list.map((line) => ({ line, size: SIZE.small })),
  ];
  return lines.map(({ line, size }, index) => ({
    height: lineHeight(size),
    before: index === 0 ? 10 : 0,
    keepWithNext: index < lines.length - 1,
    draw: (pen: Pen, top: number) =>
      pen.within({ type: 'P' }, () => drawLine(pen, line, size, { x: page.left, y: top })),
  }));
}
