import fc from 'fast-check';
import { formatMark, mark } from '../../../src/domain/marks';
import {
  checkDefenceDecision,
  defenceMark,
  requireScorers,
  spreadOf,
  type DefenceMark,
} from '../../../src/domain/scoring/scoring';
import { m, ms, regulation } from '../support';

const rules = regulation();
const dropping = regulation({ defenceCombine: 'DROP_EXTREMES' });
const decision = (text: string, reason = 'Hội đồng đã trao đổi') => ({ mark: m(text), reason });

function shown(result: DefenceMark): string {
  return result.kind === 'OFFICIAL'
    ? `${formatMark(result.mark)} spread ${formatMark(result.spread)}`
    : `${result.needs} by ${result.rule}, mean ${formatMark(result.mean)} spread ${formatMark(result.spread)}`;
}

describe('the defence mark (TT 22/2025 Điều 22)', () => {
  it.each([
    {
      vector: 'V7',
      marks: ms('82', '85', '79', '88', '84', '83', '86', '81', '80'),
      decimals: 2 as const,
      gives: '83.11 spread 9.00',
    },
    {
      vector: 'V8',
      marks: ms('82', '85', '79', '90', '84', '83', '86', '81', '80'),
      decimals: 2 as const,
      gives: 'PANEL_HEAD_DECISION by BR-45, mean 83.33 spread 11.00',
    },
    {
      vector: 'V9',
      marks: ms('80', '81', '82', '83', '84', '85', '85', '85'),
      decimals: 2 as const,
      gives: '83.13 spread 5.00',
    },
    {
      vector: 'V9 at one decimal',
      marks: ms('80', '81', '82', '83', '84', '85', '85', '85'),
      decimals: 1 as const,
      gives: '83.10 spread 5.00',
    },
  ])('$vector: $gives', ({ marks, decimals, gives }) => {
    expect(shown(defenceMark(marks, null, regulation({ decimals })))).toBe(gives);
  });

  it('is not blocked at a spread of exactly ten, and is at a hundredth more', () => {
    expect(shown(defenceMark(ms('70', '80'), null, rules))).toBe('75.00 spread 10.00');
    expect(shown(defenceMark(ms('70', '80.01'), null, rules))).toContain('PANEL_HEAD_DECISION');
  });

  it('is the head’s when the spread blocks, and says so', () => {
    const result = defenceMark(ms('70', '90'), decision('78'), rules);
    expect(shown(result)).toBe('78.00 spread 20.00');
    expect(result.kind === 'OFFICIAL' && result.trace).toMatchObject({
      rule: 'BR-45',
      clause: 'TT 22/2025 Điều 22(1)',
      formula:
        'Trưởng ban chấm đề án quyết định 78,00; trung bình cộng (70,00 + 90,00) : 2 = 80,00; chênh lệch 20,00 > 10,00',
      inputs: [
        { name: 'Thành viên 1', value: '70,00' },
        { name: 'Thành viên 2', value: '90,00' },
        { name: 'Lý do', value: 'Hội đồng đã trao đổi' },
      ],
    });
  });

  it('takes no decision where none is called for', () => {
    expect(shown(defenceMark(ms('80', '82'), decision('99'), rules))).toBe('81.00 spread 2.00');
  });

  it('knows no spread rule when the regulation switches it off', () => {
    const off = regulation({ defenceSpread: null });
    const result = defenceMark(ms('10', '90'), null, off);
    expect(shown(result)).toBe('50.00 spread 80.00');
    expect(result.kind === 'OFFICIAL' && result.trace.formula).toContain('quy chế không giới hạn');
  });

  it('says its sum in words', () => {
    const result = defenceMark(ms('80', '81', '81'), null, rules);
    expect(result.kind === 'OFFICIAL' && result.trace.formula).toBe(
      'Trung bình cộng điểm của các thành viên: (80,00 + 81,00 + 81,00) : 3 ≈ 80,67 (làm tròn đến 2 chữ số thập phân); ' +
        'chênh lệch 1,00 ≤ 10,00',
    );
  });

  it('leaves out one highest and one lowest where the regulation says so, and judges the spread before (BR-44, V8)', () => {
    const v8 = ms('82', '85', '79', '90', '84', '83', '86', '81', '80');
    expect(shown(defenceMark(v8, null, dropping))).toBe('PANEL_HEAD_DECISION by BR-45, mean 83.00 spread 11.00');
    const off = regulation({ defenceCombine: 'DROP_EXTREMES', defenceSpread: null });
    expect(shown(defenceMark(v8, null, off))).toBe('83.00 spread 11.00');
    const alike = defenceMark(ms('80', '80', '80', '81', '81'), null, dropping);
    expect(shown(alike)).toBe('80.33 spread 1.00');
    expect(alike.kind === 'OFFICIAL' && alike.trace.formula).toBe(
      'Trung bình cộng điểm của các thành viên: (80,00 + 80,00 + 81,00) : 3 ≈ 80,33 (làm tròn đến 2 chữ số thập phân) ' +
        '(bỏ một điểm cao nhất 81,00 và một điểm thấp nhất 80,00); chênh lệch 1,00 ≤ 10,00',
    );
    expect(shown(defenceMark(ms('70', '70', '70', '70', '70'), null, dropping))).toBe('70.00 spread 0.00');
  });

  it('needs five members to leave any out', () => {
    expect(requireScorers(4, dropping, ['roundId'])).toEqual({
      code: 'TOO_FEW_SCORERS',
      path: ['roundId'],
      needed: 5,
      available: 4,
    });
    expect([requireScorers(5, dropping, []), requireScorers(2, rules, [])]).toEqual([null, null]);
  });

  it('does not depend on the order of the members', () => {
    const totals = fc.array(fc.integer({ min: 0, max: 10_000 }).map(mark), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(
        totals.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => shown(defenceMark(all, null, rules)) === shown(defenceMark(shuffled, null, rules)),
      ),
    );
  });

  it('of no totals, or of too few to drop any, is a bug', () => {
    expect(() => defenceMark([], null, rules)).toThrow(RangeError);
    expect(() => spreadOf([])).toThrow(RangeError);
    expect(() => defenceMark(ms('80', '81', '82', '83'), null, dropping)).toThrow(RangeError);
  });
});

