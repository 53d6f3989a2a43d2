import fc from 'fast-check';
import { mark } from '../../../src/domain/marks';
import { computeResult } from '../../../src/domain/outcome/ranking';
import { smallestChanges } from '../../../src/domain/outcome/what-if';
import { candidate, ms, regulation, round, script, totals } from '../support';

const defended = (id: string, defence: string, written = '70') =>
  candidate(id, { defence: totals(defence), written: script(written, written) });
const shown = (input: Parameters<typeof smallestChanges>[0]) =>
  smallestChanges(input, 'tp').map(({ applicationId, isRaise, by, becomes }) => [
    applicationId,
    isRaise ? Number(by) : -Number(by),
    becomes,
  ]);

describe('what if: the smallest change that would alter the winner', () => {
  it('is the gap to the winner, one step more or less where the written mark decides', () => {
    expect(shown(round([defended('c1', '84.40', '60'), defended('c2', '84.30', '80'), defended('c3', '70')]))).toEqual([
      ['c1', -10, 'OTHER_WINNERS'],
      ['c2', 10, 'OTHER_WINNERS'],
      ['c3', 1_440, 'OTHER_WINNERS'],
    ]);
    expect(shown(round([defended('c1', '84.40', '80'), defended('c2', '84.30', '60')]))).toEqual([
      ['c1', -11, 'OTHER_WINNERS'],
      ['c2', 11, 'OTHER_WINNERS'],
    ]);
  });

  it('is a tie where nothing else separates the two', () => {
    expect(shown(round([defended('c1', '84.40'), defended('c2', '84.30')]))).toEqual([
      ['c1', -10, 'TIE'],
      ['c2', 10, 'TIE'],
    ]);
  });

  it('goes by the decimals of the regulation, and through weights and dropped extremes', () => {
    const one = regulation({ decimals: 1 });
    expect(shown(round([defended('c1', '84.4', '60'), defended('c2', '84.3', '80')], { regulation: one }))).toEqual([
      ['c1', -10, 'OTHER_WINNERS'],
      ['c2', 10, 'OTHER_WINNERS'],
    ]);
    const weights = { WRITTEN: 5_000, DEFENCE: 5_000 };
    const weighted = regulation({ ranking: { by: 'WEIGHTED', weights } });
    expect(shown(round([defended('c1', '80', '60'), defended('c2', '79', '60')], { regulation: weighted }))).toEqual([
      ['c2', 99, 'TIE'],
      ['c1', -100, 'TIE'],
    ]);
    const dropping = regulation({ defenceCombine: 'DROP_EXTREMES' });
    const five = (id: string, text: string) =>
      candidate(id, { defence: { totals: ms(text, text, text, text, text), expected: 5, decision: null } });
    expect(shown(round([five('c1', '80'), five('c2', '79')], { regulation: dropping }))).toHaveLength(2);
  });

  it('is a single candidate falling below the minimum, and nothing where nobody won', () => {
    const alone = round([defended('c1', '84')], { regulation: regulation({ minimumCandidates: 1 }) });
    expect(shown(alone)).toEqual([['c1', -3_401, 'NO_ONE']]);
    expect(shown(round([defended('c1', '84'), defended('c2', '84')]))).toEqual([]);
  });

  it('alters the winners, and one step less does not', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 5_000, max: 9_999 }), fc.constantFrom(6_000, 7_000)), {
      minLength: 2,
      maxLength: 7,
    });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 3 }), (pairs, quota) => {
        const all = pairs.map(([defence, written], index) =>
          candidate(`c${index}`, {
            written: { first: mark(written), second: mark(written), third: null, decision: null },
            defence: { totals: [mark(defence)], expected: 1, decision: null },
          }),
        );
        const input = round(all, { posts: [{ id: 'tp', quota }] });
        const winners = (changed: typeof all) =>
          computeResult({ ...input, candidates: changed }).posts[0]?.winners.join();
        for (const { applicationId, isRaise, by } of smallestChanges(input, 'tp')) {
          const changedBy = (steps: number) =>
            all.map((one) =>
              one.applicationId === applicationId
                ? {
                    ...one,
                    defence: {
                      totals: [mark((one.defence?.totals[0] ?? 0) + (isRaise ? steps : -steps))],
                      expected: 1,
                      decision: null,
                    },
                  }
                : one,
            );
          expect(winners(changedBy(by))).not.toBe(winners(all));
          expect(winners(changedBy(by - 1))).toBe(winners(all));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('refuses a post nobody knows', () => {
    expect(() => smallestChanges(round([]), 'xx')).toThrow(RangeError);
  });
});
