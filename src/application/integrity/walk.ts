import type { AuditEntry, Readers } from '../../persistence/ports';
import { createChainVerifier, entryBytes, entryHash } from '../audit/chain';
import type { Checkpoint } from './checkpoint';
import { createMerkleTree } from './merkle';
import type { MerkleTree } from './merkle';
import { createReplay } from './replay';
import type { Replayed } from './replay';

/** Entries read at a time: a chain of any length is walked in the memory of one page, and requests run in between. */
const PAGE = 500;

/** How far a chain was found whole: enough to go on from there, a few hashes for a chain of any length. */
export interface ChainStand {
  readonly chainId: string;
  readonly verifier: ReturnType<typeof createChainVerifier>;
  readonly tree: MerkleTree;
}

/** What walking a chain found. */
export interface Walk {
  readonly size: number;
  readonly root: string;
  /** Number of the first entry that does not fit. */
  readonly fault: number | null;
  readonly rootAt: ReadonlyMap<number, string>;
  readonly headRoot: { readonly size: number; readonly root: string } | null;
  readonly replayed: Replayed;
  readonly stand: ChainStand;
}

/** Walks a chain from its first entry. */
export async function walkChain(
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
  return {
    size: tree.size(),
    root,
    fault,
    rootAt,
    headRoot,
    replayed: replay.objects(),
    stand: { chainId, verifier, tree },
  };
}

/** Whether everything that was signed of the chain still holds. */
export function isConsistent({ fault, rootAt }: Walk, known: readonly Checkpoint[]): boolean {
  return fault === null && known.every(({ size, root }) => rootAt.get(size) === root);
}

/**
 * Walks only what a chain has gained since it was found whole. Null when that cannot be told this way, and the whole chain
 * must be walked: its last entry is no longer what it was, a new one does not fit, or something signed lies before it.
 */
export async function walkOn(
  readers: Readers,
  { chainId, verifier, tree }: ChainStand,
  known: readonly Checkpoint[],
): Promise<{ readonly size: number; readonly root: string; readonly stand: ChainStand } | null> {
  const rootAt = new Map([[tree.size(), tree.root().toString('hex')]]);
  if (!(await standsStill(readers, chainId, verifier.verdict()))) return null;
  for (let page: readonly AuditEntry[]; ;) {
    page = await readers.audit.entries(chainId, tree.size(), PAGE);
    for (const entry of page) {
      verifier.add(entry);
      tree.add(entryBytes(entry));
      if (known.some(({ size }) => size === tree.size())) rootAt.set(tree.size(), tree.root().toString('hex'));
    }
    if (page.length === 0 || !verifier.verdict().fits) break;
  }
  const isWhole = verifier.verdict().fits && known.every(({ size, root }) => rootAt.get(size) === root);
  return isWhole ? { size: tree.size(), root: tree.root().toString('hex'), stand: { chainId, verifier, tree } } : null;
}

/** Whether the last entry that was walked is still there, byte for byte; a chain rewritten with fresh hashes ends otherwise. */
async function standsStill(
  readers: Readers,
  chainId: string,
  verdict: ReturnType<ChainStand['verifier']['verdict']>,
): Promise<boolean> {
  if (!verdict.fits) return false;
  if (verdict.length === 0) return true;
  const [last] = await readers.audit.entries(chainId, verdict.length - 1, 1);
  return last?.sequence === verdict.length && last.hash === verdict.hash && entryHash(last) === last.hash;
}
