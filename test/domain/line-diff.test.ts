import { isChanged, lineDiff } from '../../src/domain/line-diff';

const shown = (before: string, after: string) =>
  lineDiff(before, after).map(({ kind, before: old, after: fresh, text }) => {
    const sign = { SAME: ' ', REMOVED: '-', ADDED: '+' }[kind];
    return `${String(old ?? '.')} ${String(fresh ?? '.')} ${sign}${text}`;
  });
/** Both texts put together again from a comparison. */
const sides = (before: string, after: string) => {
  const lines = lineDiff(before, after);
  const without = (kind: string) => lines.filter((line) => line.kind !== kind).map(({ text }) => text);
  return [without('ADDED').join('\n'), without('REMOVED').join('\n')];
};

describe('a comparison of two texts', () => {
  it('tells what went, what came, and what stayed, with the number of each line', () => {
    expect(shown('a\nb\nc\nd', 'a\nx\nc\nd\ne')).toEqual(['1 1  a', '2 . -b', '. 2 +x', '3 3  c', '4 4  d', '. 5 +e']);
  });

  it('finds nothing in equal texts', () => {
    expect(isChanged(lineDiff('a\nb', 'a\nb'))).toBe(false);
    expect(isChanged(lineDiff('a\nb', 'a\nb\n'))).toBe(true);
  });

  it('keeps as many lines as can be kept, also moved and repeated ones', () => {
    const kept = (before: string, after: string) =>
      lineDiff(before, after).filter(({ kind }) => kind === 'SAME').length;
    expect(kept('a\nb\nc\na\nb\nb\na', 'c\nb\na\nb\na\nc')).toBe(4);
    expect(kept('x\nx\nx', 'x\nx')).toBe(2);
    expect(kept('', 'a\nb')).toBe(0);
  });

  it('gives both texts back, whatever they are', () => {
    let seed = 1;
    const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const text = (): string => Array.from({ length: next(12) }, () => 'abc'[next(3)]).join('\n');
    for (let turn = 0; turn < 500; turn += 1) {
      const [before, after] = [text(), text()];
      expect(sides(before, after)).toEqual([before, after]);
    }
  });

  it('compares two texts of a thousand lines within a second', () => {
    const text = (sign: string) => Array.from({ length: 1_000 }, (_, index) => `${sign}${String(index)}`).join('\n');
    const began = performance.now();
    expect(lineDiff(text('a'), text('b'))).toHaveLength(2_000);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
