import { trusted } from 'mongoose';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../src/config';
import { startEmbeddedStore } from '../../src/persistence/embedded';
import { connect } from '../../src/persistence/mongo/connect';
import type { Store } from '../../src/persistence/mongo/connect';
import { createUnitOfWork } from '../../src/persistence/mongo/unit-of-work';
import type { UnitOfWork } from '../../src/persistence/ports';
import type { ChainReader } from './verify';

/** Name of the product's database on whichever store. */
const DATABASE = 'thi_tuyen';

/** An open store, to be closed after use. */
export interface OpenStore {
  readonly reader: ChainReader;
  readonly store: Store;
  readonly unitOfWork: UnitOfWork;
  close(): Promise<void>;
}

/**
 * Opens the store that the settings name. The embedded store belongs to one process, so the product must be stopped for
 * it, or MONGODB_URI must name a server of its own.
 * @returns null when there is no store yet, unless `create` makes one.
 * @throws DataDirInUseError while the product runs
 */
export async function openStore(
  config: Pick<Config, 'mongodbUri' | 'dataDir'>,
  { create = false } = {},
): Promise<OpenStore | null> {
  if (config.mongodbUri !== null) {
    const store = await connect(config.mongodbUri, { databaseName: DATABASE, embedded: false });
    return { ...partsOf(store), close: () => store.close() };
  }
  const folder = join(config.dataDir, 'store');
  if (!create && statSync(folder, { throwIfNoEntry: false }) === undefined) return null;
  const embedded = await startEmbeddedStore({ dataDir: folder });
  try {
    const store = await connect(embedded.uri, { databaseName: DATABASE, embedded: true });
    return {
      ...partsOf(store),
      close: async () => {
        await store.close();
        await embedded.stop();
      },
    };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

function partsOf(store: Store): Pick<OpenStore, 'reader' | 'store' | 'unitOfWork'> {
  return { reader: readerOf(store), store, unitOfWork: createUnitOfWork(store.connection, store.models) };
}

/** Reads chains straight from the collection: a chain whose first entry was deleted must still be found. */
export function readerOf({ connection, models }: Pick<Store, 'connection' | 'models'>): ChainReader {
  const { audit } = createUnitOfWork(connection, models).readers;
  return {
    entries: audit.entries,
    nextChain: audit.nextChain,
    changedRounds: async () => {
      const rows = await models.rounds
        .find({ version: trusted({ $gt: 1 }) })
        .select({ _id: 1 })
        .lean();
      return rows.map(({ _id }) => _id).sort();
    },
  };
}
