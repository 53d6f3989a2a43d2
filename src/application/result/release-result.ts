import { releaseResult } from '../../domain/exam/publication';
import type { ReleaseFacts } from '../../domain/exam/publication';
import { computeResult } from '../../domain/outcome/ranking';
import type { Refusal } from '../../domain/refusal';
import { refuse } from '../../domain/result';
import type { StoredResult } from '../../persistence/scoring-ports';
import { defineTwoPersonCommand } from '../command';
import type { RoundStep } from '../exam/prepare-round';
import { roundScope } from '../exam/round-scope';
import { compareStored } from './compare-stored';
import { AGREED_BY_SECRETARY, loadWithEvidence } from './establish-result';

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
  approval: AGREED_BY_SECRETARY,
  load: async (repositories, input: ReleaseResultInput) => {
    const loaded = await loadWithEvidence(repositories, input);
    return loaded === null ? null : { ...loaded, stored: await repositories.results.ofRound(input.roundId) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, stored, evidence }, facts, { now }) => {
    const released = releaseResult(round, stored?.establishedAt ?? null, facts, now);
    const mismatch = mismatchOf(stored, computeResult(evidence.input));
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