describe('a decision of the panel head (BR-45)', () => {
  const sheets = { totals: ms('70', '90'), expected: 2, decision: null };

  it('is taken when the spread blocks', () => {
    expect(checkDefenceDecision(sheets, decision('78'), rules)).toEqual([]);
  });

  it('is refused within the spread (round file, rule 7)', () => {
    expect(checkDefenceDecision({ ...sheets, totals: ms('70', '80') }, decision('75'), rules, ['d'])).toEqual([
      { code: 'DECISION_NOT_NEEDED', path: ['d'], basis: 'MEAN' },
    ]);
    const off = regulation({ defenceSpread: null });
    expect(checkDefenceDecision(sheets, decision('75'), off).map(({ code }) => code)).toEqual(['DECISION_NOT_NEEDED']);
  });

  it('waits for every sheet', () => {
    expect(checkDefenceDecision({ ...sheets, expected: 3 }, decision('75'), rules)).toEqual([
      { code: 'SHEETS_INCOMPLETE', path: [], count: 1 },
    ]);
    const none = { totals: [], expected: 0, decision: null };
    expect(checkDefenceDecision(none, decision('75'), rules)).toEqual([
      { code: 'SHEETS_INCOMPLETE', path: [], count: 0 },
    ]);
  });

  it('gives every reason against it at once', () => {
    const again = { ...sheets, decision: decision('78') };
    expect(checkDefenceDecision(again, decision('100.01', ''), rules)).toEqual([
      { code: 'ALREADY_DECIDED', path: [] },
      { code: 'MARK_OUT_OF_RANGE', path: ['mark'], maximum: 10_000 },
      { code: 'REASON_REQUIRED', path: ['reason'] },
    ]);
  });
});
