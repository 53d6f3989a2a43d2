import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar';
import { mark } from '../../../src/domain/marks';
import { computeResult, type CandidateFacts, type RoundResult } from '../../../src/domain/outcome/ranking';
import { candidate, regulation, round, WRITTEN_DAY } from '../support';

/** Few different marks, so that ties, gates and bands are met often. */
const someMark = fc.constantFrom(4_000, 4_999, 5_000, 7_000, 7_500, 7_600, 8_000, 8_001, 9_000).map(mark);

const someFacts: fc.Arbitrary<Omit<CandidateFacts, 'applicationId'>> = fc.record({
  postId: fc.constantFrom('tp', 'pp'),
  eligible: fc.constantFrom(true, true, true, true, true, false),
  withdrawnOn: fc.oneof(
    { weight: 7, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: -2, max: 40 }).map((n) => addDays(WRITTEN_DAY, n)) },
  ),
  absentFrom: fc.constantFrom([], [], [], [], ['WRITTEN' as const], ['DEFENCE' as const]),
  violations: fc.constant([]),
  appeal: fc.constant(null),
  written: fc.record({
    first: someMark,
    second: someMark,
    third: fc.option(someMark),
    decision: fc.option(
      fc.record({ by: fc.constantFrom('HEAD', 'COLLECTIVE'), mark: someMark, reason: fc.constant('x') }),
    ),
  }),
  defence: fc.record({
    totals: fc.array(someMark, { minLength: 3, maxLength: 3 }),
    expected: fc.constant(3),
    decision: fc.option(fc.record({ mark: someMark, reason: fc.constant('x') })),
  }),
});

const somePosts = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).map(([first, second]) => [
  { id: 'tp', quota: first },
  { id: 'pp', quota: second },
]);

const someCandidates = fc
  .array(someFacts, { minLength: 1, maxLength: 9 })
  .map((all) => all.map((facts, index): CandidateFacts => ({ applicationId: `c${index}`, ...facts })));

function byApplication(result: RoundResult): unknown {
  return result.posts.map((post) => ({
    ...post,
    winners: post.winners.toSorted(),
    candidates: post.candidates.toSorted((a, b) => a.applicationId.localeCompare(b.applicationId)),
  }));
}

describe('the result of a round', () => {
  it('is the same for any order of the candidates', () => {
    const permuted = someCandidates.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(permuted, somePosts, ([all, shuffled], posts) => {
        const result = computeResult(round(all, { posts }));
        const other = computeResult(round(shuffled, { posts }));
        expect(byApplication(other)).toEqual(byApplication(result));
        expect(new Set(other.blocked.map((block) => JSON.stringify(block)))).toEqual(
          new Set(result.blocked.map((block) => JSON.stringify(block))),
        );
      }),
      { numRuns: 4_000 },
    );
  });

  it('never lowers the rank of a candidate whose mark is raised', () => {
    const clear = fc.array(fc.tuple(someMark, someMark), { minLength: 2, maxLength: 8 });
    const facts = (pairs: readonly (readonly [number, number])[]) =>
      pairs.map(([written, defence], index) =>
        candidate(`c${index}`, {
          written: { first: mark(written), second: mark(written), third: null, decision: null },
          defence: { totals: [mark(defence)], expected: 1, decision: null },
        }),
      );
    const rankOf = (all: readonly CandidateFacts[]) =>
      computeResult(round(all, { posts: [{ id: 'tp', quota: 8 }] })).posts[0]?.candidates[0]?.rank ?? Infinity;
    fc.assert(
      fc.property(clear, fc.nat(1_000), fc.boolean(), (pairs, more, raisesWritten) => {
        const [[written, defence] = [0, 0], ...rest] = pairs;
        const raised = raisesWritten ? [written + more, defence] : [written, defence + more];
        expect(rankOf(facts([raised as [number, number], ...rest]))).toBeLessThanOrEqual(rankOf(facts(pairs)));
      }),
      { numRuns: 3_000 },
    );
  });

  it('chooses no more than the quota, only ranked candidates, and nobody while something is blocked', () => {
    fc.assert(
      fc.property(someCandidates, somePosts, (all, posts) => {
        const result = computeResult(round(all, { posts, regulation: regulation({ minimumCandidates: 1 }) }));
        for (const post of result.posts) {
          const quota = posts.find(({ id }) => id === post.postId)?.quota ?? 0;
          const isBlocked = post.candidates.some(({ applicationId }) =>
            result.blocked.some((block) => block.applicationId === applicationId),
          );
          expect(post.winners.length).toBeLessThanOrEqual(quota);
          expect(isBlocked ? post.outcome : 'clear').toBe(isBlocked ? 'PENDING' : 'clear');
          expect(isBlocked ? post.winners : []).toEqual([]);
          for (const one of post.candidates) {
            expect(one.outcome === 'WINNER' && one.rank === null).toBe(false);
            expect(one.total === null).toBe(one.defence === null);
            expect(one.total?.value).toBe(one.defence?.value);
          }
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('changes nothing of the facts it is given', () => {
    fc.assert(
      fc.property(someCandidates, somePosts, (all, posts) => {
        const input = round(all, { posts });
        const before = structuredClone(input);
        computeResult(input);
        expect(input).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});
