import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from 'bson';
import type { FileStore } from '../../src/persistence/file-ports';
import type { Store } from '../../src/persistence/mongo/connect';
import { SCHEMAS } from '../../src/persistence/mongo/schemas';
import type { BackupRecord } from './records';

/** Rows written at a time. */
const BATCH = 500;

/** Where a backup is brought back to. */
export interface Target {
  readonly store: Store;
  readonly files: FileStore;
  /** Where the bytes of a file stand until they are whole. */
  readonly temporaryDir: string;
}

/** Refuses a store that holds anything: bringing back over it would mix two pasts. @throws Error */
export async function mustBeEmpty({ connection }: Store): Promise<void> {
  for (const name of Object.keys(SCHEMAS)) {
    if ((await connection.collection(name).findOne({})) === null) continue;
    throw new Error('Kho đích không trống: chỉ phục hồi vào kho trống.');
  }
}

/** Writes a surveyed backup into an empty store; a fault on the way leaves the store empty again. */
export async function fill(records: AsyncIterable<BackupRecord>, target: Target): Promise<void> {
  const { connection } = target.store;
  const waiting = new Map<string, Document[]>();
  const write = async (name: string): Promise<void> => {
    const rows = waiting.get(name) ?? [];
    waiting.delete(name);
    if (rows.length > 0) await connection.collection<Document>(name).insertMany(rows);
  };
  try {
    for await (const record of records) {
      if (record.is === 'file') await bringBack(record.id, record.bytes.buffer, target);
      if (record.is !== 'row') continue;
      const rows = waiting.get(record.collection) ?? [];
      waiting.set(record.collection, rows);
      rows.push(record.row);
      if (rows.length >= BATCH) await write(record.collection);
    }
    for (const name of waiting.keys()) await write(name);
  } catch (error) {
    await empty(target.store);
    throw error;
  }
}

/** Takes everything out of a store again. */
export async function empty({ connection }: Store): Promise<void> {
  for (const name of Object.keys(SCHEMAS)) await connection.collection(name).deleteMany({});
}

async function bringBack(id: string, bytes: Uint8Array, { files, temporaryDir }: Target): Promise<void> {
  await mkdir(temporaryDir, { recursive: true, mode: 0o700 });
  const draft = join(temporaryDir, id);
  await writeFile(draft, bytes, { mode: 0o600 });
  await files.keep(id, draft);
}
