import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeightRule,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
} from 'docx';
import type { Align, Block, FieldsBlock, PaperDocument, Run, Signature, TableBlock } from './blocks';
import { INDENT, pageMeasure, SIZE } from './layout/measure';
import { MM } from './pen';
import { printable } from './text';

/** Said on every page of the Word file: only the PDF has force. */
export const WORD_NOTICE = 'Bản để chỉnh sửa, không có giá trị xác thực';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const FONT = 'Times New Roman';
const TWIPS = 20;
const DOTS = '…………………………………………………………';
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Readonly<Record<Align, string>>;

type Style = Readonly<Omit<Run, 'text'>> & { readonly size?: number };

function textRuns(runs: readonly Run[], style: Style = {}): readonly TextRun[] {
  const { size = SIZE.body, ...face } = style;
  return runs.map((run) => {
    const { text, bold = false, italic = false } = { ...run, ...face };
    const options: IRunOptions = { text: printable(text), bold, italics: italic, font: FONT, size: size * 2 };
    return new TextRun(options);
  });
}

function line(text: string, style: Style, options: IParagraphOptions = {}): Paragraph {
  const children = text === '' ? [] : textRuns([{ text }], style);
  return new Paragraph({ alignment: AlignmentType.CENTER, ...options, children: [...children] });
}

function paragraph(runs: readonly Run[], options: IParagraphOptions, style: Style = {}): Paragraph {
  const spacing = { before: 6 * TWIPS, line: 288, lineRule: LineRuleType.AUTO };
  return new Paragraph({ spacing, widowControl: true, ...options, children: [...textRuns(runs, style)] });
}

/** Columns side by side without borders: the head, the signatures. */
function sideBySide(columns: readonly (readonly Paragraph[])[], shares: readonly number[]): Table {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const children = columns.map(
    (content, index) =>
      new TableCell({
        children: content.length === 0 ? [new Paragraph({})] : [...content],
        width: { size: ((shares[index] ?? 1) / total) * 100, type: WidthType.PERCENTAGE },
        borders: NO_BORDERS,
      }),
  );
  const rows = [new TableRow({ cantSplit: true, children })];
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders: NO_BORDERS, rows });
}

function head(paper: PaperDocument): readonly (Paragraph | Table)[] {
  const nation = [
    line(NATION, { bold: true, size: SIZE.nation }),
    line(MOTTO, { bold: true, size: SIZE.motto }),
    line(paper.placeAndDate, { italic: true, size: SIZE.motto }, { spacing: { before: 8 * TWIPS } }),
  ];
  const { superior, name } = paper.agency;
  if (name.length === 0) return nation;
  const agency = [
    ...superior.map((value) => line(value, { size: SIZE.nation })),
    ...name.map((value) => line(value, { bold: true, size: SIZE.nation })),
    line(paper.reference ?? '', { size: SIZE.motto }, { spacing: { before: 8 * TWIPS } }),
  ];
  return [sideBySide([agency, nation], [44, 56])];
}

function title(paper: PaperDocument): readonly Paragraph[] {
  return [
    line(paper.title, { bold: true, size: SIZE.title }, { spacing: { before: 16 * TWIPS } }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [...textRuns(paper.subject, { bold: true, size: SIZE.title })],
    }),
  ];
}

function tableOf(block: TableBlock): Table {
  const total = block.columns.reduce((sum, column) => sum + column.weight, 0);
  const width = (weight: number) => ({ size: (weight / total) * 100, type: WidthType.PERCENTAGE });
  const cell = (
    runs: readonly Run[],
    align: Align,
    shape: { weight: number; span: number; style?: Style },
  ): TableCell => {
    const style = { size: SIZE.table, ...shape.style };
    const children = [new Paragraph({ alignment: ALIGNMENT[align], children: [...textRuns(runs, style)] })];
    const columnSpan = shape.span;
    return new TableCell({
      children,
      columnSpan,
      width: width(shape.weight),
      verticalAlign: VerticalAlignTable.CENTER,
    });
  };
  const header = block.columns.map(({ title: name, weight }) =>
    cell([{ text: name }], 'center', { weight, span: 1, style: { bold: true } }),
  );
  const height = { value: (block.rowHeight ?? 0) * MM * TWIPS, rule: HeightRule.ATLEAST };
  const rows = block.rows.map((cells) => {
    let next = 0;
    const children = cells.map(({ runs, span = 1, align }) => {
      const covered = block.columns.slice(next, next + span);
      next += span;
      const weight = covered.reduce((sum, column) => sum + column.weight, 0);
      return cell(runs, align ?? covered[0]?.align ?? 'left', { weight, span });
    });
    return new TableRow({ cantSplit: true, height, children });
  });
  const top = new TableRow({ tableHeader: true, cantSplit: true, children: header });
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [top, ...rows] });
}

