import { aggregate, anything, id, instant, nullableInstant, nullableText, text } from './fields';

/** Lists of applications that were brought in. */
export const applicationImports = aggregate({
  roundId: id,
  fileName: text,
  sha256: id,
  importedBy: id,
  importedAt: instant,
  rows: anything,
  undoneBy: nullableText,
  undoneAt: nullableInstant,
}).index({ roundId: 1 }, { name: 'import_round' });
