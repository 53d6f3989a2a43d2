import { randomBytes } from 'node:crypto';
import { startProduct } from '../../src/main/product';
import type { RunningProduct } from '../../src/main/product';

/** The product as it is measured: durable, with its own store, without limits of rate or checkpoints beside. */
export function openProduct(dataDir: string): Promise<RunningProduct> {
  return startProduct({
    config: {
      port: 0,
      host: '127.0.0.1',
      dataDir,
      mongodbUri: null,
      secretsDir: dataDir,
      logLevel: 'silent',
      publicUrl: null,
      trustProxy: null,
      introspection: false,
      requestsPerMinute: { anonymous: 1_000_000, signedIn: 1_000_000 },
    },
    pepper: randomBytes(32),
    clock: () => new Date(),
    durable: true,
    signsCheckpoints: false,
    storeInProcess: __filename.endsWith('.ts'),
  });
}
