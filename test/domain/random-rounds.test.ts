import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar';
import { mark, type Mark } from '../../src/domain/marks';
import {
  computeResult,
  tieGroup,
  type CandidateFacts,
  type CandidateResult,
  type ResultInput,
} from '../../src/domain/outcome/ranking';
import type { Regulation } from '../../src/domain/regulation/regulation';
import { regulation, round, WRITTEN_DAY } from './support';

/** Rounds played by each property that is said of all of them. */
const ROUNDS = 10_000;
const MEMBERS = 5;

/** Few different marks, so that ties, gates and bands are met often, and any mark now and then. */
const someMark = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(4_999, 5_000, 7_000, 7_001, 7_400, 7_500, 8_000, 9_000).map(mark) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 10_000 }).map(mark) },
);

const someRegulation: fc.Arbitrary<Regulation> = fc
  .record({
    decimals: fc.constantFrom(0 as const, 1 as const, 2 as const),
    defenceCombine: fc.constantFrom('MEAN' as const, 'DROP_EXTREMES' as const),
    defenceSpread: fc.constantFrom(null, null, mark(1_000)),
    ranking: fc.oneof(
      fc.constant({ by: 'DEFENCE' as const }),
      fc.constantFrom(0, 3_000, 3_333, 5_000, 10_000).map((WRITTEN) => {
        return { by: 'WEIGHTED' as const, weights: { WRITTEN, DEFENCE: 10_000 - WRITTEN } };
      }),
    ),
    minimumCandidates: fc.constantFrom(1, 2),
    deductions: fc.constantFrom({ REPRIMAND: 25, WARNING: 50 }, { REPRIMAND: 10, WARNING: 33 }),
  })
  .map(regulation);

const someViolation = fc.record({
  form: fc.constantFrom('REPRIMAND' as const, 'REPRIMAND' as const, 'WARNING' as const, 'SUSPENSION' as const),
  decision: fc.constantFrom(
    { upheld: true, reason: 'x' },
    { upheld: true, reason: 'x' },
    { upheld: false, reason: 'x' },
  ),
});

/** Two written marks that the rules settle by themselves four times in five. */
const someScript = fc
  .tuple(someMark, fc.integer({ min: 0, max: 500 }), someMark, fc.nat(4))
  .map(([first, near, any, kind]) => {
    const second = kind > 0 ? mark(Math.min(10_000, first + near)) : any;
    return { first, second, third: first, decision: { by: 'HEAD' as const, mark: any, reason: 'x' } };
  });

const someFacts: fc.Arbitrary<Omit<CandidateFacts, 'applicationId'>> = fc.record({
  postId: fc.constantFrom('tp', 'pp'),
  eligible: fc.constantFrom(true, true, true, true, true, true, false),
  withdrawnOn: fc.oneof(
    { weight: 11, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: -2, max: 40 }).map((days) => addDays(WRITTEN_DAY, days)) },
  ),
  absentFrom: fc.constantFrom(...Array.from({ length: 10 }, () => []), ['WRITTEN' as const], ['DEFENCE' as const]),
  violations: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(someViolation, { maxLength: 2 })),
  appeal: fc.constantFrom(null, null, null, {
    remarks: [mark(7_000), mark(7_000)],
    decision: { mark: mark(7_100), reason: 'x' },
  }),
  written: someScript,
  defence: fc.record({
    totals: fc.array(someMark, { minLength: MEMBERS, maxLength: MEMBERS }),
    expected: fc.constant(MEMBERS),
    decision: fc.constantFrom(null, { mark: mark(7_500), reason: 'x' }),
  }),
});

const someQuota = fc.integer({ min: 1, max: 3 });

/** A round, with the tie of a post decided half of the time where there is one. */
const someRound: fc.Arbitrary<ResultInput> = fc
  .record({
    regulation: someRegulation,
    quotas: fc.tuple(someQuota, someQuota),
    facts: fc.array(someFacts, { minLength: 2, maxLength: 9 }),
    decides: fc.boolean(),
    equals: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 3 }),
  })
  .map(({ regulation: rules, quotas, facts, decides, equals }) => {
    // By chance alone hardly any two are equal in both marks, which is what ties are about.
    const modelOf = (index: number) => facts[equals.find(([to]) => to === index)?.[1] ?? index] ?? facts[index];
    const candidates = facts.map((one, index): CandidateFacts => {
      return { applicationId: `c${String(index)}`, ...one, ...modelOf(index) };
    });
    const posts = ['tp', 'pp'].map((id, index) => ({ id, quota: quotas[index] ?? 1 }));
    const input = round(candidates, { regulation: rules, posts });
    const ties = posts.flatMap(({ id: postId }) => {
      const order = decides ? tieGroup(input, postId) : null;
      return order === null ? [] : [{ postId, order, reason: 'x' }];
    });
    return { ...input, ties };
  });

