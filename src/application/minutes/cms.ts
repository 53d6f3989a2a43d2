import { createHash, timingSafeEqual, verify, X509Certificate } from 'node:crypto';
import { DerError, oidOf, partAt, partsOfDer } from './der';
import type { DerValue } from './der';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const DIGESTS: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** A signed message (CMS, RFC 5652) with one signer. */
export interface SignedMessage {
  /** What the message carries and says it is; null when it stands elsewhere, as in a PDF. */
  readonly content: { readonly type: string; readonly bytes: Buffer } | null;
  readonly digest: string;
  /** Of the signer. */
  readonly certificate: X509Certificate;
  readonly certificates: readonly X509Certificate[];
  /** The digest of the content, as the signer signed it. */
  readonly stated: Buffer;
  /** Whether the signer's key signed the attributes; the content is theirs when its digest is `stated` too. */
  readonly isGenuine: boolean;
  /** A signed attribute's first value by its identifier. */
  readonly attribute: (oid: string) => DerValue | null;
}

/** Reads a signed message; null when it is none, or has not exactly one signer we can read. @throws DerError */
export function readSignedMessage(message: DerValue): SignedMessage | null {
  const info = partsOfDer(message);
  if (oidOf(partAt(info, 0)) !== SIGNED_DATA) return null;
  const data = partsOfDer(partAt(partsOfDer(partAt(info, 1, 0xa0)), 0, 0x30));
  const certificates = data
    .filter(({ tag }) => tag === 0xa0)
    .flatMap(partsOfDer)
    .map(({ bytes }) => new X509Certificate(bytes));
  const signers = partsOfDer(partAt(data, data.length - 1, 0x31));
  if (signers.length !== 1) return null;
  const signer = partsOfDer(partAt(signers, 0, 0x30));
  const digest = DIGESTS[oidOf(partAt(partsOfDer(partAt(signer, 2, 0x30)), 0))];
  const certificate = certificateOf(partAt(signer, 1, 0x30), certificates);
  const attributes = partAt(signer, 3, 0xa0);
  const signature = signer.find(({ tag }) => tag === 0x04);
  if (digest === undefined || certificate === null || signature === undefined) return null;
  const attribute = (oid: string): DerValue | null => attributeOf(attributes, oid);
  const stated = attribute(MESSAGE_DIGEST);
  if (stated?.tag !== 0x04) throw new DerError('no digest');
  // The attributes are signed as a SET, whatever tag they stand under in the message (RFC 5652 §5.4).
  const signedBytes = Buffer.concat([Buffer.from([0x31]), attributes.bytes.subarray(1)]);
  const isGenuine = verify(digest, signedBytes, certificate.publicKey, signature.body);
  const content = contentOf(partAt(data, 2, 0x30));
  return { content, digest, certificate, certificates, stated: stated.body, isGenuine, attribute };
}

/** Whether the digest that was signed is that of these bytes. */
export function digestFits({ digest, stated }: SignedMessage, covered: readonly Buffer[]): boolean {
  const hash = createHash(digest);
  for (const part of covered) hash.update(part);
  const actual = hash.digest();
  return stated.length === actual.length && timingSafeEqual(stated, actual);
}

function contentOf(encapsulated: DerValue): SignedMessage['content'] {
  const parts = partsOfDer(encapsulated);
  if (parts.length < 2) return null;
  return { type: oidOf(partAt(parts, 0)), bytes: partAt(partsOfDer(partAt(parts, 1, 0xa0)), 0, 0x04).body };
}

/** The certificate the signer names by its serial number. */
function certificateOf(identifier: DerValue, certificates: readonly X509Certificate[]): X509Certificate | null {
  const serial = partAt(partsOfDer(identifier), 1, 0x02).body.toString('hex').replace(/^0+/, '').toUpperCase();
  return certificates.find(({ serialNumber }) => serialNumber.replace(/^0+/, '') === serial) ?? null;
}

function attributeOf(attributes: DerValue, oid: string): DerValue | null {
  for (const attribute of partsOfDer(attributes)) {
    const parts = partsOfDer(attribute);
    if (oidOf(partAt(parts, 0)) === oid) return partAt(partsOfDer(partAt(parts, 1, 0x31)), 0);
  }
  return null;
}
