import type { CustodyCorrection, SealState } from '../../generated/operations';
import { useExamDayTexts } from '../../i18n/exam-day';
import { ChoiceField, TextField } from '../../parts/field';
import type { FieldError } from '../../text/field-errors';
import { hanoiDay } from '../../text/day';
import type { BagRecord } from './exam-day-data';

/** The choices of a list of words. */
export function choicesOf<K extends string>(words: Readonly<{ [Key in K]: string }>): { value: K; label: string }[] {
  return (Object.keys(words) as K[]).map((value) => ({ value, label: words[value] }));
}

/** What is typed of a bag, whatever happens to it. */
export interface TypedBag {
  readonly number: string;
  readonly count: string;
  readonly seal: SealState;
  readonly at: string;
  readonly corrects: string;
  readonly correction: CustodyCorrection;
}

export const BLANK_BAG: TypedBag = {
  number: '1',
  count: '',
  seal: 'INTACT',
  at: '',
  corrects: '',
  correction: 'WRONG_PERSON',
};

interface Words {
  readonly whole: string;
  readonly time: string;
}

/** The typed numbers and the time as the API wants them, or what is wrong with them. */
export function readBag(bag: TypedBag, words: Words) {
  const errors: FieldError[] = [];
  const whole = (path: string, text: string): number => {
    if (!/^\d{1,4}$/.test(text.trim())) errors.push({ path, message: words.whole });
    return Number(text);
  };
  const time = bag.at.trim();
  if (time !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) errors.push({ path: 'at', message: words.time });
  const facts = { number: whole('number', bag.number), count: whole('count', bag.count), seal: bag.seal };
  if (errors.length > 0) return { errors };
  const at = time === '' ? null : new Date(`${hanoiDay(new Date())}T${time}:00+07:00`).toISOString();
  const isCorrection = bag.corrects !== '';
  const corrected = isCorrection ? { corrects: bag.corrects, correction: bag.correction } : {};
  return { facts: { ...facts, at, ...corrected } };
}

interface BagFieldsProps {
  readonly bag: TypedBag;
  readonly change: (part: Partial<TypedBag>) => void;
  /** Records that this one could take the place of. */
  readonly earlier: readonly BagRecord[];
  readonly nameOf: (record: BagRecord) => string;
}

/** Number, pieces, seal, time, and whether the record takes the place of another: no field for text. */
export function BagFields({ bag, change, earlier, nameOf }: BagFieldsProps) {
  const { bags: b } = useExamDayTexts();
  const digits = { size: 'short', input: { inputMode: 'numeric' } } as const;
  const records = [
    { value: '', label: b.notCorrecting },
    ...earlier.map((one) => ({ value: one.id, label: nameOf(one) })),
  ];
  return (
    <>
      <div className="row-grid">
        <TextField
          {...digits}
          path="number"
          label={b.number}
          value={bag.number}
          onChange={(number) => change({ number })}
        />
        <TextField {...digits} path="count" label={b.count} value={bag.count} onChange={(count) => change({ count })} />
        <ChoiceField
          path="seal"
          label={b.seal}
          value={bag.seal}
          onChange={(seal) => change({ seal })}
          options={choicesOf(b.seals)}
        />
        <TextField
          path="at"
          label={b.at}
          hint={b.atHint}
          size="short"
          value={bag.at}
          onChange={(at) => change({ at })}
        />
      </div>
      {earlier.length === 0 ? null : (
        <ChoiceField
          path="corrects"
          label={b.corrects}
          value={bag.corrects}
          onChange={(corrects) => change({ corrects })}
          options={records}
        />
      )}
      {bag.corrects === '' ? null : (
        <ChoiceField
          path="correction"
          label={b.correction}
          value={bag.correction}
          onChange={(correction) => change({ correction })}
          options={choicesOf(b.corrections)}
        />
      )}
    </>
  );
}
