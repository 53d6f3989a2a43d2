import { localDate } from '../../../src/domain/calendar';
import { admission, computeResult, type CandidateFacts } from '../../../src/domain/outcome/ranking';
import { candidate, DEFENCE_DAY, ms, regulation, round, script, totals, WRITTEN_DAY } from '../support';
import { blockedWritten, blockedDefence, table, postOf, summary, ranked } from './result-table';

const day = localDate;

describe('rule 1: a written mark is reconciled, rounded once, then held to the gate', () => {
  it.each([
    ['49.99', '49.99', 'c1 49.99 MEAN - - - BELOW_MINIMUM'],
    ['50', '50', 'c1 50.00 MEAN 80.00 80.00 2 NOT_SELECTED'],
    ['49.99', '50', 'c1 50.00 MEAN 80.00 80.00 2 NOT_SELECTED'],
  ])('V14: marks %s and %s give %s', (first, second, line) => {
    const input = round([candidate('c1', { written: script(first, second) }), ranked('c2', '90')]);
    expect(table(computeResult(input))[0]).toBe(line);
  });
});

describe('rule 2: the least number of candidates', () => {
  const tooFew = (others: readonly CandidateFacts[]) => summary(round([candidate('c1'), ...others]));

  it('plays nothing of a post with fewer', () => {
    expect(tooFew([])).toEqual({
      outcome: 'TOO_FEW_CANDIDATES',
      winners: [],
      table: ['c1 - - - - - NOT_SELECTED'],
    });
  });

  it('does not count the ineligible nor those who withdrew before the written day, who keep their own outcome', () => {
    const others = [candidate('c2', { eligible: false }), candidate('c3', { withdrawnOn: day('2026-10-23') })];
    expect(tooFew(others)).toEqual({
      outcome: 'TOO_FEW_CANDIDATES',
      winners: [],
      table: ['c1 - - - - - NOT_SELECTED', 'c2 - - - - - INELIGIBLE', 'c3 - - - - - WITHDREW'],
    });
  });

  it('counts who withdraws on the written day itself, though they no longer sit', () => {
    expect(tooFew([candidate('c2', { withdrawnOn: WRITTEN_DAY })])).toEqual({
      outcome: 'FILLED',
      winners: ['c1'],
      table: ['c1 70.00 MEAN 80.00 80.00 1 WINNER', 'c2 - - - - - WITHDREW'],
    });
  });

  it('counts by the defence day when there is no written paper', () => {
    const input = (withdrawnOn: string) =>
      round([candidate('c1', { written: null }), candidate('c2', { written: null, withdrawnOn: day(withdrawnOn) })], {
        regulation: regulation({ phases: ['DEFENCE'] }),
        dates: { writtenDate: null, defenceDate: DEFENCE_DAY },
      });
    expect(summary(input('2026-11-19')).outcome).toBe('TOO_FEW_CANDIDATES');
    expect(summary(input('2026-11-20'))).toEqual({
      outcome: 'FILLED',
      winners: ['c1'],
      table: ['c1 - - 80.00 80.00 1 WINNER', 'c2 - - - - - WITHDREW'],
    });
  });

  it('takes the number from the regulation', () => {
    const one = regulation({ minimumCandidates: 1 });
    expect(summary(round([candidate('c1')], { regulation: one })).outcome).toBe('FILLED');
    const three = regulation({ minimumCandidates: 3 });
    const result = computeResult(round([candidate('c1'), candidate('c2')], { regulation: three }));
    expect(postOf(result).candidates[0]?.explanation).toEqual({
      rule: 'BR-11',
      clause: 'Quy chế của kỳ thi',
      sentence: 'Vị trí chỉ có 2 người đủ điều kiện, ít hơn mức tối thiểu 3 người nên không tổ chức thi.',
    });
  });

  it('reports no block of a post that is not played, and says so of a post without candidates', () => {
    const result = computeResult(
      round([candidate('c1', blockedWritten)], {
        posts: [
          { id: 'tp', quota: 1 },
          { id: 'empty', quota: 1 },
        ],
      }),
    );
    expect(result.blocked).toEqual([]);
    expect(postOf(result, 'empty')).toMatchObject({ outcome: 'TOO_FEW_CANDIDATES', candidates: [] });
  });

  it('is not judged while an eligibility decision is missing', () => {
    expect(tooFew([candidate('c2', { eligible: null })])).toEqual({
      outcome: 'PENDING',
      winners: [],
      table: ['c1 70.00 MEAN 80.00 80.00 - PENDING', 'c2 - - - - - PENDING'],
    });
    expect(tooFew([candidate('c2', { eligible: null, withdrawnOn: day('2026-10-01') })]).outcome).toBe(
      'TOO_FEW_CANDIDATES',
    );
  });
});

