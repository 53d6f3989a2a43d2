/**
 * Điểm. A mark in whole hundredths of a point (74.50 is 7450), so that sums are exact.
 * Why branded: a bare number can then never be taken for a mark, or points for hundredths.
 */
export type Mark = number & { readonly __brand: 'Mark' };

/** How many decimals an official mark keeps (BR-35; TT 22/2025: 2, TT 6/2020: 1). */
export type Decimals = 0 | 1 | 2;

/** An exact, not yet rounded value in hundredths of a point. The denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** All of something in basis points (phần vạn). */
export const WHOLE = 10_000;

/** Takes whole hundredths as a mark. Throws RangeError for a fraction or a negative number: only a bug makes one. */
export function mark(hundredths: number): Mark {
  if (!Number.isSafeInteger(hundredths) || hundredths < 0) {
    throw new RangeError(`not a mark in whole hundredths: ${hundredths}`);
  }
  return hundredths as Mark;
}

/** 0.00 points. */
export const ZERO: Mark = mark(0);

/** 100.00 points, the full mark of one part (thang điểm 100). */
export const HUNDRED: Mark = mark(10_000);

const PLAIN_DECIMAL = /^(\d{1,3})(?:\.(\d{1,2}))?$/;

/**
 * Reads "87.25", "87.2" or "87"; null for anything else.
 * Why so strict: an exponent, a sign, a space or a third decimal is a slip of the keyboard, never to be guessed at.
 */
export function parseMark(text: string): Mark | null {
  const found = PLAIN_DECIMAL.exec(text);
  if (!found) return null;
  const [, points, decimals = ''] = found;
  return mark(Number(points) * 100 + Number(decimals.padEnd(2, '0')));
}

/**
 * Writes a mark with at least `decimals` decimals: "83.11".
 * Never drops a digit that is not zero: writing must not round a second time.
 */
export function formatMark(m: Mark, decimals: Decimals = 2): string {
  const points = String(Math.floor(m / 100));
  let rest = String(m % 100).padStart(2, '0');
  while (rest.length > decimals && rest.endsWith('0')) rest = rest.slice(0, -1);
  return rest === '' ? points : `${points}.${rest}`;
}

/** Writes a mark the Vietnamese way, with a decimal comma: "83,11". */
export function formatMarkVi(m: Mark, decimals: Decimals = 2): string {
  return formatMark(m, decimals).replace('.', ',');
}

/** Adds marks. */
export function sum(marks: readonly Mark[]): Mark {
  return mark(marks.reduce((total: number, one) => total + one, 0));
}

/** The exact arithmetic mean (trung bình cộng). Throws RangeError for no marks at all: a mean of nothing is a bug. */
export function meanOf(marks: readonly Mark[]): Fraction {
  if (marks.length === 0) throw new RangeError('the mean of no marks');
  return { numerator: BigInt(sum(marks)), denominator: BigInt(marks.length) };
}

/**
 * The exact weighted total of marks, weights in basis points that add up to 10,000 (BR-48): a plain mark again when every
 * weight but one is zero.
 */
export function weightedOf(parts: readonly { readonly mark: Mark; readonly weight: number }[]): Fraction {
  const numerator = parts.reduce((total, { mark: one, weight }) => total + BigInt(one) * BigInt(weight), 0n);
  return { numerator, denominator: BigInt(WHOLE) };
}

/** The exact share of a mark; `percent` is a whole number from 0 to 100. */
export function percentOf(m: Mark, percent: number): Fraction {
  return { numerator: BigInt(m) * BigInt(percent), denominator: 100n };
}

/** Negative when a is smaller, zero when equal, positive when a is greater; exact, by cross-multiplication. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * Rounds an exact value half up to the given decimals (BR-35; domain.md §4.5: 55.125 becomes 55.13).
 * Why once, here: a rounded value that is rounded again may climb twice.
 */
export function roundHalfUp(f: Fraction, decimals: Decimals): Mark {
  const unit = 10n ** BigInt(2 - decimals);
  const divisor = f.denominator * unit;
  const units = (2n * f.numerator + divisor) / (2n * divisor);
  return mark(Number(units * unit));
}

/** The distance between two marks, in hundredths. */
export function differenceOf(a: Mark, b: Mark): Mark {
  return mark(Math.abs(a - b));
}
