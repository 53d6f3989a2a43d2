import { mark, type Mark } from '../../../domain/marks';
import { hasWritten, type Regulation } from '../../../domain/regulation/regulation';
import type { InventedCandidate, Rehearsal } from '../../../domain/regulation/rehearsal';
import type { ViolationForm } from '../../../domain/written/violations';
import { readMark, shownMark } from '../../text/mark';

/** The boxes of one invented candidate, as typed. */
export const BOXES = ['first', 'second', 'third', 'writtenDecision', 'totals', 'panelDecision'] as const;
export type Box = (typeof BOXES)[number];

export type TypedCandidate = Readonly<Record<Box, string>> & {
  readonly key: string;
  readonly breach: ViolationForm | 'NONE';
};

/** An invented post as typed. */
export interface TypedRehearsal {
  readonly quota: string;
  readonly rows: readonly TypedCandidate[];
}

/** A box with something in it that is no mark. */
export interface BoxFault {
  readonly key: string;
  readonly box: Box;
}

/** Most invented candidates: beyond the alphabet they would have no name. */
export const MOST_ROWS = 26;
const NAMES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The boxes a regulation has a use for. */
export function boxesOf(regulation: Regulation): readonly Box[] {
  const written: readonly Box[] = ['first', 'second', 'third', 'writtenDecision'];
  return BOXES.filter((box) => hasWritten(regulation) || !written.includes(box));
}

/** A ready-made case as it would be typed. */
export function typedRehearsal({ quota, candidates }: Rehearsal): TypedRehearsal {
  const text = (value: Mark | null): string => (value === null ? '' : shownMark(value));
  return {
    quota: String(quota),
    rows: candidates.map(({ key, first, second, third, writtenDecision, totals, panelDecision, breach }) => ({
      key,
      first: text(first),
      second: text(second),
      third: text(third),
      writtenDecision: text(writtenDecision),
      totals: totals.map((total) => shownMark(total)).join('; '),
      panelDecision: text(panelDecision),
      breach: breach ?? 'NONE',
    })),
  };
}

/** One more candidate under the first letter that is free. */
export function withOneMore(rows: readonly TypedCandidate[]): readonly TypedCandidate[] {
  const key = NAMES.split('').find((name) => rows.every((row) => row.key !== name));
  if (key === undefined) return rows;
  const blank = { first: '', second: '', third: '', writtenDecision: '', totals: '', panelDecision: '' };
  return [...rows, { key, ...blank, breach: 'NONE' }];
}

/** What is typed, as marks; every box that is none. A quota that is no number counts as one. */
export function readRehearsal(
  { quota, rows }: TypedRehearsal,
  regulation: Regulation,
): { readonly rehearsal: Rehearsal } | { readonly faults: readonly BoxFault[] } {
  const faults: BoxFault[] = [];
  const candidates = rows.map((row) => readRow(row, regulation, faults));
  if (faults.length > 0) return { faults };
  return { rehearsal: { quota: /^[1-9]\d?$/.test(quota.trim()) ? Number(quota) : 1, candidates } };
}

function readRow(row: TypedCandidate, regulation: Regulation, faults: BoxFault[]): InventedCandidate {
  const boxes = boxesOf(regulation);
  const one = (box: Box, text: string, maximum: Mark): Mark | null => {
    const read = readMark(boxes.includes(box) ? text : '', maximum);
    if (read.kind === 'FAULT') faults.push({ key: row.key, box });
    return read.kind === 'MARK' ? mark(read.hundredths) : null;
  };
  const paper = (box: Box): Mark | null => one(box, row[box], regulation.writtenMaximum);
  const totals = row.totals.split(/[;\s]+/u).filter((text) => text !== '');
  return {
    key: row.key,
    first: paper('first'),
    second: paper('second'),
    third: paper('third'),
    writtenDecision: paper('writtenDecision'),
    breach: row.breach === 'NONE' ? null : row.breach,
    totals: totals.map((text) => one('totals', text, regulation.defenceMaximum)).filter((value) => value !== null),
    panelDecision: one('panelDecision', row.panelDecision, regulation.defenceMaximum),
  };
}
