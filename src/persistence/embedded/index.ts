import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DataDirInUseError } from './lock-file';
import { startServer, type EmbeddedStore, type EmbeddedStoreOptions } from './server';
import type { WorkerMessage } from './worker';

export { DataDirInUseError } from './lock-file';
export type { EmbeddedStore, EmbeddedStoreOptions } from './server';

/** Memory may be ahead of the disk: going on would show what is not stored. */
function die(error: unknown): never {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `Kho dữ liệu nhúng dừng: không ghi được xuống đĩa (kiểm tra dung lượng) hoặc đã mất thư mục.\n${reason}\n`,
  );
  process.exit(70);
}

/**
 * Starts the embedded store in this process: a MongoDB-compatible server on a Unix socket in its folder, or on loopback.
 * If a commit cannot reach the disk, the process ends with code 70.
 * @throws DataDirInUseError when another process has the folder (its message is Vietnamese, with pid and time).
 */
export function startEmbeddedStore(options: EmbeddedStoreOptions): Promise<EmbeddedStore> {
  return startServer(options, die);
}

/**
 * The same in a worker thread, so that the fsync of a commit never blocks the caller's event loop.
 * Works from compiled JavaScript only (the worker's file stands beside this one).
 */
export function startEmbeddedStoreInWorker(options: EmbeddedStoreOptions): Promise<EmbeddedStore> {
  const worker = new Worker(join(__dirname, 'worker.js'), { workerData: options });
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => resolve());
  });
  let stopping = false;
  const stop = async (): Promise<void> => {
    stopping = true;
    worker.postMessage('stop');
    await ended;
  };
  return new Promise<EmbeddedStore>((resolve, reject) => {
    let ready = false;
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'ready') {
        ready = true;
        resolve({ uri: message.uri, stop });
      } else if (message.kind === 'refused') {
        stopping = true;
        reject(message.inUse ? new DataDirInUseError(message.message) : new Error(message.message));
      }
    });
    worker.on('error', (error) => {
      if (ready) die(error);
      else reject(error);
    });
    worker.on('exit', (code) => {
      if (ready && !stopping) die(new Error(`the store's thread ended with code ${code}`));
    });
  });
}
