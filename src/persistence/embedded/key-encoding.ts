import type { Binary, BSONRegExp, ObjectId, Timestamp } from 'bson';
import type { Doc } from './document';
import { rank, rankOf } from './order';

/**
 * Order-preserving keys: `encodeKey(a) < encodeKey(b)` exactly when `compare(a, b) < 0`. Keys are strings of bytes
 * (latin1), because JavaScript compares such strings bytewise and they serve as Map keys as they are.
 * Every encoding ends by itself, so keys can be concatenated.
 */
const scratch = Buffer.alloc(10);

function number(value: number | bigint): string {
  const double = Number(value);
  if (Number.isNaN(double)) return '\0\0\0\0\0\0\0\0\x80\0';
  scratch.writeDoubleBE(double === 0 ? 0 : double, 0);
  if (((scratch[0] ?? 0) & 0x80) !== 0) for (let i = 0; i < 8; i++) scratch[i] = ~(scratch[i] ?? 0);
  else scratch[0] = (scratch[0] ?? 0) | 0x80;
  // An int64 beyond 2^53 lies between doubles: what the double lost decides.
  const lost = typeof value === 'bigint' ? Number(value - BigInt(double)) : 0;
  scratch.writeUInt16BE(0x8000 + lost, 8);
  return scratch.toString('latin1', 0, 10);
}

const zeros = /\0/g;

function text(value: string): string {
  const bytes = Buffer.from(value, 'utf8').toString('latin1');
  return `${bytes.includes('\0') ? bytes.replace(zeros, '\0\xff') : bytes}\0\x01`;
}

/** An unsigned 32-bit number, big end first. */
export function uint32(value: number): string {
  scratch.writeUInt32BE(value, 0);
  return scratch.toString('latin1', 0, 4);
}

/** A record id: six bytes, enough for 2^48 documents in one collection. */
export function uint48(value: number): string {
  scratch.writeUIntBE(value, 0, 6);
  return scratch.toString('latin1', 0, 6);
}

/** Reads what `uint48` wrote. */
export function readUint48(bytes: string): number {
  return Buffer.from(bytes, 'latin1').readUIntBE(0, 6);
}

function date(value: Date): string {
  scratch.writeBigInt64BE(BigInt(value.getTime()), 0);
  scratch[0] = (scratch[0] ?? 0) ^ 0x80;
  return scratch.toString('latin1', 0, 8);
}

function object(value: Doc): string {
  let key = '';
  for (const [name, inner] of Object.entries(value)) {
    const encoded = encodeKey(inner);
    key += encoded.charAt(0) + text(name) + encoded.slice(1);
  }
  return `${key}\0`;
}

function array(value: readonly unknown[]): string {
  return `${value.map(encodeKey).join('')}\0`;
}

function binary(value: Binary): string {
  const bytes = Buffer.from(value.value()).toString('latin1');
  return uint32(bytes.length) + String.fromCharCode(value.sub_type) + bytes;
}

const encoders: Record<number, (value: never) => string> = {
  [rank.number]: number,
  [rank.string]: text,
  [rank.object]: object,
  [rank.array]: array,
  [rank.binary]: binary,
  [rank.objectId]: (value: ObjectId) => Buffer.from(value.id).toString('latin1'),
  [rank.boolean]: (value: boolean) => (value ? '\x01' : '\0'),
  [rank.date]: date,
  [rank.timestamp]: (value: Timestamp) => uint32(value.t) + uint32(value.i),
  [rank.regex]: (value: BSONRegExp) => text(value.pattern) + text(value.options),
};

/** One value as an order-preserving key; the first byte is its rank. */
export function encodeKey(value: unknown): string {
  const type = rankOf(value);
  const encoder = encoders[type];
  return String.fromCharCode(type) + (encoder === undefined ? '' : encoder(value as never));
}

/** The same key in descending order. */
export function invert(key: string): string {
  const bytes = Buffer.from(key, 'latin1');
  for (let i = 0; i < bytes.length; i++) bytes[i] = ~(bytes[i] ?? 0);
  return bytes.toString('latin1');
}

/** The smallest key above every key that begins with `prefix`. */
export function after(prefix: string): string {
  let end = prefix.length;
  while (end > 0 && prefix.charCodeAt(end - 1) === 0xff) end--;
  return prefix.slice(0, end - 1) + String.fromCharCode(prefix.charCodeAt(end - 1) + 1);
}
