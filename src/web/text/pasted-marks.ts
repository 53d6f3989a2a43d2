import { readMark } from './mark';

/** A row that takes a mark, by the blind code it stands under. */
export interface CodedRow {
  readonly id: string;
  readonly code: string;
}

/** Why a pasted line went into no row. */
export type PasteFault = 'TWO_COLUMNS' | 'NO_SUCH_CODE' | 'TWO_ROWS' | 'OTHER_MARK' | 'OTHER_TOTAL';

/** A pasted line that stays where it was pasted, with the reason. */
export interface LeftLine {
  /** Its place in the block, from 1. */
  readonly number: number;
  readonly text: string;
  readonly fault: PasteFault;
}

/** What became of a pasted block: marks by cell exactly as they were typed in the sheet, and the lines that fit nowhere. */
export interface ReadBlock {
  readonly texts: Readonly<Record<string, string>>;
  readonly left: readonly LeftLine[];
}

/** The box of a row for one of its questions; the row's only one where the whole script gets one mark. */
export function cellOf(id: string, question: number | null): string {
  return question === null ? id : `${id}.${String(question)}`;
}

/**
 * Reads a block copied from a spreadsheet: code, then the mark, or one mark for each question and if there is one the
 * column of sums, which must be right. A mark already typed is never replaced by another one, and a mark that is none
 * goes into its row as it is, where it is said in words what is wrong with it.
 * @param questions how many; 0 where the whole script gets one mark
 */
export function readBlock(
  block: string,
  rows: readonly CodedRow[],
  typed: Readonly<Record<string, string>>,
  questions = 0,
): ReadBlock {
  const byCode = new Map<string, CodedRow[]>();
  for (const row of rows) byCode.set(bareCode(row.code), [...(byCode.get(bareCode(row.code)) ?? []), row]);
  const texts: Record<string, string> = {};
  const left: LeftLine[] = [];
  const lines = [...block.split(/\r\n|\r|\n/).entries()].filter(([, text]) => text.trim() !== '');
  for (const [place, [index, text]] of lines.entries()) {
    const [code = '', ...marks] = cellsOf(text, questions);
    if (place === 0 && isHeading(code, marks)) continue;
    const [row, other] = byCode.get(bareCode(code)) ?? [];
    const given = marks.slice(0, Math.max(1, questions));
    const boxes = given.map((mark, at) => [cellOf(row?.id ?? '', questions === 0 ? null : at), mark] as const);
    const leave = (fault: PasteFault): unknown => left.push({ number: index + 1, text, fault });
    if (!isWide(marks, questions)) leave('TWO_COLUMNS');
    else if (row === undefined) leave('NO_SUCH_CODE');
    else if (other !== undefined) leave('TWO_ROWS');
    else if (boxes.some(([cell, mark]) => differs(texts[cell] ?? typed[cell], mark))) leave('OTHER_MARK');
    else if (!isSum(marks[questions], given, questions)) leave('OTHER_TOTAL');
    else Object.assign(texts, Object.fromEntries(boxes));
  }
  return { texts, left };
}

/** Whether the first line names the columns: it stands under no code and holds no number. */
function isHeading(code: string, cells: readonly string[]): boolean {
  return !/^[A-Z0-9]{8}$/.test(bareCode(code)) && cells.every((cell) => readMark(cell, 100_000).kind !== 'MARK');
}

/** Whether a line has as many marks as the table has boxes in a row, or one more: the sum of the questions. */
function isWide(marks: readonly string[], questions: number): boolean {
  return questions === 0 ? marks.length === 1 : marks.length === questions || marks.length === questions + 1;
}

/** Whether the last column is the sum of the questions; marks that are none are left for their boxes to tell. */
function isSum(total: string | undefined, marks: readonly string[], questions: number): boolean {
  if (questions === 0 || total === undefined) return true;
  const [sum, ...parts] = [total, ...marks].map((text) => readMark(text, 100_000));
  if (parts.some(({ kind }) => kind !== 'MARK')) return true;
  const added = parts.reduce((all, part) => all + (part.kind === 'MARK' ? part.hundredths : 0), 0);
  return sum?.kind === 'MARK' && sum.hundredths === added;
}

/** Cells of one line: between tabs or semicolons, else the last words apart from what stands before them. */
function cellsOf(line: string, questions: number): readonly string[] {
  const cells = line.split(/[\t;]/).map((cell) => cell.trim());
  while (cells.length > 1 && cells.at(-1) === '') cells.pop();
  if (cells.length > 1) return cells;
  const words = line.trim().split(/\s+/);
  const marks = Math.max(1, questions);
  return words.length <= marks ? words : [words.slice(0, -marks).join(''), ...words.slice(-marks)];
}

/** A code as it is compared: in whichever case, with or without its hyphen. */
function bareCode(code: string): string {
  return code.toUpperCase().replace(/[\s\-–]/g, '');
}

function differs(typed: string | undefined, mark: string): boolean {
  return typed !== undefined && typed.trim() !== '' && typed.trim() !== mark;
}
