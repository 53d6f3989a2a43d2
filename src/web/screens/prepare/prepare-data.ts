import type { PrepareRoundQuery } from '../../generated/operations';
import { readDay } from '../../text/day';
import type { FieldError } from '../../text/field-errors';
import { apiMark, readMark } from '../../text/mark';

/** A round as it is prepared. */
export type Preparing = NonNullable<PrepareRoundQuery['round']>;

/** Words for what is typed wrong. */
export interface Words {
  readonly fillIn: string;
  readonly dayWrong: string;
  readonly wholeNumber: string;
  readonly markWrong: string;
}

/** Reads typed texts one after the other and keeps every fault at its field. */
export function reader(words: Words) {
  const errors: FieldError[] = [];
  const fault = (path: string, message: string): void => {
    errors.push({ path, message });
  };
  const need = (path: string, text: string): string => {
    if (text.trim() === '') fault(path, words.fillIn);
    return text.trim();
  };
  return {
    errors,
    text: need,
    day: (path: string, text: string): string => {
      const day = readDay(need(path, text));
      if (day === null && text.trim() !== '') fault(path, words.dayWrong);
      return day ?? '';
    },
    optionalDay: (path: string, text: string): string | null => {
      if (text.trim() === '') return null;
      const day = readDay(text);
      if (day === null) fault(path, words.dayWrong);
      return day;
    },
    whole: (path: string, text: string): number => {
      if (need(path, text) !== '' && !/^\d{1,4}$/.test(text.trim())) fault(path, words.wholeNumber);
      return Number(text.trim());
    },
    mark: (path: string, text: string): string => {
      const read = readMark(text, 10_000);
      if (read.kind === 'EMPTY') fault(path, words.fillIn);
      if (read.kind === 'FAULT') fault(path, words.markWrong);
      return read.kind === 'MARK' ? apiMark(read.hundredths) : '';
    },
  };
}
