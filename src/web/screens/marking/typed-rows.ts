import { useMemo, useRef, useState } from 'react';
import { cellOf, readBlock, type LeftLine } from '../../text/pasted-marks';
import { hundredthsOf, readMark, type TypedMark } from '../../text/mark';
import type { Marking } from './marking-data';

/** Highest mark of a script, in hundredths. */
const MAXIMUM = 10_000;

/** A box of a row: for one question, or for the whole script. */
export interface TypedCell {
  /** Place of the question from 0; null where the whole script gets one mark. */
  readonly question: number | null;
  readonly maximum: number;
  readonly text: string;
  readonly read: TypedMark;
}

/** What a row says: nothing yet, its mark, that some of its questions have none yet, or that a box holds none. */
export type ReadRow =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'MARK'; readonly hundredths: number; readonly questionMarks: readonly number[] | null }
  | { readonly kind: 'PARTIAL' }
  | { readonly kind: 'FAULT' };

/** One row: the marking, its boxes, and what they say together. */
export interface TypedRow {
  readonly marking: Marking;
  readonly cells: readonly TypedCell[];
  readonly read: ReadRow;
}

/** Marks as they are typed. */
export interface TypedRows {
  /** Most that each question earns, in hundredths; empty where the whole script gets one mark. */
  readonly maxima: readonly number[];
  readonly rows: readonly TypedRow[];
  readonly type: (id: string, question: number | null, text: string) => void;
  /** Puts a block into its rows; gives the lines that fit in none. */
  readonly paste: (block: string) => { readonly taken: number; readonly left: readonly LeftLine[] };
  /** Drops what was typed for these rows, once the server has it. */
  readonly forget: (ids: readonly string[]) => void;
}

/**
 * Keeps what is typed, exactly as typed, in this tab until the server has it or somebody signs out: neither a refusal
 * nor a reload loses a figure.
 * @param keptAs names the list the rows belong to
 * @param questionMaxima as the API tells them
 */
export function useTypedRows(
  keptAs: string,
  markings: readonly Marking[],
  questionMaxima: readonly string[],
): TypedRows {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() => restored(keptAs));
  const now = useRef(texts);
  const keep = (next: Readonly<Record<string, string>>): void => {
    now.current = next;
    setTexts(next);
    sessionStorage.setItem(keptAs, JSON.stringify(next));
  };
  const maxima = useMemo(() => questionMaxima.map(hundredthsOf), [questionMaxima]);
  const rows = useMemo(() => markings.map((marking) => rowOf(marking, maxima, texts)), [markings, maxima, texts]);
  return {
    maxima,
    rows,
    type: (id, question, text) => keep({ ...now.current, [cellOf(id, question)]: text }),
    paste: (block) => {
      const read = readBlock(block, markings, now.current, maxima.length);
      keep({ ...now.current, ...read.texts });
      return { taken: new Set(Object.keys(read.texts).map(rowOfCell)).size, left: read.left };
    },
    forget: (ids) =>
      keep(Object.fromEntries(Object.entries(now.current).filter(([cell]) => !ids.includes(rowOfCell(cell))))),
  };
}

/** The row a box belongs to. */
const rowOfCell = (cell: string): string => cell.split('.')[0] ?? cell;

function rowOf(marking: Marking, maxima: readonly number[], texts: Readonly<Record<string, string>>): TypedRow {
  const cell = (question: number | null, maximum: number): TypedCell => {
    const text = texts[cellOf(marking.id, question)] ?? '';
    return { question, maximum, text, read: readMark(text, maximum) };
  };
  const cells =
    maxima.length === 0 ? [cell(null, MAXIMUM)] : maxima.map((maximum, question) => cell(question, maximum));
  return { marking, cells, read: readRow(cells) };
}

function readRow(cells: readonly TypedCell[]): ReadRow {
  const marks = cells.flatMap(({ read }) => (read.kind === 'MARK' ? [read.hundredths] : []));
  if (cells.every(({ read }) => read.kind === 'EMPTY')) return { kind: 'EMPTY' };
  if (cells.some(({ read }) => read.kind === 'FAULT')) return { kind: 'FAULT' };
  if (marks.length < cells.length) return { kind: 'PARTIAL' };
  const hundredths = marks.reduce((all, one) => all + one, 0);
  return { kind: 'MARK', hundredths, questionMarks: cells[0]?.question === null ? null : marks };
}

function restored(keptAs: string): Readonly<Record<string, string>> {
  const kept: unknown = JSON.parse(sessionStorage.getItem(keptAs) ?? '{}');
  return typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, string>>) : {};
}
