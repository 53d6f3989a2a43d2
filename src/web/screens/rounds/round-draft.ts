import type { CreateRoundInput } from '../../generated/operations';
import { readDay } from '../../text/day';
import type { FieldError } from '../../text/field-errors';

/** The form of a new round as it is typed: all texts. */
export interface RoundDraft {
  readonly title: string;
  readonly code: string;
  readonly agency: Readonly<Record<'superior' | 'name' | 'abbreviation' | 'place', string>>;
  readonly dates: Readonly<Record<'notice' | 'opens' | 'closes' | 'written' | 'defence', string>>;
}

/** An empty form. */
export const BLANK_ROUND: RoundDraft = {
  title: '',
  code: '',
  agency: { superior: '', name: '', abbreviation: '', place: '' },
  dates: { notice: '', opens: '', closes: '', written: '', defence: '' },
};

/** The typed form as the API takes it, or everything that is missing or no day. The order of days is the server's. */
export function roundInput(
  draft: RoundDraft,
  words: { readonly fillIn: string; readonly dayWrong: string },
): { readonly input: CreateRoundInput } | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const need = (path: string, text: string): string => {
    if (text.trim() === '') errors.push({ path, message: words.fillIn });
    return text.trim();
  };
  const day = (name: keyof RoundDraft['dates']): string => {
    const path = `dates.${name}`;
    const text = need(path, draft.dates[name]);
    const read = readDay(text);
    if (text !== '' && read === null) errors.push({ path, message: words.dayWrong });
    return read ?? '';
  };
  const { agency } = draft;
  const input: CreateRoundInput = {
    title: need('title', draft.title),
    code: need('code', draft.code),
    agency: {
      superior: need('agency.superior', agency.superior),
      name: need('agency.name', agency.name),
      abbreviation: need('agency.abbreviation', agency.abbreviation),
      place: need('agency.place', agency.place),
    },
    dates: {
      notice: day('notice'),
      opens: day('opens'),
      closes: day('closes'),
      written: draft.dates.written.trim() === '' ? null : day('written'),
      defence: day('defence'),
    },
  };
  return errors.length > 0 ? { errors } : { input };
}
