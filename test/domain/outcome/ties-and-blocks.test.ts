import { mark } from '../../../src/domain/marks';
import { localDate } from '../../../src/domain/calendar';
import { checkTieDecision, computeResult, tieGroup, type ResultInput } from '../../../src/domain/outcome/ranking';
import { candidate, DEFENCE_DAY, m, ms, regulation, round, script } from '../support';
import { blockedWritten, blockedDefence, table, postOf, summary, ranked } from './result-table';

const day = localDate;
const none = { first: null, second: null, third: null, decision: null };

describe('rule 5: equals across the last place of the quota', () => {
  const tie = round([ranked('c1', '90'), ranked('c2', '80'), ranked('c3', '80'), ranked('c4', '60')], {
    posts: [{ id: 'tp', quota: 2 }],
  });
  const decided = (order: string[]): ResultInput => ({
    ...tie,
    ties: [{ postId: 'tp', order, reason: 'Kinh nghiệm công tác' }],
  });

  it('are tied without a decision: blocked, pending, no winners, ranks shown', () => {
    expect(summary(tie)).toEqual({
      outcome: 'PENDING',
      winners: [],
      table: [
        'c1 70.00 MEAN 90.00 90.00 1 PENDING',
        'c2 70.00 MEAN 80.00 80.00 2 TIED',
        'c3 70.00 MEAN 80.00 80.00 2 TIED',
        'c4 70.00 MEAN 60.00 60.00 4 NOT_SELECTED',
      ],
    });
    expect(computeResult(tie).blocked).toEqual([
      { rule: 'BR-49', applicationId: 'c2', needs: 'TIE_DECISION' },
      { rule: 'BR-49', applicationId: 'c3', needs: 'TIE_DECISION' },
    ]);
    expect(tieGroup(tie, 'tp')).toEqual(['c2', 'c3']);
  });

  it('are ordered by a decision naming exactly them, and ranks follow it', () => {
    expect(summary(decided(['c3', 'c2']))).toEqual({
      outcome: 'FILLED',
      winners: ['c1', 'c3'],
      table: [
        'c1 70.00 MEAN 90.00 90.00 1 WINNER',
        'c2 70.00 MEAN 80.00 80.00 3 NOT_SELECTED',
        'c3 70.00 MEAN 80.00 80.00 2 WINNER',
        'c4 70.00 MEAN 60.00 60.00 4 NOT_SELECTED',
      ],
    });
    const result = computeResult(decided(['c3', 'c2']));
    expect(result.blocked).toEqual([]);
    expect(postOf(result).candidates.map(({ explanation }) => explanation.sentence)).toEqual([
      'Xếp thứ 1, chỉ tiêu 2 người: trúng tuyển.',
      'Bằng điểm, được xếp thứ 3 theo quyết định: không trúng tuyển. Lý do: Kinh nghiệm công tác',
      'Bằng điểm, được xếp thứ 2 theo quyết định: trúng tuyển. Lý do: Kinh nghiệm công tác',
      'Xếp thứ 4, chỉ tiêu 2 người: không trúng tuyển.',
    ]);
  });

  it.each([[['c2']], [['c2', 'c4']], [['c2', 'c2']], [['c2', 'c3', 'c4']]])(
    'stay tied when the decision names %j',
    (order) => {
      expect(summary(decided(order)).outcome).toBe('PENDING');
      expect(checkTieDecision(tie, { postId: 'tp', order, reason: 'Lý do' }, ['input'])).toEqual([
        { code: 'TIE_MEMBERS', path: ['input', 'order'], expected: ['c2', 'c3'] },
      ]);
    },
  );

  it('are not a matter for a decision within the quota or below it', () => {
    const within = round([ranked('c1', '80'), ranked('c2', '80'), ranked('c3', '60'), ranked('c4', '60')], {
      posts: [{ id: 'tp', quota: 2 }],
    });
    expect(summary(within)).toMatchObject({ outcome: 'FILLED', winners: ['c1', 'c2'] });
    expect(tieGroup(within, 'tp')).toBeNull();
    expect(checkTieDecision(within, { postId: 'tp', order: ['c1', 'c2'], reason: ' ' })).toEqual([
      { code: 'TIE_NOT_OPEN', path: [] },
      { code: 'REASON_REQUIRED', path: ['reason'] },
    ]);
  });

  it('are decided once', () => {
    expect(checkTieDecision(tie, { postId: 'tp', order: ['c3', 'c2'], reason: 'Lý do' })).toEqual([]);
    const again = checkTieDecision(decided(['c2', 'c3']), { postId: 'tp', order: ['c3', 'c2'], reason: 'Lý do' });
    expect(again).toEqual([{ code: 'ALREADY_DECIDED', path: [] }]);
    expect(tieGroup(decided(['c2', 'c3']), 'tp')).toEqual(['c2', 'c3']);
  });

  it('are never decided in a post of another name', () => {
    const other = { postId: 'pp', order: ['c2', 'c3'], reason: 'Lý do' };
    expect(summary({ ...tie, ties: [other] }).outcome).toBe('PENDING');
    expect(checkTieDecision(tie, other).map(({ code }) => code)).toEqual(['TIE_NOT_OPEN']);
    expect(() => tieGroup(tie, 'pp')).toThrow(RangeError);
  });

  it('without a written paper are equal by the defence alone', () => {
    const input = round([candidate('c1', { written: null }), candidate('c2', { written: null })], {
      regulation: regulation({ phases: ['DEFENCE'] }),
      dates: { writtenDate: null, defenceDate: DEFENCE_DAY },
    });
    expect(table(computeResult(input))).toEqual(['c1 - - 80.00 80.00 1 TIED', 'c2 - - 80.00 80.00 1 TIED']);
  });
});

