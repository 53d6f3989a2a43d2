import type { Refusal } from '../../domain/refusal';
import type { AuditEntry, Readers, StoredCheckpoint, UnitOfWork } from '../../persistence/ports';
import { UniqueViolation } from '../../persistence/ports';
import type { SecurityLog } from '../account/security-log';
import { createChainVerifier, entryBytes, SYSTEM_CHAIN } from '../audit/chain';
import { signedNote } from './checkpoint';
import type { Checkpoint, CheckpointSigner } from './checkpoint';
import { createMerkleTree } from './merkle';
import { createReplay, firstMismatch } from './replay';
import type { Replayed } from './replay';

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
  /** Verifies and signs what is there now; nothing is signed that contradicts what was signed before. */
  readonly sign: (chainId: string) => Promise<IntegrityVerdict>;
  /** The checkpoint of a chain as it stood when `headHash` was its last entry; null when the chain does not verify. */
  readonly sealOf: (chainId: string, headHash: string) => Promise<Seal | null>;
  /** Every chain that there is or ever was signed. */
  readonly chains: () => Promise<readonly string[]>;
  readonly publicKey: string;
}

/** What integrity is made of. */
export interface IntegrityParts {
  readonly unitOfWork: UnitOfWork;
  readonly signer: CheckpointSigner;
  readonly memory: SignedMemory;
  readonly clock: () => Date;
  readonly securityLog: SecurityLog;
}

/** Entries read at a time: a chain of any length is walked in the memory of one page, and requests run in between. */
const PAGE = 500;

/** Makes the guard of the log. */
export function createIntegrity(parts: IntegrityParts): Integrity {
  const { unitOfWork, signer, memory } = parts;
  const { readers } = unitOfWork;
  const verify = async (chainId: string): Promise<IntegrityVerdict> => {
    const verdict = await verified(parts, chainId);
    if (!verdict.ok) alarm(parts, chainId, verdict);
    return verdict;
  };
  return {
    publicKey: signer.publicKey,
    verify,
    check: async (chainId) => {
      const verdict = await verify(chainId);
      if (verdict.ok) return null;
      return { code: 'LOG_BROKEN', path: [], sequence: verdict.sequence, object: verdict.object };
    },
    sign: async (chainId) => {
      const verdict = await verify(chainId);
      if (verdict.ok) await keep(parts, { chainId, size: verdict.size, root: verdict.root });
      return verdict;
    },
    sealOf: async (chainId, headHash) => {
      const known = await signedBefore(parts, chainId);
      const walk = await walkChain(readers, chainId, { sizes: known.map(({ size }) => size), headHash });
      if (!isConsistent(walk, known) || walk.headRoot === null) return null;
      const checkpoint = { chainId, ...walk.headRoot };
      return { ...checkpoint, note: signedNote(checkpoint, [signer]) };
    },
    chains: async () => {
      const found = new Set(memory.chains());
      for (let id = await readers.audit.nextChain(''); id !== null; id = await readers.audit.nextChain(id))
        found.add(id);
      return [...found].sort();
    },
  };
}

async function verified(parts: IntegrityParts, chainId: string): Promise<IntegrityVerdict> {
  const { readers } = parts.unitOfWork;
  const known = await signedBefore(parts, chainId);
  const walk = await walkChain(readers, chainId, { sizes: known.map(({ size }) => size), headHash: null });
  if (walk.fault !== null) return { ok: false, sequence: walk.fault, object: null };
  if (!isConsistent(walk, known)) return { ok: false, sequence: Math.min(walk.size + 1, sizeOf(known)), object: null };
  const object = chainId === SYSTEM_CHAIN ? null : await firstMismatch(readers, chainId, walk.replayed);
  // Marks are read after the log; those of an act that came in between are not in the entries walked.
  const grown = object === null ? null : await readers.audit.head(chainId);
  if (grown !== null && grown.sequence > walk.size) return verified(parts, chainId);
  return object === null ? { ok: true, size: walk.size, root: walk.root } : { ok: false, sequence: null, object };
}

/** The last checkpoints of a chain by the store and by this machine: the two must both still hold. */
async function signedBefore({ unitOfWork, memory }: IntegrityParts, chainId: string): Promise<readonly Checkpoint[]> {
  return [await unitOfWork.readers.checkpoints.latest(chainId), memory.last(chainId)].filter((one) => one !== null);
}

interface Walk {
  readonly size: number;
  readonly root: string;
  /** Number of the first entry that does not fit. */
  readonly fault: number | null;
  readonly rootAt: ReadonlyMap<number, string>;
  readonly headRoot: { readonly size: number; readonly root: string } | null;
  readonly replayed: Replayed;
}

async function walkChain(
  readers: Readers,
  chainId: string,
  wanted: { readonly sizes: readonly number[]; readonly headHash: string | null },
): Promise<Walk> {
  const verifier = createChainVerifier();
  const tree = createMerkleTree();
  const replay = createReplay();
  const rootAt = new Map<number, string>();
  let headRoot: Walk['headRoot'] = null;
  const add = (entry: AuditEntry): void => {
    verifier.add(entry);
    tree.add(entryBytes(entry));
    replay.add(entry);
    const size = tree.size();
    if (wanted.sizes.includes(size)) rootAt.set(size, tree.root().toString('hex'));
    if (entry.hash === wanted.headHash) headRoot = { size, root: tree.root().toString('hex') };
  };
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const page = await readers.audit.entries(chainId, after, PAGE);
    page.forEach(add);
    const last = page.at(-1);
    if (last === undefined || !verifier.verdict().fits) break;
    after = last.sequence;
  }
  const verdict = verifier.verdict();
  const fault = verdict.fits ? null : verdict.sequence;
  const root = tree.root().toString('hex');
  return { size: tree.size(), root, fault, rootAt, headRoot, replayed: replay.objects() };
}

function isConsistent({ fault, rootAt }: Walk, known: readonly Checkpoint[]): boolean {
  return fault === null && known.every(({ size, root }) => rootAt.get(size) === root);
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
