import { admission } from '../../domain/outcome/ranking';
import type { Refusal } from '../../domain/refusal';
import type { SheetMarks } from '../../domain/scoring/score-sheet';
import type { Mark } from '../../domain/marks';
import type { Repositories } from '../../persistence/ports';
import type { StoredSheet } from '../../persistence/scoring-ports';
import { loadApplication } from '../registration/commands';
import type { LoadedApplication } from '../registration/commands';
import { loadEvidence } from '../result/compute';

export interface CriterionMarkInput {
  readonly criterion: string;
  readonly mark: Mark;
}

export interface LoadedSheet extends LoadedApplication {
  readonly sheet: StoredSheet | null;
  /** All sheets of the candidate, those left out among them. */
  readonly every: readonly StoredSheet[];
  /** Why there is no sheet, for the refusal; null when there is one. */
  readonly barred: string | null;
}

export async function loadSheet(
  repositories: Repositories,
  applicationId: string,
  memberId: string,
): Promise<LoadedSheet | null> {
  const loaded = await loadApplication(repositories, applicationId);
  if (loaded === null) return null;
  const every = await repositories.sheets.everyOfApplications([applicationId]);
  const sheet = every.find((one) => one.memberId === memberId) ?? null;
  if (sheet?.excluded != null) return { ...loaded, every, sheet: null, barred: EXCLUDED };
  return { ...loaded, every, sheet, barred: sheet === null ? await barOf(repositories, loaded) : null };
}

/**
 * Why a candidate has no sheets; before the written marks are compiled nothing more than that is said, nor whether
 * something about them is still to be decided: that would tell a panel member how an appeal went (BR-53, BR-57).
 */
export async function barOf(
  repositories: Repositories,
  { round, bodies, application }: LoadedApplication,
): Promise<string> {
  if (round.state !== 'DEFENCE' && round.state !== 'CONCLUDED') return 'NOT_OPENED';
  if (application.absentFrom.includes('DEFENCE')) return 'ABSENT';
  const { input } = await loadEvidence(repositories, { round, bodies });
  const own = input.candidates.find((one) => one.applicationId === application.id);
  if (own === undefined) return 'INELIGIBLE';
  const ofPost = input.candidates.filter((one) => one.postId === own.postId);
  const verdict = admission(own, input.regulation, input.dates, ofPost);
  return verdict.admitted || verdict.reason === 'WRITTEN_PENDING' ? 'NOT_OPENED' : verdict.reason;
}

/** The member was left out for the candidate's post (BR-43). */
const EXCLUDED = 'EXCLUDED';

export function notAdmitted(reason: string | null): Refusal {
  if (reason === EXCLUDED) return { code: 'EXCLUDED_FROM_PANEL', path: ['applicationId'] };
  return { code: 'CANDIDATE_NOT_ADMITTED', path: ['applicationId'], reason: reason ?? 'NOT_OPENED' };
}

/** Marks by key; a criterion named twice is refused, not overwritten. */
export function collect(
  marks: readonly CriterionMarkInput[],
  path: readonly string[],
): { marks: SheetMarks; errors: Refusal[] } {
  const errors = marks.flatMap(({ criterion }, index): Refusal[] =>
    marks.findIndex((other) => other.criterion === criterion) < index
      ? [{ code: 'DUPLICATE', path: [...path, String(index), 'criterion'], what: criterion }]
      : [],
  );
  return { marks: Object.fromEntries(marks.map(({ criterion, mark }) => [criterion, mark])), errors };
}

export function audited({ state, marks, version, commitment = null }: StoredSheet) {
  return { state, marks, version, commitment };
}
