import type { Refusal } from '../../domain/refusal';
import type { StoredCheckpoint, UnitOfWork } from '../../persistence/ports';
import { UniqueViolation } from '../../persistence/ports';
import type { SecurityLog } from '../account/security-log';
import { SYSTEM_CHAIN } from '../audit/chain';
import { isSignedBy, PRODUCT_KEY, signedNote, stampedPart } from './checkpoint';
import type { Checkpoint, CheckpointSigner } from './checkpoint';
import { firstMismatch } from './replay';
import { isConsistent, walkChain, walkOn } from './walk';
import type { ChainStand } from './walk';

/** The checkpoints this machine has signed, kept outside the store: whoever edits the store cannot edit both. */
export interface SignedMemory {
  readonly last: (chainId: string) => Checkpoint | null;
  readonly chains: () => readonly string[];
  readonly remember: (checkpoint: Checkpoint & { readonly note: string }) => void;
}

/** What a chain was found to be: fitting everything ever signed, or the first thing that does not. */
export type IntegrityVerdict =
  | { readonly ok: true; readonly size: number; readonly root: string }
  | { readonly ok: false; readonly sequence: number | null; readonly object: string | null };

/** What is printed on a paper: the signed note, for the QR code, and what people compare. */
export type Seal = Checkpoint & { readonly note: string };

/** Verifies the log, signs checkpoints of it, and stops results while it does not verify (trust.md 3.4.6 to 3.4.10). */
export interface Integrity {
  readonly verify: (chainId: string) => Promise<IntegrityVerdict>;
  /** As a refusal, for acts that must not rest on a broken log. */
  readonly check: (chainId: string) => Promise<Refusal | null>;
  /**
   * Signs what is there now; nothing is signed that contradicts what was signed before. What was found whole once by this
   * process is not walked again: its hashes are kept, and an edit of it since is found by the next `verify`.
   */
  readonly sign: (chainId: string) => Promise<IntegrityVerdict>;
  /** The checkpoint of a chain as it stood when `headHash` was its last entry; null when the chain does not verify. */
  readonly sealOf: (chainId: string, headHash: string) => Promise<Seal | null>;
  /** Every chain that there is or ever was signed. */
  readonly chains: () => Promise<readonly string[]>;
  readonly publicKey: string;
  /** Public keys that signed before it, oldest first. */
  readonly formerKeys: readonly string[];
}

/** What integrity is made of. */
export interface IntegrityParts {
  readonly unitOfWork: UnitOfWork;
  readonly signer: CheckpointSigner;
  readonly memory: SignedMemory;
  /** Public keys that signed before this one; none unless given. */
  readonly formerKeys?: readonly string[];
  readonly clock: () => Date;
  readonly securityLog: SecurityLog;
}

/** Makes the guard of the log. */
export function createIntegrity(parts: IntegrityParts): Integrity {
  const { unitOfWork, signer, memory } = parts;
  const { readers } = unitOfWork;
  /** Where each chain stood when it was last found whole, so that the next signature walks only what has come since. */
  const stands = new Map<string, ChainStand>();
  const verify = async (chainId: string): Promise<IntegrityVerdict> => {
    const { verdict, stand } = await verified(parts, chainId);
    if (verdict.ok) stands.set(chainId, stand);
    else alarm(parts, chainId, verdict);
    return verdict;
  };
  return {
    publicKey: signer.publicKey,
    formerKeys: parts.formerKeys ?? [],
    verify,
    check: async (chainId) => {
      const verdict = await verify(chainId);
      if (verdict.ok) return null;
      return { code: 'LOG_BROKEN', path: [], sequence: verdict.sequence, object: verdict.object };
    },
    sign: async (chainId) => {
      const known = await signedBefore(parts, chainId);
      const stand = stands.get(chainId);
      // While it is walked on nobody else may: who comes meanwhile walks the whole chain.
      stands.delete(chainId);
      const walk = stand === undefined ? null : await walkOn(readers, stand, known);
      const verdict = walk === null ? await verify(chainId) : { ok: true as const, size: walk.size, root: walk.root };
      if (!verdict.ok) return verdict;
      await keep(parts, { chainId, size: verdict.size, root: verdict.root });
      if (walk !== null) stands.set(chainId, walk.stand);
      return verdict;
    },
    sealOf: async (chainId, headHash) => {
      const known = await signedBefore(parts, chainId);
      const walk = await walkChain(readers, chainId, { sizes: known.map(({ size }) => size), headHash });
      if (!isConsistent(walk, known) || walk.headRoot === null) return null;
      const checkpoint = { chainId, ...walk.headRoot };
      const former = await formerNote(parts, checkpoint);
      return { ...checkpoint, note: former ?? signedNote(checkpoint, [signer]) };
    },
    chains: async () => {
      const found = new Set(memory.chains());
      for (let id = await readers.audit.nextChain(''); id !== null; id = await readers.audit.nextChain(id))
        found.add(id);
      return [...found].sort();
    },
  };
}