/** What is read out of a result, whatever the order its facts came in. */
function readOut(input: ResultInput): readonly string[] {
  const { posts, blocked } = computeResult(input);
  const lines = posts.flatMap(({ postId, outcome, winners, candidates }) => [
    `${postId} ${outcome} ${winners.toSorted().join()}`,
    ...candidates.map(({ applicationId, rank, outcome: end, ...marks }) => {
      const values = [marks.written, marks.defence, marks.total].map((one) => one?.value ?? '–');
      return [applicationId, ...values, rank ?? '–', end].join(' ');
    }),
  ]);
  return [...lines, ...blocked.map((block) => JSON.stringify(block))].toSorted();
}

function linesOf(input: ResultInput): readonly CandidateResult[] {
  return computeResult(input).posts.flatMap(({ candidates }) => candidates);
}

/** Half up by decimal text alone, so that it shares nothing with the rule it judges. */
function halfUp(numerator: number, denominator: number, decimals: number): number {
  const unit = 10 ** (2 - decimals);
  return Math.floor((2 * numerator + denominator * unit) / (2 * denominator * unit)) * unit;
}

function meanOf(totals: readonly Mark[], { defenceCombine, decimals }: Regulation): number {
  const sorted = totals.toSorted((a, b) => a - b);
  const kept = defenceCombine === 'DROP_EXTREMES' ? sorted.slice(1, -1) : sorted;
  return halfUp(
    kept.reduce((sum, one) => sum + one, 0),
    kept.length,
    decimals,
  );
}

/** How often something that a property is about was met; a property of nothing proves nothing. */
const met = new Map<string, number>();
const note = (what: string, isMet: boolean): void => void met.set(what, (met.get(what) ?? 0) + Number(isMet));

describe(`of ${String(ROUNDS)} rounds drawn by chance`, () => {
  it('none has another outcome when its candidates, posts, sheets and markers come in another order', () => {
    const permuted = someRound.chain((input) => {
      const all = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
      return fc.record({
        input: fc.constant(input),
        candidates: all(input.candidates),
        posts: all(input.posts),
        members: all(Array.from({ length: MEMBERS }, (_, index) => index)),
        swaps: fc.boolean(),
      });
    });
    fc.assert(
      fc.property(permuted, ({ input, candidates, posts, members, swaps }) => {
        const turned = candidates.map((one): CandidateFacts => {
          const { written, defence } = one;
          if (written === null || defence === null) return one;
          const totals = members.map((member) => defence.totals[member] ?? mark(0));
          const script = swaps ? { ...written, first: written.second, second: written.first } : written;
          return { ...one, written: script, defence: { ...defence, totals } };
        });
        expect(readOut({ ...input, candidates: turned, posts })).toEqual(readOut(input));
      }),
      { numRuns: ROUNDS },
    );
  });

  it('none has a sum that does not add up, or a rank that is not the number of those who are better', () => {
    fc.assert(
      fc.property(someRound, (input) => {
        const rules = input.regulation;
        const result = computeResult(input);
        for (const post of result.posts) {
          const isDecided = input.ties.some(({ postId }) => postId === post.postId);
          for (const line of post.candidates) checkSums(line, input);
          checkRanks(post.candidates, isDecided);
          const quota = input.posts.find(({ id }) => id === post.postId)?.quota ?? 0;
          expect(post.winners.length).toBeLessThanOrEqual(quota);
          expect(post.winners).toEqual(
            post.candidates.filter(({ outcome }) => outcome === 'WINNER').map(({ applicationId }) => applicationId),
          );
          const losers = post.candidates.filter(({ outcome }) => outcome === 'NOT_SELECTED' && post.winners.length > 0);
          note(
            'a place that nobody took while somebody was left over',
            losers.length > 0 && post.winners.length < quota,
          );
          note('a tie decided', isDecided);
          note(
            'a tie open',
            post.candidates.some(({ outcome }) => outcome === 'TIED'),
          );
          note('more than one winner', post.winners.length > 1);
          note('a weighted total', rules.ranking.by === 'WEIGHTED' && post.winners.length > 0);
          note('extremes dropped', rules.defenceCombine === 'DROP_EXTREMES' && post.winners.length > 0);
          note(
            'a share taken off',
            post.candidates.some(({ written }) => written?.rule === 'BR-36'),
          );
          note(
            'a mark decided by the head',
            post.candidates.some(({ defence }) => defence?.rule === 'BR-45'),
          );
        }
      }),
      { numRuns: ROUNDS },
    );
    expect(met.get('a place that nobody took while somebody was left over')).toBe(0);
    met.delete('a place that nobody took while somebody was left over');
    for (const [what, times] of met) expect([what, times > 100]).toEqual([what, true]);
  });

  it('none ranks lower whoever has a mark raised, nor takes from them what they had won', () => {
    const raised = fc.record({
      input: someRound,
      who: fc.nat(8),
      member: fc.nat(MEMBERS - 1),
      by: fc.nat(2_000),
      paper: fc.boolean(),
    });
    fc.assert(
      fc.property(raised, ({ input, who, member, by, paper }) => {
        // A mark that leaves a band or the spread asks for a person's decision: that is no lowering, and not of this property.
        const plain = { ...input, ties: [], regulation: { ...input.regulation, defenceSpread: null } };
        const chosen = plain.candidates[who % plain.candidates.length];
        if (chosen?.written == null || chosen.defence === null) return;
        const more = (one: Mark | null): Mark => mark(Math.min(10_000, (one ?? 0) + by));
        const better: CandidateFacts = paper
          ? { ...chosen, appeal: null, written: bothRaised(chosen.written, by) }
          : {
              ...chosen,
              defence: {
                ...chosen.defence,
                totals: chosen.defence.totals.map((one, index) => (index === member ? more(one) : one)),
              },
            };
        const before = paper ? { ...chosen, appeal: null } : chosen;
        const placeOf = (own: CandidateFacts) => {
          const candidates = plain.candidates.map((one) => (one === chosen ? own : one));
          return linesOf({ ...plain, candidates }).find(({ applicationId }) => applicationId === own.applicationId);
        };
        const [old, now] = [placeOf(before), placeOf(better)];
        expect(now?.rank ?? Infinity).toBeLessThanOrEqual(old?.rank ?? Infinity);
        if (old?.outcome === 'WINNER') expect(now?.outcome).toBe('WINNER');
        raises.push((now?.rank ?? Infinity) < (old?.rank ?? Infinity));
      }),
      { numRuns: ROUNDS },
    );
    expect(raises.filter(Boolean).length).toBeGreaterThan(300);
  });
});

