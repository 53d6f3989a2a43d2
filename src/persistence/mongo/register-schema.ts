import { aggregate, anything, id, text } from './fields';

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
} as const;
