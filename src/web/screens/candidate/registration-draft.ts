import type {
  Appointment,
  AttachmentKind,
  Bar,
  DeclaredFactsInput,
  Education,
  Planning,
  PoliticsLevel,
  Rating,
} from '../../generated/operations';
import { readDay } from '../../text/day';
import type { FieldError } from '../../text/field-errors';

/** Everything typed in a registration, by the name of the field; nothing of it is checked before it is handed in. */
export type Draft = Readonly<Record<FieldName, string>>;

export const FIELDS = [
  'postId',
  'route',
  'nominationNumber',
  'nominationDate',
  'consentNumber',
  'consentDate',
  'fullName',
  'birthDate',
  'sex',
  'citizenId',
  'phone',
  'email',
  'address',
  'unit',
  'title',
  'appointment',
  'inPostSince',
  'planning',
  'education',
  'politics',
  'party',
  'rating1',
  'rating2',
  'rating3',
  'bar',
  'health',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** An empty form. Nothing is chosen beforehand: what is declared here is declared by the person, under their name. */
export const BLANK: Draft = Object.fromEntries(FIELDS.map((name) => [name, ''])) as Record<FieldName, string>;

/** Steps of the registration with their fields; the last one is the check of all answers. */
export const STEP_FIELDS: readonly (readonly FieldName[])[] = [
  ['postId', 'route', 'nominationNumber', 'nominationDate', 'consentNumber', 'consentDate'],
  ['fullName', 'birthDate', 'sex', 'citizenId'],
  ['phone', 'email', 'address'],
  ['unit', 'title', 'appointment', 'inPostSince', 'planning'],
  ['education', 'politics', 'party', 'rating1', 'rating2', 'rating3', 'bar', 'health'],
  [],
];

/** The papers asked at each step. */
export const STEP_PAPERS: readonly (readonly AttachmentKind[])[] = [
  ['NOMINATION', 'PARTY_CONSENT'],
  ['CURRICULUM'],
  [],
  ['APPOINTMENT', 'PLANNING'],
  ['DIPLOMA', 'POLITICS', 'RATINGS', 'HEALTH'],
  [],
];

/** Years of the three evaluations, newest first. */
export function ratingYears(today: string): readonly number[] {
  const year = Number(today.slice(0, 4));
  return [year - 1, year - 2, year - 3];
}

interface Words {
  readonly fillIn: string;
  readonly dayWrong: string;
}

const OPTIONAL: ReadonlySet<FieldName> = new Set(['email', 'address', 'rating1', 'rating2', 'rating3']);

/** What is missing or no day in some fields; the server checks the rest. */
export function faultsIn(draft: Draft, fields: readonly FieldName[], words: Words): readonly FieldError[] {
  const isNominee = draft.route === 'NOMINATED';
  return fields.flatMap((name): FieldError[] => {
    const isDocument = name.startsWith('nomination') || name.startsWith('consent');
    if (isDocument && !isNominee) return [];
    if (name === 'inPostSince' && draft.appointment === 'FIRST' && draft[name].trim() === '') return [];
    const text = draft[name].trim();
    if (text === '') return OPTIONAL.has(name) ? [] : [{ path: name, message: words.fillIn }];
    const isDay = name === 'birthDate' || name === 'inPostSince' || name.endsWith('Date');
    return isDay && readDay(text) === null ? [{ path: name, message: words.dayWrong }] : [];
  });
}

/** The stated facts as the API takes them. */
export function factsInput(draft: Draft, today: string): DeclaredFactsInput {
  const document = (number: string, date: string) =>
    number.trim() === '' ? null : { number: number.trim(), date: readDay(date) ?? today };
  const isNominee = draft.route === 'NOMINATED';
  return {
    planning: draft.planning as Planning,
    appointment: draft.appointment as Appointment,
    inPostSince: readDay(draft.inPostSince),
    education: draft.education as Education,
    politics: draft.politics as PoliticsLevel,
    partyMember: draft.party === 'yes',
    ratings: ratingYears(today).flatMap((year, index) => {
      const rating = [draft.rating1, draft.rating2, draft.rating3][index] ?? '';
      return rating === '' ? [] : [{ year, rating: rating as Rating }];
    }),
    bar: draft.bar as Bar,
    isHealthy: draft.health === 'yes',
    nomination: isNominee ? document(draft.nominationNumber, draft.nominationDate) : null,
    partyConsent: isNominee ? document(draft.consentNumber, draft.consentDate) : null,
  };
}
