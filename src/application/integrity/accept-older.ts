import { ok } from '../../domain/result';
import { SYSTEM_CHAIN } from '../audit/chain';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';

/** Why an older store is all there is; a closed list, since the log holds no free text. */
export type LossCause = 'MACHINE_LOST' | 'DISK_BROKEN' | 'DATA_DAMAGED';

/** What of a chain is lost: it has `had` entries, and `signed` had been signed. */
export interface LogGap {
  readonly chainId: string;
  readonly had: number;
  readonly signed: number;
}

/** What two people answer for. */
export interface OlderStore {
  readonly cause: LossCause;
  /** When the backup was taken. */
  readonly takenAt: string;
  readonly gaps: readonly LogGap[];
  /** The two accounts. */
  readonly acceptedBy: readonly string[];
}

/**
 * Writes into the system's log that two people went on with a store older than what had been signed, and what is missing
 * (trust.md 3.13). It is no mutation: only who restores a backup at the server can run it.
 */
export function acceptOlderStore(): CommandFactory<OlderStore, { readonly acceptedBy: readonly string[] }> {
  return defineCommand({
    name: 'acceptOlderStore',
    allow: { by: ['ANYONE'] },
    security: 'OLDER_STORE_ACCEPTED',
    load: (_repositories, input: OlderStore) => Promise.resolve(input),
    scope: () => ({ bodies: [], ownerId: null, chainId: SYSTEM_CHAIN }),
    decide: (loaded) => ok(loaded),
    store: () => Promise.resolve(),
    record: ({ cause, takenAt, gaps, acceptedBy }) => ({
      subjectId: SYSTEM_CHAIN,
      before: null,
      after: { cause, takenAt, acceptedBy, gaps: gaps.map(({ chainId, had, signed }) => [chainId, had, signed]) },
    }),
    answer: ({ acceptedBy }) => ({ acceptedBy }),
  });
}
