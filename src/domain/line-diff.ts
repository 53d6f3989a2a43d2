/** One line of a comparison, with its number in each of the two texts where it stands there. */
export interface DiffLine {
  readonly kind: 'SAME' | 'REMOVED' | 'ADDED';
  readonly before: number | null;
  readonly after: number | null;
  readonly text: string;
}

/**
 * What became of a text, line by line: the fewest lines taken out and put in. Removed lines stand before those that take
 * their place. Time and room grow with the product of the lines between the first and the last change.
 */
export function lineDiff(before: string, after: string): readonly DiffLine[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shorter && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  const same = (from: number, to: number, shift: number): readonly DiffLine[] =>
    old.slice(from, to).map((text, index) => {
      const number = from + index + 1;
      return { kind: 'SAME', before: number, after: number + shift, text };
    });
  const middle = changed(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail), head);
  return [...same(0, head, 0), ...middle, ...same(old.length - tail, old.length, fresh.length - old.length)];
}

/** Whether anything but equal lines is in a comparison. */
export function isChanged(lines: readonly DiffLine[]): boolean {
  return lines.some(({ kind }) => kind !== 'SAME');
}

function changed(old: readonly string[], fresh: readonly string[], head: number): readonly DiffLine[] {
  const common = commonLengths(old, fresh);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [before, after] = [head + i + 1, head + j + 1];
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      lines.push({ kind: 'SAME', before, after, text: old[i] ?? '' });
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= fresh.length || common(i + 1, j) >= common(i, j + 1))) {
      lines.push({ kind: 'REMOVED', before, after: null, text: old[i] ?? '' });
      i += 1;
    } else {
      lines.push({ kind: 'ADDED', before: null, after, text: fresh[j] ?? '' });
      j += 1;
    }
  }
  return lines;
}

/** Length of the longest common subsequence of what follows two places. */
function commonLengths(old: readonly string[], fresh: readonly string[]): (i: number, j: number) => number {
  const width = fresh.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}
