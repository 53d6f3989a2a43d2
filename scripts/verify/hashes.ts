/**
 * Hashing and signatures of the verifier, written anew from the documents (RFC 8785, RFC 9162, C2SP): it shares no code
 * with the product, so that an error of the product is not an error of its judge.
 */
import { createHash, createHmac, createPublicKey, verify } from 'node:crypto';

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

/** Roots over the first n leaves, for every n that is asked for (RFC 9162 §2.1.1). */
export function rootsAt(leaves: readonly string[], sizes: ReadonlySet<number>): ReadonlyMap<number, string> {
  const roots = new Map<number, string>();
  let peaks: { hash: Buffer; height: number }[] = [];
  leaves.forEach((leaf, index) => {
    let node = { hash: sha256(Buffer.concat([Buffer.of(0), Buffer.from(leaf)])), height: 0 };
    for (let top = peaks.at(-1); top?.height === node.height; top = peaks.at(-1)) {
      node = { hash: joined(top.hash, node.hash), height: node.height + 1 };
      peaks = peaks.slice(0, -1);
    }
    peaks.push(node);
    if (sizes.has(index + 1)) {
      const root = peaks.map(({ hash }) => hash).reduceRight((right, left) => joined(left, right));
      roots.set(index + 1, root.toString('base64'));
    }
  });
  return roots;
}

const joined = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.concat([Buffer.of(1), left, right]));

/** Reads a note and checks that the key signed it. */
export function readNote(text: string, publicKey: string, where: string) {
  const [body, signatures] = text.split('\n\n');
  const [origin = '', size = '', root = ''] = (body ?? '').split('\n');
  const raw = Buffer.from(publicKey, 'hex');
  const isGenuine = (signatures ?? '').split('\n').some((line) => {
    const [dash, name, code = ''] = line.split(' ');
    const bytes = Buffer.from(code, 'base64');
    const id = sha256(Buffer.concat([Buffer.from(`${name ?? ''}\n`), Buffer.of(1), raw])).subarray(0, 4);
    if (dash !== '—' || raw.length !== 32 || bytes.length !== 68 || !id.equals(bytes.subarray(0, 4))) return false;
    const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]);
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return verify(null, Buffer.from(`${body ?? ''}\n`), key, bytes.subarray(4));
  });
  if (!isGenuine) throw new Misfit(`${where}: chữ ký không phải của khóa ${publicKey.slice(0, 16)}`);
  if (!origin.startsWith('thi-tuyen/') || !/^\d+$/.test(size)) throw new Misfit(`${where}: không phải điểm kiểm chứng`);
  return { chain: origin.slice('thi-tuyen/'.length), size: Number(size), root };
}
