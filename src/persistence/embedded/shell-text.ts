import type { Binary, ObjectId, Timestamp } from 'bson';
import { bsonType, type Doc } from './document';

function docText(doc: Doc, brackets: readonly [string, string]): string {
  const fields = Object.entries(doc).map(([name, value]) => `${name}: ${shellText(value)}`);
  return fields.length === 0 ? '{}' : `${brackets[0]}${fields.join(', ')}${brackets[1]}`;
}

/** A value as mongod writes it in error messages, for example in `dup key: { code: "TS-01" }`. */
export function shellText(value: unknown): string {
  if (typeof value === 'string') return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  if (value === null || value === undefined) return 'null';
  if (typeof value !== 'object') return `${value as number}`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ ${value.map(shellText).join(', ')} ]`;
  switch (bsonType(value)) {
    case undefined:
      return docText(value as Doc, ['{ ', ' }']);
    case 'ObjectId':
      return `ObjectId('${(value as ObjectId).toHexString()}')`;
    case 'Binary':
      return `BinData(${(value as Binary).sub_type}, ${Buffer.from((value as Binary).value()).toString('hex').toUpperCase()})`; // prettier-ignore
    case 'Timestamp':
      return `Timestamp(${(value as Timestamp).t}, ${(value as Timestamp).i})`;
    case 'MinKey':
      return 'MinKey';
    case 'MaxKey':
      return 'MaxKey';
    default:
      return JSON.stringify(value);
  }
}

/** `{ a: 1, b: "x" }`, with mongod's spacing. */
export function shellDoc(doc: Doc): string {
  return docText(doc, ['{ ', ' }']);
}

/** `{a: 1}`, the tighter form mongod uses in update errors. */
export function tightDoc(doc: Doc): string {
  return docText(doc, ['{', '}']);
}
