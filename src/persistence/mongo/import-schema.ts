import { aggregate, anything, id, instant, nullableInstant, nullableText, text } from './fields';

/** Lists of applications that were brought in, and what people were reminded of: part of `SCHEMAS`, apart for its length. */
export const DESK_SCHEMAS = {
  applicationImports: aggregate({
    roundId: id,
    kind: { type: String, default: 'APPLICATIONS' },
    ratings: { ...anything, default: [] },
    fileName: text,
    sha256: id,
    importedBy: id,
    importedAt: instant,
    rows: anything,
    undoneBy: nullableText,
    undoneAt: nullableInstant,
  }).index({ roundId: 1 }, { name: 'import_round' }),
  reminders: aggregate({ roundId: id, key: id, who: id, what: id, due: id, result: id, level: id, at: instant }),
} as const;
