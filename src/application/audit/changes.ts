import { kindOf } from '../../domain/ids';
import type { AuditEntry, AuditFields } from '../../persistence/ports';
import { shortCode } from '../canonical';
import { fieldWords, KIND_WORDS, stateWords } from './words';

/** One changed field of an entry, in words. A side is null where the field was not there, or its value is not shown. */
export interface AuditChangeView {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What stands where a mark or anything made of marks would stand. */
export const HIDDEN = '(đã khóa, không hiển thị)';

/** Fields that hold marks, or that would tell them. */
const MARKS: ReadonlySet<string> = new Set([
  'marks',
  'ballots',
  'mark',
  'decision',
  'defenceDecision',
  'result',
  'outcomes',
  'tieDecisions',
]);
/** Objects whose fields are kept under their ids; their values are marks. */
const MARKED: ReadonlySet<string> = new Set(['marking', 'scoreSheet']);
/** Most numbers of papers that one line names. */
const MAXIMUM_NUMBERS = 10;

/**
 * The fields that an act changed. Values are an allow-list: states, versions, numbers of decisions and papers. All else
 * is named and not shown, whoever reads, so that no log can tell a mark, a person's data or who wrote which script.
 */
export function changesOf({ before, after }: Pick<AuditEntry, 'before' | 'after'>): readonly AuditChangeView[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const named = names.filter((name) => kindOf(name) === null);
  return [
    ...named.map((name) => ({
      field: fieldWords(name) ?? 'thông tin khác',
      before: shownSide(before, name),
      after: shownSide(after, name),
    })),
    ...countsOf(names),
  ];
}

/** Objects whose id is a field's name are only counted. */
function countsOf(names: readonly string[]): readonly AuditChangeView[] {
  const counts = new Map<string, number>();
  const kinds = new Map<string, string>();
  for (const name of names) {
    const kind = kindOf(name);
    if (kind === null) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    kinds.set(kind, KIND_WORDS[kind]);
  }
  return [...counts].map(([kind, count]) => ({
    field: `${kinds.get(kind) ?? ''} (${String(count)})`,
    before: null,
    after: MARKED.has(kind) ? HIDDEN : null,
  }));
}

function shownSide(fields: AuditFields, name: string): string | null {
  if (!Object.hasOwn(fields, name)) return null;
  const value = fields[name];
  if (value === null || value === undefined) return null;
  if (name === 'state') return stateWords(value);
  if (name === 'version') return typeof value === 'number' ? String(value) : null;
  if (name === 'commitment') return shortCode(String(propertyOf(value, 'hash')));
  if (name === 'papers') return paperNumbers(value).slice(0, MAXIMUM_NUMBERS).join(', ') || null;
  const number = name === 'decision' ? numberOf(value) : null;
  return number ?? (MARKS.has(name) ? HIDDEN : null);
}

/** How many objects of a kind an entry has under their ids, on either side. */
export function countOf({ before, after }: Pick<AuditEntry, 'before' | 'after'>, kind: string): number {
  return new Set([...Object.keys(before), ...Object.keys(after)].filter((name) => kindOf(name) === kind)).size;
}

/** Length of a list in a record; 0 when it is none. */
export function lengthOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

/** A text of an entry; empty when it has none of that name. */
export function textIn({ after }: Pick<AuditEntry, 'after'>, field: string): string {
  const value = after[field];
  return typeof value === 'string' ? value : '';
}

/** Number of the decision on paper that a body, or the last replacement in it, rests on; null when there is none. */
export function decisionNumber({ decision, formerSeats }: AuditFields): string | null {
  const last: unknown = Array.isArray(formerSeats) ? formerSeats.at(-1) : undefined;
  return numberOf(decision) ?? numberOf(propertyOf(last, 'decision'));
}

/** Numbers of issued papers; forms without a number are left out. */
export function paperNumbers(papers: unknown): readonly string[] {
  if (!Array.isArray(papers)) return [];
  return papers.flatMap((paper: unknown) => {
    const number: unknown = Array.isArray(paper) ? paper[2] : null;
    return typeof number === 'string' ? [number] : [];
  });
}

function numberOf(value: unknown): string | null {
  const number = propertyOf(value, 'number');
  return typeof number === 'string' ? number : null;
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
