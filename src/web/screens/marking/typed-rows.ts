import { useMemo, useRef, useState } from 'react';
import { readBlock, type LeftLine } from '../../text/pasted-marks';
import { readMark, type TypedMark } from '../../text/mark';
import type { Marking } from './marking-data';

/** Highest mark of a script, in hundredths. */
const MAXIMUM = 10_000;

/** One row: the marking, what was typed, and what it says. */
export interface TypedRow {
  readonly marking: Marking;
  readonly text: string;
  readonly read: TypedMark;
}

/** Marks as they are typed. */
export interface TypedRows {
  readonly rows: readonly TypedRow[];
  readonly type: (id: string, text: string) => void;
  /** Puts a block into its rows; gives the lines that fit in none. */
  readonly paste: (block: string) => { readonly taken: number; readonly left: readonly LeftLine[] };
  /** Drops what was typed for these rows, once the server has it. */
  readonly forget: (ids: readonly string[]) => void;
}

/**
 * Keeps what is typed, exactly as typed, in this tab until the server has it or somebody signs out: neither a refusal
 * nor a reload loses a figure.
 * @param keptAs names the list the rows belong to
 */
export function useTypedRows(keptAs: string, markings: readonly Marking[]): TypedRows {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() => restored(keptAs));
  const now = useRef(texts);
  const keep = (next: Readonly<Record<string, string>>): void => {
    now.current = next;
    setTexts(next);
    sessionStorage.setItem(keptAs, JSON.stringify(next));
  };
  const rows = useMemo(
    () =>
      markings.map((marking) => {
        const text = texts[marking.id] ?? '';
        return { marking, text, read: readMark(text, MAXIMUM) };
      }),
    [markings, texts],
  );
  return {
    rows,
    type: (id, text) => keep({ ...now.current, [id]: text }),
    paste: (block) => {
      const read = readBlock(block, markings, now.current);
      keep({ ...now.current, ...read.texts });
      return { taken: Object.keys(read.texts).length, left: read.left };
    },
    forget: (ids) => keep(Object.fromEntries(Object.entries(now.current).filter(([id]) => !ids.includes(id)))),
  };
}

function restored(keptAs: string): Readonly<Record<string, string>> {
  const kept: unknown = JSON.parse(sessionStorage.getItem(keptAs) ?? '{}');
  return typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, string>>) : {};
}
