import { requireState } from '../../domain/exam/lifecycle';
import { decideAll } from '../../domain/result';
import { reopenMarking } from '../../domain/written/reopened-marking';
import type { SinceMarked } from '../../domain/written/reopened-marking';
import type { Repositories, StoredMarking } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { audited, BY_MARKER } from './mark-scripts';
import type { MarkingsAnswer } from './mark-scripts';

/** Whose mark is struck out, on which version, and why. */
export interface ReopenMarkingInput {
  readonly markingId: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

interface LoadedMarking extends RegulatedLoad, SinceMarked {
  readonly marking: StoredMarking;
}

/** Đính chính điểm: the marker strikes out a locked mark of their own, signed and with a reason, to give it anew (BR-34). */
export const reopenWrittenMark: CommandFactory<ReopenMarkingInput, MarkingsAnswer> = defineCommand({
  name: 'reopenWrittenMark',
  stepUp: true,
  allow: BY_MARKER,
  load: loadMarking,
  scope: (loaded) => roundScope(loaded, loaded.marking.markerId),
  decide: ({ round, marking, ...since }, { reason, expectedVersion }, { viewer, now }) => {
    const state = requireState(round.state, ['WRITTEN'], ['markingId']);
    const struck = reopenMarking(marking, { by: viewer.accountId, reason, now, expectedVersion }, since);
    const errors = [...(state === null ? [] : [state]), ...(struck.ok ? [] : struck.errors)];
    return decideAll(errors, () => ({ ...marking, ...(struck.ok ? struck.value : marking) }));
  },
  store: (repositories, marking) => repositories.markings.save(marking),
  record: (after, { round, marking: before }) => ({
    subjectId: round.id,
    before: { [before.id]: audited(before) },
    after: { [after.id]: audited(after), reason: after.earlier?.at(-1)?.reason ?? null },
  }),
  answer: ({ id }, { round }) => ({ roundId: round.id, markingIds: [id] }),
});

async function loadMarking(
  repositories: Repositories,
  { markingId }: ReopenMarkingInput,
): Promise<LoadedMarking | null> {
  const marking = await repositories.markings.find(markingId);
  const loaded = marking === null ? null : await loadRegulatedRound(repositories, marking.roundId);
  if (marking === null || loaded === null) return null;
  const script = await repositories.scripts.find(marking.scriptId);
  const siblings = await repositories.markings.ofScripts([marking.scriptId]);
  const map = await repositories.sealedMaps.find(marking.roundId);
  return {
    ...loaded,
    marking,
    isDecided: script !== null && script.decision !== null,
    hasThird: siblings.some(({ turn }) => turn === 3),
    isMapOpened: map?.opened === true,
  };
}
