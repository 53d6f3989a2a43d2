import type { FactFieldsFragment, RegisterApplicationInput, Route, Sex } from '../../generated/operations';
import { readDay, shownDay } from '../../text/day';
import type { FieldError } from '../../text/field-errors';
import {
  BLANK,
  factsInput,
  ratingYears,
  STEP_FIELDS,
  STEP_PAPERS,
  type Draft,
  type FieldName,
} from './registration-draft';

/** The step at which a field or a paper is asked, from 1. */
export function stepOf(path: string): number {
  const name = path.split('.').at(-1) ?? '';
  const at = path.startsWith('attachments.')
    ? STEP_PAPERS.findIndex((kinds) => kinds.some((kind) => kind === name))
    : STEP_FIELDS.findIndex((fields) => fields.some((field) => field === name));
  return at < 0 ? STEP_FIELDS.length : at + 1;
}

/** The whole registration as the API takes it. */
export function registrationInput(
  draft: Draft,
  roundId: string,
  today: string,
): Omit<RegisterApplicationInput, 'declaresTruth' | 'consents'> {
  return {
    roundId,
    postId: draft.postId,
    fullName: draft.fullName,
    birthDate: readDay(draft.birthDate) ?? '',
    sex: draft.sex as Sex,
    unit: draft.unit,
    title: draft.title,
    route: draft.route as Route,
    citizenId: draft.citizenId,
    phone: draft.phone,
    email: draft.email,
    address: draft.address,
    facts: factsInput(draft, today),
  };
}

/** Stated facts as they would be typed, for an answer to a request for more. */
export function draftOfFacts(facts: FactFieldsFragment, today: string): Draft {
  const day = (text: string | null | undefined): string => (text == null ? '' : shownDay(text));
  const [rating1 = '', rating2 = '', rating3 = ''] = ratingYears(today).map(
    (year) => facts.ratings.find((one) => one.year === year)?.rating ?? '',
  );
  return {
    ...BLANK,
    planning: facts.planning,
    appointment: facts.appointment,
    inPostSince: day(facts.inPostSince),
    education: facts.education,
    politics: facts.politics,
    party: facts.partyMember ? 'yes' : 'no',
    rating1,
    rating2,
    rating3,
    bar: facts.bar,
    health: facts.isHealthy ? 'yes' : 'no',
    nominationNumber: facts.nomination?.number ?? '',
    nominationDate: day(facts.nomination?.date),
    consentNumber: facts.partyConsent?.number ?? '',
    consentDate: day(facts.partyConsent?.date),
    route: facts.nomination === null ? 'COMPULSORY' : 'NOMINATED',
  };
}

/** Paths of the API as the form knows its fields. */
export function atFields(errors: readonly FieldError[]): readonly FieldError[] {
  const names: Readonly<Record<string, FieldName>> = {
    'facts.nomination': 'nominationNumber',
    'facts.partyConsent': 'consentNumber',
    'facts.inPostSince': 'inPostSince',
    'facts.ratings': 'rating1',
  };
  return errors.map((error) => ({ ...error, path: names[error.path] ?? error.path }));
}
