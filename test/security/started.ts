import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** The product as `npm start` runs it: compiled, with these settings and no other. */
export interface Started {
  readonly printed: () => string;
  /** TCP ports that it listens on, lowest first. */
  readonly ports: () => readonly number[];
  stop(): Promise<void>;
}

function run(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], ...env },
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  return { child, ended: once(child, 'close'), printed: () => printed };
}

/** Starts it and waits until it answers. @throws Error with what it printed when it ends instead */
export async function started(env: Readonly<Record<string, string>>, url: string): Promise<Started> {
  const { child, ended, printed } = run(env);
  for (;;) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.status === 200) break;
    if (child.exitCode !== null) throw new Error(`the product did not start:\n${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return { printed, ports: () => portsOf(child.pid ?? 0), stop };
}

/** State of a socket that listens, as the system's table of sockets names it. */
const LISTENS = '0A';

function portsOf(pid: number): readonly number[] {
  const folder = `/proc/${String(pid)}/fd`;
  const own = new Set(readdirSync(folder).map((name) => linkOf(join(folder, name))));
  const rows = ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/${String(pid)}/net/${table}`, 'utf8').split('\n'),
  );
  const ports = rows.flatMap((row) => {
    const [, local = '', , state, , , , , , inode = ''] = row.trim().split(/\s+/);
    return state === LISTENS && own.has(`socket:[${inode}]`) ? [Number.parseInt(local.split(':')[1] ?? '', 16)] : [];
  });
  return ports.sort((a, b) => a - b);
}

/** What a file descriptor leads to; nothing once it is closed. */
function linkOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

/** Runs it until it ends by itself, which it must: its exit status and all it printed. */
export async function refusedStart(env: Readonly<Record<string, string>>) {
  const { child, ended, printed } = run(env);
  const late = setTimeout(() => child.kill('SIGKILL'), 30_000);
  const [status] = (await ended) as [number | null];
  clearTimeout(late);
  return { status, printed: printed() };
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
