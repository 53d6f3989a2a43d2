import { aggregate, anything, count, id, instant, text } from './fields';

/** Registers of a round that the office keeps beside the applications: part of `SCHEMAS`, apart for its length. */
export const REGISTER_SCHEMAS = {
  compulsoryPeople: aggregate({
    roundId: id,
    postId: id,
    fullName: text,
    birthDate: id,
    unit: text,
    title: text,
    excuse: anything,
    report: anything,
    removal: anything,
    salt: id,
  }).index({ roundId: 1 }, { name: 'compulsory_round' }),
  dataRequests: aggregate({
    roundId: id,
    personId: id,
    kind: id,
    text,
    askedAt: instant,
    dueOn: id,
    answer: anything,
    carryOut: anything,
    salt: id,
  }).index({ roundId: 1, personId: 1 }, { name: 'data_request_person' }),
  regulationVersions: aggregate({
    roundId: id,
    number: count,
    regulation: anything,
    origin: id,
    restoredFrom: anything,
    savedBy: id,
    savedAt: instant,
  }).index({ roundId: 1, number: 1 }, { unique: true, name: 'regulation_version_number' }),
} as const;
