import { createHash } from 'node:crypto';
import { checkSeed, drawOrder, drawSteps } from '../../src/domain/draw';
import { sha256Hex } from '../../src/domain/sha256';

const numbers = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1).padStart(3, '0'));

/** Computed with another program: see the comment of src/domain/draw.ts for the sum. */
const VECTORS = {
  five: ['001', '002', '004', '005', '003'],
  twelve: ['002', '006', '001', '007', '005', '009', '004', '011', '003', '012', '008', '010'],
};

it('computes SHA-256 as everybody else does, for every length around a block and in Vietnamese', () => {
  const texts = Array.from({ length: 140 }, (_, length) => 'ồ😀x'.repeat(60).slice(0, length));
  expect(texts.map(sha256Hex)).toEqual(texts.map((text) => createHash('sha256').update(text).digest('hex')));
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('draws the order that anybody finds with another program (vectors)', () => {
  expect(drawOrder('123456', numbers(5))).toEqual(VECTORS.five);
  expect(drawOrder('20261130', numbers(12))).toEqual(VECTORS.twelve);
  expect(drawOrder('123456', [])).toEqual([]);
  expect(drawOrder('123456', ['001'])).toEqual(['001']);
});

it('depends on the seed as it is heard and on who is drawn, not on the order in which they are given', () => {
  const drawn = drawOrder('mùa xuân 2026', numbers(20));
  expect(drawOrder(' Mùa XUÂN 20 26 ', numbers(20).reverse())).toEqual(drawn);
  expect(drawOrder('mùa xuân 2026'.normalize('NFD'), numbers(20))).toEqual(drawn);
  expect(drawOrder('mùa xuân 2027', numbers(20))).not.toEqual(drawn);
  expect([...drawn].sort()).toEqual(numbers(20));
  expect(() => drawOrder('123456', ['001', '001'])).toThrow('an id is drawn once');
});

it('gives each of four every place equally often', () => {
  const places = new Map<string, number>();
  for (let seed = 0; seed < 4_000; seed += 1) {
    drawOrder(`hạt ${String(seed)}`, numbers(4)).forEach((id, place) => {
      const key = `${id} at ${String(place)}`;
      places.set(key, (places.get(key) ?? 0) + 1);
    });
  }
  expect(places.size).toBe(16);
  for (const times of places.values()) expect(Math.abs(times - 1_000)).toBeLessThan(150);
});

it('shows each step: the text, its digest, and the place that it gives', () => {
  const [first] = drawSteps('12 34 56', 5);
  const digest = createHash('sha256').update('123456/4').digest('hex');
  expect(first).toEqual({ place: 4, text: '123456/4', digest, other: Number(BigInt(`0x${digest}`) % 5n) });
  expect(drawSteps('123456', 1)).toEqual([]);
});

it('refuses a seed that somebody could try out', () => {
  expect(checkSeed('12 34 5', ['seed']).map(({ code }) => code)).toEqual(['INVALID_VALUE']);
  expect(checkSeed('', ['seed']).map(({ code }) => code)).toEqual(['INVALID_TEXT']);
  expect(checkSeed('12 34 56', ['seed'])).toEqual([]);
});
