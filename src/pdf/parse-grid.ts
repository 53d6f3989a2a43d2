import type { Align, Cell, SignaturesBlock, TableBlock } from './blocks';
import { isGap } from './gap';
import { parseInline, runsOrGap, splitAt, unescapeData } from './markdown';
import type { TemplateError } from './template-error';

/** A line of a table or of signatures, still escaped. */
export interface Row {
  readonly text: string;
  readonly line: number | null;
}

interface Grid {
  readonly name: string;
  readonly options: ReadonlyMap<string, string>;
  readonly rows: readonly Row[];
}

type Fail = (problem: string) => TemplateError;

/** Cells of `| a | b |`, or of `|! a | b |`, a row in bold. */
function cellsOf(text: string): { readonly bold: boolean; readonly cells: readonly string[] } {
  const bold = text.startsWith('|!');
  const inner = text.slice(bold ? 2 : 1);
  const cells = splitAt(inner, '|');
  return { bold, cells: cells.at(-1) === '' ? cells.slice(0, -1) : cells };
}

const WIDTH = /^(:?)-*(\d+)-*(:?)$/;

/** `:10:` centred, `10:` right, `10` left; the number is the share of the width. */
function widthOf(cell: string, fail: Fail): { readonly weight: number; readonly align: Align } {
  const [, before, weight = '', after] = WIDTH.exec(cell) ?? [];
  if (weight === '' || Number(weight) === 0) {
    throw fail(`hàng thứ hai của bảng là độ rộng cột, như "| :10: | 40 |": ${unescapeData(cell)}`);
  }
  const align = after === ':' ? (before === ':' ? 'center' : 'right') : 'left';
  return { weight: Number(weight), align };
}

function bodyRow(row: Row, columns: number, fail: Fail): readonly Cell[] {
  const { bold, cells } = cellsOf(row.text);
  if (cells.length !== columns) throw fail(`hàng có ${cells.length} ô, bảng có ${columns} cột: ${shown(row)}`);
  const made: { runs: Cell['runs']; span?: number; align?: Align }[] = [];
  for (const cell of cells) {
    const last = made.at(-1);
    if (cell === '<' && last !== undefined) {
      last.span = (last.span ?? 1) + 1;
      last.align = 'center';
    } else {
      const runs = isGap(cell) ? [] : parseInline(cell, fail);
      made.push({ runs: bold ? runs.map((run) => ({ ...run, bold: true })) : runs });
    }
  }
  return made;
}

const shown = (row: Row): string => unescapeData(row.text).slice(0, 80);

/** A table: titles, widths, then its rows. */
export function tableOf(grid: Grid, fail: Fail): TableBlock {
  const [head, widths, ...rows] = grid.rows;
  if (head === undefined || widths === undefined) throw fail(`[[BANG ${grid.name}]] cần hàng tên cột và hàng độ rộng`);
  const titles = cellsOf(head.text).cells;
  const measures = cellsOf(widths.text).cells.map((cell) => widthOf(cell, fail));
  if (titles.length !== measures.length) throw fail(`[[BANG ${grid.name}]]: số tên cột khác số độ rộng`);
  const columns = titles.map((title, index) => {
    const { weight, align } = measures[index] ?? { weight: 1, align: 'left' as const };
    return { title: unescapeData(title), weight, align };
  });
  const height = Number(grid.options.get('cao') ?? 0);
  return {
    kind: 'table',
    name: grid.name,
    columns,
    ...(height > 0 ? { rowHeight: height } : {}),
    rows: rows.map((row) => bodyRow(row, columns.length, fail)),
  };
}

/** Signatures side by side: a row of authority lines (`//` between them), a row of hints, a row of names. */
export function signaturesOf(grid: Grid, fail: Fail): SignaturesBlock {
  const [heads, hints, names] = grid.rows.map((row) => cellsOf(row.text).cells);
  if (heads === undefined || hints === undefined || names === undefined || grid.rows.length !== 3) {
    throw fail(`[[CHU_KY ${grid.name}]] cần ba hàng: quyền hạn và chức vụ, cách ký, họ tên`);
  }
  if (heads.length !== hints.length || heads.length !== names.length) {
    throw fail(`[[CHU_KY ${grid.name}]]: ba hàng phải có số ô như nhau`);
  }
  const columns = heads.map((head, index) => {
    const name = runsOrGap(names[index] ?? '', fail);
    return {
      lines: splitAt(head, '//').map((line) => (isGap(line) ? '………………' : unescapeData(line))),
      hint: unescapeData(hints[index] ?? ''),
      name: name === null || name.length === 0 ? null : name.map((run) => run.text).join(''),
    };
  });
  return { kind: 'signatures', name: grid.name, columns };
}
