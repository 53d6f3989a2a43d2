import { formatMarkVi, sum, type Mark } from '../marks';
import type { Refusal } from '../refusal';

/** Most questions of one written paper. */
export const MOST_QUESTIONS = 20;

/** Câu 1, Câu 2, …: what a question is called. Nothing in the product can hold what it asks (BR-62). */
export function questionName(index: number): string {
  return `Câu ${String(index + 1)}`;
}

interface Scale {
  readonly questionMaxima?: readonly Mark[];
  readonly markStep: Mark | null;
  readonly writtenMaximum: Mark;
}

/** Every reason against the maxima of a quy chế: too many, one that earns nothing or lies off the step, another sum than the full mark (BR-33). */
export function checkMaxima({ questionMaxima: maxima = [], markStep, writtenMaximum }: Scale): Refusal[] {
  if (maxima.length === 0) return [];
  if (maxima.length > MOST_QUESTIONS) return [invalid(`Không quá ${String(MOST_QUESTIONS)} câu.`)];
  const errors = maxima.flatMap((maximum, index): Refusal[] => {
    if (maximum === 0) return [invalid(`Điểm tối đa của ${questionName(index)} phải lớn hơn 0.`, index)];
    if (markStep === null || maximum % markStep === 0) return [];
    const step = formatMarkVi(markStep);
    return [invalid(`Điểm tối đa của ${questionName(index)} phải là bội số của bước điểm ${step}.`, index)];
  });
  const total = sum(maxima);
  if (errors.length > 0 || total === writtenMaximum) return errors;
  const [full, now] = [formatMarkVi(writtenMaximum), formatMarkVi(total)];
  return [invalid(`Điểm tối đa của các câu cộng lại phải bằng ${full}; hiện cộng lại là ${now}.`)];
}

function invalid(reason: string, index?: number): Refusal {
  const path = index === undefined ? ['questionMaxima'] : ['questionMaxima', String(index)];
  return { code: 'INVALID_VALUE', path, reason };
}
