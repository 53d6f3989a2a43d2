/** Kendall's tau-b: how far two orders agree, from −1 to 1; 0 is what chance gives. Null where all of one side is equal. */
export function kendallTau(pairs: readonly (readonly [number, number])[]): number | null {
  let agreement = 0;
  let apartInFirst = 0;
  let apartInSecond = 0;
  for (const [at, [x, y]] of pairs.entries()) {
    for (let other = at + 1; other < pairs.length; other += 1) {
      const [otherX = 0, otherY = 0] = pairs[other] ?? [];
      const first = Math.sign(x - otherX);
      const second = Math.sign(y - otherY);
      agreement += first * second;
      apartInFirst += Math.abs(first);
      apartInSecond += Math.abs(second);
    }
  }
  const whole = Math.sqrt(apartInFirst * apartInSecond);
  return whole === 0 ? null : agreement / whole;
}

/** Every text in its place among the others: letters and numbers as a person who sorts a column would put them. */
export function ranked(values: readonly unknown[]): readonly number[] {
  const texts = values.map((value) => (typeof value === 'number' ? value : String(value)));
  const isNumeric = texts.every((text) => typeof text === 'number');
  const order = [...new Set(texts)].sort((a, b) =>
    isNumeric ? Number(a) - Number(b) : String(a) < String(b) ? -1 : 1,
  );
  const places = new Map(order.map((text, index) => [text, index]));
  return texts.map((text) => places.get(text) ?? 0);
}