async function verified(
  parts: IntegrityParts,
  chainId: string,
): Promise<{ readonly verdict: IntegrityVerdict; readonly stand: ChainStand }> {
  const { readers } = parts.unitOfWork;
  const known = await signedBefore(parts, chainId);
  const walk = await walkChain(readers, chainId, { sizes: known.map(({ size }) => size), headHash: null });
  const { stand, size, root } = walk;
  const broken = (sequence: number | null, object: string | null) => {
    return { verdict: { ok: false as const, sequence, object }, stand };
  };
  if (walk.fault !== null) return broken(walk.fault, null);
  if (!isConsistent(walk, known)) return broken(Math.min(size + 1, sizeOf(known)), null);
  const object = chainId === SYSTEM_CHAIN ? null : await firstMismatch(readers, chainId, walk.replayed);
  // Marks are read after the log; those of an act that came in between are not in the entries walked.
  const grown = object === null ? null : await readers.audit.head(chainId);
  if (grown !== null && grown.sequence > size) return verified(parts, chainId);
  return object === null ? { verdict: { ok: true, size, root }, stand } : broken(null, object);
}

/** The last checkpoints of a chain by the store and by this machine: the two must both still hold. */
async function signedBefore({ unitOfWork, memory }: IntegrityParts, chainId: string): Promise<readonly Checkpoint[]> {
  return [await unitOfWork.readers.checkpoints.latest(chainId), memory.last(chainId)].filter((one) => one !== null);
}

/** What a key that has been replaced signed here: papers of its time are drawn with it for good. */
async function formerNote(
  { unitOfWork, formerKeys = [] }: IntegrityParts,
  { chainId, size }: Checkpoint,
): Promise<string | null> {
  if (formerKeys.length === 0) return null;
  const stored = await unitOfWork.readers.checkpoints.find(`${chainId}:${String(size)}`);
  const note = stored === null ? '' : stampedPart(stored.note).toString('utf8');
  return formerKeys.some((key) => isSignedBy(note, PRODUCT_KEY, key)) ? note : null;
}

function sizeOf(known: readonly Checkpoint[]): number {
  return Math.min(...known.map(({ size }) => size));
}

/** First outside the store, then in it: what was signed once can never be unsaid by an edit of the store. */
async function keep({ unitOfWork, signer, memory, clock }: IntegrityParts, checkpoint: Checkpoint): Promise<void> {
  const { chainId, size } = checkpoint;
  const last = await unitOfWork.readers.checkpoints.latest(chainId);
  const note = signedNote(checkpoint, [signer]);
  if (size > (memory.last(chainId)?.size ?? 0)) memory.remember({ ...checkpoint, note });
  if (size <= (last?.size ?? 0)) return;
  const stored: StoredCheckpoint = { ...checkpoint, id: `${chainId}:${String(size)}`, note, signedAt: clock() };
  try {
    await unitOfWork.run(async (repositories) => {
      await repositories.checkpoints.insert([stored]);
      return { ok: true };
    });
  } catch (error) {
    if (!(error instanceof UniqueViolation)) throw error;
  }
}

function alarm(
  { securityLog, clock }: IntegrityParts,
  chainId: string,
  { sequence, object }: IntegrityVerdict & { readonly ok: false },
): void {
  const detail = sequence === null ? 'STORE' : `ENTRY ${String(sequence)}`;
  const subjectId = object ?? chainId;
  securityLog.note({
    event: 'LOG_BROKEN',
    at: clock(),
    requestId: 'integrity',
    actorId: null,
    subjectId,
    address: null,
    detail,
  });
}
