import { takesPart } from '../../domain/registration/application';
import type { Application } from '../../domain/registration/application';
import { isSecret } from '../../domain/scoring/ballot';
import type { BallotBox } from '../../domain/scoring/ballot';
import { scorersOf } from '../../domain/panel/body';
import { requireState } from '../../domain/exam/lifecycle';
import { admission } from '../../domain/outcome/ranking';
import type { ResultInput } from '../../domain/outcome/ranking';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import { requireAppealsOver, requireDay } from '../../domain/exam/round';
import { requireScorers } from '../../domain/scoring/scoring';
import type { StoredSheet } from '../../persistence/scoring-ports';
import { defineCommand } from '../command';
import { seatedConflicts } from '../conflict/declare';
import type { CommandFactory } from '../command';
import type { RoundAnswer } from '../exam/prepare-round';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import { groupBy } from '../group-by';
import { loadEvidence } from '../result/compute';

/** Sheets of one candidate stand together in lists; no panel has this many members. */
const SEATS_PER_CANDIDATE = 1_000;

/** Lays out a sheet per member for every candidate admitted to the defence and present (BR-38, BR-43). */
export const openScoring: CommandFactory<{ readonly roundId: string }, RoundAnswer> = defineCommand({
  name: 'openScoring',
  allow: { by: ['PANEL_HEAD'] },
  load: async (repositories, { roundId }) => {
    const loaded = await loadRegulatedRound(repositories, roundId);
    if (loaded === null) return null;
    const conflicts = await seatedConflicts(repositories, loaded);
    const every = await repositories.sheets.everyOfRound(roundId);
    return { ...loaded, conflicts, every, evidence: await loadEvidence(repositories, loaded) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, bodies, evidence, conflicts, every }, _input, { now, newId }) => {
    const members = scorersOf(bodies);
    const errors = [
      requireState(round.state, ['DEFENCE'], ['roundId']),
      requireDay(round.dates.defence, now, ['roundId']),
      requireAppealsOver(round, now, ['roundId']),
      ...conflicts,
      requireScorers(members.length, round.regulation, ['roundId']),
    ].filter((refusal): refusal is Refusal => refusal !== null);
    return decideAll(errors, () => {
      const started = new Set(evidence.sheets.map((sheet) => sheet.applicationId));
      const coming = admittedOf(evidence.applications, evidence.input).filter(
        (one) => !started.has(one.id) && takesPart(one, 'DEFENCE', round.dates.defence),
      );
      return {
        sheets: coming.flatMap((one) =>
          members
            .filter((memberId) => !isLeftOut(every, one.postId, memberId))
            .map((memberId, seat) => newSheet(newId('scoreSheet'), one, memberId, seat)),
        ),
        boxes: isSecret(round.regulation) ? coming.map(newBox) : [],
      };
    });
  },
  store: async (repositories, { sheets, boxes }) => {
    await repositories.sheets.insert(sheets);
    await repositories.ballotBoxes.insert(boxes);
  },
  record: ({ sheets }, { round }) => ({
    subjectId: round.id,
    before: null,
    after: { sheets: sheets.map(({ id, applicationId, memberId }) => [id, applicationId, memberId]) },
  }),
  answer: (_opened, { round }) => ({ roundId: round.id }),
});

/** Whether a member was left out for a post: candidates who come later are not theirs to score either (BR-43). */
function isLeftOut(every: readonly StoredSheet[], postId: string, memberId: string): boolean {
  return every.some((sheet) => sheet.memberId === memberId && sheet.excluded?.postId === postId);
}

/** The applications admitted to the defence, whether present or not (BR-38). */
export function admittedOf(applications: readonly Application[], input: ResultInput): readonly Application[] {
  const ofPost = groupBy(input.candidates, (candidate) => candidate.postId);
  const admitted = new Set(
    input.candidates
      .filter((one) => admission(one, input.regulation, input.dates, ofPost.get(one.postId) ?? []).admitted)
      .map((one) => one.applicationId),
  );
  return applications.filter(({ id }) => admitted.has(id));
}

/** An empty box for secret ballots (BR-46). */
function newBox({ id, roundId }: Application): BallotBox {
  return { id, version: 1, roundId, isClosed: false, sealed: [], typed: null, typedBy: null };
}

function newSheet(id: string, application: Application, memberId: string, seat: number): StoredSheet {
  const order = Number(application.candidateNumber ?? '0') * SEATS_PER_CANDIDATE + seat;
  const { roundId } = application;
  return {
    id,
    version: 1,
    roundId,
    applicationId: application.id,
    memberId,
    order,
    state: 'OPEN',
    marks: null,
    lockedAt: null,
  };
}