describe('rule 3: the defence mark', () => {
  it('is the mean of the members’ totals', () => {
    const v7 = totals('82', '85', '79', '88', '84', '83', '86', '81', '80');
    const input = round([candidate('c1', { defence: v7 }), ranked('c2', '60')]);
    expect(table(computeResult(input))[0]).toBe('c1 70.00 MEAN 83.11 83.11 1 WINNER');
  });

  it.each([
    ['a sheet is missing', { totals: ms('80', '82'), expected: 3, decision: null }],
    ['no sheet is there', { totals: [], expected: 0, decision: null }],
    ['the defence has not begun', null],
  ])('is pending while %s', (_name, defence) => {
    const input = round([candidate('c1', { defence }), ranked('c2', '60')]);
    expect(summary(input)).toEqual({
      outcome: 'PENDING',
      winners: [],
      table: ['c1 70.00 MEAN - - - PENDING', 'c2 70.00 MEAN 60.00 60.00 - PENDING'],
    });
    expect(computeResult(input).blocked).toEqual([]);
  });
});

describe('rule 4: who is ranked, and how', () => {
  it('V16: 86.79 and 86.69 take ranks 1 and 2', () => {
    const input = round([ranked('c1', '86.69'), ranked('c2', '86.79')]);
    expect(table(computeResult(input))).toEqual([
      'c1 70.00 MEAN 86.69 86.69 2 NOT_SELECTED',
      'c2 70.00 MEAN 86.79 86.79 1 WINNER',
    ]);
  });

  it('V16: at 0 decimals they are equal, because the rounded marks are compared', () => {
    const input = round([ranked('c1', '86.69'), ranked('c2', '86.79')], { regulation: regulation({ decimals: 0 }) });
    expect(table(computeResult(input)).map((line) => line.slice(-6))).toEqual(['1 TIED', '1 TIED']);
  });

  it('lets the higher written mark decide between equal defence marks', () => {
    expect(summary(round([ranked('c1', '80', '70'), ranked('c2', '80', '70.01')])).winners).toEqual(['c2']);
  });

  it('ranks only who reached every minimum, 50.00 in the defence included', () => {
    const input = round([ranked('c1', '49.99'), ranked('c2', '50'), candidate('c3', { written: script('40', '40') })]);
    expect(summary(input)).toEqual({
      outcome: 'FILLED',
      winners: ['c2'],
      table: [
        'c1 70.00 MEAN 49.99 49.99 - BELOW_MINIMUM',
        'c2 70.00 MEAN 50.00 50.00 1 WINNER',
        'c3 40.00 MEAN - - - BELOW_MINIMUM',
      ],
    });
  });

  it('lets equals share a rank and skips the next: 1, 2, 2, 4', () => {
    const input = round([ranked('c1', '80'), ranked('c2', '90'), ranked('c3', '80'), ranked('c4', '60')]);
    const ranks = postOf(computeResult(input)).candidates.map(({ rank }) => rank);
    expect(ranks).toEqual([2, 1, 2, 4]);
    expect(computeResult(input).blocked).toEqual([]);
  });

  it('fills a post with all who are ranked when they are fewer than the quota', () => {
    const input = round([ranked('c1', '80'), ranked('c2', '40')], { posts: [{ id: 'tp', quota: 2 }] });
    expect(summary(input)).toMatchObject({ outcome: 'FILLED', winners: ['c1'] });
  });

  it('chooses nobody when nobody qualifies (BR-50)', () => {
    expect(summary(round([ranked('c1', '40'), ranked('c2', '45')]))).toMatchObject({
      outcome: 'NO_ONE_QUALIFIED',
      winners: [],
    });
  });

  it('shows the total with its rule and its words', () => {
    const [first] = postOf(computeResult(round([ranked('c1', '80'), ranked('c2', '70')]))).candidates;
    expect(first?.total).toEqual({
      value: 8000,
      rule: 'BR-48',
      clause: 'NĐ 170/2025 Điều 10(1)',
      formula: 'Điểm xếp hạng là điểm đề án: 80,00',
      inputs: [{ name: 'Điểm đề án', value: '80,00' }],
    });
    expect(first?.explanation.sentence).toBe('Xếp thứ 1, chỉ tiêu 1 người: trúng tuyển.');
  });

  it('keeps the posts of a round apart', () => {
    const posts = [
      { id: 'tp', quota: 1 },
      { id: 'pp', quota: 1 },
    ];
    const others = [ranked('d1', '95'), ranked('d2', '55')].map((one) => ({ ...one, postId: 'pp' }));
    const result = computeResult(round([ranked('c1', '80'), ...others, ranked('c2', '70')], { posts }));
    expect(result.posts.map(({ winners }) => winners)).toEqual([['c1'], ['d1']]);
  });
});

