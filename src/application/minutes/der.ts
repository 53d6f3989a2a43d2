/** One value of a DER text: its tag, what it holds, and its own bytes. */
export interface DerValue {
  readonly tag: number;
  readonly body: Buffer;
  readonly bytes: Buffer;
}

/** The text is no DER, or not of the expected form. */
export class DerError extends Error {}

/** Reads the value at the beginning of some bytes; what follows it is not read. */
export function readDer(bytes: Buffer, at = 0): DerValue {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw new DerError('no value');
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (lengthBytes > 4 || first === 0x80 || at + 2 + lengthBytes > bytes.length) throw new DerError('bad length');
  const length = lengthBytes === 0 ? first : bytes.readUIntBE(at + 2, lengthBytes);
  const start = at + 2 + lengthBytes;
  if (start + length > bytes.length) throw new DerError('cut off');
  return { tag, body: bytes.subarray(start, start + length), bytes: bytes.subarray(at, start + length) };
}

/** The values inside a constructed one. */
export function partsOfDer(value: DerValue): readonly DerValue[] {
  const parts: DerValue[] = [];
  for (let at = 0; at < value.body.length;) {
    const part = readDer(value.body, at);
    parts.push(part);
    at += part.bytes.length;
    if (parts.length > 10_000) throw new DerError('too many parts');
  }
  return parts;
}

/** The part at an index, which must be there and, when a tag is given, be of it. */
export function partAt(parts: readonly DerValue[], index: number, tag?: number): DerValue {
  const part = parts[index];
  if (part === undefined || (tag !== undefined && part.tag !== tag)) throw new DerError('a part is missing');
  return part;
}

/** An object identifier as dotted numbers. */
export function oidOf({ tag, body }: DerValue): string {
  if (tag !== 0x06) throw new DerError('no object identifier');
  const numbers: number[] = [];
  let value = 0;
  for (const byte of body) {
    value = value * 128 + (byte & 0x7f);
    if ((byte & 0x80) === 0) {
      numbers.push(value);
      value = 0;
    }
  }
  const [first = 0, ...rest] = numbers;
  const head = Math.min(2, Math.floor(first / 40));
  return [head, first - head * 40, ...rest].join('.');
}
