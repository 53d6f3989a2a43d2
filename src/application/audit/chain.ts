import type { AuditEntry, AuditFields } from '../../persistence/ports';
import { canonicalJson, sha256 } from '../canonical';

/** Hash that stands before the first entry of every chain. */
export const GENESIS = '0'.repeat(64);

/** Chain of everything that belongs to no round: accounts and the rounds' creation. */
export const SYSTEM_CHAIN = 'system';

/** Everything of an entry that its hash covers. */
export type UnhashedEntry = Omit<AuditEntry, 'hash'>;

/** The bytes of an entry that hashes and the tree of checkpoints are made of: canonical, the previous hash among them. */
export function entryBytes(entry: UnhashedEntry): string {
  const { chainId, sequence, at, actorId, actorRoles, action, subjectId, before, after, requestId, previousHash } =
    entry;
  return canonicalJson({
    chainId,
    sequence,
    at,
    actorId,
    actorRoles,
    action,
    subjectId,
    before,
    after,
    requestId,
    previousHash,
  });
}

/** SHA-256 over the entry in canonical form; the previous hash is part of it, so no entry can change unseen. */
export function entryHash(entry: UnhashedEntry): string {
  return sha256(entryBytes(entry));
}

/** The next entry of a chain after its head. */
export function nextEntry(
  head: { readonly sequence: number; readonly hash: string } | null,
  facts: Omit<UnhashedEntry, 'sequence' | 'previousHash'>,
): AuditEntry {
  const entry = { ...facts, sequence: (head?.sequence ?? 0) + 1, previousHash: head?.hash ?? GENESIS };
  return { ...entry, hash: entryHash(entry) };
}

/** What verifying a chain found: its head, or the first entry that does not fit and why. */
export type ChainVerdict =
  | { readonly fits: true; readonly length: number; readonly hash: string }
  | { readonly fits: false; readonly sequence: number; readonly reason: 'SEQUENCE' | 'PREVIOUS_HASH' | 'HASH' };

/** Recomputes a chain link by link; feed it the entries in order. */
export function createChainVerifier(): {
  readonly add: (entry: AuditEntry) => void;
  readonly verdict: () => ChainVerdict;
} {
  let length = 0;
  let hash = GENESIS;
  let failure: ChainVerdict | null = null;
  return {
    add: (entry) => {
      if (failure !== null) return;
      const reason = faultOf(entry, length + 1, hash);
      if (reason !== null) failure = { fits: false, sequence: length + 1, reason };
      length += 1;
      hash = entry.hash;
    },
    verdict: () => failure ?? { fits: true, length, hash },
  };
}

function faultOf(
  entry: AuditEntry,
  sequence: number,
  previousHash: string,
): 'SEQUENCE' | 'PREVIOUS_HASH' | 'HASH' | null {
  if (entry.sequence !== sequence) return 'SEQUENCE';
  if (entry.previousHash !== previousHash) return 'PREVIOUS_HASH';
  return entryHash(entry) === entry.hash ? null : 'HASH';
}

/** Only the fields that differ, on both sides; a new object has an empty before. */
export function changedFields(
  before: AuditFields | null,
  after: AuditFields,
): { readonly before: AuditFields; readonly after: AuditFields } {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])];
  const changed = names.filter((name) => canonicalJson(before?.[name]) !== canonicalJson(after[name]));
  const pick = (fields: AuditFields) =>
    Object.fromEntries(changed.flatMap((name) => (name in fields ? [[name, fields[name] ?? null]] : [])));
  return { before: before === null ? {} : pick(before), after: pick(after) };
}