const raises: boolean[] = [];

/** Both marks of a script higher by the same, so that they lie as far apart as before. */
function bothRaised(
  script: NonNullable<CandidateFacts['written']>,
  by: number,
): NonNullable<CandidateFacts['written']> {
  const room = 10_000 - Math.max(script.first ?? 0, script.second ?? 0, script.third ?? 0);
  const up = (one: Mark | null): Mark | null => (one === null ? null : mark(one + Math.min(by, room)));
  return { ...script, first: up(script.first), second: up(script.second), third: up(script.third) };
}

/** The mark of the defence is the mean of the panel or the head's; the total is that, or the weighted sum, rounded once. */
function checkSums(line: CandidateResult, { candidates, regulation: rules }: ResultInput): void {
  const sheets = candidates.find(({ applicationId }) => applicationId === line.applicationId)?.defence;
  const { written, defence, total } = line;
  if (defence === null || sheets == null) {
    expect(total).toBeNull();
    return;
  }
  const spread = Math.max(...sheets.totals) - Math.min(...sheets.totals);
  const isTooWide = rules.defenceSpread !== null && spread > rules.defenceSpread;
  expect(defence.value).toBe(isTooWide ? sheets.decision?.mark : meanOf(sheets.totals, rules));
  const { ranking, decimals } = rules;
  if (ranking.by === 'DEFENCE') {
    expect(total?.value).toBe(defence.value);
    return;
  }
  const weighted = (written?.value ?? 0) * ranking.weights.WRITTEN + defence.value * ranking.weights.DEFENCE;
  expect(total?.value).toBe(halfUp(weighted, 10_000, decimals));
}

/** One more than those who are better, by the total and then by the written mark; a decided tie gives places one by one. */
function checkRanks(lines: readonly CandidateResult[], isDecided: boolean): void {
  const ranked = lines.filter(({ rank }) => rank !== null);
  const key = ({ total, written }: CandidateResult): number => (total?.value ?? 0) * 100_000 + (written?.value ?? 0);
  const places = ranked.map((one) => 1 + ranked.filter((other) => key(other) > key(one)).length);
  const wrong = ranked.filter(({ rank }, index) => rank !== places[index]);
  expect(isDecided ? [] : wrong).toEqual([]);
  if (!isDecided) return;
  expect(new Set(ranked.map(({ rank }) => rank)).size).toBeGreaterThan(0);
  for (const one of ranked) {
    for (const other of ranked) if (key(one) > key(other)) expect(one.rank ?? 0).toBeLessThan(other.rank ?? 0);
  }
}
