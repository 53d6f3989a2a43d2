import { handOverRound } from '../../domain/exam/hand-over';
import type { HandOverFacts } from '../../domain/exam/hand-over';
import type { RegulatedLoad } from '../exam/round-scope';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { ApprovalRule } from '../approval/request';
import { defineTwoPersonCommand } from '../command';
import type { RoundStep } from '../exam/prepare-round';

export type HandOverInput = RoundStep & HandOverFacts;

const AGREED_BY_CHAIR: ApprovalRule<RegulatedLoad> = {
  by: ['COUNCIL_CHAIR'],
  words: 'Chủ tịch Hội đồng',
  among: () => ['COUNCIL_CHAIR'],
};

/**
 * Bàn giao hồ sơ lưu trữ: the secretary hands the exam record over, the chair agrees (TT 22/2025 Điều 25(1); D32).
 * Nothing is handed over that does not verify (trust.md 3.4.10).
 */
export const handOverToArchive = defineTwoPersonCommand({
  name: 'handOverToArchive',
  stepUp: true,
  intact: true,
  allow: { by: ['COUNCIL_SECRETARY'] },
  approval: AGREED_BY_CHAIR,
  load: (repositories, input: HandOverInput) => loadRegulatedRound(repositories, input.roundId),
  scope: (loaded) => roundScope(loaded),
  decide: ({ round }, facts, { viewer, now }) => handOverRound(round, facts, viewer.accountId, now),
  store: (repositories, round) => repositories.rounds.save(round),
  record: (after, { round }) => ({
    subjectId: after.id,
    before: { archiveHandOver: round.archiveHandOver ?? null, version: round.version },
    after: { archiveHandOver: after.archiveHandOver ?? null, version: after.version },
  }),
  answer: (round) => ({ roundId: round.id }),
});
