import type { Fraction, Mark } from '../marks';

/*
 * How far markers agree, from marks that are locked for good. All of it is exact: sums of whole hundredths, one division
 * at the end. A figure that the marks do not determine (too few, or all alike) is null and never 0.
 */

/** The two first markings of one script. */
export interface MarkedPair {
  readonly first: Mark;
  readonly second: Mark;
}

/** What a marker gave a script, beside what the other marker gave it. */
export interface Compared {
  readonly mark: Mark;
  readonly other: Mark;
}

const big = (values: readonly number[]): readonly bigint[] => values.map(BigInt);
const total = (values: readonly bigint[]): bigint => values.reduce((all, one) => all + one, 0n);
const squares = (values: readonly bigint[]): bigint => total(values.map((one) => one * one));

/** A quotient; null over nothing. */
function over(numerator: bigint, denominator: bigint): Fraction | null {
  if (denominator === 0n) return null;
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

/**
 * ICC(2,1) of Shrout and Fleiss (1979): two-way random effects, absolute agreement, one rater. Rows are scripts, columns
 * are raters. With MSR, MSC, MSE the mean squares of rows, columns and error:
 * (MSR − MSE) : (MSR + (k − 1)·MSE + k·(MSC − MSE) : n).
 */
export function intraclass(table: readonly (readonly number[])[]): Fraction | null {
  const n = BigInt(table.length);
  const k = BigInt(table[0]?.length ?? 0);
  if (n < 2n || k < 2n) return null;
  const rows = table.map((row) => total(big(row)));
  const columns = (table[0] ?? []).map((_one, at) => total(table.map((row) => BigInt(row[at] ?? 0))));
  const correction = total(rows) ** 2n;
  // Sums of squares, times n·k; then mean squares, times n·k·(n − 1)·(k − 1).
  const between = n * squares(rows) - correction;
  const raters = k * squares(columns) - correction;
  const error = n * k * squares(table.flatMap((row) => big(row))) - correction - between - raters;
  const [msr, msc, mse] = [between * (k - 1n), raters * (n - 1n), error];
  return over(n * (msr - mse), n * (msr + (k - 1n) * mse) + k * (msc - mse));
}

/**
 * Cohen's kappa with quadratic weights (Cohen 1968) over classes of equal width: 1 − the mean squared distance of the
 * two classes of one script over that of two classes taken apart by chance.
 */
export function quadraticKappa(pairs: readonly MarkedPair[], width: Mark): Fraction | null {
  const n = BigInt(pairs.length);
  if (n === 0n || width === 0) return null;
  const classes = (name: keyof MarkedPair) => pairs.map((pair) => BigInt(pair[name]) / BigInt(width));
  const [a, b] = [classes('first'), classes('second')];
  const seen = squares(a.map((one, at) => one - (b[at] ?? 0n)));
  const byChance = n * (squares(a) + squares(b)) - 2n * total(a) * total(b);
  return over(byChance - n * seen, byChance);
}

/** Mean of what a marker gave minus what the others gave the same scripts, in hundredths: above zero gives more. */
export function severity(given: readonly Compared[]): Fraction | null {
  return over(total(given.map(({ mark, other }) => BigInt(mark - other))), BigInt(given.length));
}

/** Fewest scripts of a marker from which a change over time can be read: two in each half. */
export const FEWEST_FOR_DRIFT = 4;

/**
 * How a marker changed while marking: their severity over the second half of their scripts minus that over the first, in
 * hundredths. The scripts come in the order of marking; the middle one of an odd number belongs to neither half.
 */
export function drift(given: readonly Compared[]): Fraction | null {
  if (given.length < FEWEST_FOR_DRIFT) return null;
  const half = Math.floor(given.length / 2);
  const [early, late] = [given.slice(0, half), given.slice(-half)].map(severity);
  if (early == null || late == null) return null;
  const numerator = late.numerator * early.denominator - early.numerator * late.denominator;
  return over(numerator, late.denominator * early.denominator);
}
