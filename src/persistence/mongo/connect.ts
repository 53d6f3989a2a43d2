import mongoose from 'mongoose';
import type { Connection, Model } from 'mongoose';
import { modelOf } from './aggregate';
import { SCHEMAS } from './schemas';
import type { CollectionName } from './schemas';
import { connectFailure, UnfitStoreError } from './store-failure';

/** Every model of one connection. */
export type Models = Readonly<Record<CollectionName, Model<{ readonly _id: string } & Record<string, unknown>>>>;

/** An open store with its models. */
export interface Store {
  readonly connection: Connection;
  readonly models: Models;
  /** Whether the store answers now. */
  readonly ready: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Oldest MongoDB the product runs on, of 8.0 and of what followed: below, memory is read without a password (trust.md T63). */
const OLDEST_SERVER = [8, 0, 21] as const;
const OLDEST_LATER = [8, 2, 3] as const;

mongoose.set('strictQuery', 'throw');
mongoose.set('sanitizeFilter', true);

/**
 * Opens the store behind a URI, makes its collections and indexes, and refuses one that cannot keep the product's
 * promises: transactions need a replica set.
 */
export async function connect(
  uri: string,
  options: { readonly databaseName: string; readonly embedded: boolean },
): Promise<Store> {
  const connection = await connected(uri, options.databaseName);
  try {
    await refuseUnfit(connection, options.embedded);
    const models = Object.fromEntries(
      Object.entries(SCHEMAS).map(([name, schema]) => [name, modelOf(connection, name, name, schema)]),
    ) as unknown as Models;
    await prepare(models);
    return {
      connection,
      models,
      ready: async () => (await connection.db?.command({ ping: 1 }))?.['ok'] === 1,
      close: () => connection.close(),
    };
  } catch (error) {
    await connection.close();
    throw connectFailure(error);
  }
}

async function connected(uri: string, dbName: string): Promise<Connection> {
  const connection = mongoose.createConnection();
  try {
    return await connection.openUri(uri, {
      dbName,
      autoIndex: false,
      autoCreate: false,
      bufferCommands: false,
      maxPoolSize: 20,
      waitQueueTimeoutMS: 2_000,
      serverSelectionTimeoutMS: 3_000,
      retryWrites: true,
      readConcern: { level: 'majority' },
      writeConcern: { w: 'majority', journal: true, wtimeoutMS: 5_000 },
    });
  } catch (error) {
    // What still looks for the server would keep the process alive after it has said that it did not start.
    await connection.destroy().catch(() => undefined);
    throw connectFailure(error);
  }
}

async function prepare(models: Models): Promise<void> {
  for (const model of Object.values(models)) {
    await model.createCollection();
    await model.createIndexes();
  }
}

async function refuseUnfit(connection: Connection, embedded: boolean): Promise<void> {
  const hello = await connection.db?.admin().command({ hello: 1 });
  if (typeof hello?.['setName'] !== 'string') {
    throw new UnfitStoreError('MONGODB_URI phải trỏ tới một replica set: giao dịch nhiều văn bản chỉ có ở đó.');
  }
  if (embedded) return;
  const info = await connection.db?.admin().command({ buildInfo: 1 });
  const version = String(info?.['version'] ?? '');
  if (isTooOld(version))
    throw new UnfitStoreError(
      `MONGODB_URI: máy chủ MongoDB ${version} quá cũ, cần từ ${OLDEST_SERVER.join('.')} (8.0) hoặc ${OLDEST_LATER.join('.')}.`,
    );
}

/** Whether a server is below the floor; one whose version cannot be read is. */
export function isTooOld(version: string): boolean {
  const parts = version.split('.').map(Number);
  const oldest = parts[0] === 8 && parts[1] === 0 ? OLDEST_SERVER : OLDEST_LATER;
  const gaps = oldest.map((least, index) => (parts[index] ?? NaN) - least);
  return !((gaps.find((gap) => gap !== 0) ?? 0) >= 0);
}
