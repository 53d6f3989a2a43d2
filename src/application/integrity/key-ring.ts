import type { AuditEntry, Readers } from '../../persistence/ports';
import { SYSTEM_CHAIN } from '../audit/chain';
import { canonicalJson, sha256 } from '../canonical';
import { isSignedBy, parseNote, PRODUCT_KEY, signedNote } from './checkpoint';
import type { CheckpointSigner } from './checkpoint';

/** The act of the system's log that a key was replaced by. */
export const KEY_ROTATION = 'rotateCheckpointKey';

/** The old key's last word: who signs from now on, and how far each chain had come that the old one may have signed. */
export interface KeyHandover {
  /** Public keys, 64 hex digits. */
  readonly from: string;
  readonly to: string;
  /** Length of each chain; the old key signs nothing beyond. */
  readonly sizes: Readonly<Record<string, number>>;
  /** A note of the old key's over the new key and the lengths, in the form of a checkpoint. */
  readonly signed: string;
}

/** Signs a handover with the key that goes. */
export function handOver(old: CheckpointSigner, to: string, sizes: KeyHandover['sizes']): KeyHandover {
  return { from: old.publicKey, to, sizes, signed: signedNote(stated(to, sizes), [old]) };
}

/** Whether the old key signed exactly this. */
export function isGenuineHandover({ from, to, sizes, signed }: KeyHandover): boolean {
  const note = parseNote(signed);
  return canonicalJson(note) === canonicalJson(stated(to, sizes)) && isSignedBy(signed, PRODUCT_KEY, from);
}

function stated(to: string, sizes: KeyHandover['sizes']) {
  return { chainId: `khoa-moi/${to}`, size: sizes[SYSTEM_CHAIN] ?? 0, root: sha256(canonicalJson(sizes)) };
}

/** Entries read at a time. */
const PAGE = 1_000;

/** Every handover that the system's log tells of, oldest first. */
export async function handoversIn({ audit }: Pick<Readers, 'audit'>): Promise<readonly KeyHandover[]> {
  const found: KeyHandover[] = [];
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const page = await audit.entries(SYSTEM_CHAIN, after, PAGE);
    found.push(...page.flatMap(handoverOf));
    const last = page.at(-1);
    if (last === undefined) return found;
    after = last.sequence;
  }
}

function handoverOf({ action, after }: AuditEntry): readonly KeyHandover[] {
  const { from, to, sizes, signed } = after;
  if (action !== KEY_ROTATION || typeof from !== 'string' || typeof to !== 'string') return [];
  return typeof signed === 'string' ? [{ from, to, sizes: sizes as KeyHandover['sizes'], signed }] : [];
}
