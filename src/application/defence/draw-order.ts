import { takesPart } from '../../domain/registration/application';
import type { Application } from '../../domain/registration/application';
import { checkDraw, drawnOrder } from '../../domain/defence/defence-session';
import type { DefenceSession, DrawAsked } from '../../domain/defence/defence-session';
import { requireState } from '../../domain/exam/lifecycle';
import { decideAll } from '../../domain/result';
import { hanoiDay } from '../../domain/calendar';
import type { Refusal } from '../../domain/refusal';
import { tidyText } from '../../domain/text';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import type { RoundAnswer } from '../exam/prepare-round';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import { loadEvidence } from '../result/compute';
import { admittedOf } from '../scoring/open-scoring';
import { CONDUCTORS } from './session-scope';

export interface DrawOrderInput extends DrawAsked {
  readonly roundId: string;
}

/**
 * Bốc thăm thứ tự trình bày: those admitted and present, by the seed that was read aloud; once and for all (BR-40). Where
 * and when they are heard is told to each of them with their place.
 */
export const drawDefenceOrder: CommandFactory<DrawOrderInput, RoundAnswer> = defineCommand({
  name: 'drawDefenceOrder',
  allow: { by: CONDUCTORS },
  load: async (repositories, { roundId }) => {
    const loaded = await loadRegulatedRound(repositories, roundId);
    if (loaded === null) return null;
    const session = await repositories.defences.find(roundId);
    return { ...loaded, session, evidence: await loadEvidence(repositories, loaded) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, session, evidence }, input, { now }) => {
    const coming = admittedOf(evidence.applications, evidence.input).filter((one) =>
      takesPart(one, 'DEFENCE', round.dates.defence),
    );
    const errors: Refusal[] = checkDraw(input, session, coming.length);
    const state = requireState(round.state, ['DEFENCE'], ['roundId']);
    if (state !== null) return decideAll([state], () => never());
    if (hanoiDay(input.startsAt) < round.dates.defence) {
      const reason = 'Giờ bắt đầu không được trước ngày trình bày đề án của kỳ thi.';
      errors.push({ code: 'INVALID_VALUE', path: ['startsAt'], reason });
    }
    const posts = round.posts.map(({ id }) => id);
    return decideAll(errors, (): DefenceSession => ({
      id: round.id,
      version: 1,
      seed: tidyText(input.seed),
      drawnAt: now,
      place: tidyText(input.place),
      startsAt: input.startsAt,
      order: drawnOrder(input.seed, posts, coming.map(drawn)),
      turns: [],
    }));
  },
  store: (repositories, session) => repositories.defences.insert([session]),
  record: ({ seed, order, place, startsAt }, { round }) => ({
    subjectId: round.id,
    before: null,
    after: { draw: { seed, place, startsAt }, order },
  }),
  answer: (_drawn, { round }) => ({ roundId: round.id }),
});

/** Whoever is admitted has a number: it is given to all candidates before the first paper. */
function drawn({ id, postId, candidateNumber }: Application) {
  if (candidateNumber === null) throw new Error(`admitted without a number: ${id}`);
  return { id, postId, number: candidateNumber };
}

function never(): never {
  throw new Error('decided in another state');
}
