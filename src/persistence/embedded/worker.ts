import { parentPort, workerData } from 'node:worker_threads';
import { DataDirInUseError } from './lock-file';
import { startServer, type EmbeddedStoreOptions } from './server';

/** What the worker tells its parent. */
export type WorkerMessage =
  { kind: 'ready'; uri: string } | { kind: 'refused'; message: string; inUse: boolean } | { kind: 'stopped' };

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

/** The worker's only work: a store, until the parent says stop. A failed commit ends the thread with an error. */
async function run(): Promise<void> {
  const store = await startServer(workerData as EmbeddedStoreOptions, (error) => {
    setImmediate(() => {
      throw error;
    });
  });
  parentPort?.once('message', () => {
    void store.stop().then(() => {
      tell({ kind: 'stopped' });
      parentPort?.close();
    });
  });
  tell({ kind: 'ready', uri: store.uri });
}

run().catch((error: unknown) => {
  tell({
    kind: 'refused',
    message: error instanceof Error ? error.message : String(error),
    inUse: error instanceof DataDirInUseError,
  });
  parentPort?.close();
});
