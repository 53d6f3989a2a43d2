import { decideShortPost, inTimeAfterAll } from '../../domain/registration/short-post';
import type { ShortPostInput } from '../../domain/registration/short-post';
import { ok } from '../../domain/result';
import { tidyText } from '../../domain/text';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import type { RoundAnswer, RoundStep } from '../exam/prepare-round';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';

export type DecideShortPost = RoundStep & Omit<ShortPostInput, 'expectedVersion'>;

/**
 * Records what the Council decided on a post with too few eligible people: nominate more, take applications longer, or
 * stop it (BR-11). What came too late counts when the time added takes it in; nothing that was decided is touched.
 */
export const decideShortPostCommand: CommandFactory<DecideShortPost, RoundAnswer> = defineCommand({
  name: 'decideShortPost',
  stepUp: true,
  allow: { by: ['COUNCIL_CHAIR'] },
  load: async (repositories, input: DecideShortPost) => {
    const loaded = await loadRegulatedRound(repositories, input.roundId);
    if (loaded === null) return null;
    return { ...loaded, applications: await repositories.applications.ofRound(input.roundId) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, applications }, { roundId: _roundId, ...input }, { now }) => {
    const { number, date } = input.document;
    const document = { number: tidyText(number), date };
    const decided = decideShortPost(round, applications, { ...input, document }, now);
    if (!decided.ok) return decided;
    return ok({ round: decided.value, readmitted: inTimeAfterAll(applications, input) });
  },
  store: async (repositories, { round, readmitted }) => {
    await repositories.rounds.save(round);
    for (const application of readmitted) await repositories.applications.save(application);
  },
  record: ({ round: after, readmitted }, { round: before }) => ({
    subjectId: after.id,
    before: { version: before.version, dates: before.dates, shortPosts: before.shortPosts ?? [] },
    after: {
      version: after.version,
      dates: after.dates,
      shortPosts: after.shortPosts ?? [],
      ...Object.fromEntries(readmitted.map(({ id, state }) => [id, { state }])),
    },
  }),
  answer: ({ round }) => ({ roundId: round.id }),
});
