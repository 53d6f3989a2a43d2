import type { PaperDocument, Run } from '../blocks';
import type { FlowRow } from '../flow';
import { textWidth } from '../fonts';
import { alignedX, drawLine, type Pen, type Tag } from '../pen';
import { balancedLines, lineText, printable, type Line } from '../text';
import { lineHeight, SIZE, type PageMeasure } from './measure';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** The agency stands in 44 % of the width: the rest holds the nation's name on one line at 12 points. */
const AGENCY_SHARE = 0.44;
const GAP = 8;
/** The rule below a name or title: a third to a half of the line above it. */
const RULE_SHARE = 0.4;
const LONGEST_RULE = 130;
/** A rule this far below a line, in points, touches no letter that hangs under it. */
const RULE_BELOW = 4.5;
/** Lines above a rule stand tighter than text. */
const TIGHT = 1.2;

/** Words of two syllables that subjects are full of, and a year: "lãnh / đạo" on two lines reads badly. */
const COMPOUNDS =
  /(?<!\p{L})(chức danh|lãnh đạo|quản lý|kỳ thi tuyển|kỳ thi|thi tuyển|thi viết|dự thi|đề án|kết quả|phúc khảo|hồ sơ|hội đồng|cấp phòng|trúng tuyển|thành lập|công nhận|năm \d{4})(?!\p{L})/giu;

/** The text with its compounds held together by no-break spaces, which print as spaces. */
function heldTogether(value: string): string {
  return value.replace(COMPOUNDS, (compound) => compound.replaceAll(' ', '\u00a0'));
}

interface Stacked {
  readonly line: Line;
  readonly size: number;
}

function widest(lines: readonly Stacked[]): number {
  return Math.max(0, ...lines.map(({ line }) => line.width));
}

interface OpeningColumn {
  readonly x: number;
  readonly width: number;
}

function stack(values: readonly string[], style: Omit<Run, 'text'>, size: number, width: number): readonly Stacked[] {
  return values.flatMap((value) =>
    balancedLines([{ text: value, ...style }], { size, width }).map((line) => ({ line, size })),
  );
}

/** Draws lines one below the other, heard as one text. Returns where they end. */
function drawStack(
  pen: Pen,
  lines: readonly Stacked[],
  place: OpeningColumn & { readonly top: number; readonly type?: Tag['type'] },
): number {
  let y = place.top;
  if (lines.length === 0) return y;
  const tag: Tag = {
    type: place.type ?? 'P',
    actual: lines.map(({ line }) => lineText(line).trim().replaceAll('\u00a0', ' ')).join(' '),
  };
  pen.within(tag, () => {
    for (const { line, size } of lines) {
      drawLine(pen, line, size, { x: place.x + alignedX('center', place.width, line.width), y });
      y += size * TIGHT;
    }
  });
  return y;
}

function centredRule(pen: Pen, column: OpeningColumn, y: number, length: number): void {
  const from = column.x + (column.width - length) / 2;
  const [start, end] = [
    { x: from, y },
    { x: from + length, y },
  ];
  pen.rules([[start, end]], 0.75);
}

/** The head of page 1: agency and number on the left; nation, motto, place and day on the right. One row. */
function head(paper: PaperDocument, page: PageMeasure): FlowRow {
  const left = { x: page.left, width: page.measure * AGENCY_SHARE - GAP };
  const right = { x: page.left + page.measure * AGENCY_SHARE, width: page.measure * (1 - AGENCY_SHARE) };
  const name = stack(paper.agency.name, { bold: true }, SIZE.nation, left.width);
  const agency = [...stack(paper.agency.superior, {}, SIZE.nation, left.width), ...name];
  const nation = stack([NATION], { bold: true }, SIZE.nation, right.width);
  const motto = stack([MOTTO], { bold: true }, SIZE.motto, right.width);
  const reference = stack(paper.reference === null ? [] : [paper.reference], {}, SIZE.motto, left.width);
  const placeAndDate = stack([paper.placeAndDate], { italic: true }, SIZE.motto, right.width);
  const heightOf = (lines: readonly Stacked[]): number => lines.reduce((sum, { size }) => sum + size * TIGHT, 0);
  const below = Math.max(heightOf(agency), heightOf([...nation, ...motto])) + 10;
  const draw = (pen: Pen, top: number): void => {
    const agencyEnd = drawStack(pen, agency, { ...left, top }) + RULE_BELOW;
    centredRule(pen, left, agencyEnd, widest(name) * RULE_SHARE);
    const mottoEnd = drawStack(pen, [...nation, ...motto], { ...right, top }) + RULE_BELOW;
    centredRule(pen, right, mottoEnd, textWidth('bold', SIZE.motto, MOTTO));
    drawStack(pen, reference, { ...left, top: top + below });
    drawStack(pen, placeAndDate, { ...right, top: top + below });
  };
  return { height: below + Math.max(heightOf(reference), heightOf(placeAndDate)), before: 0, keepWithNext: true, draw };
}

/** Tên loại and trích yếu, centred, with the short rule below. */
function title(paper: PaperDocument, page: PageMeasure): readonly FlowRow[] {
  const column = { x: page.left, width: page.measure };
  const lines = [
    ...stack([printable(paper.title)], { bold: true }, SIZE.title, page.measure),
    ...balancedLines(
      paper.subject.map((run) => ({ ...run, text: heldTogether(run.text), bold: true })),
      { size: SIZE.title, width: page.measure * 0.86 },
    ).map((line) => ({ line, size: SIZE.title })),
  ];
  const height = lines.reduce((sum, { size }) => sum + size * TIGHT, 0) + RULE_BELOW + 5;
  const draw = (pen: Pen, top: number): void => {
    const end = drawStack(pen, lines, { ...column, top, type: 'H1' }) + RULE_BELOW;
    if (paper.subject.length > 0) centredRule(pen, column, end, Math.min(LONGEST_RULE, widest(lines) * RULE_SHARE));
  };
  return [{ height: height + lineHeight(2), before: 16, keepWithNext: true, draw }];
}

/** The nation and its motto alone, in the middle: the head of a paper that a person writes, not an agency. */
function nationHead(paper: PaperDocument, page: PageMeasure): FlowRow {
  const column = { x: page.left, width: page.measure };
  const nation = stack([NATION], { bold: true }, SIZE.nation + 1, page.measure);
  const motto = stack([MOTTO], { bold: true }, SIZE.motto, page.measure);
  const day = stack([paper.placeAndDate], { italic: true }, SIZE.motto, page.measure);
  const height = (SIZE.nation + 1 + SIZE.motto) * TIGHT + 10 + day.length * SIZE.motto * TIGHT;
  const draw = (pen: Pen, top: number): void => {
    const end = drawStack(pen, [...nation, ...motto], { ...column, top }) + RULE_BELOW;
    centredRule(pen, column, end, textWidth('bold', SIZE.motto, MOTTO));
    drawStack(pen, day, { ...column, top: end + 8 });
  };
  return { height, before: 0, keepWithNext: true, draw };
}

/** The rows every paper begins with. */
export function layOpening(paper: PaperDocument, page: PageMeasure): readonly FlowRow[] {
  const agency = paper.agency.name.length > 0 ? head : nationHead;
  return [agency(paper, page), ...title(paper, page)];
}
