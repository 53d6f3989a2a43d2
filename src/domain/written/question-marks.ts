import { sum, type Mark } from '../marks';
import { questionName } from '../regulation/question-maxima';
import type { Refusal } from '../refusal';
import type { Regulation } from '../regulation/regulation';
import { checkMark } from '../scoring/score-sheet';

/**
 * What a marker gives a script: one mark for the whole of it, or one for each question where the quy chế sets maxima for
 * them (BR-33). Questions are known by their numbers alone: nothing in the product can hold what they ask (BR-62).
 */
export interface GivenMarks {
  readonly mark?: Mark | null | undefined;
  readonly questionMarks?: readonly Mark[] | null | undefined;
}

/** Marks as they are kept: the total, and the marks it is the sum of; null where the whole script got one mark. */
export interface TotalledMarks {
  readonly mark: Mark;
  readonly questionMarks: readonly Mark[] | null;
}

type Rules = Pick<Regulation, 'markStep' | 'writtenMaximum' | 'questionMaxima'>;

/** Whether the markers of a round give every question a mark of its own. */
export function marksQuestions({ questionMaxima }: Pick<Regulation, 'questionMaxima'>): boolean {
  return (questionMaxima ?? []).length > 0;
}

/** The total: never typed, always the sum (BR-33). */
export function totalled({ mark, questionMarks }: GivenMarks): TotalledMarks {
  if (questionMarks != null) return { mark: sum(questionMarks), questionMarks };
  if (mark == null) throw new RangeError('neither a mark nor marks of questions');
  return { mark, questionMarks: null };
}

/**
 * Every reason against what a marker gives: a total typed where questions are marked, or marks of questions where the
 * whole script is, too few or too many of them (INVALID_VALUE), one out of range or off the step (BR-33).
 */
export function checkGiven({ mark, questionMarks }: GivenMarks, regulation: Rules): Refusal[] {
  const maxima = regulation.questionMaxima ?? [];
  if (maxima.length === 0) {
    if (questionMarks != null)
      return [invalid('questionMarks', 'Quy chế của kỳ thi này cho điểm cả bài, không cho điểm từng câu.')];
    if (mark == null) return [invalid('mark', 'Chưa có điểm.')];
    return checkMark(mark, regulation.writtenMaximum, regulation, ['mark']);
  }
  if (mark != null) {
    return [invalid('mark', 'Kỳ thi này chấm từng câu: nhập điểm mỗi câu; tổng điểm do phần mềm cộng, không nhập.')];
  }
  if (questionMarks?.length !== maxima.length) {
    const count = String(maxima.length);
    return [invalid('questionMarks', `Bài thi có ${count} câu: nhập đủ ${count} điểm, mỗi câu một điểm.`)];
  }
  return maxima.flatMap((maximum, index) =>
    checkMark(questionMarks[index] as Mark, maximum, regulation, ['questionMarks', String(index)]),
  );
}

/** ENTRY_MISMATCH of each question in which two entries differ, or of the mark of the whole script (BR-47). */
export function mismatches(first: GivenMarks, second: TotalledMarks): readonly Refusal[] {
  const { questionMarks } = second;
  if (questionMarks === null) {
    return first.mark === second.mark ? [] : [{ code: 'ENTRY_MISMATCH', path: ['mark'], fields: ['mark'] }];
  }
  return questionMarks.flatMap((one, index): Refusal[] => {
    if (first.questionMarks?.[index] === one) return [];
    return [{ code: 'ENTRY_MISMATCH', path: ['questionMarks', String(index)], fields: [questionName(index)] }];
  });
}

function invalid(path: string, reason: string): Refusal {
  return { code: 'INVALID_VALUE', path: [path], reason };
}
