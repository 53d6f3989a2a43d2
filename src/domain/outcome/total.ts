import type { Journey } from './journey';
import { formatMarkVi, roundHalfUp, weightedOf, WHOLE, type Mark } from '../marks';
import { REGULATION_CLAUSES } from '../regulation/clauses';
import { type Regulation } from '../regulation/regulation';
import type { Traced } from '../trace';
import { markInput } from '../wording';

/**
 * Tổng điểm: what the ranking compares, the defence mark or the weighted sum of the official marks, exact and then
 * rounded once (BR-48; round-file.md rules 1 and 4). Null for one who has no defence mark.
 */
export function totalOf(
  { written, defence }: Pick<Journey, 'written' | 'defence'>,
  regulation: Regulation,
): Traced<Mark> | null {
  if (defence === null) return null;
  const { rule, clause } = REGULATION_CLAUSES.ranking;
  const { ranking, decimals } = regulation;
  const inputs = [markInput('Điểm đề án', defence.value)];
  if (ranking.by === 'DEFENCE') {
    const formula = `Điểm xếp hạng là điểm đề án: ${formatMarkVi(defence.value, decimals)}`;
    return { value: defence.value, rule, clause, formula, inputs };
  }
  if (written === null) return null;
  const { WRITTEN, DEFENCE } = ranking.weights;
  const exact = weightedOf([
    { mark: written.value, weight: WRITTEN },
    { mark: defence.value, weight: DEFENCE },
  ]);
  const value = roundHalfUp(exact, decimals);
  const sign = exact.numerator === BigInt(value) * exact.denominator ? '=' : '≈';
  const parts = [
    `${formatMarkVi(written.value)} × ${percentVi(WRITTEN)}`,
    `${formatMarkVi(defence.value)} × ${percentVi(DEFENCE)}`,
  ];
  return {
    value,
    rule,
    clause,
    formula: `Tổng điểm có trọng số: ${parts.join(' + ')} ${sign} ${formatMarkVi(value, decimals)}`,
    inputs: [markInput('Điểm thi viết', written.value), ...inputs],
  };
}

/** Basis points as a percentage: 3000 is "30 %", 3333 is "33,33 %". */
export function percentVi(weight: number): string {
  return `${String((weight * 100) / WHOLE).replace('.', ',')} %`;
}
