import { Binary, Long, ObjectId, Timestamp } from 'bson';
import fc from 'fast-check';
import { after, encodeKey, invert } from '../../../src/persistence/embedded/key-encoding';
import { compare } from '../../../src/persistence/embedded/order';
import { SortedMap } from '../../../src/persistence/embedded/sorted-map';

const hex = fc.stringMatching(/^[0-9a-f]{24}$/);
const leaf = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.double(),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.integer({ min: -4, max: 4 }).map((n) => 2n ** 53n + BigInt(n)),
  fc.boolean(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'a', 'a\0', 'a\0b', 'ab', 'ă', '\uffee', '😀'),
  fc.date({ noInvalidDate: true }),
  hex.map((text) => new ObjectId(text)),
  fc.uint8Array({ maxLength: 4 }).map((bytes) => new Binary(bytes)),
  fc.tuple(fc.nat(9), fc.nat(9)).map(([t, i]) => new Timestamp({ t, i })),
);
const name = fc.constantFrom('a', 'b', 'k', 'name');
const value = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 1, arbitrary: fc.array(leaf, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.dictionary(name, leaf, { maxKeys: 3, noNullPrototype: true }) },
);

const byteOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe('the order of keys', () => {
  it('is the order of comparison, for any two values', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(byteOrder(encodeKey(a), encodeKey(b))).toBe(Math.sign(compare(a, b)));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is reversed in a descending field', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(byteOrder(invert(encodeKey(a)), invert(encodeKey(b)))).toBe(-Math.sign(compare(a, b)) + 0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('lets the first field of a compound key decide before the second', () => {
    fc.assert(
      fc.property(value, value, value, value, (a, b, c, d) => {
        const expected = Math.sign(compare(a, c) || compare(b, d));
        expect(byteOrder(encodeKey(a) + encodeKey(b), encodeKey(c) + encodeKey(d))).toBe(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it('puts every longer key between a prefix and what comes after it', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const prefix = invert(encodeKey(a));
        expect(prefix + encodeKey(b) < after(prefix)).toBe(true);
      }),
    );
  });

  it('compares numbers by value over int, long and double', () => {
    expect(compare(2, 2n)).toBe(0);
    expect(compare(2n ** 53n + 1n, 2 ** 53)).toBeGreaterThan(0);
    expect(compare(Number.NaN, -Infinity)).toBeLessThan(0);
    expect(compare(-0, 0)).toBe(0);
  });

  it('keeps the order of texts with zero bytes, prefixes and letters beyond the first plane', () => {
    const ordered = ['', '\0', '\0\0', '\0a', 'a', 'a\0', 'a\0\0', 'a\0b', 'a\x01', 'ab', 'ă', '\uffee', '😀'];
    const keys = ordered.map((text) => encodeKey(text) + encodeKey(1));
    expect([...keys].sort(byteOrder)).toEqual(keys);
    expect([...ordered].reverse().sort(compare)).toEqual(ordered);
  });

  it('orders the types as BSON does', () => {
    const ordered = [null, 1, 'a', { a: 1 }, [1], new Binary(Buffer.from('a')), new ObjectId(), false, new Date(0)];
    for (let i = 1; i < ordered.length; i++) expect(compare(ordered[i - 1], ordered[i])).toBeLessThan(0);
  });

  it('refuses to order a type it does not keep', () => {
    expect(() => compare(Long.fromNumber(1), 1)).toThrow('Long');
  });
});

describe('the sorted map of a change', () => {
  it('gives the keys of a range in order, however they came', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 })), fc.string(), fc.string(), (keys, low, high) => {
        const map = new SortedMap<number>();
        keys.forEach((key, at) => map.set(key, at));
        const expected = [...new Set(keys)].filter((key) => key >= low && key < high).sort(byteOrder);
        expect(map.keysBetween(low, high)).toEqual(low <= high ? expected : []);
      }),
    );
  });
});
