import { localDate, type LocalDate } from '../../src/domain/calendar';
import { parseMark, type Mark } from '../../src/domain/marks';
import type { CandidateFacts, ResultInput } from '../../src/domain/outcome/ranking';
import { DEFAULT_REGULATION, type Regulation } from '../../src/domain/regulation/regulation';
import type { Result } from '../../src/domain/result';
import type { WrittenMarks } from '../../src/domain/written/written';

/** A mark from its text; throws when it is none. */
export function m(text: string): Mark {
  const found = parseMark(text);
  if (found === null) throw new Error(`not a mark: ${text}`);
  return found;
}

/** Marks from their texts. */
export const ms = (...texts: string[]): Mark[] => texts.map(m);

/** The default regulation with what a test changes. */
export function regulation(changes: Partial<Regulation> = {}): Regulation {
  const document = { number: '10/QC-SNV', date: localDate('2026-08-20'), issuer: 'Giám đốc Sở Nội vụ' };
  return { document, ...DEFAULT_REGULATION, ...changes };
}

/** The value of a rule that agrees. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

/** The codes of a rule that refuses; empty when it agrees. */
export function codesOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.errors.map(({ code }) => code);
}

export const WRITTEN_DAY: LocalDate = localDate('2026-10-24');
export const DEFENCE_DAY: LocalDate = localDate('2026-11-20');

/** Two written marks, and more where a test needs it. */
export function script(first: string, second: string, changes: Partial<WrittenMarks> = {}): WrittenMarks {
  return { first: m(first), second: m(second), third: null, decision: null, ...changes };
}

/** The defence as three equal totals, or those given. */
export function totals(...texts: string[]): NonNullable<CandidateFacts['defence']> {
  return { totals: ms(...texts), expected: texts.length, decision: null };
}

/** A candidate who passed the paper with 70.00 and defended with 80.00, but for what a test changes. */
export function candidate(id: string, changes: Partial<CandidateFacts> = {}): CandidateFacts {
  return {
    applicationId: id,
    postId: 'tp',
    eligible: true,
    withdrawnOn: null,
    absentFrom: [],
    violations: [],
    appeal: null,
    written: script('70', '70'),
    defence: totals('80', '80', '80'),
    ...changes,
  };
}

/** A round of one post with the given candidates. */
export function round(candidates: readonly CandidateFacts[], changes: Partial<ResultInput> = {}): ResultInput {
  return {
    regulation: regulation(),
    dates: { writtenDate: WRITTEN_DAY, defenceDate: DEFENCE_DAY },
    posts: [{ id: 'tp', quota: 1 }],
    candidates,
    ties: [],
    ...changes,
  };
}
