import { checkMeetingOfResult } from '../../domain/outcome/council-vote';
import type { Meeting } from '../../domain/outcome/council-vote';
import { checkTieDecision, computeResult } from '../../domain/outcome/ranking';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import { moved, moveErrors, stepErrors, withTieDecision } from '../../domain/exam/round';
import { checkText, tidyText } from '../../domain/text';
import type { Repositories } from '../../persistence/ports';
import type { StoredBody } from '../../persistence/serving-ports';
import type { ApprovalRule } from '../approval/request';
import { canonicalJson, sha256 } from '../canonical';
import { defineCommand, defineTwoPersonCommand } from '../command';
import type { CommandFactory } from '../command';
import type { RoundAnswer, RoundStep } from '../exam/prepare-round';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { loadEvidence } from './compute';
import type { Evidence } from './compute';

interface LoadedEvidence extends RegulatedLoad {
  readonly evidence: Evidence;
}

/** Reads a round with all its result rests on. */
export async function loadWithEvidence(
  repositories: Repositories,
  { roundId }: RoundStep,
): Promise<LoadedEvidence | null> {
  const loaded = await loadRegulatedRound(repositories, roundId);
  return loaded === null ? null : { ...loaded, evidence: await loadEvidence(repositories, loaded) };
}

export interface TieDecisionInput extends RoundStep {
  readonly postId: string;
  readonly order: readonly string[];
  readonly reason: string;
}

/** Records the decision between equals across the last place; the system itself never picks (BR-49). */
export const recordTieDecision: CommandFactory<TieDecisionInput, RoundAnswer> = defineCommand({
  name: 'recordTieDecision',
  stepUp: true,
  intact: true,
  allow: { by: ['COUNCIL_CHAIR'] },
  load: (repositories, input: TieDecisionInput) => loadWithEvidence(repositories, input),
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, evidence }, { postId, order, reason, expectedVersion }) => {
    const decision = { postId, order, reason: tidyText(reason) };
    const known = round.posts.some(({ id }) => id === postId);
    const errors: Refusal[] = [
      ...stepErrors(round, ['DEFENCE'], expectedVersion),
      ...(known
        ? checkTieDecision(evidence.input, decision)
        : [{ code: 'INVALID_VALUE' as const, path: ['postId'], reason: 'Vị trí này không thuộc kỳ thi.' }]),
    ];
    return decideAll(errors, () => withTieDecision(round, decision));
  },
  store: (repositories, round) => repositories.rounds.save(round),
  record: (after, { round }) => ({
    subjectId: after.id,
    before: { tieDecisions: round.tieDecisions, version: round.version },
    after: { tieDecisions: after.tieDecisions, version: after.version },
  }),
  answer: (round) => ({ roundId: round.id }),
});

/** A result is established and released by chair and secretary together (BR-57; trust.md 3.2.7). */
export const AGREED_BY_SECRETARY: ApprovalRule<RegulatedLoad> = {
  by: ['COUNCIL_SECRETARY'],
  words: 'Thư ký Hội đồng',
  among: () => ['COUNCIL_SECRETARY'],
};

export type EstablishResultInput = RoundStep & { readonly [K in keyof Meeting]?: Meeting[K] | undefined };

/** Establishes the result: computes it, stores a copy to compare with, and closes the round; the secretary must agree. */
export const establishResult = defineTwoPersonCommand({
  name: 'establishResult',
  stepUp: true,
  intact: true,
  allow: { by: ['COUNCIL_CHAIR'] },
  approval: AGREED_BY_SECRETARY,
  load: (repositories, input: EstablishResultInput) => loadWithEvidence(repositories, input),
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, bodies, evidence }, input, { now, newId }) => {
    const result = computeResult(evidence.input);
    const meeting = meetingOf(input);
    const errors = [...moveErrors(round, 'establishResult', input.expectedVersion), ...checkMeeting(meeting, bodies)];
    if (result.blocked.length > 0) errors.push({ code: 'RESULT_BLOCKED', path: ['roundId'], blocks: result.blocked });
    else if (result.posts.some((post) => post.outcome === 'PENDING')) {
      errors.push({ code: 'SHEETS_INCOMPLETE', path: ['roundId'], count: evidence.awaited });
    }
    return decideAll(errors, () => ({
      round: moved(round, 'establishResult'),
      stored: { id: newId('result'), version: 1, roundId: round.id, establishedAt: now, meeting, result },
    }));
  },
  store: async (repositories, { round, stored }) => {
    await repositories.rounds.save(round);
    await repositories.results.insert([stored]);
  },
  record: ({ round: after, stored }, { round }) => ({
    subjectId: stored.id,
    before: { state: round.state, version: round.version },
    after: {
      state: after.state,
      version: after.version,
      result: sha256(canonicalJson(stored.result)),
      meeting: sha256(canonicalJson(stored.meeting)),
      outcomes: outcomesOf(stored),
    },
  }),
  answer: ({ round }) => ({ roundId: round.id }),
});

function outcomesOf({ result }: { readonly result: ReturnType<typeof computeResult> }) {
  return result.posts.flatMap((post) =>
    post.candidates.map((one) => [
      one.applicationId,
      one.written?.value ?? null,
      one.defence?.value ?? null,
      one.total?.value ?? null,
      one.rank,
      one.outcome,
    ]),
  );
}

function meetingOf(input: EstablishResultInput): Meeting {
  return {
    startedAt: input.startedAt ?? null,
    endedAt: input.endedAt ?? null,
    place: input.place == null ? null : tidyText(input.place),
    absentMemberIds: input.absentMemberIds ?? null,
    votesFor: input.votesFor ?? null,
    votesAgainst: input.votesAgainst ?? null,
  };
}

function checkMeeting(meeting: Meeting, bodies: readonly StoredBody[]): Refusal[] {
  const seats = bodies.flatMap((body) => (body.kind === 'COUNCIL' ? body.seats : []));
  const chair = seats.find(({ seat }) => seat === 'CHAIR');
  const errors = checkMeetingOfResult(
    meeting,
    seats.map(({ personId }) => personId),
    chair?.personId ?? null,
  );
  return meeting.place === null ? errors : [...checkText(meeting.place, ['place'], 300), ...errors];
}