function fieldsOf(block: FieldsBlock): Paragraph {
  const room = pageMeasure('portrait').measure;
  const shares = block.items.reduce((sum, item) => sum + item.share, 0);
  let position = 0;
  const stops: { type: typeof TabStopType.LEFT; position: number }[] = [];
  const children = block.items.flatMap((item, index) => {
    const value = item.value ?? [{ text: DOTS.slice(0, Math.ceil((DOTS.length * item.share) / shares / 1.4)) }];
    const tab = index === 0 ? [] : [new TextRun({ text: '\t', font: FONT })];
    position += (room * item.share * TWIPS) / shares;
    if (index < block.items.length - 1) stops.push({ type: TabStopType.LEFT, position });
    return [...tab, ...textRuns([{ text: `${item.label}: ` }, ...value])];
  });
  return new Paragraph({ tabStops: stops, spacing: { before: 3 * TWIPS }, children });
}

function signatureOf(signature: Signature): readonly Paragraph[] {
  return [
    ...signature.lines.map((value) => line(value, { bold: true }, { keepNext: true })),
    line(signature.hint, { italic: true, size: SIZE.table }, { keepNext: true }),
    ...Array.from({ length: 4 }, () => line('', {}, { keepNext: true })),
    line(signature.name ?? '', { bold: true }),
  ];
}

function recipientsOf(lines: readonly string[]): readonly Paragraph[] {
  const ending = (index: number): string => (index === lines.length - 1 ? '.' : ';');
  return [
    line('Nơi nhận:', { bold: true, italic: true, size: SIZE.recipientsHead }, { alignment: AlignmentType.LEFT }),
    ...lines.map((value, index) =>
      line(`- ${value}${ending(index)}`, { size: SIZE.small }, { alignment: AlignmentType.LEFT }),
    ),
  ];
}

const indent = { firstLine: INDENT * TWIPS };

function blockOf(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const centred = block.level === 1;
      const style = { bold: true, ...(block.level === 3 ? { italic: true } : {}) };
      return [
        paragraph(
          block.runs,
          centred ? { alignment: AlignmentType.CENTER, keepNext: true } : { indent, keepNext: true },
          style,
        ),
      ];
    }
    case 'paragraph': {
      const size = block.small === true ? SIZE.small : SIZE.body;
      return [
        paragraph(block.runs, { alignment: ALIGNMENT[block.align], ...(block.indent ? { indent } : {}) }, { size }),
      ];
    }
    case 'item': {
      const runs = [{ text: `${block.marker} ` }, ...block.runs];
      return [paragraph(runs, { alignment: AlignmentType.JUSTIFIED, indent })];
    }
    case 'fields':
      return [fieldsOf(block)];
    case 'table':
      return [tableOf(block), new Paragraph({ spacing: { before: 0, after: 0 } })];
    case 'signatures': {
      const columns = block.columns.map(signatureOf);
      const all = columns.length === 1 ? [[], ...columns] : columns;
      return [
        sideBySide(
          all,
          all.map(() => 1),
        ),
      ];
    }
    case 'recipients':
      return recipientsOf(block.lines);
    case 'ruled':
      return Array.from({ length: block.count }, () => line(DOTS, {}, { alignment: AlignmentType.LEFT }));
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'spacer':
      return [new Paragraph({ spacing: { before: block.height * MM * TWIPS } })];
  }
}

function pageOf(paper: PaperDocument): NonNullable<ISectionOptions['properties']> {
  const { left, right, top, bottom } = pageMeasure(paper.orientation);
  const [short, long] = [210 * MM * TWIPS, 297 * MM * TWIPS];
  const orientation = paper.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const margin = { left, right, top, bottom };
  return {
    titlePage: true,
    page: {
      size: { width: short, height: long, orientation },
      margin: {
        left: margin.left * TWIPS,
        right: margin.right * TWIPS,
        top: margin.top * TWIPS,
        bottom: margin.bottom * TWIPS,
      },
    },
  };
}

function footerOf(): Footer {
  return new Footer({ children: [line(WORD_NOTICE, { italic: true, size: 9 })] });
}

/** A paper as a Word file made of the same blocks as the PDF: the same words, for editing, without force. */
export async function writeWord(paper: PaperDocument): Promise<Buffer> {
  const number = new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 });
  const numbered = new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
  const document = new Document({
    creator: 'Thi Tuyển',
    title: paper.code,
    description: WORD_NOTICE,
    styles: { default: { document: { run: { font: FONT, size: SIZE.body * 2, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: pageOf(paper),
        headers: { first: new Header({ children: [new Paragraph({})] }), default: numbered },
        footers: { first: footerOf(), default: footerOf() },
        children: [...head(paper), ...title(paper), ...paper.blocks.flatMap(blockOf)],
      },
    ],
  });
  return Packer.toBuffer(document);
}
