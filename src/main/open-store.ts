import { join } from 'node:path';
import { startEmbeddedStore, startEmbeddedStoreInWorker } from '../persistence/embedded';
import { connect } from '../persistence/mongo/connect';
import type { Store } from '../persistence/mongo/connect';
import type { Config } from '../config';

/** Name of the product's database on whichever store. */
const DATABASE = 'thi_tuyen';

/** Which store, and how safe what is written there is; as in the options of the product. */
export interface StoreOptions {
  readonly config: Pick<Config, 'mongodbUri' | 'dataDir'>;
  readonly durable: boolean;
  readonly storeInProcess?: boolean;
}

/** Opens the store that is configured: a server's, or the embedded one, which ends with it. */
export async function openStore({ config, durable, storeInProcess = false }: StoreOptions): Promise<Store> {
  if (config.mongodbUri !== null) return connect(config.mongodbUri, { databaseName: DATABASE, embedded: false });
  const start = storeInProcess ? startEmbeddedStore : startEmbeddedStoreInWorker;
  const embedded = await start({ dataDir: join(config.dataDir, 'store'), durable });
  try {
    const store = await connect(embedded.uri, { databaseName: DATABASE, embedded: true });
    return {
      ...store,
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
