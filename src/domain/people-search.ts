const MARKS = /\p{M}/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/u;
const COLLATOR = new Intl.Collator('vi');

/** Someone who can be looked for by name. */
export interface Named {
  readonly id: string;
  readonly displayName: string;
}

/** Letters without accents, small: `Đặng Thị Hồng` is `dang thi hong`, so that a name is found on any keyboard. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd');
}

/** Whether every word looked for begins a word of the texts; accents and the order of words do not matter. */
export function isFoundBy(search: string, texts: readonly string[]): boolean {
  const words = texts.flatMap(wordsOf);
  return wordsOf(search).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

/** How many letters and digits a search has: too few would list everybody. */
export function searchLength(search: string): number {
  return wordsOf(search).join('').length;
}

/** By name as Vietnamese alphabets order it, then by id, so that the order is one whatever the store gives. */
export function byName(a: Named, b: Named): number {
  const order = COLLATOR.compare(a.displayName, b.displayName);
  if (order !== 0) return order;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function wordsOf(text: string): readonly string[] {
  return withoutAccents(text)
    .split(NOT_WORD)
    .filter((word) => word !== '');
}
