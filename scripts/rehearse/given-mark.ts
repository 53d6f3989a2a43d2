/** What a marker gave, as a file tells it: one mark for the script, or one for each question (BR-33). */
import { formatMark, sum, type Mark } from '../../src/domain/marks';
import type { GivenMarks } from '../../src/domain/written/question-marks';
import type { Draft } from './readers';
import type { FileGiven } from './round-file';

const isList = (given: FileGiven): given is readonly Mark[] => Array.isArray(given);

/** The mark of the whole script. */
export function totalOf(given: FileGiven): Mark {
  return isList(given) ? sum(given) : given;
}

/** The same, as long as all of it could be read. */
export function readTotal(given: Draft<FileGiven> | undefined): Mark | undefined {
  if (given === undefined) return undefined;
  return Array.isArray(given) && given.includes(undefined) ? undefined : totalOf(given as FileGiven);
}

/** As the rules of marks take it. */
export function givenMarks(given: FileGiven): GivenMarks {
  return isList(given) ? { questionMarks: given } : { mark: given };
}

/** As the API takes it. */
export function typedMarks(given: FileGiven) {
  return isList(given) ? { questionMarks: given.map((one) => formatMark(one)) } : { mark: formatMark(given) };
}
