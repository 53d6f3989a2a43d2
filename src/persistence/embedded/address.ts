import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where a store is asked to listen. */
export interface AskedAddress {
  /** The folder of the store; the caller holds its lock. */
  readonly dataDir: string;
  /** A TCP port on 127.0.0.1, 0 for any: whoever has an account on this machine can then read and write the store. */
  readonly port?: number;
  /** A Unix socket by its path. */
  readonly socketPath?: string;
}

/** Where it listens: a host and port, or the path of a socket. */
export interface Address {
  readonly name: string;
  /** Removes what was made for it. */
  readonly release: () => void;
}

const LOOPBACK = '127.0.0.1';
/** Ends the name of a socket: the driver knows it by that. */
const SOCKET = '.sock';
/** Bytes that every system takes for the path of a socket; longer ones are cut or refused. */
const LONGEST_PATH = 100;

/**
 * Makes the server listen. Unless something else is asked for, on a socket in the store's folder, which only the user who
 * runs the store can open: the store asks nobody for a password. Where that folder can hold no socket (a long path, a
 * shared drive) it lies in a private temporary folder; Windows has a TCP port instead.
 */
export async function listen(server: Server, { dataDir, port, socketPath }: AskedAddress): Promise<Address> {
  if (socketPath !== undefined) return onSocket(server, socketPath);
  if (port !== undefined || process.platform === 'win32') return onPort(server, port ?? 0);
  removeForgotten(dataDir);
  const own = join(dataDir, `${randomBytes(6).toString('hex')}${SOCKET}`);
  if (Buffer.byteLength(own) <= LONGEST_PATH) {
    try {
      return await onSocket(server, own);
    } catch {
      rmSync(own, { force: true });
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'thi-tuyen-'));
  const { name } = await onSocket(server, join(folder, `kho${SOCKET}`));
  return { name, release: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The URI by which a driver reaches an address. */
export function uriOf({ name }: Pick<Address, 'name'>, replicaSet: string): string {
  const host = isAbsolute(name) ? encodeURIComponent(name) : name;
  return `mongodb://${host}/?replicaSet=${replicaSet}&directConnection=true`;
}

async function onPort(server: Server, port: number): Promise<Address> {
  server.listen(port, LOOPBACK);
  await once(server, 'listening');
  const address = server.address();
  const given = typeof address === 'object' && address !== null ? address.port : port;
  return { name: `${LOOPBACK}:${String(given)}`, release: () => undefined };
}

async function onSocket(server: Server, path: string): Promise<Address> {
  rmSync(path, { force: true });
  server.listen(path);
  await once(server, 'listening');
  chmodSync(path, 0o600);
  return { name: path, release: () => undefined };
}

/** Sockets of processes that died: whoever holds the lock of the folder is alone in it. */
function removeForgotten(dataDir: string): void {
  for (const name of readdirSync(dataDir)) if (name.endsWith(SOCKET)) rmSync(join(dataDir, name), { force: true });
}
