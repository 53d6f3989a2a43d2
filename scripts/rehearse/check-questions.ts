/** Marks of questions: as many as the quy chế has questions, each within its maximum and on the step (BR-33). */
import { checkMaxima, questionName } from '../../src/domain/regulation/question-maxima';
import { checkGiven } from '../../src/domain/written/question-marks';
import type { Refusal } from '../../src/domain/refusal';
import { DEFAULT_REGULATION } from '../../src/domain/regulation/regulation';
import { sentenceOf } from '../../src/graphql/wording';
import { placed, type Context } from './context';
import { child } from './faults';
import { givenMarks, readTotal } from './given-mark';
import type { Draft } from './readers';
import type { FileGiven } from './round-file';

/** Faults of the maxima of questions, and of what markers gave. */
export function checkQuestions(context: Context): void {
  const { draft, faults } = context;
  const { markStep = null, questionMaxima: read = [] } = draft.regulation ?? {};
  const questionMaxima = read.flatMap((one) => one ?? []);
  if (questionMaxima.length < read.length) return;
  const rules = { markStep, questionMaxima, writtenMaximum: DEFAULT_REGULATION.writtenMaximum };
  const wrong = checkMaxima(rules);
  for (const one of wrong) faults.add(`/regulation/${one.path.join('/')}`, sentence(one));
  if (wrong.length > 0) return;
  const check = (given: Draft<FileGiven> | undefined, pointer: string): void => {
    if (readTotal(given) === undefined) return;
    for (const refusal of checkGiven(givenMarks(given as FileGiven), rules)) {
      const [field, place] = refusal.path;
      const question = field === 'questionMarks' && place !== undefined ? Number(place) : null;
      const at = question === null ? pointer : child(pointer, question);
      faults.add(at, `${question === null ? '' : `${questionName(question)}: `}${sentence(refusal)}`);
    }
  };
  for (const { item, pointer } of placed(draft.written?.marks, '/written/marks')) {
    for (const name of ['first', 'second', 'third'] as const) check(item[name], child(pointer, name));
  }
  for (const { item, pointer } of placed(draft.written?.appeals, '/written/appeals')) {
    item.remarks?.forEach((given, index) => {
      check(given, child(child(pointer, 'remarks'), index));
    });
  }
}

function sentence(refusal: Refusal): string {
  return refusal.code === 'INVALID_VALUE' ? refusal.reason : sentenceOf(refusal);
}
