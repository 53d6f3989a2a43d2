import { createHash, createHmac } from 'node:crypto';

/** Half of a UTF-16 pair alone: a store keeps U+FFFD for it, and what is read back would have another hash. */
const HALF = /\p{Cs}/u;

/**
 * One text for one value (RFC 8785 for the values the product stores): object keys sorted, no blanks, instants as ISO
 * strings. Two programs that hash the same value must hash the same bytes.
 */
export function canonicalJson(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new TypeError('only whole numbers are hashed');
  if (typeof value === 'string' && HALF.test(value)) throw new TypeError('only Unicode text is hashed');
  return JSON.stringify(value ?? null);
}

/** SHA-256 of a text, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The sixteen digits of a hash that people compare by eye, in fours. */
export function shortCode(hash: string): string {
  return (hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}

/** What stands for a personal field in the audit log: it proves a change, and says nothing once the salt is destroyed. */
export function personalDigest(salt: string | Buffer, value: unknown): string {
  return createHmac('sha256', salt).update(canonicalJson(value)).digest('hex');
}
