import { spawnSync } from 'node:child_process';
import { plainText, type Block, type PaperDocument } from '../../src/pdf/blocks';
import type { Face } from '../../src/pdf/fonts';
import { paperContent, type Printable } from '../../src/pdf/index';
import { layOut } from '../../src/pdf/layout/document';
import type { Pen } from '../../src/pdf/pen';

/** A text as the layout puts it on a page. */
export interface DrawnText {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly stretch: number;
}

/** A pen that only remembers: layout can be tested without making a file. */
export function recorder(): { readonly pen: Pen; readonly texts: DrawnText[]; readonly lengths: number[] } {
  const texts: DrawnText[] = [];
  const lengths: number[] = [];
  const pen: Pen = {
    text: (text, { face, size, stretch = 0 }, { x, y }) => texts.push({ text, face, size, x, y, stretch }),
    rules: (lines) => lines.forEach(([from, to]) => lengths.push(to.x - from.x)),
    dots: () => undefined,
    within: (_tag, draw) => draw(),
  };
  return { pen, texts, lengths };
}

/** The texts of each page, without page number and footer. */
export function drawnPages(paper: PaperDocument): readonly (readonly DrawnText[])[] {
  const { page, pages } = layOut(paper);
  return pages.map((rows) => {
    const { pen, texts } = recorder();
    rows.forEach(({ row, top }) => row.draw(pen, page.top + top));
    return texts;
  });
}

export const pagesOf = (paper: Printable): readonly (readonly DrawnText[])[] => drawnPages(paperContent(paper));

/** A document with the given blocks and nothing else of interest. */
export function documentOf(blocks: PaperDocument['blocks'], changes: Partial<PaperDocument> = {}): PaperDocument {
  return {
    code: 'D28',
    orientation: 'portrait',
    agency: { superior: ['SỞ NỘI VỤ'], name: ['HỘI ĐỒNG THI TUYỂN'] },
    reference: 'Số: 1/BB-HĐTT',
    placeAndDate: 'Hà Nội, ngày 05 tháng 02 năm 2026',
    title: 'BIÊN BẢN',
    subject: [{ text: 'Thử' }],
    blocks,
    version: 1,
    template: { code: 'D28', version: 1 },
    auditHead: null,
    recordedAt: '2026-02-05T00:00:00.000Z',
    draft: false,
    ...changes,
  };
}

/** Runs a program of poppler-utils on a PDF given by standard input; throws at any complaint about the file. */
export function poppler(program: string, options: readonly string[], pdf: Buffer): string {
  const output = program === 'pdftotext' ? ['-', '-'] : ['-'];
  const result = spawnSync(program, [...options, ...output], { input: pdf, maxBuffer: 1 << 26 });
  const complaint = result.stderr.toString();
  if (result.status !== 0 || complaint !== '') throw new Error(`${program}: ${complaint}`);
  return result.stdout.toString();
}

const found = spawnSync('pdftotext', ['-v']).error === undefined;
if (!found) console.warn('NOT RUN: tests that read finished PDFs need pdftotext (apt-get install poppler-utils).');

/** `describe` for tests that read a finished PDF back with poppler-utils; skipped loudly where there is none. */
export const describeWithPoppler = found ? describe : describe.skip;

/** A word of a finished PDF, points from the top left corner. */
export interface PlacedWord {
  readonly page: number;
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
  readonly text: string;
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;

/** Every word of a finished PDF with its place. */
export function wordsOf(pdf: Buffer): readonly PlacedWord[] {
  const pages = poppler('pdftotext', ['-bbox'], pdf).split('<page ').slice(1);
  return pages.flatMap((source, index) =>
    [...source.matchAll(WORD)].map(([, xMin, yMin, xMax, yMax, text = '']) => ({
      page: index + 1,
      xMin: Number(xMin),
      yMin: Number(yMin),
      xMax: Number(xMax),
      yMax: Number(yMax),
      text,
    })),
  );
}

/** Text with every stretch of white space made one space: what a reader reads, wherever lines break. */
export const readThrough = (value: string): string => value.replace(/\s+/g, ' ').trim();

function saidBy(block: Block): readonly string[] {
  switch (block.kind) {
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat().map(({ runs }) => plainText(runs))];
    case 'fields':
      return block.items.map(({ label, value }) => `${label}: ${plainText(value ?? [])}`);
    case 'signatures':
      return block.columns.flatMap(({ lines, hint, name }) => [...lines, hint, name ?? '']);
    case 'recipients':
      return ['Nơi nhận:', ...block.lines.map((line, at) => `- ${line}${at === block.lines.length - 1 ? '.' : ';'}`)];
    case 'item':
      return [`${block.marker} ${plainText(block.runs)}`];
    case 'heading':
    case 'paragraph':
      return [plainText(block.runs)];
    default:
      return [];
  }
}

/** All the blocks of a paper say, one text a line. */
export const saidText = (paper: PaperDocument): string => paper.blocks.flatMap(saidBy).join('\n');