describe('rule 8: marks are null from the phase on in which a candidate left', () => {
  it.each<[string, Partial<CandidateFacts>, string]>([
    ['is ineligible', { eligible: false }, '- - - - - INELIGIBLE'],
    ['is ineligible and withdrew', { eligible: false, withdrawnOn: day('2026-09-30') }, '- - - - - INELIGIBLE'],
    ['withdrew before the paper', { withdrawnOn: day('2026-10-23') }, '- - - - - WITHDREW'],
    ['withdrew on the day of the paper', { withdrawnOn: WRITTEN_DAY }, '- - - - - WITHDREW'],
    ['withdrew the day after the paper', { withdrawnOn: day('2026-10-25') }, '70.00 MEAN - - - WITHDREW'],
    ['withdrew on the day of the defence', { withdrawnOn: DEFENCE_DAY }, '70.00 MEAN - - - WITHDREW'],
    ['withdrew after the defence', { withdrawnOn: day('2026-11-21') }, '70.00 MEAN 80.00 80.00 - WITHDREW'],
    ['missed the paper', { absentFrom: ['WRITTEN'] }, '- - - - - ABSENT'],
    ['missed the defence', { absentFrom: ['DEFENCE'] }, '70.00 MEAN - - - ABSENT'],
    ['was below the gate', { written: script('40', '40') }, '40.00 MEAN - - - BELOW_MINIMUM'],
    [
      'was below the gate and withdrew',
      { written: script('40', '40'), withdrawnOn: day('2026-11-01') },
      '40.00 MEAN - - - BELOW_MINIMUM',
    ],
    [
      'is blocked in the paper and withdrew',
      { ...blockedWritten, withdrawnOn: day('2026-11-01') },
      '- PENDING - - - PENDING',
    ],
  ])('a candidate who %s', (_name, changes, line) => {
    const input = round([candidate('c1', changes), ranked('c2', '60'), ranked('c3', '55')]);
    expect(table(computeResult(input))[0]).toBe(`c1 ${line}`);
  });

  it('says why in one Vietnamese sentence with its rule', () => {
    const input = round([
      candidate('c1', { withdrawnOn: day('2026-10-25') }),
      candidate('c2', { absentFrom: ['DEFENCE'] }),
      candidate('c3', { written: script('49.99', '49.99') }),
      ranked('c4', '49'),
      candidate('c5', blockedDefence),
      candidate('c6'),
    ]);
    const explanations = postOf(computeResult(input)).candidates.map(({ explanation }) => explanation);
    expect(explanations.map(({ rule, sentence }) => `${rule}: ${sentence}`)).toEqual([
      'BR-51: Đã rút khỏi kỳ thi ngày 25/10/2026, không xếp hạng.',
      'BR-51: Vắng mặt ở vòng trình bày đề án: bỏ thi, không xếp hạng.',
      'BR-38: Điểm thi viết 49,99 thấp hơn mức tối thiểu 50,00.',
      'BR-48: Điểm đề án 49,00 thấp hơn mức tối thiểu 50,00.',
      'BR-45: Chờ Trưởng ban chấm đề án quyết định điểm đề án.',
      'BR-48: Chưa xếp hạng được vì vị trí này còn thí sinh chưa có kết quả chính thức.',
    ]);
  });

  it('a written paper without a day is a bug', () => {
    const input = round([candidate('c1'), candidate('c2')], {
      dates: { writtenDate: null, defenceDate: DEFENCE_DAY },
    });
    expect(() => computeResult(input)).toThrow(RangeError);
  });
});

describe('who may defend (BR-38)', () => {
  const dates = { writtenDate: WRITTEN_DAY, defenceDate: DEFENCE_DAY };
  const admit = (changes: Partial<CandidateFacts>, fellows = [candidate('c2'), candidate('c3')]) => {
    const one = candidate('c1', { defence: null, ...changes });
    const result = admission(one, regulation(), dates, [one, ...fellows]);
    return result.admitted ? 'admitted' : result.reason;
  };

  it.each<[string, Partial<CandidateFacts>]>([
    ['admitted', {}],
    ['admitted', { absentFrom: ['DEFENCE'] }],
    ['admitted', { withdrawnOn: day('2026-11-21') }],
    ['INELIGIBLE', { eligible: false }],
    ['INELIGIBLE', { eligible: null }],
    ['WITHDREW', { withdrawnOn: DEFENCE_DAY }],
    ['WITHDREW', { withdrawnOn: WRITTEN_DAY }],
    ['ABSENT', { absentFrom: ['WRITTEN'] }],
    ['BELOW_MINIMUM', { written: script('49.99', '49.99') }],
    ['WRITTEN_PENDING', blockedWritten],
    ['WRITTEN_PENDING', { written: null }],
  ])('%s: %j', (expected, changes) => {
    expect(admit(changes)).toBe(expected);
  });

  it('is nobody in a post with too few candidates', () => {
    expect(admit({}, [])).toBe('TOO_FEW_CANDIDATES');
  });

  it('needs no paper where the regulation has none', () => {
    const one = candidate('c1', { written: null });
    const rules = regulation({ phases: ['DEFENCE'], minimumCandidates: 1 });
    expect(admission(one, rules, { writtenDate: null, defenceDate: DEFENCE_DAY }, [one])).toEqual({ admitted: true });
  });
});
