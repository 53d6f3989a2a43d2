import { useMemo, useState } from 'react';
import type { RoundCardFragment } from '../../generated/operations';
import { kept, keptChanged } from '../../kept-here';
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

/** Where what is typed is kept: on the device at a time, nowhere but in this tab, or nowhere yet or at all. */
export type Keeping = { readonly on: 'DEVICE'; readonly at: number } | { readonly on: 'TAB' | 'NOTHING' | 'FAILED' };

/** The sheet as it is typed. */
export interface TypedMarks {
  readonly lines: readonly MarkLine[];
  /** Sum of the valid marks, in hundredths; it counts nothing else. */
  readonly total: number;
  /** Criteria without a valid mark. */
  readonly missing: number;
  readonly keeping: Keeping;
  readonly type: (key: string, text: string) => void;
  readonly forget: () => void;
}

/** Texts of the boxes by criterion, and when the last of them was typed. */
export interface Typed {
  readonly texts: Readonly<Record<string, string>>;
  readonly at: number | null;
}

/** Where a sheet's texts lie between two visits. */
export interface TypedStore {
  readonly load: () => Typed;
  /** False when nothing can be kept there. */
  readonly save: (typed: Typed) => boolean;
  readonly forget: () => void;
  readonly isTabOnly: boolean;
}

/** On the device, under the member's account: a closed tab or a flat battery loses nothing. */
export function onDevice(accountId: string, sheetId: string): TypedStore {
  return {
    load: () => (kept.get(accountId, 'typed', sheetId) as Typed | null) ?? BLANK,
    save: (typed) => {
      const isKept = kept.put(accountId, 'typed', sheetId, typed);
      keptChanged();
      return isKept;
    },
    forget: () => {
      kept.remove(accountId, 'typed', sheetId);
      keptChanged();
    },
    isTabOnly: false,
  };
}

/** In this tab alone: what a secret ballot says must not lie on a device under its voter's name (BR-46). */
export function inTab(accountId: string, sheetId: string): TypedStore {
  const key = `thi-tuyen.sheet.${accountId}.${sheetId}`;
  return {
    load: () => (JSON.parse(sessionStorage.getItem(key) ?? 'null') as Typed | null) ?? BLANK,
    save: (typed) => {
      sessionStorage.setItem(key, JSON.stringify(typed));
      return true;
    },
    forget: () => sessionStorage.removeItem(key),
    isTabOnly: true,
  };
}

const BLANK: Typed = { texts: {}, at: null };

/** Keeps what is typed, at every stroke and exactly as typed, until the server has the sheet. */
export function useTypedMarks(store: TypedStore, rubric: readonly Criterion[]): TypedMarks {
  const [{ texts, at }, setTyped] = useState(store.load);
  const [hasFailed, setFailed] = useState(false);
  const lines = useMemo(
    () => rubric.map((criterion) => lineOf(criterion, texts[criterion.key] ?? '')),
    [rubric, texts],
  );
  return {
    lines,
    total: lines.reduce((sum, { read }) => sum + (read.kind === 'MARK' ? read.hundredths : 0), 0),
    missing: lines.filter(({ read }) => read.kind !== 'MARK').length,
    keeping: keepingOf(store, at, hasFailed),
    type: (key, text) => {
      if (text === (texts[key] ?? '')) return;
      const next = { texts: { ...texts, ...store.load().texts, [key]: text }, at: Date.now() };
      setTyped(next);
      setFailed(!store.save(next));
    },
    forget: store.forget,
  };
}

function keepingOf(store: TypedStore, at: number | null, hasFailed: boolean): Keeping {
  if (store.isTabOnly) return { on: 'TAB' };
  if (hasFailed) return { on: 'FAILED' };
  return at === null ? { on: 'NOTHING' } : { on: 'DEVICE', at };
}

function lineOf(criterion: Criterion, text: string): MarkLine {
  const maximum = hundredthsOf(criterion.maximum);
  return { criterion, maximum, text, read: readMark(text, maximum) };
}
