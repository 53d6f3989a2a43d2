import { createHash } from 'node:crypto';
import type { VerifiedSignature } from '../../domain/paper/paper-life';
import { digestFits, readSignedMessage } from './cms';
import { DerError, readDer } from './der';

/** What was found of the digital signature of a PDF: it stands, or why it does not, in Vietnamese. */
export type SignatureCheck = { readonly signature: VerifiedSignature } | { readonly reason: string };

/**
 * Verifies that a PDF is the given original plus a digital signature over all of it (trust.md R-EXP-5, F10):
 * the original's bytes stand unchanged at the beginning, the last signature covers the whole file except its own place,
 * and it fits the certificate it brings. Whether the certificate's issuer is to be trusted is for people to say: its
 * names are shown.
 */
export function verifySignedPaper(
  signed: Buffer,
  original: { readonly sha256: string; readonly size: number },
  now: Date,
): SignatureCheck {
  const start = createHash('sha256').update(signed.subarray(0, original.size)).digest('hex');
  if (signed.length <= original.size || start !== original.sha256) {
    return { reason: 'Tệp này không chứa nguyên vẹn văn bản do hệ thống lập. Hãy ký đúng tệp PDF đã tải về.' };
  }
  const place = lastSignature(signed);
  if (place === null) return { reason: 'Tệp này không có chữ ký số.' };
  if (!coversAll(place, signed)) {
    return { reason: 'Chữ ký số không bao trùm toàn bộ tệp: có nội dung được thêm sau khi ký.' };
  }
  if (place.range[0] + place.range[1] < original.size) {
    return { reason: 'Chữ ký số không bao trùm toàn bộ văn bản.' };
  }
  const covered = [
    signed.subarray(0, place.range[1]),
    signed.subarray(place.range[2], place.range[2] + place.range[3]),
  ];
  try {
    return verifyCms(place.contents, covered, now);
  } catch (error) {
    if (error instanceof DerError || error instanceof RangeError || error instanceof TypeError) return BROKEN;
    if (error instanceof Error && 'code' in error) return BROKEN;
    throw error;
  }
}

const BROKEN: SignatureCheck = { reason: 'Chữ ký số không hợp lệ hoặc không đọc được.' };

interface SignaturePlace {
  readonly range: readonly [number, number, number, number];
  readonly contents: Buffer;
}

/** The signature that was added last: where its bytes stand, and what it says it covers. */
function lastSignature(bytes: Buffer): SignaturePlace | null {
  const text = bytes.toString('latin1');
  const found = [...text.matchAll(/\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g)].at(-1);
  if (found === undefined) return null;
  const [, a, b, c, d] = found.map(Number);
  const range = [a ?? 0, b ?? 0, c ?? 0, d ?? 0] as const;
  const hex = /^<([0-9A-Fa-f\s]*)>$/.exec(text.slice(range[0] + range[1], range[2]))?.[1];
  return hex === undefined ? null : { range, contents: Buffer.from(hex.replaceAll(/\s/g, ''), 'hex') };
}

/** From the first byte to the last, with nothing left out but the signature's own place. */
function coversAll({ range: [from, length, again, rest] }: SignaturePlace, bytes: Buffer): boolean {
  return from === 0 && again > length && again + rest === bytes.length;
}

function verifyCms(contents: Buffer, covered: readonly Buffer[], now: Date): SignatureCheck {
  const message = readDer(contents);
  // The place for a signature is larger than it: what fills the rest is covered by nothing, so it must be empty.
  if (contents.subarray(message.bytes.length).some((byte) => byte !== 0)) return BROKEN;
  const signed = readSignedMessage(message);
  if (signed === null) return BROKEN;
  if (!digestFits(signed, covered)) return { reason: 'Nội dung tệp đã bị thay đổi sau khi ký số.' };
  if (!signed.isGenuine) return BROKEN;
  const { certificate } = signed;
  const inTime = new Date(certificate.validFrom) <= now && now <= new Date(certificate.validTo);
  const { subject, issuer, serialNumber: serial } = certificate;
  return { signature: { signer: commonName(subject), issuer: commonName(issuer), serial, inTime } };
}

function commonName(name: string): string {
  return (/^CN=(.+)$/m.exec(name)?.[1] ?? name.replaceAll('\n', ', ')).slice(0, 200);
}
