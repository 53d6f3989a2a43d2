import { dismissed } from '../../domain/panel/conflict';
import { requireState } from '../../domain/exam/lifecycle';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import { checkText, tidyText } from '../../domain/text';
import type { Repositories } from '../../persistence/ports';
import type { StoredInterests } from '../../persistence/serving-ports';
import { defineTwoPersonCommand } from '../command';
import { seatedConflicts } from './declare';
import { roundScope } from '../exam/round-scope';
import { secondPersons } from '../panel/second-persons';
import { loadApplication } from '../registration/commands';
import type { LoadedApplication } from '../registration/commands';

export interface DismissRelationInput {
  readonly applicationId: string;
  readonly personId: string;
  readonly reason: string;
}

interface LoadedDismissal extends LoadedApplication {
  readonly interests: StoredInterests;
  readonly barred: ReadonlySet<string>;
}

async function loadDismissal(repositories: Repositories, input: DismissRelationInput): Promise<LoadedDismissal | null> {
  const loaded = await loadApplication(repositories, input.applicationId);
  const interests = loaded === null ? null : await repositories.interests.ofPerson(loaded.round.id, input.personId);
  if (loaded === null || interests === null) return null;
  const conflicts = await seatedConflicts(repositories, loaded);
  return { ...loaded, interests, barred: new Set(conflicts.flatMap((one) => ('person' in one ? [one.person] : []))) };
}

/**
 * Finds a candidate's word about somebody untrue. Why it must be possible: the word ends that person's places at once, so
 * that without this a candidate could unseat a whole panel. The one it was said of has no place meanwhile and so no part.
 */
export const dismissRelation = defineTwoPersonCommand({
  name: 'dismissRelation',
  stepUp: true,
  allow: { by: ['COUNCIL_CHAIR', 'COUNCIL_DEPUTY'] },
  approval: {
    by: ['COUNCIL_CHAIR', 'COUNCIL_DEPUTY', 'COUNCIL_SECRETARY'],
    words: 'Chủ tịch hoặc Phó Chủ tịch Hội đồng khác người đề nghị; không còn ai khác thì Thư ký Hội đồng',
    among: ({ bodies, barred }, initiator) => secondPersons(bodies, initiator, barred),
  },
  load: loadDismissal,
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, interests }, { applicationId, reason }) => {
    const result = dismissed(interests, applicationId, tidyText(reason));
    const state = requireState(round.state, ['REGISTRATION', 'SCREENING', 'WRITTEN', 'DEFENCE'], ['applicationId']);
    const errors: Refusal[] = [...checkText(reason, ['reason'], 500), ...(result.ok ? [] : result.errors)];
    if (state !== null) errors.push(state);
    return decideAll(errors, () => ({
      ...interests,
      ...(result.ok ? result.value : interests),
      version: interests.version + 1,
    }));
  },
  store: (repositories, interests) => repositories.interests.save(interests),
  record: (after, { interests }) => ({
    subjectId: after.id,
    before: { relations: interests.relations },
    after: { relations: after.relations },
  }),
  answer: (_interests, { round }) => ({ roundId: round.id }),
});
