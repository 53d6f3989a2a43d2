import { useOwnTexts } from './texts';
import { examDayVi, type ExamDayTexts } from './vi/exam-day';

/** Texts of the day of the written paper. */
export function useExamDayTexts(): ExamDayTexts {
  return useOwnTexts('examDay', examDayVi);
}
