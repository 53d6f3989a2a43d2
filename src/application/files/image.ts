import { crc32 } from 'node:zlib';

/** Most points of an image: a larger one is a weapon against whoever opens it (trust.md R-FILE-2). */
const MOST_PIXELS = 40_000_000;
const DAMAGED = 'Tệp ảnh bị hỏng hoặc không đúng loại.';
const TOO_LARGE = 'Ảnh lớn hơn 40 megapixel.';
/** What other files begin with: after the end of a picture they would be another file in disguise. */
const DISGUISED = ['%pdf-', '<script', '<html', '<!doctype', '<?php'];
/** The end record of an archive, within the distance from the end in which readers look for it. */
const ARCHIVE_END = 'pk\u0005\u0006';
const ARCHIVE_REACH = 66_000;

const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Why a PNG must be refused; null when every chunk is whole and nothing follows the last. */
export function inspectPng(bytes: Buffer): string | null {
  if (!bytes.subarray(0, 8).equals(PNG_START)) return DAMAGED;
  let position = 8;
  let type = '';
  while (type !== 'IEND') {
    if (position + 12 > bytes.length) return DAMAGED;
    const length = bytes.readUInt32BE(position);
    const end = position + 12 + length;
    if (end > bytes.length) return DAMAGED;
    type = bytes.toString('latin1', position + 4, position + 8);
    if (crc32(bytes.subarray(position + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return DAMAGED;
    if (position === 8) {
      if (type !== 'IHDR' || length !== 13) return DAMAGED;
      const size = sizeProblem(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
      if (size !== null) return size;
    }
    position = end;
  }
  return position === bytes.length ? null : DAMAGED;
}

/** Start-of-frame markers: those that carry the size. */
const FRAMES: ReadonlySet<number> = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
]);

/**
 * Why a JPEG must be refused; null when its segments are whole. Phones append a second picture or notes of their own after
 * the end, so more bytes may follow, but none that make it another kind of file as well.
 */
export function inspectJpeg(bytes: Buffer): string | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return DAMAGED;
  let position = 2;
  let hasFrame = false;
  while (position + 4 <= bytes.length) {
    if (bytes[position] !== 0xff) return DAMAGED;
    const marker = bytes[position + 1] ?? 0;
    if (marker === 0xff) {
      position += 1;
      continue;
    }
    const length = bytes.readUInt16BE(position + 2);
    if (length < 2 || position + 2 + length > bytes.length) return DAMAGED;
    if (FRAMES.has(marker)) {
      if (length < 8) return DAMAGED;
      const size = sizeProblem(bytes.readUInt16BE(position + 7), bytes.readUInt16BE(position + 5));
      if (size !== null) return size;
      hasFrame = true;
    }
    position += 2 + length;
    if (marker === 0xda) return hasFrame ? endOf(bytes, position) : DAMAGED;
  }
  return DAMAGED;
}

function endOf(bytes: Buffer, scan: number): string | null {
  const end = bytes.indexOf(Buffer.from([0xff, 0xd9]), scan);
  if (end === -1) return DAMAGED;
  const rest = bytes
    .subarray(end + 2)
    .toString('latin1')
    .toLowerCase();
  const isDisguised =
    DISGUISED.some((start) => rest.includes(start)) || rest.slice(-ARCHIVE_REACH).includes(ARCHIVE_END);
  return isDisguised ? 'Sau phần ảnh còn một tệp loại khác nên bị từ chối.' : null;
}

function sizeProblem(width: number, height: number): string | null {
  if (width === 0 || height === 0) return DAMAGED;
  return width * height > MOST_PIXELS ? TOO_LARGE : null;
}
