import { deserialize, serialize } from 'bson';
import { CommandError, badValue, notImplemented } from './errors';

/** A decoded BSON document. Int64 values are bigints, so that they stay int64 when written back. */
export type Doc = Record<string, unknown>;

/** The largest document mongod stores, in bytes. */
export const maxDocumentBytes = 16 * 1024 * 1024;
const maxDepth = 100;
const options = { useBigInt64: true, bsonRegExp: true } as const;

/** Bytes to values. */
export function decode(raw: Uint8Array): Doc {
  return deserialize(raw, options);
}

/** Like `decode`, but the elements of the named arrays stay bytes: documents are stored as the client sent them. */
export function decodeCommand(raw: Uint8Array): Doc {
  return deserialize(raw, { ...options, fieldsAsRaw: { documents: true } });
}

/** Values to bytes. */
export function encode(doc: Doc): Buffer {
  const bytes = serialize(doc);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The name of a BSON class such as `ObjectId`; undefined for values that JavaScript itself has. */
export function bsonType(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('_bsontype' in value)) return undefined;
  return typeof value._bsontype === 'string' ? value._bsontype : undefined;
}

/** True for an embedded document (not an array, date or BSON class). */
export function isDoc(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Date) return false;
  return bsonType(value) === undefined;
}

/** An own field: documents may have fields named `constructor`. */
export function field(doc: Doc, name: string): unknown {
  return Object.hasOwn(doc, name) ? doc[name] : undefined;
}

const storable = new Set(['ObjectId', 'Binary', 'BSONRegExp', 'Timestamp', 'MinKey', 'MaxKey']);

function checkValue(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null || value instanceof Date) {
    if (value === undefined) throw notImplemented('the BSON type undefined');
    return;
  }
  const type = bsonType(value);
  if (type !== undefined) {
    if (!storable.has(type)) throw notImplemented(`the BSON type ${type}`);
    return;
  }
  if (depth > maxDepth) throw badValue(`a document is nested deeper than ${maxDepth} levels`);
  if (Array.isArray(value)) {
    for (const element of value) checkValue(element, depth + 1);
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    if (name.startsWith('$')) throw new CommandError(52, `The dollar ($) prefixed field '${name}' is not allowed`);
    if (name === '__proto__') throw notImplemented('a field named __proto__');
    checkValue(inner, depth + 1);
  }
}

/**
 * Refuses what this store would keep wrongly or mongod would not take.
 * @throws CommandError for other BSON types (Decimal128, code), `$` names, an array or regex as `_id`, over 16 MiB.
 */
export function checkStorable(doc: Doc, bytes: number): void {
  if (bytes > maxDocumentBytes) {
    throw new CommandError(10334, `object to insert too large. size in bytes: ${bytes}, max size: ${maxDocumentBytes}`);
  }
  checkValue(doc, 0);
  const id = doc['_id'];
  if (Array.isArray(id)) throw badValue("The '_id' value cannot be of type array");
  if (bsonType(id) === 'BSONRegExp') throw badValue("The '_id' value cannot be of type regex");
}
