import { createHash } from 'node:crypto';
import { Binary } from 'bson';
import type { Document } from 'bson';
import { entryBytes } from '../../src/application/audit/chain';
import type { LogGap } from '../../src/application/integrity/accept-older';
import { parseNote } from '../../src/application/integrity/checkpoint';
import { createMerkleTree } from '../../src/application/integrity/merkle';
import type { MerkleTree } from '../../src/application/integrity/merkle';
import type { Store } from '../../src/persistence/mongo/connect';
import { SCHEMAS } from '../../src/persistence/mongo/schemas';
import type { FileStore } from '../../src/persistence/file-ports';
import type { AuditEntry } from '../../src/persistence/ports';

/** One thing of a backup, in the order they come: the start, the checkpoints signed, all rows, all files, the end. */
export type BackupRecord =
  | { readonly is: 'start'; readonly format: string; readonly takenAt: string; readonly signed: string }
  | { readonly is: 'row'; readonly collection: string; readonly row: Document }
  | { readonly is: 'file'; readonly id: string; readonly bytes: Binary }
  | { readonly is: 'end'; readonly rows: number; readonly files: number };

/** What a backup holds, as counted while it was written or read. */
export interface Inventory {
  readonly takenAt: string;
  /** The lines of the checkpoints that the saved machine had signed. */
  readonly signed: string;
  readonly rows: number;
  readonly files: number;
  /** What the checkpoints say was there once and the log has not. */
  readonly gaps: readonly LogGap[];
}

/** The backup is of another kind, or its content contradicts what it must fit. */
export class Unfit extends Error {}

const FORMAT = 'thi-tuyen/backup@1';

/** Everything of a store and of its files; nothing may be writing meanwhile. A file whose bytes are gone is told. */
export async function* recordsOf(
  { connection }: Store,
  files: FileStore,
  facts: { readonly signed: string; readonly now: Date; readonly missing: (id: string) => void },
): AsyncGenerator<BackupRecord> {
  yield { is: 'start', format: FORMAT, takenAt: facts.now.toISOString(), signed: facts.signed };
  let [rows, saved] = [0, 0];
  for (const collection of Object.keys(SCHEMAS)) {
    const order = collection === 'auditEntries' ? { chainId: 1 as const, sequence: 1 as const } : { _id: 1 as const };
    for await (const row of connection.collection(collection).find({}).sort(order)) {
      rows += 1;
      yield { is: 'row', collection, row };
    }
  }
  for await (const { _id } of connection.collection<{ _id: string }>('files').find({}).sort({ _id: 1 })) {
    const bytes = await files.read(_id).catch(() => null);
    if (bytes === null) {
      facts.missing(_id);
      continue;
    }
    saved += 1;
    yield { is: 'file', id: _id, bytes: new Binary(bytes) };
  }
  yield { is: 'end', rows, files: saved };
}

/**
 * Reads a backup through without writing anything: it is whole, of this format, its files are as recorded, and its log
 * reaches and fits every checkpoint it must (trust.md 3.13).
 * @throws Unfit
 */
export async function surveyed(
  records: AsyncIterable<BackupRecord>,
  notes: readonly string[],
  { mayBeOlder = false } = {},
): Promise<Inventory> {
  let start: { readonly takenAt: string; readonly signed: string } | null = null;
  let [rows, files, isWhole] = [0, 0, false];
  let log = expecting(notes);
  const hashes = new Map<string, unknown>();
  for await (const record of records) {
    if (record.is === 'start') {
      if (record.format !== FORMAT) throw new Unfit('Tệp này không phải bản sao lưu của Thi Tuyển.');
      start = record;
      log = expecting([...notes, ...notesIn(record.signed)]);
    } else if (record.is === 'row') {
      if (!(record.collection in SCHEMAS)) throw new Unfit(`Bản phần mềm này không biết phần "${record.collection}".`);
      rows += 1;
      if (record.collection === 'auditEntries') log.add(record.row as unknown as AuditEntry);
      if (record.collection === 'files') hashes.set(String(record.row['_id']), record.row['sha256']);
    } else if (record.is === 'file') {
      files += 1;
      const hash = createHash('sha256').update(record.bytes.buffer).digest('hex');
      if (hashes.get(record.id) !== hash) throw new Unfit(`Tệp đính kèm ${record.id} không như đã ghi nhận.`);
    } else isWhole = record.rows === rows && record.files === files;
  }
  if (start === null || !isWhole) throw new Unfit('Bản sao lưu không trọn vẹn.');
  const gaps = log.gaps();
  if (gaps.length > 0 && !mayBeOlder) throw new Unfit(`Bản sao lưu cũ hơn điểm kiểm chứng: ${gapsInWords(gaps)}.`);
  return { takenAt: start.takenAt, signed: start.signed, rows, files, gaps };
}

/** The notes in the lines that a machine remembers its signatures by; a torn last line is passed over. */
export function notesIn(lines: string): readonly string[] {
  return lines.split('\n').flatMap((line) => {
    try {
      const { note } = JSON.parse(line) as { readonly note?: unknown };
      return typeof note === 'string' ? [note] : [];
    } catch {
      return [];
    }
  });
}

/** Follows the log entry by entry and holds it against the notes as it passes their sizes. */
function expecting(texts: readonly string[]) {
  const notes = texts.map((text) => {
    const note = parseNote(text);
    if (note === null) throw new Unfit('Điểm kiểm chứng không đọc được.');
    return note;
  });
  const trees = new Map<string, MerkleTree>(notes.map(({ chainId }) => [chainId, createMerkleTree()]));
  return {
    add: (entry: AuditEntry): void => {
      const tree = trees.get(entry.chainId);
      if (tree === undefined) return;
      tree.add(entryBytes(entry));
      const due = notes.filter(({ chainId, size }) => chainId === entry.chainId && size === tree.size());
      if (due.some(({ root }) => root !== tree.root().toString('hex'))) {
        throw new Unfit(`Bản sao lưu trái với điểm kiểm chứng của chuỗi ${entry.chainId}.`);
      }
    },
    gaps: (): readonly LogGap[] =>
      [...trees].flatMap(([chainId, tree]) => {
        const signed = Math.max(...notes.filter((note) => note.chainId === chainId).map(({ size }) => size));
        return tree.size() < signed ? [{ chainId, had: tree.size(), signed }] : [];
      }),
  };
}

/** What is missing, chain by chain. */
export function gapsInWords(gaps: readonly LogGap[]): string {
  return gaps
    .map(({ chainId, had, signed }) => `chuỗi ${chainId}: còn ${String(had)} bản ghi, đã ký đến ${String(signed)}`)
    .join('; ');
}