describe('rule 6: anything else blocked in a post', () => {
  it('leaves the post pending, ranks null, marks shown, and what is certain as it is', () => {
    const input = round([
      candidate('c1', blockedDefence),
      ranked('c2', '80'),
      candidate('c3', { written: script('40', '40') }),
      candidate('c4', { eligible: false }),
      candidate('c5', { absentFrom: ['WRITTEN'] }),
      candidate('c6', { withdrawnOn: day('2026-11-01') }),
      candidate('c7', blockedWritten),
    ]);
    expect(summary(input)).toEqual({
      outcome: 'PENDING',
      winners: [],
      table: [
        'c1 70.00 MEAN - - - PENDING',
        'c2 70.00 MEAN 80.00 80.00 - PENDING',
        'c3 40.00 MEAN - - - BELOW_MINIMUM',
        'c4 - - - - - INELIGIBLE',
        'c5 - - - - - ABSENT',
        'c6 70.00 MEAN - - - WITHDREW',
        'c7 - PENDING - - - PENDING',
      ],
    });
    expect(computeResult(input).blocked).toEqual([
      { rule: 'BR-45', applicationId: 'c1', needs: 'PANEL_HEAD_DECISION' },
      { rule: 'BR-31', applicationId: 'c7', needs: 'MARKING_HEAD_DECISION' },
    ]);
  });

  it('wins over a tie in the same post', () => {
    const input = round([ranked('c1', '80'), ranked('c2', '80'), candidate('c3', blockedDefence)]);
    expect(table(computeResult(input)).map((line) => line.slice(-9))).toEqual(['- PENDING', '- PENDING', '- PENDING']);
    expect(computeResult(input).blocked.map(({ rule }) => rule)).toEqual(['BR-45']);
    expect(tieGroup(input, 'tp')).toBeNull();
  });

  it('leaves the other posts alone', () => {
    const posts = [
      { id: 'tp', quota: 1 },
      { id: 'pp', quota: 1 },
    ];
    const others = [ranked('d1', '95'), ranked('d2', '55')].map((one) => ({ ...one, postId: 'pp' }));
    const result = computeResult(round([candidate('c1', blockedDefence), ranked('c2', '70'), ...others], { posts }));
    expect(result.posts.map(({ outcome }) => outcome)).toEqual(['PENDING', 'FILLED']);
  });

  it.each([
    ['the head', script('70', '77'), { rule: 'BR-31', needs: 'MARKING_HEAD_DECISION' }],
    ['a third marker', script('70', '80'), { rule: 'BR-31', needs: 'THIRD_MARK' }],
    ['collective marking', script('70', '80', { third: m('75') }), { rule: 'BR-32', needs: 'COLLECTIVE_MARK' }],
  ])('names %s as the one to act', (_name, written, block) => {
    const result = computeResult(round([candidate('c1', { written, defence: null }), ranked('c2', '80')]));
    expect(result.blocked).toEqual([{ ...block, applicationId: 'c1' }]);
    expect(postOf(result).candidates[0]?.explanation).toMatchObject({ rule: block.rule });
  });

  it('lists blocks in the order of the candidates, across posts and rules', () => {
    const posts = [
      { id: 'tp', quota: 1 },
      { id: 'pp', quota: 1 },
    ];
    const input = round(
      [
        { ...ranked('d1', '80'), postId: 'pp' },
        candidate('c1', blockedDefence),
        { ...ranked('d2', '80'), postId: 'pp' },
        candidate('c2', blockedWritten),
      ],
      { posts },
    );
    expect(computeResult(input).blocked.map(({ applicationId }) => applicationId)).toEqual(['d1', 'c1', 'd2', 'c2']);
  });

  it('is a written mark that is not there yet, without a decision to wait for', () => {
    const input = round([
      candidate('c1', { written: { ...none, first: mark(7000) }, defence: null }),
      candidate('c2', { written: null, defence: null }),
    ]);
    expect(table(computeResult(input))).toEqual(['c1 - PENDING - - - PENDING', 'c2 - PENDING - - - PENDING']);
    expect(computeResult(input).blocked).toEqual([]);
  });
});

describe('rule 7: a decision where none is needed', () => {
  it('is never used by the result', () => {
    const eager = candidate('c1', {
      written: script('70', '70', { decision: { by: 'HEAD', mark: m('99'), reason: 'x' } }),
      defence: { totals: ms('80', '80'), expected: 2, decision: { mark: m('99'), reason: 'x' } },
    });
    expect(table(computeResult(round([eager, ranked('c2', '60')])))[0]).toBe('c1 70.00 MEAN 80.00 80.00 1 WINNER');
  });

  it('is used where it is needed', () => {
    const settled = candidate('c1', {
      written: script('70', '77', { decision: { by: 'HEAD', mark: m('74'), reason: 'x' } }),
      defence: { totals: ms('60', '90'), expected: 2, decision: { mark: m('77.77'), reason: 'x' } },
    });
    expect(table(computeResult(round([settled, ranked('c2', '60')])))[0]).toBe('c1 74.00 HEAD 77.77 77.77 1 WINNER');
  });
});
