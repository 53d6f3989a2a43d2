import { inflateRawSync } from 'node:zlib';

/** Limits of a workbook (trust.md R-FILE-3). */
const MOST_ENTRIES = 1_000;
const MOST_UNPACKED = 50 * 1_048_576;
const MOST_RATIO = 100;

const DAMAGED = 'Tệp Excel bị hỏng hoặc không đúng loại.';
const TOO_PACKED = 'Tệp Excel nén quá mức cho phép nên không được mở.';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
  readonly flags: number;
}

/**
 * Why an .xlsx must be refused; null when it is safe to open. Every part is unpacked here once, never to more than it
 * declares: a bomb that lies about its size stops at the lie.
 */
export function inspectXlsx(bytes: Buffer): string | null {
  const entries = entriesOf(bytes);
  if (typeof entries === 'string') return entries;
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length) return DAMAGED;
  if (!names.has('[content_types].xml') || !names.has('xl/workbook.xml')) return DAMAGED;
  const active = entries.find(
    ({ name }) =>
      /vbaproject|\/activex\/|\/externallinks\/|\/embeddings\/|\.bin$/i.test(name) && !/printersettings/i.test(name),
  );
  if (active !== undefined)
    return 'Tệp Excel có macro, liên kết ngoài hoặc tệp nhúng nên bị từ chối. Hãy lưu lại dạng .xlsx thường.';
  return entries.map((entry) => entryProblem(bytes, entry)).find((problem) => problem !== null) ?? null;
}

function entriesOf(bytes: Buffer): readonly Entry[] | string {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004' || end === -1 || end + 22 > bytes.length)
    return DAMAGED;
  if (end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length) return DAMAGED;
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return TOO_PACKED;
  const entries: Entry[] = [];
  let position = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > end || bytes.readUInt32LE(position) !== 0x02014b50) return DAMAGED;
    const nameLength = bytes.readUInt16LE(position + 28);
    entries.push({
      flags: bytes.readUInt16LE(position + 8),
      method: bytes.readUInt16LE(position + 10),
      packed: bytes.readUInt32LE(position + 20),
      unpacked: bytes.readUInt32LE(position + 24),
      offset: bytes.readUInt32LE(position + 42),
      name: bytes.toString('utf8', position + 46, position + 46 + nameLength),
    });
    position += 46 + nameLength + bytes.readUInt16LE(position + 30) + bytes.readUInt16LE(position + 32);
  }
  const unpacked = entries.reduce((sum, one) => sum + one.unpacked, 0);
  const packed = entries.reduce((sum, one) => sum + one.packed, 0);
  if (unpacked > MOST_UNPACKED || unpacked > Math.max(packed, 1) * MOST_RATIO) return TOO_PACKED;
  return entries;
}

function entryProblem(bytes: Buffer, { name, method, packed, unpacked, offset, flags }: Entry): string | null {
  if ((flags & 1) !== 0) return 'Tệp Excel được đặt mật khẩu nên không đọc được.';
  if (/^[\\/]|\.\.|\0|:/.test(name) || ![0, 8].includes(method)) return DAMAGED;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50) return DAMAGED;
  const nameLength = bytes.readUInt16LE(offset + 26);
  if (bytes.toString('utf8', offset + 30, offset + 30 + nameLength) !== name) return DAMAGED;
  const start = offset + 30 + nameLength + bytes.readUInt16LE(offset + 28);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed) return DAMAGED;
  if (method === 0) return packed === unpacked ? xmlProblem(name, data) : DAMAGED;
  try {
    const content = inflateRawSync(data, { maxOutputLength: Math.max(1, unpacked) });
    return content.length === unpacked ? xmlProblem(name, content) : DAMAGED;
  } catch {
    return DAMAGED;
  }
}

/** A document type could define entities that grow without end; no spreadsheet program writes one. */
function xmlProblem(name: string, content: Buffer): string | null {
  if (!/\.(?:xml|rels)$/i.test(name)) return null;
  if (content.includes('<!DOCTYPE') || content.includes('<!ENTITY')) return DAMAGED;
  const isLink = /\.rels$/i.test(name) && /TargetMode\s*=\s*["']External["']/i.test(content.toString('utf8'));
  const isHyperlink =
    isLink && !/relationships\/(?:oleObject|externalLink|attachedTemplate|frame)/i.test(content.toString('utf8'));
  return isLink && !isHyperlink ? 'Tệp Excel có liên kết ra ngoài nên bị từ chối.' : null;
}

const XLS_START = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Why an old .xls must be refused; null when it is a workbook without macros and without a password. */
export function inspectXls(bytes: Buffer): string | null {
  if (!bytes.subarray(0, 8).equals(XLS_START) || bytes.length < 1_536) return DAMAGED;
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (has('_VBA_PROJECT') || has('ObjectPool')) return 'Tệp Excel có macro hoặc tệp nhúng nên bị từ chối.';
  if (has('EncryptedPackage')) return 'Tệp Excel được đặt mật khẩu nên không đọc được.';
  return has('Workbook') || has('Book') ? null : DAMAGED;
}
