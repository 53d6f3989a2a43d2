import { trusted } from 'mongoose';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../src/config';
import { startEmbeddedStore } from '../../src/persistence/embedded';
import { connect } from '../../src/persistence/mongo/connect';
import type { Store } from '../../src/persistence/mongo/connect';
import { createUnitOfWork } from '../../src/persistence/mongo/unit-of-work';
import type { ChainReader } from './verify';

/** Name of the product's database on whichever store. */
const DATABASE = 'thi_tuyen';

/** An open store, to be closed after use. */
export interface OpenStore {
  readonly reader: ChainReader;
  close(): Promise<void>;
}

/**
 * Opens the store that the settings name. The embedded store belongs to one process, so the product must be stopped for
 * it, or MONGODB_URI must name a server of its own.
 * @returns null when there is no store yet.
 * @throws DataDirInUseError while the product runs
 */
export async function openStore(config: Pick<Config, 'mongodbUri' | 'dataDir'>): Promise<OpenStore | null> {
  if (config.mongodbUri !== null) {
    const store = await connect(config.mongodbUri, { databaseName: DATABASE, embedded: false });
    return { reader: readerOf(store), close: () => store.close() };
  }
  const folder = join(config.dataDir, 'store');
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return null;
  const embedded = await startEmbeddedStore({ dataDir: folder });
  try {
    const store = await connect(embedded.uri, { databaseName: DATABASE, embedded: true });
    return {
      reader: readerOf(store),
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

/** Reads chains straight from the collection: a chain whose first entry was deleted must still be found. */
export function readerOf({ connection, models }: Pick<Store, 'connection' | 'models'>): ChainReader {
  const { audit } = createUnitOfWork(connection, models).readers;
  return {
    entries: audit.entries,
    nextChain: async (after) => {
      const [row] = await models.auditEntries
        .find({ chainId: trusted({ $gt: after }) })
        .sort({ chainId: 1 })
        .limit(1)
        .select({ chainId: 1 })
        .lean();
      return row === undefined ? null : String(row['chainId']);
    },
    changedRounds: async () => {
      const rows = await models.rounds
        .find({ version: trusted({ $gt: 1 }) })
        .select({ _id: 1 })
        .lean();
      return rows.map(({ _id }) => _id).sort();
    },
  };
}
