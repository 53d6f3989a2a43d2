import { ok } from '../../domain/result';
import type { UnitOfWork } from '../../persistence/ports';
import { checkpointBody, cosigned, isSignedBy, SUPERVISION_KEY } from './checkpoint';

/** What became of a signature that supervisors handed in. */
export type Cosigning = 'TAKEN' | 'NO_KEY' | 'NOT_SIGNED' | 'UNKNOWN';

/** One signature line of the supervisors: a name, then four bytes of the key's id and 64 of the signature in base64. */
const LINE = new RegExp(`^— ${SUPERVISION_KEY} [A-Za-z0-9+/]{91}=\\n$`);

/**
 * Puts the supervisors' signature under a checkpoint of ours (trust.md 3.4.8). Their key never comes here, so that whoever
 * holds this machine and its own key still cannot sign another history for them. Handing the same one in again changes
 * nothing.
 */
export async function cosign(
  { readers, run }: UnitOfWork,
  publicKey: string | null,
  { checkpointId, line }: { readonly checkpointId: string; readonly line: string },
): Promise<Cosigning> {
  if (publicKey === null) return 'NO_KEY';
  const stored = await readers.checkpoints.find(checkpointId);
  if (stored === null) return 'UNKNOWN';
  if (!LINE.test(line) || !isSignedBy(`${checkpointBody(stored)}\n${line}`, SUPERVISION_KEY, publicKey))
    return 'NOT_SIGNED';
  const note = cosigned(stored.note, line);
  if (note === stored.note) return 'TAKEN';
  const done = await run(async ({ checkpoints }) =>
    ok(await checkpoints.addSignature(checkpointId, stored.note, note)),
  );
  return done.ok && done.value ? 'TAKEN' : 'UNKNOWN';
}
