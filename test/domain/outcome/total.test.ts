import { computeResult } from '../../../src/domain/outcome/ranking';
import { candidate, regulation, round, script, totals } from '../support';

describe('a weighted ranking (BR-48)', () => {
  it('weighs the official marks exactly and rounds the total once, half up (BR-48)', () => {
    const weights = { WRITTEN: 2_500, DEFENCE: 7_500 };
    const input = round(
      [
        candidate('c1', { written: script('60', '60'), defence: totals('73.50', '73.50') }),
        candidate('c2', { written: script('90', '90'), defence: totals('70', '70') }),
        candidate('c3', { written: script('49.99', '49.99'), defence: null }),
      ],
      { regulation: regulation({ ranking: { by: 'WEIGHTED', weights } }) },
    );
    const [post] = computeResult(input).posts;
    expect(post?.winners).toEqual(['c2']);
    expect(post?.candidates.map(({ total, rank, outcome }) => [total?.value, rank, outcome])).toEqual([
      [7_013, 2, 'NOT_SELECTED'],
      [7_500, 1, 'WINNER'],
      [undefined, null, 'BELOW_MINIMUM'],
    ]);
    expect(post?.candidates[0]?.total).toMatchObject({
      rule: 'BR-48',
      formula: 'Tổng điểm có trọng số: 60,00 × 25 % + 73,50 × 75 % ≈ 70,13',
      inputs: [
        { name: 'Điểm thi viết', value: '60,00' },
        { name: 'Điểm đề án', value: '73,50' },
      ],
    });
  });

  it('lets the written mark decide between equal weighted totals, then nobody (BR-49)', () => {
    const ranking = { by: 'WEIGHTED', weights: { WRITTEN: 5_000, DEFENCE: 5_000 } } as const;
    const both = [
      candidate('c1', { written: script('60', '60'), defence: totals('80', '80') }),
      candidate('c2', { written: script('80', '80'), defence: totals('60', '60') }),
    ];
    const input = round(both, { regulation: regulation({ ranking }) });
    expect(computeResult(input).posts[0]?.winners).toEqual(['c2']);
    const same = round([...both, candidate('c3', { written: script('80', '80'), defence: totals('60', '60') })], {
      regulation: regulation({ ranking }),
    });
    expect(computeResult(same).posts[0]?.candidates.map(({ rank }) => rank)).toEqual([3, 1, 1]);
    expect(computeResult(same).blocked.map(({ applicationId }) => applicationId)).toEqual(['c2', 'c3']);
  });
});
