import type { Mark } from '../marks';
import type { Refusal } from '../refusal';
import type { EntryMode, Regulation } from '../regulation/regulation';

/** Where a sheet stands: nothing entered, entered once from paper, locked for good. */
export type EntryState = 'OPEN' | 'ENTERED' | 'LOCKED';

/** What an act of entering marks presupposes. */
export interface ExpectedEntry {
  readonly mode: EntryMode;
  readonly from: readonly EntryState[];
  readonly expectedVersion: number;
}

/**
 * Every reason why marks cannot be entered now: ENTRY_MODE (BR-47), STALE_VERSION, ALREADY_LOCKED (BR-34), INVALID_STATE.
 * Why shared: a score sheet and a written marking are entered under the same guards.
 */
export function checkEntry(
  sheet: { readonly state: EntryState; readonly version: number },
  expected: ExpectedEntry,
  regulation: Pick<Regulation, 'entry'>,
): Refusal[] {
  const errors: Refusal[] = [];
  if (regulation.entry !== expected.mode) errors.push({ code: 'ENTRY_MODE', path: [], mode: regulation.entry });
  if (sheet.version !== expected.expectedVersion) {
    errors.push({ code: 'STALE_VERSION', path: ['expectedVersion'], currentVersion: sheet.version });
  }
  if (sheet.state === 'LOCKED') {
    errors.push({ code: 'ALREADY_LOCKED', path: [] });
  } else if (!expected.from.includes(sheet.state)) {
    errors.push({ code: 'INVALID_STATE', path: [], state: sheet.state, allowed: expected.from });
  }
  return errors;
}

/** The keys in which two entries of one sheet differ, in the order of the second. */
export function differingFields(
  first: Readonly<Record<string, Mark>> | null,
  second: Readonly<Record<string, Mark>>,
): readonly string[] {
  const earlier = new Map(Object.entries(first ?? {}));
  const later = new Map(Object.entries(second));
  return [...new Set([...later.keys(), ...earlier.keys()])].filter((key) => earlier.get(key) !== later.get(key));
}
