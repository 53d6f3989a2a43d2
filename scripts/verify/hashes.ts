/**
 * Hashing and signatures of the verifier, written anew from the documents (RFC 8785, RFC 9162, C2SP): it shares no code
 * with the product, so that an error of the product is not an error of its judge.
 */
import { createHash, createHmac, verify } from 'node:crypto';

/** Any object of the bundle. */
export type Fields = Readonly<Record<string, unknown>>;

/** The data contradict themselves or what was signed; the message names where. */
export class Misfit extends Error {}
/** The data use something this program does not know, so that it can neither confirm nor contradict. */
export class CannotTell extends Error {}

export const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
export const hex = (data: string): string => sha256(data).toString('hex');
export const hmac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex');

/** One text for one value: members sorted, no blanks. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one)).join(',')}]`;
  if (!isFields(value)) return JSON.stringify(value ?? null);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

export const isFields = (one: unknown): one is Fields => typeof one === 'object' && one !== null && !Array.isArray(one);
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
export const rows = (from: unknown, name: string): readonly Fields[] => listOf(fieldsOf(from)[name]).filter(isFields);
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const same = (a: unknown, b: unknown): boolean => canonical(a ?? null) === canonical(b ?? null);

/** The files of an archive that packs nothing, by name. */
export function filesOf(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    const start = at + 30 + bytes.readUInt16LE(at + 26);
    const name = bytes.toString('utf8', at + 30, start);
    at = start + bytes.readUInt32LE(at + 18);
    files.set(name, bytes.subarray(start, at));
  }
  return files;
}

/** Roots over the first n leaves, at n - 1, for every n that is asked for (RFC 9162 §2.1.1). */
export function rootsAt(leaves: readonly string[], sizes: ReadonlySet<number>): readonly string[] {
  const peaks: Buffer[] = [];
  return leaves.map((leaf, index) => {
    peaks.push(sha256(Buffer.concat([Buffer.of(0), Buffer.from(leaf)])));
    for (let rest = index + 1; rest % 2 === 0; rest /= 2) peaks.push(joined(...peaks.splice(-2)));
    if (!sizes.has(index + 1)) return '';
    return peaks.reduceRight((right, left) => joined(left, right)).toString('base64');
  });
}

const joined = (...both: readonly Buffer[]): Buffer => sha256(Buffer.concat([Buffer.of(1), ...both]));

/** Reads a note and checks that the key, or which of some keys, signed it. */
export function readNote(text: string, keys: string | readonly string[], where: string) {
  const [body = '', signatures = ''] = text.split('\n\n');
  const [origin = '', size = '', root = ''] = body.split('\n');
  const isBy = (raw: Buffer, line: string): boolean => {
    const [dash, name = '', code = ''] = line.split(' ');
    const bytes = Buffer.from(code, 'base64');
    const id = sha256(Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(1), raw])).subarray(0, 4);
    if (dash !== '—' || raw.length !== 32 || bytes.length !== 68 || !id.equals(bytes.subarray(0, 4))) return false;
    const key = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]);
    return verify(null, Buffer.from(`${body}\n`), { key, format: 'der', type: 'spki' }, bytes.subarray(4));
  };
  const by = [keys].flat().find((key) => signatures.split('\n').some((line) => isBy(Buffer.from(key, 'hex'), line)));
  if (by === undefined) throw new Misfit(`${where}: chữ ký không phải của khóa ${String(keys).slice(0, 16)}`);
  if (!origin.startsWith('thi-tuyen/') || !/^\d+$/.test(size)) throw new Misfit(`${where}: không phải điểm kiểm chứng`);
  return { by, chain: origin.slice('thi-tuyen/'.length), size: Number(size), root };
}
