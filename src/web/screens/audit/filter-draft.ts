import type { AuditFilterInput } from '../../generated/operations';
import type { FieldError } from '../../text/field-errors';
import { readDay } from '../../text/day';

/** What has been typed to search a log; empty texts ask for everything. */
export interface FilterDraft {
  readonly action: string;
  readonly personId: string;
  readonly from: string;
  readonly to: string;
}

/** A search for everything. */
export const EVERYTHING: FilterDraft = { action: '', personId: '', from: '', to: '' };

/** Sentences for what is wrong in a draft. */
interface Wording {
  readonly dayWrong: string;
  readonly fromAfterTo: string;
}

/** What is wrong with a draft, at its fields. */
export function draftErrors({ from, to }: FilterDraft, { dayWrong, fromAfterTo }: Wording): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (from !== '' && readDay(from) === null) errors.push({ path: 'from', message: dayWrong });
  if (to !== '' && readDay(to) === null) errors.push({ path: 'to', message: dayWrong });
  const [first, last] = [readDay(from), readDay(to)];
  if (first !== null && last !== null && first > last) errors.push({ path: 'to', message: fromAfterTo });
  return errors;
}

/** The draft as the server understands it. */
export function filterOf({ action, personId, from, to }: FilterDraft): AuditFilterInput {
  return {
    action: action === '' ? null : action,
    personId: personId === '' ? null : personId,
    from: readDay(from),
    to: readDay(to),
  };
}
