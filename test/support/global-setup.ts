import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedStore, type EmbeddedStore } from '../../src/persistence/embedded';

/** The store of one Jest run, kept for the teardown. */
export interface TestStore {
  store: EmbeddedStore;
  dataDir: string;
}

declare global {
  var testStore: TestStore | undefined;
}

/**
 * One store for the whole run: the server named by MONGODB_URI, else an embedded store in a temporary folder.
 * It runs in Jest's parent process because BSON values do not cross the realms of Jest's sandbox.
 * Tests read TEST_MONGODB_URI and use a database named by JEST_WORKER_ID and a random suffix.
 */
export default async function globalSetup(): Promise<void> {
  const given = process.env['MONGODB_URI'];
  if (given !== undefined && given !== '') {
    process.env['TEST_MONGODB_URI'] = given;
    return;
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'thi-tuyen-test-'));
  const store = await startEmbeddedStore({ dataDir, durable: false });
  globalThis.testStore = { store, dataDir };
  process.env['TEST_MONGODB_URI'] = store.uri;
}
