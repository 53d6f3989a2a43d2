import { personalDigest } from '../canonical';
import type { AuditFields } from '../../persistence/ports';

/** Fields in which people write what they like, and so people's names: the log keeps digests of them (architecture A3). */
const FREE_TEXT: ReadonlySet<string> = new Set([
  'reason',
  'reasons',
  'dismissed',
  'signer',
  'note',
  'statement',
  'receiver',
]);

interface Sides {
  readonly before: AuditFields;
  readonly after: AuditFields;
}

/**
 * Both sides of an entry with a keyed digest in place of every free text, however deep. The text itself stands in the
 * object it was written for; the digest proves that it was not changed there, and tells nothing to who reads the log.
 */
export function withoutFreeText(key: Buffer, { before, after }: Sides): Sides {
  return { before: hidden(key, before) as AuditFields, after: hidden(key, after) as AuditFields };
}

function hidden(key: Buffer, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => hidden(key, one));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, below]) => [name, FREE_TEXT.has(name) ? digest(key, below) : hidden(key, below)]),
  );
}

function digest(key: Buffer, text: unknown): unknown {
  if (text === null || text === undefined || text === '') return text;
  return personalDigest(key, text);
}
