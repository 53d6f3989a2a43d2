import fc from 'fast-check';
import { drift, intraclass, quadraticKappa, severity } from '../../../src/domain/written/agreement';
import { driftWords, intraclassWords, kappaWords, severityWords } from '../../../src/domain/written/agreement-words';
import { mark, type Fraction } from '../../../src/domain/marks';
import { m } from '../support';

/** Ratings of six targets by four judges, and their ICC(2,1) = .29: Shrout and Fleiss, Psychological Bulletin 86 (1979), tables 2 and 4. */
const SHROUT_FLEISS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];
const near = (exact: Fraction | null): number =>
  exact === null ? NaN : Number((exact.numerator * 1_000_000n) / exact.denominator) / 1_000_000;
const pairsOf = (...marks: readonly (readonly [string, string])[]) =>
  marks.map(([first, second]) => ({ first: m(first), second: m(second) }));
const compared = (...marks: readonly (readonly [string, string])[]) =>
  marks.map(([own, other]) => ({ mark: m(own), other: m(other) }));

describe('ICC(2,1)', () => {
  it('is .29 on the ratings that Shrout and Fleiss published', () => {
    expect(near(intraclass(SHROUT_FLEISS))).toBeCloseTo(0.29, 2);
    // MSR = 11.2417, MSC = 32.4861, MSE = 1.0194 in their table 3.
    expect(near(intraclass(SHROUT_FLEISS))).toBeCloseTo(
      (11.2417 - 1.0194) / (11.2417 + 3 * 1.0194 + (4 * (32.4861 - 1.0194)) / 6),
      4,
    );
  });

  it('is 1 where both markings are the same, and not where one is always lower: agreement is absolute', () => {
    expect(
      near(
        intraclass([
          [60, 60],
          [70, 70],
          [85, 85],
        ]),
      ),
    ).toBe(1);
    // By hand: rows 110, 130, 160 about a mean of 66.67: MSR 316.667, MSC 150, MSE 0; 316.667 : (316.667 + 2·150 : 3).
    expect(
      near(
        intraclass([
          [60, 50],
          [70, 60],
          [85, 75],
        ]),
      ),
    ).toBeCloseTo(316.6667 / 416.6667, 4);
  });

  it('does not exist for one script, for one marker or where nothing varies', () => {
    expect(intraclass([[60, 70]])).toBeNull();
    expect(intraclass([[60], [70]])).toBeNull();
    expect(
      intraclass([
        [60, 60],
        [60, 60],
      ]),
    ).toBeNull();
    expect(intraclass([])).toBeNull();
  });

  it('does not change when all marks move by as much', () => {
    const table = fc.array(fc.tuple(fc.nat(9_000), fc.nat(9_000)), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(table, fc.nat(1_000), (rows, by) => {
        const moved = rows.map((row) => row.map((one) => one + by));
        expect(near(intraclass(moved))).toEqual(near(intraclass(rows)));
      }),
    );
  });
});

describe('quadratically weighted kappa', () => {
  it('is 0.8 on four pairs worked by hand', () => {
    // Classes 1 1, 2 2, 3 3, 1 2: seen (0+0+0+1):4 = 0.25; by chance 3.75 + 4.5 − 2·1.75·2 = 1.25; 1 − 0.25:1.25.
    expect(near(quadraticKappa(pairsOf(['1', '1'], ['2', '2'], ['3', '3'], ['1', '2']), m('1')))).toBe(0.8);
  });

  it('sees classes, not marks: all within a class of five points agree', () => {
    expect(near(quadraticKappa(pairsOf(['60', '64.99'], ['71', '70'], ['80', '84']), m('5')))).toBe(1);
    expect(quadraticKappa(pairsOf(['60', '64.99'], ['61', '62']), m('5'))).toBeNull();
    expect(quadraticKappa([], m('5'))).toBeNull();
  });

  it('is what the table of weights, of what was seen and of what chance gives comes to (Cohen 1968)', () => {
    const pairs = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pairs, (given) => {
        const count = (a: number, b: number) => given.filter(([x, y]) => x === a && y === b).length;
        const rows = (a: number) => given.filter(([x]) => x === a).length;
        const columns = (b: number) => given.filter(([, y]) => y === b).length;
        const classes = [0, 1, 2, 3, 4, 5, 6];
        const weighted = (of: (a: number, b: number) => number) =>
          classes.flatMap((a) => classes.map((b) => (a - b) ** 2 * of(a, b))).reduce((all, one) => all + one, 0);
        const chance = weighted((a, b) => (rows(a) * columns(b)) / given.length);
        const found = quadraticKappa(
          given.map(([x, y]) => ({ first: mark(x * 500), second: mark(y * 500 + 499) })),
          m('5'),
        );
        if (chance === 0) expect(found).toBeNull();
        else expect(near(found)).toBeCloseTo(1 - weighted(count) / chance, 4);
      }),
    );
  });
});

describe('severity and drift', () => {
  const early = compared(['70', '68'], ['61', '60'], ['55', '55']);
  const late = compared(['80', '84'], ['75', '76'], ['60', '61']);

  it('are means of differences worked by hand', () => {
    // (2 + 1 + 0 − 4 − 1 − 1) : 6 = −0.5; late −2, early +1: −3.
    expect(near(severity([...early, ...late]))).toBe(-50);
    expect(near(drift([...early, ...late]))).toBe(-300);
    // The middle one of seven belongs to neither half.
    expect(near(drift([...early, ...compared(['90', '10']), ...late]))).toBe(-300);
    expect(severity([])).toBeNull();
    expect(drift(early)).toBeNull();
  });

  it('of the two markers of every script sum to nothing', () => {
    const some = fc.array(fc.tuple(fc.nat(10_000), fc.nat(10_000)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(some, (given) => {
        const side = (own: 0 | 1) =>
          given.map((pair) => ({ mark: mark(pair[own]), other: mark(pair[own === 0 ? 1 : 0]) }));
        expect(near(severity(side(0))) + near(severity(side(1)))).toBeCloseTo(0, 4);
      }),
    );
  });
});

describe('the words of a figure', () => {
  it('say in one sentence what it means', () => {
    expect(intraclassWords(intraclass(SHROUT_FLEISS))).toMatchObject({
      value: '0,29',
      sentence: expect.stringContaining('Mức thống nhất giữa hai lượt chấm: thấp (0,29).') as string,
    });
    expect(kappaWords({ numerator: 4n, denominator: 5n }, m('5')).sentence).toContain('các khoảng 5,00 điểm');
    expect(kappaWords({ numerator: 4n, denominator: 5n }, m('5')).sentence).toContain('mức cao (0,80)');
    expect(kappaWords({ numerator: -1n, denominator: 5n }, m('5')).value).toBe('−0,20');
    expect(intraclassWords(null)).toMatchObject({ value: null });
    const words = [
      severityWords({ numerator: -50n, denominator: 1n }, 6),
      driftWords({ numerator: 125n, denominator: 1n }),
    ];
    expect(words).toEqual([
      { value: '−0,50', sentence: 'Cho điểm thấp hơn người chấm cùng bài 0,50 điểm, trung bình trên 6 bài.' },
      { value: '1,25', sentence: 'Nửa sau số bài cho điểm cao hơn nửa đầu 1,25 điểm, so với người chấm cùng bài.' },
    ]);
    expect(severityWords({ numerator: 0n, denominator: 1n }, 6).sentence).toContain('ngang với người chấm cùng bài');
    expect(driftWords(null).sentence).toContain('ít hơn 4 bài');
  });
});
