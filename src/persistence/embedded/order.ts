import type { Binary, BSONRegExp, ObjectId, Timestamp } from 'bson';
import { bsonType, type Doc } from './document';
import { notImplemented } from './errors';

/** BSON's order of types, as the first byte of every index key. Missing fields sort as null, undefined before it. */
export const rank = {
  minKey: 0x01,
  undefined: 0x05,
  null: 0x0a,
  number: 0x10,
  string: 0x15,
  object: 0x20,
  array: 0x25,
  binary: 0x30,
  objectId: 0x35,
  boolean: 0x40,
  date: 0x45,
  timestamp: 0x50,
  regex: 0x55,
  maxKey: 0x7f,
} as const;

const classRanks: Record<string, number> = {
  MinKey: rank.minKey,
  MaxKey: rank.maxKey,
  Binary: rank.binary,
  ObjectId: rank.objectId,
  Timestamp: rank.timestamp,
  BSONRegExp: rank.regex,
};

/**
 * Where a value's type stands in BSON's order.
 * @throws CommandError NotImplemented for types this store does not keep (Decimal128, code, symbol, DBRef).
 */
export function rankOf(value: unknown): number {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return rank.number;
    case 'string':
      return rank.string;
    case 'boolean':
      return rank.boolean;
    case 'undefined':
      return rank.undefined;
    default:
  }
  if (value === null) return rank.null;
  if (Array.isArray(value)) return rank.array;
  if (value instanceof Date) return rank.date;
  const type = bsonType(value);
  if (type === undefined) return rank.object;
  const found = classRanks[type];
  if (found === undefined) throw notImplemented(`the BSON type ${type}`);
  return found;
}

const names: Record<number, string> = {
  [rank.minKey]: 'minKey',
  [rank.undefined]: 'undefined',
  [rank.null]: 'null',
  [rank.string]: 'string',
  [rank.object]: 'object',
  [rank.array]: 'array',
  [rank.binary]: 'binData',
  [rank.objectId]: 'objectId',
  [rank.boolean]: 'bool',
  [rank.date]: 'date',
  [rank.timestamp]: 'timestamp',
  [rank.regex]: 'regex',
  [rank.maxKey]: 'maxKey',
};

/** mongod's name of a value's type, for error messages. */
export function typeName(value: unknown): string {
  if (typeof value === 'bigint') return 'long';
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'int' : 'double';
  return names[rankOf(value)] ?? 'missing';
}

function compareNumbers(a: number | bigint, b: number | bigint): number {
  if (a < b) return -1;
  if (a > b) return 1;
  if (a == b) return 0;
  const aIsNaN = Number.isNaN(a);
  return aIsNaN === Number.isNaN(b) ? 0 : aIsNaN ? -1 : 1;
}

/** UTF-8 byte order; JavaScript's own order differs where surrogate pairs meet U+E000 and above. */
function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    let x = a.charCodeAt(i);
    let y = b.charCodeAt(i);
    if (x === y) continue;
    if (x >= 0xd800 && y >= 0xd800) {
      x = x < 0xe000 ? x + 0x10000 : x;
      y = y < 0xe000 ? y + 0x10000 : y;
    }
    return x - y;
  }
  return a.length - b.length;
}

function compareArrays(a: readonly unknown[], b: readonly unknown[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compare(a[i], b[i]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareDocs(a: Doc, b: Doc): number {
  const left = Object.keys(a);
  const right = Object.keys(b);
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const x = left[i] ?? '';
    const y = right[i] ?? '';
    const order = rankOf(a[x]) - rankOf(b[y]) || compareStrings(x, y) || compare(a[x], b[y]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareBinary(a: Binary, b: Binary): number {
  return a.position - b.position || a.sub_type - b.sub_type || Buffer.compare(a.value(), b.value());
}

const byRank: Record<number, (a: never, b: never) => number> = {
  [rank.number]: compareNumbers,
  [rank.string]: compareStrings,
  [rank.object]: compareDocs,
  [rank.array]: compareArrays,
  [rank.binary]: compareBinary,
  [rank.objectId]: (a: ObjectId, b: ObjectId) => Buffer.compare(a.id, b.id),
  [rank.boolean]: (a: boolean, b: boolean) => Number(a) - Number(b),
  [rank.date]: (a: Date, b: Date) => compareNumbers(a.getTime(), b.getTime()),
  [rank.timestamp]: (a: Timestamp, b: Timestamp) => a.t - b.t || a.i - b.i,
  [rank.regex]: (a: BSONRegExp, b: BSONRegExp) =>
    compareStrings(a.pattern, b.pattern) || compareStrings(a.options, b.options),
};

/** BSON comparison: negative, zero or positive. Int, long and double compare by value. */
export function compare(a: unknown, b: unknown): number {
  const x = rankOf(a);
  const order = x - rankOf(b);
  if (order !== 0) return order;
  const within = byRank[x];
  return within === undefined ? 0 : within(a as never, b as never);
}

/** Equality by BSON comparison. */
export function equal(a: unknown, b: unknown): boolean {
  return compare(a, b) === 0;
}
