import { releaseResult } from '../../domain/publication';
import type { ReleaseFacts } from '../../domain/publication';
import { computeResult } from '../../domain/ranking';
import type { Refusal } from '../../domain/refusal';
import { refuse } from '../../domain/result';
import type { StoredResult } from '../../persistence/ports';
import { defineTwoPersonCommand } from '../command';
import type { RoundStep } from '../exam/prepare-round';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import { loadEvidence } from './compute';
import { compareStored } from './compare-stored';

export type ReleaseResultInput = RoundStep & ReleaseFacts;

/**
 * Công bố kết quả: makes the established result known to the candidates and the public, once the authority has decided;
 * chair and secretary together (BR-57). What is released is compared with the marks it comes from first (A5).
 */
export const releaseResultCommand = defineTwoPersonCommand({
  name: 'releaseResult',
  stepUp: true,
  intact: true,
  allow: { by: ['COUNCIL_CHAIR'] },
  approval: {
    by: ['COUNCIL_SECRETARY'],
    words: 'Thư ký Hội đồng',
    among: () => ['COUNCIL_SECRETARY'],
  },
  load: async (repositories, { roundId }: ReleaseResultInput) => {
    const loaded = await loadRegulatedRound(repositories, roundId);
    if (loaded === null) return null;
    const stored = await repositories.results.ofRound(roundId);
    const { input } = await loadEvidence(repositories, loaded);
    return { ...loaded, stored, result: computeResult(input) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, stored, result }, facts, { now }) => {
    const released = releaseResult(round, stored?.establishedAt ?? null, facts, now);
    const mismatch = mismatchOf(stored, result);
    if (mismatch === null) return released;
    return released.ok ? refuse(mismatch) : refuse(mismatch, ...released.errors);
  },
  store: (repositories, round) => repositories.rounds.save(round),
  record: (after, { round }) => ({
    subjectId: after.id,
    before: { resultRelease: round.resultRelease ?? null, version: round.version },
    after: { resultRelease: after.resultRelease ?? null, version: after.version },
  }),
  answer: (round) => ({ roundId: round.id }),
});

function mismatchOf(stored: StoredResult | null, result: StoredResult['result']): Refusal | null {
  return stored === null ? null : compareStored({ stored, result });
}
