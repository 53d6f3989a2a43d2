import { ok } from '../../domain/result';
import { SYSTEM_CHAIN } from '../audit/chain';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { KEY_ROTATION } from './key-ring';
import type { KeyHandover } from './key-ring';

/** Why a key is replaced; a closed list, since the log holds no free text. */
export const KEY_CAUSES = ['SCHEDULED', 'EXPOSED', 'KEEPER_CHANGED'] as const;

/** One of them. */
export type KeyCause = (typeof KEY_CAUSES)[number];

/**
 * Writes the handover from one checkpoint key to the next into the system's log. It is no mutation: only who sits at the
 * server, where the secrets lie, can run it.
 */
export function rotateCheckpointKey(): CommandFactory<
  { readonly handover: KeyHandover; readonly cause: KeyCause },
  { readonly to: string }
> {
  return defineCommand({
    name: KEY_ROTATION,
    allow: { by: ['ANYONE'] },
    security: 'KEY_ROTATED',
    load: (_repositories, input: { readonly handover: KeyHandover; readonly cause: KeyCause }) =>
      Promise.resolve(input),
    scope: () => ({ bodies: [], ownerId: null, chainId: SYSTEM_CHAIN }),
    decide: (loaded) => ok(loaded),
    store: () => Promise.resolve(),
    record: ({ handover: { from, to, sizes, signed }, cause }) => ({
      subjectId: SYSTEM_CHAIN,
      before: null,
      after: { from, to, sizes, signed, cause },
    }),
    answer: ({ handover }) => ({ to: handover.to }),
  });
}
