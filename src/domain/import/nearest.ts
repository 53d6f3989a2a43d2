import { withoutAccents } from '../people-search';

/** A text as it is compared: without accents, capitals, signs and doubled blanks. */
export function plain(text: string): string {
  return withoutAccents(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The one of some texts that is most like another; null when none is like it. */
export function nearest(text: string, among: readonly string[]): string | null {
  const wanted = plain(text);
  const scored = among.map((one) => ({ one, away: distance(wanted, plain(one)) / Math.max(wanted.length, 1) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (known, next) => (known === null || next.away < known.away ? next : known),
    null,
  );
  return best !== null && best.away <= 0.6 ? best.one : null;
}

/** How many letters must be put in, taken out or changed to make one text of the other. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_one, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (above[column - 1] ?? 0) + Number(a[row - 1] !== b[column - 1]);
      line.push(Math.min(change, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
