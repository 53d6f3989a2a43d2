import type { Refusal } from '../../domain/refusal';
import { handedOn } from '../../domain/written/written';
import type { AuditFields, StoredMarking } from '../../persistence/ports';
import type { StoredSheet } from '../../persistence/scoring-ports';
import { audited } from '../written/mark-scripts';
import { markersEver } from '../written/script-marks';

/** Sheets of the panel and markings of scripts. */
export interface Given {
  readonly sheets: readonly StoredSheet[];
  readonly markings: readonly StoredMarking[];
}

/** Who takes whose place. */
export interface Succession {
  readonly leavingId: string;
  readonly comingId: string;
}

/**
 * Every reason why what one person has begun cannot pass to another: a panel member of whom any sheet is typed or locked
 * stays, for all members must score every candidate of a post (BR-43), and an absence is recorded instead; nobody gives a
 * script a second mark (BR-30).
 */
export function checkHandedOn({ sheets, markings }: Given, { leavingId, comingId }: Succession): Refusal[] {
  const given = sheets.filter(({ memberId, state }) => memberId === leavingId && state !== 'OPEN').length;
  const marked = new Set(markings.filter((one) => markersEver([one]).has(comingId)).map(({ scriptId }) => scriptId));
  const twice = unlocked(markings, leavingId).filter(({ scriptId }) => marked.has(scriptId)).length;
  return [
    ...(given === 0 ? [] : [{ code: 'MEMBER_HAS_MARKS' as const, path: ['leavingId'], count: given }]),
    ...(twice === 0 ? [] : [{ code: 'MEMBER_HAS_MARKS' as const, path: ['comingId'], count: twice }]),
  ];
}

/** What passes on, as the newcomer gets it: open sheets, and every script that is not locked. */
export function passedOn({ sheets, markings }: Given, { leavingId, comingId }: Succession): Given {
  return {
    sheets: sheets
      .filter(({ memberId, state }) => memberId === leavingId && state === 'OPEN')
      .map((sheet) => ({ ...sheet, memberId: comingId, version: sheet.version + 1 })),
    markings: unlocked(markings, leavingId).map((marking) => handedOn(marking, comingId)),
  };
}

/** What was typed and is struck by passing on, for the log: as it was, and that there is nothing now. */
export function struckIn(before: Given, after: Given): Readonly<Record<'before' | 'after', AuditFields>> {
  const now = new Map(after.markings.map((one) => [one.id, one]));
  const struck = before.markings.filter(({ id, state }) => state === 'ENTERED' && now.has(id));
  const told = (markings: readonly (StoredMarking | undefined)[]) =>
    Object.fromEntries(markings.flatMap((one) => (one === undefined ? [] : [[one.id, audited(one)] as const])));
  return { before: told(struck), after: told(struck.map(({ id }) => now.get(id))) };
}

function unlocked(markings: readonly StoredMarking[], markerId: string): readonly StoredMarking[] {
  return markings.filter((one) => one.markerId === markerId && one.state !== 'LOCKED');
}
