import fc from 'fast-check';
import {
  compareFractions,
  differenceOf,
  formatMark,
  formatMarkVi,
  HUNDRED,
  mark,
  meanOf,
  parseMark,
  percentOf,
  roundHalfUp,
  sum,
  ZERO,
  type Decimals,
} from '../../src/domain/marks';
import { m, ms } from './support';

const anyMark = fc.integer({ min: 0, max: 10_000 }).map(mark);
const someMarks = fc.array(anyMark, { minLength: 1, maxLength: 20 });
const anyDecimals = fc.constantFrom<Decimals>(0, 1, 2);

describe('a mark', () => {
  it('reads back what was written', () => {
    fc.assert(fc.property(anyMark, (one) => parseMark(formatMark(one)) === one));
    fc.assert(fc.property(anyMark, anyDecimals, (one, decimals) => parseMark(formatMark(one, decimals)) === one));
  });

  it.each(['1e2', '87.255', '-1', '+1', ' 1', '1 ', '', '.5', '5.', '1,5', '1000', '0x10', 'NaN', '١', '1\n'])(
    'is not read from %j',
    (text) => {
      expect(parseMark(text)).toBeNull();
    },
  );

  it.each([
    ['0', 0],
    ['87', 8700],
    ['87.2', 8720],
    ['87.25', 8725],
    ['100.00', 10_000],
    ['0.05', 5],
  ])('is read from %j as %i hundredths', (text, hundredths) => {
    expect(parseMark(text)).toBe(hundredths);
  });

  it.each([0.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])('is never made of %p', (bad) => {
    expect(() => mark(bad)).toThrow(RangeError);
  });

  it('is written with the decimals asked for, yet never loses a digit', () => {
    expect(formatMark(m('83.1'))).toBe('83.10');
    expect(formatMark(m('83.1'), 1)).toBe('83.1');
    expect(formatMark(m('83'), 0)).toBe('83');
    expect(formatMark(m('83.13'), 0)).toBe('83.13');
    expect(formatMark(m('83.05'), 1)).toBe('83.05');
    expect(formatMark(ZERO, 0)).toBe('0');
    expect(formatMarkVi(m('83.11'))).toBe('83,11');
  });

  it('lies 3.50 from another whichever comes first', () => {
    expect(differenceOf(m('64.5'), m('68'))).toBe(350);
    expect(differenceOf(m('68'), m('64.5'))).toBe(350);
  });
});

describe('a mean', () => {
  it('lies between the lowest and the highest mark, rounded or not', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const mean = roundHalfUp(meanOf(marks), 2);
        return mean >= Math.min(...marks) && mean <= Math.max(...marks);
      }),
    );
  });

  it('does not depend on the order of the marks', () => {
    const shuffledPair = someMarks.chain((marks) =>
      fc.tuple(fc.constant(marks), fc.shuffledSubarray(marks, { minLength: marks.length })),
    );
    fc.assert(
      fc.property(shuffledPair, ([marks, shuffled]) => compareFractions(meanOf(marks), meanOf(shuffled)) === 0),
    );
  });

  it('of nothing is a bug', () => {
    expect(() => meanOf([])).toThrow(RangeError);
  });

  it('sums exactly where floating numbers would not', () => {
    expect(sum(ms('0.1', '0.2'))).toBe(m('0.3'));
    expect(sum([])).toBe(ZERO);
  });
});

describe('rounding', () => {
  it('is half up at each number of decimals', () => {
    const exact = { numerator: 16_625n, denominator: 2n };
    expect(roundHalfUp(exact, 2)).toBe(m('83.13'));
    expect(roundHalfUp(exact, 1)).toBe(m('83.1'));
    expect(roundHalfUp(exact, 0)).toBe(m('83'));
    expect(roundHalfUp({ numerator: 8_350n, denominator: 1n }, 0)).toBe(m('84'));
    expect(roundHalfUp({ numerator: 8_349n, denominator: 1n }, 0)).toBe(m('83'));
  });

  it('moves a value by half a unit at most, and never twice', () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10_000_000n),
        fc.bigInt(1n, 1_000n),
        anyDecimals,
        (numerator, denominator, decimals) => {
          const rounded = roundHalfUp({ numerator, denominator }, decimals);
          const unit = 10n ** BigInt(2 - decimals);
          const off = BigInt(rounded) * denominator - numerator;
          expect(2n * off <= unit * denominator && 2n * off > -unit * denominator).toBe(true);
          expect(roundHalfUp({ numerator: BigInt(rounded), denominator: 1n }, decimals)).toBe(rounded);
        },
      ),
    );
  });

  it.each([
    { vector: 'V5', taken: 25, left: '55.13', passes: true },
    { vector: 'V6', taken: 50, left: '36.75', passes: false },
  ])('$vector: 73.50 less $taken per cent is $left', ({ taken, left, passes }) => {
    const rest = roundHalfUp(percentOf(m('73.5'), 100 - taken), 2);
    expect(formatMark(rest)).toBe(left);
    expect(rest >= m('50')).toBe(passes);
  });
});

describe('comparing exact values', () => {
  it('tells smaller, equal and greater by cross-multiplication', () => {
    const third = { numerator: 1n, denominator: 3n };
    expect(compareFractions(third, { numerator: 2n, denominator: 6n })).toBe(0);
    expect(compareFractions(third, { numerator: 333n, denominator: 1_000n })).toBe(1);
    expect(compareFractions(third, { numerator: 334n, denominator: 1_000n })).toBe(-1);
    expect(percentOf(HUNDRED, 75)).toEqual({ numerator: 750_000n, denominator: 100n });
  });
});
