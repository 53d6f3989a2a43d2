/** A row that takes a mark, by the blind code it stands under. */
export interface CodedRow {
  readonly id: string;
  readonly code: string;
}

/** Why a pasted line went into no row. */
export type PasteFault = 'TWO_COLUMNS' | 'NO_SUCH_CODE' | 'TWO_ROWS' | 'OTHER_MARK';

/** A pasted line that stays where it was pasted, with the reason. */
export interface LeftLine {
  /** Its place in the block, from 1. */
  readonly number: number;
  readonly text: string;
  readonly fault: PasteFault;
}

/** What became of a pasted block: marks by row exactly as they were typed in the sheet, and the lines that fit nowhere. */
export interface ReadBlock {
  readonly texts: Readonly<Record<string, string>>;
  readonly left: readonly LeftLine[];
}

/**
 * Reads a block copied from a spreadsheet: code, tab, mark. A mark already typed is never replaced by another one, and a
 * mark that is none goes into its row as it is, where it is said in words what is wrong with it.
 */
export function readBlock(
  block: string,
  rows: readonly CodedRow[],
  typed: Readonly<Record<string, string>>,
): ReadBlock {
  const byCode = new Map<string, CodedRow[]>();
  for (const row of rows) byCode.set(bareCode(row.code), [...(byCode.get(bareCode(row.code)) ?? []), row]);
  const texts: Record<string, string> = {};
  const left: LeftLine[] = [];
  for (const [index, text] of block.split(/\r\n|\r|\n/).entries()) {
    if (text.trim() === '') continue;
    const leave = (fault: PasteFault): unknown => left.push({ number: index + 1, text, fault });
    const [code = '', mark, ...more] = cellsOf(text);
    if (mark === undefined || more.length > 0) {
      leave('TWO_COLUMNS');
      continue;
    }
    const [row, other] = byCode.get(bareCode(code)) ?? [];
    if (row === undefined) leave('NO_SUCH_CODE');
    else if (other !== undefined) leave('TWO_ROWS');
    else if (differs(texts[row.id] ?? typed[row.id], mark)) leave('OTHER_MARK');
    else texts[row.id] = mark;
  }
  return { texts, left };
}

/** Cells of one line: between tabs or semicolons, else the last word apart from what stands before it. */
function cellsOf(line: string): readonly string[] {
  const cells = line.split(/[\t;]/).map((cell) => cell.trim());
  while (cells.length > 1 && cells.at(-1) === '') cells.pop();
  if (cells.length > 1) return cells;
  const words = line.trim().split(/\s+/);
  return words.length < 2 ? words : [words.slice(0, -1).join(''), words.at(-1) ?? ''];
}

/** A code as it is compared: in whichever case, with or without its hyphen. */
function bareCode(code: string): string {
  return code.toUpperCase().replace(/[\s\-–]/g, '');
}

function differs(typed: string | undefined, mark: string): boolean {
  return typed !== undefined && typed.trim() !== '' && typed.trim() !== mark;
}
