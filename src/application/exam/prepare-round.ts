import type { RegulationOverrides } from '../../domain/regulation';
import { buildRegulation } from '../../domain/regulation';
import type { Result } from '../../domain/result';
import { refuse } from '../../domain/result';
import { createRound, definePosts, defineRubric, setRegulation } from '../../domain/round';
import type { Agency, Post, Round, RoundDates } from '../../domain/round';
import type { Criterion } from '../../domain/score-sheet';
import type { Refusal } from '../../domain/refusal';
import { tidyText } from '../../domain/text';
import { changeDates, copySetup } from '../../domain/round-setup';
import { SYSTEM_CHAIN } from '../audit/chain';
import { defineCommand } from '../command';
import type { Viewer } from '../viewer';
import { accessOf, maySeeRound } from '../visibility';
import type { CommandFactory, Decider } from '../command';
import { loadRound, roundScope } from './round-scope';
import type { LoadedRound } from './round-scope';

/** What every act on a round answers with; the client reads the round again through its own view. */
export interface RoundAnswer {
  readonly roundId: string;
}

/** A step of the whole round, made on the version that was read. */
export interface RoundStep {
  readonly roundId: string;
  readonly expectedVersion: number;
}

export interface NewRound {
  readonly code: string;
  readonly title: string;
  readonly agency: Agency;
  readonly dates: Omit<RoundDates, 'written'> & { readonly written?: RoundDates['written'] };
}

/** Creates a round as a draft. */
export const createRoundCommand: CommandFactory<NewRound, RoundAnswer> = defineCommand({
  name: 'createRound',
  allow: { by: ['ADMINISTRATOR'] },
  load: () => Promise.resolve({}),
  scope: () => ({ chainId: SYSTEM_CHAIN, bodies: [], ownerId: null }),
  decide: (_loaded, input, { newId }) =>
    createRound({
      id: newId('round'),
      code: tidyText(input.code),
      title: tidyText(input.title),
      agency: tidyAgency(input.agency),
      dates: { ...input.dates, written: input.dates.written ?? null },
    }),
  store: (repositories, round) => repositories.rounds.insert([round]),
  record: (round) => ({ subjectId: round.id, before: null, after: { ...round } }),
  answer: (round) => ({ roundId: round.id }),
  conflicts: { round_code: () => ({ code: 'DUPLICATE', path: ['code'], what: 'mã kỳ thi' }) },
});

/** An act that changes one field of a draft round. */
function draftCommand<Input extends RoundStep>(
  name: string,
  decide: (loaded: LoadedRound, input: Input, decider: Decider) => Result<Round>,
): CommandFactory<Input, RoundAnswer> {
  return defineCommand({
    name,
    allow: { by: ['COUNCIL_SECRETARY'] },
    load: (repositories, input: Input) => loadRound(repositories, input.roundId),
    scope: (loaded) => roundScope(loaded),
    decide,
    store: (repositories, round) => repositories.rounds.save(round),
    record: (round, { round: before }) => ({ subjectId: round.id, before: { ...before }, after: { ...round } }),
    answer: (round) => ({ roundId: round.id }),
  });
}

export interface SetRegulationCommandInput extends RoundStep {
  readonly regulation: RegulationOverrides;
}

/** Sets the rules of a draft; parts that the product does not play yet are refused by name, never ignored. */
export const setRegulationCommand: CommandFactory<SetRegulationCommandInput, RoundAnswer> =
  draftCommand<SetRegulationCommandInput>('setRegulation', ({ round }, { regulation, expectedVersion }) => {
    const built = buildRegulation(regulation);
    if (built.ok) return setRegulation(round, built.value, expectedVersion);
    const [first, ...rest] = built.errors;
    return refuse(inRegulation(first), ...rest.map(inRegulation));
  });

/** Sets the posts of a draft. */
export const definePostsCommand: CommandFactory<RoundStep & { posts: readonly Omit<Post, 'id'>[] }, RoundAnswer> =
  draftCommand<RoundStep & { posts: readonly Omit<Post, 'id'>[] }>('definePosts', ({ round }, input, { newId }) => {
    const posts = input.posts.map((post) => ({
      id: newId('post'),
      title: tidyText(post.title),
      unit: tidyText(post.unit),
      quota: post.quota,
    }));
    return definePosts(round, posts, input.expectedVersion);
  });

/** Sets the criteria of the defence sheet of a draft. */
export const defineRubricCommand: CommandFactory<RoundStep & { criteria: readonly Criterion[] }, RoundAnswer> =
  draftCommand<RoundStep & { criteria: readonly Criterion[] }>('defineRubric', ({ round }, input) => {
    const criteria = input.criteria.map(({ key, title, maximum }) => ({ key, title: tidyText(title), maximum }));
    return defineRubric(round, { criteria }, input.expectedVersion);
  });

/** Changes the days of a draft, within what a notice that is out allows (BR-03). */
export const changeRoundDates: CommandFactory<RoundStep & Pick<NewRound, 'dates'>, RoundAnswer> = draftCommand<
  RoundStep & Pick<NewRound, 'dates'>
>('changeRoundDates', ({ round }, { dates, expectedVersion }, { now }) =>
  changeDates(round, { ...dates, written: dates.written ?? null }, expectedVersion, now),
);

/** Takes rules, posts and criteria of an earlier round into a draft. */
export const copyRoundSetup: CommandFactory<RoundStep & { readonly fromRoundId: string }, RoundAnswer> = defineCommand({
  name: 'copyRoundSetup',
  allow: { by: ['COUNCIL_SECRETARY'] },
  load: async (repositories, input: RoundStep & { readonly fromRoundId: string }, viewer: Viewer) => {
    const loaded = await loadRound(repositories, input.roundId);
    const source = await loadRound(repositories, input.fromRoundId);
    if (loaded === null || source === null || !maySeeRound(accessOf(viewer, source))) return null;
    return { ...loaded, source: source.round };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, source }, { expectedVersion }, { newId }) =>
    copySetup(round, source, expectedVersion, () => newId('post')),
  store: (repositories, round) => repositories.rounds.save(round),
  record: (round, { round: before }) => ({ subjectId: round.id, before: { ...before }, after: { ...round } }),
  answer: (round) => ({ roundId: round.id }),
});

function tidyAgency(agency: Agency): Agency {
  return {
    name: tidyText(agency.name),
    superior: tidyText(agency.superior),
    abbreviation: tidyText(agency.abbreviation),
    place: tidyText(agency.place),
  };
}

function inRegulation(refusal: Refusal): Refusal {
  return { ...refusal, path: ['regulation', ...refusal.path] };
}
