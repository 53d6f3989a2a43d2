import type { Result } from '../../domain/result';
import { createRound, definePosts, defineRubric } from '../../domain/exam/round';
import type { Agency, Post, Round, RoundDates } from '../../domain/exam/round';
import type { Criterion } from '../../domain/scoring/score-sheet';
import { tidyText } from '../../domain/text';
import { changeDates } from '../../domain/exam/round-setup';
import { SYSTEM_CHAIN } from '../audit/chain';
import { defineCommand } from '../command';
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

function tidyAgency(agency: Agency): Agency {
  return {
    name: tidyText(agency.name),
    superior: tidyText(agency.superior),
    abbreviation: tidyText(agency.abbreviation),
    place: tidyText(agency.place),
  };
}
