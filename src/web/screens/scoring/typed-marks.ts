import { useMemo, useState } from 'react';
import type { RoundCardFragment } from '../../generated/operations';
import { hundredthsOf, readMark, type TypedMark } from '../../text/mark';

/** One criterion of the sheet. */
export type Criterion = RoundCardFragment['rubric'][number];

/** One line of the sheet: the criterion, what was typed, and what it says. */
export interface MarkLine {
  readonly criterion: Criterion;
  readonly maximum: number;
  readonly text: string;
  readonly read: TypedMark;
}

/** The sheet as it is typed. */
export interface TypedMarks {
  readonly lines: readonly MarkLine[];
  /** Sum of the valid marks, in hundredths; it counts nothing else. */
  readonly total: number;
  /** Criteria without a valid mark. */
  readonly missing: number;
  readonly type: (key: string, text: string) => void;
  readonly forget: () => void;
}

/**
 * Keeps what is typed, exactly as typed. It stays in this tab until the sheet is submitted or somebody signs out, so
 * that a reload or a pulled cable loses nothing; other tabs and other people never see it.
 */
export function useTypedMarks(sheetId: string, rubric: readonly Criterion[]): TypedMarks {
  const keptAs = `thi-tuyen.sheet.${sheetId}`;
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() => restored(keptAs));
  const lines = useMemo(
    () => rubric.map((criterion) => lineOf(criterion, texts[criterion.key] ?? '')),
    [rubric, texts],
  );
  return {
    lines,
    total: lines.reduce((sum, { read }) => sum + (read.kind === 'MARK' ? read.hundredths : 0), 0),
    missing: lines.filter(({ read }) => read.kind !== 'MARK').length,
    type: (key, text) => {
      const next = { ...texts, [key]: text };
      setTexts(next);
      sessionStorage.setItem(keptAs, JSON.stringify(next));
    },
    forget: () => sessionStorage.removeItem(keptAs),
  };
}

function lineOf(criterion: Criterion, text: string): MarkLine {
  const maximum = hundredthsOf(criterion.maximum);
  return { criterion, maximum, text, read: readMark(text, maximum) };
}

function restored(keptAs: string): Readonly<Record<string, string>> {
  const kept: unknown = JSON.parse(sessionStorage.getItem(keptAs) ?? '{}');
  return typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, string>>) : {};
}
