import { createHash, randomBytes } from 'node:crypto';
import type { X509Certificate } from 'node:crypto';
import { digestFits, readSignedMessage } from '../minutes/cms';
import type { SignedMessage } from '../minutes/cms';
import { DerError, oidOf, partAt, partsOfDer, readDer } from '../minutes/der';
import type { DerValue } from '../minutes/der';

/** What an authority's token says: these bytes existed then. */
export interface Timestamp {
  readonly at: Date;
  /** Name in the authority's certificate. */
  readonly authority: string;
}

/** What became of a token that was checked: the time it proves, or why it proves none, in words for the log. */
export type TimestampCheck =
  { readonly ok: true; readonly timestamp: Timestamp } | { readonly ok: false; readonly why: string };

/** A question to a time-stamping authority and what its answer must repeat. */
export interface TimestampQuestion {
  readonly bytes: Buffer;
  readonly nonce: Buffer;
}

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const SHA_256 = Buffer.from('0609608648016503040201', 'hex');
const NULL = Buffer.from('0500', 'hex');
/** Certificates between the authority's and the one that is trusted. */
const DEEPEST = 5;

/** Asks for a token over some bytes (RFC 3161 §2.4.1): their hash leaves the machine, they do not. */
export function timestampQuestion(stamped: Buffer, random: Buffer = randomBytes(16)): TimestampQuestion {
  // Without a leading zero or a sign, as a number is written; so that it comes back the same.
  const nonce = Buffer.concat([Buffer.of(((random[0] ?? 0) & 0x7f) | 0x40), random.subarray(1)]);
  const imprint = der(0x30, der(0x30, SHA_256, NULL), der(0x04, sha256(stamped)));
  return { bytes: der(0x30, der(0x02, Buffer.of(1)), imprint, der(0x02, nonce), der(0x01, Buffer.of(0xff))), nonce };
}

/** The token in an authority's answer (RFC 3161 §2.4.2); null when it gave none. */
export function tokenIn(answer: Buffer): Buffer | null {
  try {
    const [status, token] = partsOfDer(readDer(answer));
    const code = status === undefined ? undefined : partAt(partsOfDer(status), 0, 0x02).body;
    return token !== undefined && code?.length === 1 && (code[0] ?? 9) <= 1 ? token.bytes : null;
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}

/**
 * Whether a token proves that some bytes existed at its time: it is whole, over these bytes, answers our question where
 * that is still known, and was signed by a certificate for time-stamping that a trusted one stands behind.
 */
export function checkToken(
  token: Buffer,
  asked: { readonly stamped: Buffer; readonly nonce?: Buffer; readonly trusted: readonly X509Certificate[] },
): TimestampCheck {
  try {
    return judged(token, asked);
  } catch (error) {
    // Ours, or with a code what Node and OpenSSL say of a certificate or a key they cannot read.
    const { code } = error as { readonly code?: unknown };
    if (error instanceof DerError || error instanceof RangeError || code !== undefined) return no('unreadable');
    throw error;
  }
}

const no = (why: string): TimestampCheck => ({ ok: false, why });

function judged(token: Buffer, { stamped, nonce, trusted }: Parameters<typeof checkToken>[1]): TimestampCheck {
  const value = readDer(token);
  if (value.bytes.length !== token.length) return no('something follows the token');
  const message = readSignedMessage(value);
  if (message === null || message.content === null) return no('no signed message');
  const { content, certificate } = message;
  const type = message.attribute(CONTENT_TYPE);
  if (content.type !== TST_INFO || type === null || oidOf(type) !== TST_INFO) return no('no time stamp');
  if (!message.isGenuine || !digestFits(message, [content.bytes])) return no('not signed by its certificate');
  if (!namesCertificate(message)) return no('names another certificate');
  const info = partsOfDer(readDer(content.bytes));
  const [algorithm, hash] = partsOfDer(partAt(info, 2, 0x30));
  const isOurs = algorithm?.tag === 0x30 && partAt(partsOfDer(algorithm), 0).bytes.equals(SHA_256);
  if (!isOurs || hash === undefined || !hash.body.equals(sha256(stamped))) return no('of other bytes');
  const answered = info.slice(5).find(({ tag }) => tag === 0x02)?.body;
  if (nonce !== undefined && answered?.equals(nonce) !== true) return no('answers another question');
  const at = timeOf(partAt(info, 4, 0x18));
  if (String(certificate.keyUsage) !== TIME_STAMPING) return no('certificate is not for time-stamping');
  if (!isTrusted(message, trusted, at)) return no('nobody trusted stands behind its certificate');
  return { ok: true, timestamp: { at, authority: nameOf(certificate) } };
}

/** The signed attributes must name the certificate, so that no other with the same key can be put in its place (RFC 5816). */
function namesCertificate({ attribute, certificate }: SignedMessage): boolean {
  const second = attribute(SIGNING_CERTIFICATE_V2);
  const first = second ?? attribute(SIGNING_CERTIFICATE);
  if (first === null) return false;
  const named = partsOfDer(partAt(partsOfDer(partAt(partsOfDer(first), 0, 0x30)), 0, 0x30));
  const hash = named.find(({ tag }) => tag === 0x04)?.body;
  const usesDefault = second === null || named[0]?.tag === 0x04;
  const isSha256 = usesDefault || partAt(partsOfDer(partAt(named, 0, 0x30)), 0).bytes.equals(SHA_256);
  const algorithm = second === null ? 'sha1' : 'sha256';
  return isSha256 && hash?.equals(createHash(algorithm).update(certificate.raw).digest()) === true;
}

/** Up from the signer's certificate, each signed by the next and within its time, to one that is trusted. */
function isTrusted(
  { certificate, certificates }: SignedMessage,
  trusted: readonly X509Certificate[],
  at: Date,
): boolean {
  let below = certificate;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const { validFrom, validTo, fingerprint256 } = below;
    if (at < new Date(validFrom) || at > new Date(validTo)) return false;
    if (trusted.some((one) => one.fingerprint256 === fingerprint256)) return true;
    const signer = [...trusted, ...certificates].find(
      (one) => one.ca && one.fingerprint256 !== fingerprint256 && below.checkIssued(one) && below.verify(one.publicKey),
    );
    if (signer === undefined) return false;
    below = signer;
  }
  return false;
}

/** GeneralizedTime as RFC 3161 wants it: Greenwich, seconds, and as many decimals as there are. */
function timeOf({ body }: DerValue): Date {
  const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/.exec(body.toString('latin1'));
  if (found === null) throw new DerError('no time');
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '', part = ''] = found;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${part.slice(0, 4)}Z`);
  if (Number.isNaN(at.getTime())) throw new DerError('no time');
  return at;
}

function nameOf({ subject }: X509Certificate): string {
  return (/^CN=(.+)$/m.exec(subject)?.[1] ?? subject.replaceAll('\n', ', ')).slice(0, 200);
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** One value; ours are all short. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag, body.length), body]);
}
