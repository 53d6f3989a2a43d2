import { mkdirSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { once } from 'node:events';
import { listen, uriOf } from './address';
import { execute } from './commands';
import { isCursorReply, type Reply, type Services } from './commands/context';
import { maxMessageBytes, replicaSetName } from './commands/server';
import { Cursors } from './cursors';
import { encode } from './document';
import { Keyspace } from './keyspace';
import { lockDataDir } from './lock-file';
import type { DataDirLock } from './lock-file';
import { Sessions } from './sessions';
import { Store } from './store';
import { encodeBatch, frame, readMessage, type Message } from './wire';

/** How to start the embedded store. */
export interface EmbeddedStoreOptions {
  /** The folder that holds everything; made if there is none. One process owns it. */
  dataDir: string;
  /** Fsync before every acknowledgement (default). False survives `kill -9` but not a power cut. */
  durable?: boolean;
  /** A TCP port on 127.0.0.1, 0 for any, instead of a socket in the folder: everyone on the machine can open it. */
  port?: number;
  /** A Unix socket elsewhere; its name ends with `.sock`. */
  socketPath?: string;
  /** The age in milliseconds at which an open transaction is aborted: 60,000, as in MongoDB. */
  transactionLifetime?: number;
}

/** A running embedded store. */
export interface EmbeddedStore {
  /** For the MongoDB driver or Mongoose. */
  readonly uri: string;
  /** Closes connections and files and gives the data directory back. */
  stop(): Promise<void>;
}

const known = new Set(['dataDir', 'durable', 'port', 'socketPath', 'transactionLifetime']);

function encodeReply(reply: Reply): Buffer {
  return isCursorReply(reply) ? encodeBatch(reply.batch) : encode(reply);
}

function answer(socket: Socket, services: Services, message: Message): void {
  const send = (reply: Reply): void => {
    if (!message.silent && !socket.destroyed) socket.write(frame(encodeReply(reply), message));
  };
  const reply = execute(services, message.command);
  if (reply instanceof Promise) reply.then(send, () => socket.destroy());
  else send(reply);
}

/** Cuts a connection's bytes into messages; anything that is not one closes the connection. */
function serve(socket: Socket, services: Services): void {
  let rest: Buffer = Buffer.alloc(0);
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    try {
      while (rest.length >= 4) {
        const length = rest.readInt32LE(0);
        if (length < 26 || length > maxMessageBytes) throw new RangeError('not a message');
        if (rest.length < length) return;
        const bytes = rest.subarray(0, length);
        rest = rest.subarray(length);
        answer(socket, services, readMessage(bytes));
      }
    } catch {
      socket.destroy();
    }
  });
}

function checkOptions(options: EmbeddedStoreOptions): void {
  for (const name of Object.keys(options)) {
    if (!known.has(name)) throw new TypeError(`Kho dữ liệu nhúng không có tùy chọn '${name}'.`);
  }
  if (options.port !== undefined && options.socketPath !== undefined) {
    throw new TypeError("Chỉ được chọn một trong hai: 'port' hoặc 'socketPath'.");
  }
}

/**
 * Starts the store in this thread.
 * @param onFatal called when a commit did not reach the disk; the store answers nothing any more.
 * @throws DataDirInUseError when another process has the folder.
 */
export async function startServer(
  options: EmbeddedStoreOptions,
  onFatal: (error: unknown) => void,
): Promise<EmbeddedStore> {
  checkOptions(options);
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const lock = await lockDataDir(options.dataDir);
  try {
    return await open(options, lock, onFatal);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function open(
  options: EmbeddedStoreOptions,
  lock: DataDirLock,
  onFatal: (error: unknown) => void,
): Promise<EmbeddedStore> {
  const keyspace = new Keyspace(options.dataDir, { durable: options.durable ?? true, mustHold: lock.mustHold });
  const sockets = new Set<Socket>();
  const store = new Store(keyspace, (error) => {
    for (const socket of sockets) socket.destroy();
    server.close();
    onFatal(error);
  });
  const sessions = new Sessions(store, options.transactionLifetime ?? 60_000);
  const services: Services = { store, sessions, cursors: new Cursors(), address: () => address.name };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    serve(socket, services);
  });
  await sessions.removeForgotten(Date.now());
  const address = await listen(server, options);
  const timer = setInterval(() => {
    sessions.sweep(Date.now());
    services.cursors.sweep(Date.now(), store.openTransactions);
  }, 1_000);
  timer.unref();
  const stop = async (): Promise<void> => {
    clearInterval(timer);
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
    address.release();
    await store.queue.drain();
    await keyspace.close();
    lock.release();
  };
  return { uri: uriOf(address, replicaSetName), stop };
}
