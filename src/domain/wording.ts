import { formatMarkVi, roundHalfUp, type Decimals, type Fraction, type Mark } from './marks';
import { questionName } from './regulation/question-maxima';
import type { TraceInput } from './trace';

/** A mark as an input of a trace, with the marks of its questions where it is their sum (BR-33). */
export function markInput(name: string, value: Mark, questionMarks?: readonly Mark[] | null): TraceInput {
  const parts = questionMarks == null ? '' : ` (${questionsInWords(questionMarks)})`;
  return { name, value: `${formatMarkVi(value)}${parts}` };
}

/** "Câu 1: 20,00; Câu 2: 52,00". */
export function questionsInWords(questionMarks: readonly Mark[]): string {
  return questionMarks.map((one, index) => `${questionName(index)}: ${formatMarkVi(one)}`).join('; ');
}

/**
 * The words of a mean: "(72,00 + 77,00) : 2 = 74,50"; when the sum does not divide evenly, how it was rounded is added.
 * Why the words carry the rounding: BR-35 is a choice of the regulation, and the reader can check it.
 */
export function meanInWords(marks: readonly Mark[], exact: Fraction, decimals: Decimals): string {
  const rounded = roundHalfUp(exact, decimals);
  const sumOfMarks = marks.map((one) => formatMarkVi(one)).join(' + ');
  const isExact = exact.numerator === BigInt(rounded) * exact.denominator;
  const sign = isExact ? '=' : '≈';
  const rounding = isExact ? '' : ` (làm tròn đến ${decimals} chữ số thập phân)`;
  return `(${sumOfMarks}) : ${marks.length} ${sign} ${formatMarkVi(rounded, decimals)}${rounding}`;
}
