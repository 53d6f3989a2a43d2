import { isCandidate, numberCandidates, sittersOf } from '../../domain/application';
import type { Application } from '../../domain/application';
import { ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import { closeRegistration, endScreening, endWritten, openRegistration } from '../../domain/round';
import type { Round } from '../../domain/round';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import type { RoundAnswer, RoundStep } from './prepare-round';
import { groupBy } from '../group-by';
import { loadRegulatedRound, loadRound, roundScope } from './round-scope';
import type { LoadedRound } from './round-scope';

/** An act of the chair that moves the round and touches nothing else. */
function chairMove(
  name: string,
  decide: (loaded: LoadedRound, input: RoundStep, now: Date) => Result<Round>,
  protection: { readonly stepUp?: true } = {},
): CommandFactory<RoundStep, RoundAnswer> {
  return defineCommand({
    name,
    ...protection,
    allow: { by: ['COUNCIL_CHAIR'] },
    load: (repositories, input: RoundStep) => loadRound(repositories, input.roundId),
    scope: (loaded) => roundScope(loaded),
    decide: (loaded, input, { now }) => decide(loaded, input, now),
    store: (repositories, round) => repositories.rounds.save(round),
    record: movedRecord,
    answer: (round) => ({ roundId: round.id }),
  });
}

function movedRecord(after: Round, { round: before }: LoadedRound) {
  return {
    subjectId: after.id,
    before: { state: before.state, version: before.version },
    after: { state: after.state, version: after.version },
  };
}

/** Opens registration and freezes the regulation (BR-01). */
export const openRegistrationCommand = chairMove(
  'openRegistration',
  ({ round, bodies }, input, now) => openRegistration(round, bodies, input.expectedVersion, now),
  { stepUp: true },
);

/** Closes registration after its last day (BR-04). */
export const closeRegistrationCommand = chairMove('closeRegistration', ({ round }, input, now) =>
  closeRegistration(round, input.expectedVersion, now),
);

/** Settles the list of eligible candidates and numbers them (BR-07, BR-21). */
export const confirmCandidates: CommandFactory<RoundStep, RoundAnswer> = defineCommand({
  name: 'confirmCandidates',
  allow: { by: ['COUNCIL_CHAIR'] },
  load: async (repositories, input: RoundStep) => {
    const loaded = await loadRegulatedRound(repositories, input.roundId);
    if (loaded === null) return null;
    return { ...loaded, applications: await repositories.applications.ofRound(input.roundId) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, applications }, { expectedVersion }) => {
    const undecided = applications.filter(awaitsDecision).length;
    const moved = endScreening(round, undecided, expectedVersion);
    if (!moved.ok) return moved;
    return ok({ round: moved.value, numbered: numberCandidates(applications.filter(isCandidate)) });
  },
  store: async (repositories, { round, numbered }) => {
    await repositories.rounds.save(round);
    for (const application of numbered) await repositories.applications.save(application);
  },
  record: ({ round, numbered }, loaded) => {
    const { subjectId, before, after } = movedRecord(round, loaded);
    const numbers = Object.fromEntries(numbered.map(({ id, candidateNumber }) => [id, candidateNumber]));
    return { subjectId, before, after: { ...after, candidateNumbers: numbers } };
  },
  answer: ({ round }) => ({ roundId: round.id }),
});

/** Joins the written marks with the names and opens the defence (BR-29, BR-30). */
export const compileWritten: CommandFactory<RoundStep, RoundAnswer> = defineCommand({
  name: 'compileWritten',
  stepUp: true,
  allow: { by: ['COUNCIL_CHAIR'] },
  load: async (repositories, input: RoundStep) => {
    const loaded = await loadRegulatedRound(repositories, input.roundId);
    if (loaded === null) return null;
    const applications = await repositories.applications.ofRound(input.roundId);
    const scripts = await repositories.scripts.ofRound(input.roundId);
    return { ...loaded, applications, scripts, markings: await repositories.markings.ofRound(input.roundId) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, applications, scripts, markings }, { expectedVersion }) => {
    const locked = markings.filter((marking) => marking.state === 'LOCKED' && marking.turn < 3);
    const marked = groupBy(locked, (marking) => marking.scriptId);
    const uncoded = sittersOf(applications, round).length - scripts.length;
    const incomplete = scripts.filter((script) => (marked.get(script.id)?.length ?? 0) < 2);
    return endWritten(round, Math.max(0, uncoded) + incomplete.length, expectedVersion);
  },
  store: (repositories, round) => repositories.rounds.save(round),
  record: movedRecord,
  answer: (round) => ({ roundId: round.id }),
});

function awaitsDecision(application: Application): boolean {
  return application.state === 'SUBMITTED' && application.withdrawnOn === null;
}
