import { createHash } from 'node:crypto';
import { PREFIX } from '../../src/domain/ids';
import type { IdKind } from '../../src/domain/ids';

/*
 * Chance for twin worlds: whatever is drawn depends only on what was drawn before in the same world, and ids of one kind
 * never on those of another. Two runs of one script then differ in nothing that the script did not change.
 */

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
let drawn = 0;
let secrets = 0;

const bytes = (label: string): Buffer => createHash('sha256').update(label).digest();

/** Starts a new world: its chance begins anew. */
export function createIdSource(): (kind: IdKind) => string {
  drawn = 0;
  secrets = 0;
  const counts = new Map<IdKind, number>();
  return (kind) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return idOf(kind, count);
  };
}

/** The id of the n-th object of a kind, from 1: twin worlds can be asked for what exists in the other one only. */
export function idOf(kind: IdKind, count: number): string {
  const isBlind = ['script', 'marking', 'appeal', 'file'].includes(kind);
  const blind = [...bytes(`${kind} ${String(count)}`).subarray(0, 26)].map((byte) => BASE32.charAt(byte % 32)).join('');
  return `${PREFIX[kind]}_${isBlind ? blind : count.toString(16).padStart(24, '0')}`;
}

/** A whole number from 0 to `below` − 1. */
export function secureRandom(below: number): number {
  drawn += 1;
  return bytes(`draw ${String(drawn)}`).readUInt32BE(0) % below;
}

/** Something long that nobody guesses, the same in every twin. */
export function secureSecret(): string {
  secrets += 1;
  return bytes(`secret ${String(secrets)}`).toString('base64url');
}

/** Ids of the first objects of each kind: everything a world of a test ever holds, and more that exists nowhere. */
export function idsUpTo(counts: Partial<Readonly<Record<IdKind, number>>>): readonly string[] {
  return (Object.entries(counts) as [IdKind, number][]).flatMap(([kind, most]) =>
    Array.from({ length: most }, (_unused, index) => idOf(kind, index + 1)),
  );
}
