import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** Điểm kiểm chứng. How long a chain was and the root over all of it: whoever holds one can contradict any later edit. */
export interface Checkpoint {
  readonly chainId: string;
  readonly size: number;
  /** Root over the first `size` entries, 64 hex digits. */
  readonly root: string;
}

/** Whoever signs checkpoints: the product itself, or the supervisors with a key of their own. */
export interface CheckpointSigner {
  readonly name: string;
  /** The raw public key, 32 bytes in hex: published, so that anybody can check. */
  readonly publicKey: string;
  readonly sign: (body: string) => string;
}

/** Name of the product's own key in its signatures. */
export const PRODUCT_KEY = 'thi-tuyen';
/** Name of the supervisors' key. */
export const SUPERVISION_KEY = 'ban-giam-sat';

const ORIGIN = 'thi-tuyen/';
const ED25519 = Buffer.of(1);
/** What stands before the 32 raw bytes in the standard forms of an Ed25519 key (RFC 8410). */
const PRIVATE_FORM = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_FORM = Buffer.from('302a300506032b6570032100', 'hex');

/** The three lines that are signed (C2SP tlog-checkpoint): origin, size, root. No time: equal chains give equal bytes. */
export function checkpointBody({ chainId, size, root }: Checkpoint): string {
  return `${ORIGIN}${chainId}\n${String(size)}\n${Buffer.from(root, 'hex').toString('base64')}\n`;
}

/** The signed note: the body, an empty line, one signature line per signer (C2SP signed-note). */
export function signedNote(checkpoint: Checkpoint, signers: readonly CheckpointSigner[]): string {
  const body = checkpointBody(checkpoint);
  return `${body}\n${signers.map((signer) => signer.sign(body)).join('')}`;
}

/** Adds a signature line to a note. */
export function cosigned(note: string, line: string): string {
  return note.includes(line) ? note : `${note}${line}`;
}

/**
 * What of a note is stamped: the three lines and the product's own signature. The supervisors' come later and say
 * nothing of when the product signed.
 */
export function stampedPart(note: string): Buffer {
  const [body = '', lines = ''] = note.split('\n\n');
  return Buffer.from(`${body}\n\n${lines.split('\n')[0] ?? ''}\n`);
}

/** A signer from its 32 secret bytes. */
export function createSigner(name: string, seed: Buffer): CheckpointSigner {
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE_FORM, seed]), format: 'der', type: 'pkcs8' });
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  const id = keyId(name, raw);
  return {
    name,
    publicKey: raw.toString('hex'),
    sign: (body) => {
      const signature = Buffer.concat([id, sign(null, Buffer.from(body), key)]);
      return `— ${name} ${signature.toString('base64')}\n`;
    },
  };
}

/** Whether a note carries a valid signature of a name under a public key. */
export function isSignedBy(note: string, name: string, publicKey: string): boolean {
  const [body, lines] = partsOf(note);
  const raw = Buffer.from(publicKey, 'hex');
  if (raw.length !== 32) return false;
  return lines.some((line) => {
    const [dash, by, encoded = ''] = line.split(' ');
    const signature = Buffer.from(encoded, 'base64');
    if (dash !== '—' || by !== name || signature.length !== 68) return false;
    return keyId(name, raw).equals(signature.subarray(0, 4)) && isGenuine(body, raw, signature.subarray(4));
  });
}

/** The checkpoint a note states, signatures unread; null when it is no note of ours. */
export function parseNote(note: string): Checkpoint | null {
  const [origin = '', size = '', root = '', end] = partsOf(note)[0].split('\n');
  const bytes = Buffer.from(root, 'base64');
  if (!origin.startsWith(ORIGIN) || !/^(?:0|[1-9]\d{0,14})$/.test(size) || end !== '') return null;
  if (bytes.length !== 32 || bytes.toString('base64') !== root) return null;
  return { chainId: origin.slice(ORIGIN.length), size: Number(size), root: bytes.toString('hex') };
}

function partsOf(note: string): readonly [body: string, lines: readonly string[]] {
  const cut = note.indexOf('\n\n');
  return cut < 0 ? [note, []] : [note.slice(0, cut + 1), note.slice(cut + 2).split('\n')];
}

/** First four bytes of SHA-256(name ‖ "\n" ‖ algorithm ‖ key): tells which key made a signature (C2SP signed-note). */
function keyId(name: string, raw: Buffer): Buffer {
  return createHash('sha256').update(`${name}\n`).update(ED25519).update(raw).digest().subarray(0, 4);
}

function isGenuine(body: string, raw: Buffer, signature: Buffer): boolean {
  const key: KeyObject = createPublicKey({ key: Buffer.concat([PUBLIC_FORM, raw]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(body), key, signature);
}
