import type { Round } from '../../domain/exam/round';
import type { StoredBody } from '../../persistence/serving-ports';
import { UNKNOWN_STANDING } from '../conflict/standing';
import type { Standing } from '../conflict/standing';
import { actorsOf } from '../policy';
import type { Actor } from '../policy';
import type { Viewer } from '../viewer';

/*
 * Every question "may this viewer see this?" is answered in this folder and nowhere else (architecture A10): by lists, look-ups,
 * papers and errors alike. What may not be seen does not exist.
 */

/** A round as one viewer stands to it: everything a visibility question needs, loaded once per request. */
export interface RoundAccess {
  readonly viewer: Viewer;
  readonly round: Round;
  readonly bodies: readonly StoredBody[];
  /** What the viewer is and may use now: nothing of the round while they owe the declaration (BR-16) or are barred (BR-13). */
  readonly actors: ReadonlySet<Actor>;
  /** What the viewer is, also while they owe the declaration. */
  readonly places: ReadonlySet<Actor>;
  readonly standing: Standing;
  /** Whether the viewer has an application in this round. */
  readonly isCandidate: boolean;
}

export const COUNCIL: readonly Actor[] = ['COUNCIL_CHAIR', 'COUNCIL_DEPUTY', 'COUNCIL_SECRETARY', 'COUNCIL_MEMBER'];

export const SUPERVISION: readonly Actor[] = ['SUPERVISION_HEAD', 'SUPERVISION_DEPUTY', 'SUPERVISION_MEMBER'];

export const INVIGILATION: readonly Actor[] = ['INVIGILATION_HEAD', 'INVIGILATION_DEPUTY', 'INVIGILATION_MEMBER'];

export const PANEL: readonly Actor[] = ['PANEL_HEAD', 'PANEL_DEPUTY', 'PANEL_MEMBER'];

export const MARKERS: readonly Actor[] = ['MARKING_HEAD', 'MARKING_MEMBER', 'APPEAL_HEAD', 'APPEAL_MEMBER'];

/** Seats whose holders have to do with papers by their codes alone. */
export const BY_CODE: readonly Actor[] = [...MARKERS, 'MARKING_DEPUTY', 'APPEAL_DEPUTY'];

export const LEADERS: readonly Actor[] = ['COUNCIL_CHAIR', 'COUNCIL_DEPUTY', 'COUNCIL_SECRETARY'];

/** What a viewer is in a round. */
export function accessOf(
  viewer: Viewer,
  { round, bodies }: Pick<RoundAccess, 'round' | 'bodies'>,
  standing: Standing = UNKNOWN_STANDING,
): RoundAccess {
  const places = actorsOf(viewer, { bodies, ownerId: null, standing });
  const actors = standing.owesDeclaration ? actorsOf(viewer, { bodies: [], ownerId: null, standing }) : places;
  return { viewer, round, bodies, actors, places, standing, isCandidate: standing.isCandidate };
}

export function isDefence({ round }: RoundAccess): boolean {
  return round.state === 'DEFENCE' || round.state === 'CONCLUDED';
}

export function hasAny({ actors }: RoundAccess, some: readonly Actor[]): boolean {
  return some.some((actor) => actors.has(actor));
}
