import type { Refusal } from '../refusal';
import type { Regulation } from './regulation';
import { decideAll } from '../result';
import type { Result } from '../result';
import { setRegulation } from '../exam/round';
import type { Round } from '../exam/round';

/** How a saved version came about: typed and saved, copied from another round, or an earlier one taken up again. */
export type RegulationOrigin = 'SAVED' | 'COPIED' | 'RESTORED';

/** A quy chế as it was saved once, never changed afterwards (BR-01). Bản quy chế đã lưu. */
export interface RegulationVersion {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  /** From 1, one after another within the round. */
  readonly number: number;
  readonly regulation: Regulation;
  readonly origin: RegulationOrigin;
  /** The version it was restored from; null otherwise. */
  readonly restoredFrom: number | null;
  readonly savedBy: string;
  readonly savedAt: Date;
}

/** Most versions of one round: far more than anybody saves while preparing it. */
const MAXIMUM_VERSIONS = 1_000;

/** The version a save makes: the next number, with the rules as they now stand in the round. */
export function nextVersion(
  known: readonly RegulationVersion[],
  regulation: Regulation,
  made: Pick<RegulationVersion, 'id' | 'roundId' | 'origin' | 'savedBy' | 'savedAt'> & {
    readonly restoredFrom?: number | null;
  },
): RegulationVersion {
  const number = Math.max(0, ...known.map((one) => one.number)) + 1;
  return { restoredFrom: null, ...made, version: 1, number, regulation };
}

/** Refuses one more version where there are too many to look through. */
export function checkVersions(known: readonly RegulationVersion[]): Refusal[] {
  if (known.length < MAXIMUM_VERSIONS) return [];
  return [{ code: 'INVALID_VALUE', path: ['regulation'], reason: `Đã lưu ${String(MAXIMUM_VERSIONS)} bản quy chế.` }];
}

/** Takes an earlier version up again as the newest; nothing of what was saved since is lost (BR-01, BR-02). */
export function restoreVersion(
  round: Round,
  known: readonly RegulationVersion[],
  { number, expectedVersion }: { readonly number: number; readonly expectedVersion: number },
): Result<Round> {
  const earlier = known.find((one) => one.number === number);
  const errors: Refusal[] = [...checkVersions(known)];
  if (earlier === undefined) {
    errors.push({ code: 'INVALID_VALUE', path: ['number'], reason: 'Kỳ thi không có bản quy chế mang số này.' });
    return decideAll(errors, () => round);
  }
  if (number === Math.max(...known.map((one) => one.number))) {
    errors.push({ code: 'INVALID_VALUE', path: ['number'], reason: 'Đây đang là bản mới nhất.' });
  }
  const set = setRegulation(round, earlier.regulation, expectedVersion);
  return decideAll([...errors, ...(set.ok ? [] : set.errors)], () => (set.ok ? set.value : round));
}
