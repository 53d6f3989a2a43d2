import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Checkpoint } from '../application/integrity/checkpoint';
import type { SignedMemory } from '../application/integrity/integrity';

/**
 * The checkpoints this machine has signed: one JSON line each in a file of its own, on the disk before anything else
 * hears of it. Outside the store on purpose: a store that was cut back or replaced is contradicted by this file.
 * A last line that a power cut tore is passed over, since nobody was told of it.
 */
export function openSignedMemory(file: string): SignedMemory {
  const lasts = new Map<string, Checkpoint>();
  for (const line of linesOf(file)) {
    const one = checkpointOf(line);
    if (one !== null && one.size >= (lasts.get(one.chainId)?.size ?? 0)) lasts.set(one.chainId, one);
  }
  return {
    last: (chainId) => lasts.get(chainId) ?? null,
    chains: () => [...lasts.keys()],
    remember: ({ chainId, size, root, note }) => {
      appendLine(file, JSON.stringify({ chainId, size, root, note }));
      lasts.set(chainId, { chainId, size, root });
    },
  };
}

/** The last note this machine signed; null when there is none. */
export function lastNoteIn(file: string): string | null {
  for (const line of linesOf(file).toReversed()) {
    if (checkpointOf(line) === null) continue;
    const { note } = JSON.parse(line) as { readonly note?: unknown };
    if (typeof note === 'string') return note;
  }
  return null;
}

/** A memory that lasts as long as the process; for throw-away products. */
export function forgetfulMemory(): SignedMemory {
  const lasts = new Map<string, Checkpoint>();
  return {
    last: (chainId) => lasts.get(chainId) ?? null,
    chains: () => [...lasts.keys()],
    remember: ({ chainId, size, root }) => void lasts.set(chainId, { chainId, size, root }),
  };
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function checkpointOf(line: string): Checkpoint | null {
  try {
    const value = JSON.parse(line) as Partial<Checkpoint> | null;
    const { chainId, size, root } = value ?? {};
    return typeof chainId === 'string' && typeof size === 'number' && typeof root === 'string'
      ? { chainId, size, root }
      : null;
  } catch {
    return null;
  }
}

/** A torn last line must not swallow the next one: every line begins on a new one. */
function appendLine(file: string, line: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'a', 0o600);
  try {
    writeSync(handle, `\n${line}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
