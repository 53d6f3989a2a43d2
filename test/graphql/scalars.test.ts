import fc from 'fast-check';
import { GraphQLError, Kind, parseValue } from 'graphql';

import { parseMark } from '../../src/domain/marks';
import { DateTimeScalar, LocalDateScalar, MarkScalar } from '../../src/graphql/scalars';

const refused = (work: () => unknown): GraphQLError => {
  try {
    work();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
  }
  throw new Error('nothing was refused');
};

describe('Mark', () => {
  it('is hundredths inside and a decimal text outside', () => {
    expect(MarkScalar.parseValue('87.25')).toBe(8725);
    expect(MarkScalar.parseLiteral(parseValue('"87.2"'))).toBe(8720);
    expect(MarkScalar.serialize(parseMark('87.25'))).toBe('87.25');
  });

  it.each([
    87.25,
    87,
    null,
    true,
    [],
    {},
    '',
    '1e2',
    '+1',
    '-1',
    '87.255',
    '87,25',
    ' 87',
    '87.',
    '.5',
    '０',
    'NaN',
    '1_0',
  ])('refuses %j with a sentence', (input) => {
    const error = refused(() => MarkScalar.parseValue(input));
    expect(error.extensions['code']).toBe('BAD_USER_INPUT');
    expect(error.message).toContain('87.25');
  });

  it.each(['87.25', '87', 'true', 'null', 'A', '["1"]', '{a: 1}'])('refuses %s written into a document', (text) => {
    expect(refused(() => MarkScalar.parseLiteral(parseValue(text))).extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('does not blame the client for a stored value that is no mark', () => {
    for (const stored of [0.5, '87.25', null, Number.NaN, 2 ** 60]) {
      expect(() => MarkScalar.serialize(stored)).toThrow(TypeError);
    }
  });

  it('reads back every mark it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        expect(MarkScalar.parseValue(MarkScalar.serialize(hundredths))).toBe(hundredths);
      }),
    );
  });
});

describe('LocalDate', () => {
  it('is the text itself', () => {
    expect(LocalDateScalar.parseValue('2028-02-29')).toBe('2028-02-29');
    expect(LocalDateScalar.parseLiteral({ kind: Kind.STRING, value: '2026-11-23' })).toBe('2026-11-23');
    expect(LocalDateScalar.serialize('2026-11-23')).toBe('2026-11-23');
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '23/11/2026', '2026-11-23T00:00:00Z', '', 20261123, null])(
    'refuses %j',
    (input) => {
      expect(refused(() => LocalDateScalar.parseValue(input)).extensions['code']).toBe('BAD_USER_INPUT');
    },
  );

  it('does not write a Date, which would shift by a day', () => {
    expect(() => LocalDateScalar.serialize(new Date(0))).toThrow(TypeError);
  });
});

describe('DateTime', () => {
  it('is an instant inside and UTC text outside', () => {
    const instant = new Date('2026-03-13T17:00:00.000Z');
    expect(DateTimeScalar.parseValue('2026-03-13T17:00:00Z')).toEqual(instant);
    expect(DateTimeScalar.parseLiteral(parseValue('"2026-03-13T17:00:00.5Z"'))).toEqual(
      new Date('2026-03-13T17:00:00.500Z'),
    );
    expect(DateTimeScalar.serialize(instant)).toBe('2026-03-13T17:00:00.000Z');
  });

  it.each([
    '2026-03-14T00:00:00+07:00',
    '2026-02-30T00:00:00Z',
    '2026-03-14T24:00:00Z',
    '2026-03-14T23:59:60Z',
    '2026-03-14',
    '2026-03-14 00:00:00Z',
    '1773421200000',
    1773421200000,
    null,
  ])('refuses %j', (input) => {
    expect(refused(() => DateTimeScalar.parseValue(input)).extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('does not write what is no instant', () => {
    for (const stored of [new Date(Number.NaN), '2026-03-14', 5]) {
      expect(() => DateTimeScalar.serialize(stored)).toThrow(TypeError);
    }
  });
});
