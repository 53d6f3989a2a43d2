import { createHash } from 'node:crypto';
import type { Bundle } from '../../scripts/verify/bundle';
import { canonical } from '../../scripts/verify/hashes';
import type { CheckpointSigner } from '../../src/application/integrity/checkpoint';
import { signedNote } from '../../src/application/integrity/checkpoint';
import { createMerkleTree } from '../../src/application/integrity/merkle';

/** A whole number from 0 to below − 1. */
export type Random = (below: number) => number;

type Open = Record<string, unknown>;
interface OpenBundle {
  chains: Record<string, Open[]>;
  notes: string[];
  rounds: Record<string, Open | Open[]>[];
}

/** One edit of a database administrator. */
export interface Edit {
  readonly kind: string;
  readonly edited: Bundle;
}

const LISTS = ['applications', 'bodies', 'scripts', 'blindMap', 'markings', 'sheets', 'papers'];
const KINDS = [
  'change',
  'delete',
  'insert',
  'swap',
  'cut',
  'rewrite',
  'resign',
  'object',
  'remove',
  'double',
  'seal',
] as const;

/** Makes edits; each starts from the clean bundle. */
export function createEdits(random: Random) {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
  const chainOf = (bundle: OpenBundle): [string, Open[]] => pick(Object.entries(bundle.chains));

  const edits: Record<(typeof KINDS)[number], (bundle: OpenBundle, signer: CheckpointSigner) => void> = {
    change: (bundle) => {
      changeLeaf(pick(chainOf(bundle)[1]), random);
    },
    delete: (bundle) => {
      const [, entries] = chainOf(bundle);
      entries.splice(random(entries.length), 1);
    },
    insert: (bundle) => {
      const [, entries] = chainOf(bundle);
      entries.splice(random(entries.length), 0, structuredClone(pick(entries)));
    },
    swap: (bundle) => {
      const [, entries] = chainOf(bundle);
      const at = random(entries.length - 1);
      entries.splice(at, 2, entries[at + 1]!, entries[at]!);
    },
    cut: (bundle) => {
      const [, entries] = chainOf(bundle);
      entries.length = random(entries.length);
      bundle.notes = [];
    },
    rewrite: (bundle) => rewriteFrom(chainOf(bundle), random),
    resign: (bundle, signer) => {
      rewriteFrom(chainOf(bundle), random);
      bundle.notes = Object.entries(bundle.chains).map(([id, entries]) => noteOf(id, entries, signer));
    },
    object: (bundle) => {
      const round = pick(bundle.rounds);
      const name = pick([...LISTS, 'round', 'result'].filter((key) => lengthOf(round[key]) > 0));
      const value = round[name]!;
      changeLeaf(Array.isArray(value) ? pick(value) : value, random);
    },
    seal: (bundle) => {
      const given = bundle.rounds.flatMap((round) => [round['sheets'], round['markings']].flat() as Open[]);
      changeLeaf(pick(given.filter((one) => one['commitment'] != null))['commitment'] as Open, random);
    },
    remove: (bundle) => {
      const round = pick(bundle.rounds);
      const list = round[pick(LISTS.filter((key) => lengthOf(round[key]) > 0))] as Open[];
      list.splice(random(list.length), 1);
    },
    double: (bundle) => {
      const round = pick(bundle.rounds);
      const list = round[pick(LISTS.filter((key) => lengthOf(round[key]) > 0))] as Open[];
      list.push(structuredClone(pick(list)));
    },
  };
  return {
    next: (bundle: Bundle, signer: CheckpointSigner): Edit => {
      const kind = pick(KINDS);
      const edited = structuredClone(bundle) as unknown as OpenBundle;
      edits[kind](edited, signer);
      return { kind, edited: edited as unknown as Bundle };
    },
  };
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : value === null || value === undefined ? 0 : 1;
}

/** Changes one value somewhere inside: a digit of a number, a letter of a text, a flag. */
function changeLeaf(root: Open, random: Random): void {
  const leaves: (readonly [holder: Open, name: string])[] = [];
  const walk = (holder: Open): void => {
    for (const [name, value] of Object.entries(holder)) {
      if (typeof value === 'object' && value !== null) walk(value as Open);
      else leaves.push([holder, name]);
    }
  };
  walk(root);
  const [holder, name] = leaves[random(leaves.length)]!;
  const value = holder[name];
  if (typeof value === 'number') holder[name] = value + 1 + random(9);
  else if (typeof value === 'boolean') holder[name] = !value;
  else holder[name] = typeof value === 'string' ? `${value.slice(1)}${value.startsWith('x') ? 'y' : 'x'}` : 'x';
}

/** Changes an entry and gives it and all that follow fresh hashes, as whoever knows the method can. */
function rewriteFrom([, entries]: [string, Open[]], random: Random): void {
  const from = random(entries.length);
  const [first] = entries.slice(from);
  first!['requestId'] = `${String(first!['requestId'])}-khac`;
  let previous = first!['previousHash'];
  for (const entry of entries.slice(from)) {
    entry['previousHash'] = previous;
    const { hash: _old, ...covered } = entry;
    previous = createHash('sha256').update(canonical(covered)).digest('hex');
    entry['hash'] = previous;
  }
}

function noteOf(chainId: string, entries: readonly Open[], signer: CheckpointSigner): string {
  const tree = createMerkleTree();
  for (const { hash: _hash, ...covered } of entries) tree.add(canonical(covered));
  return signedNote({ chainId, size: entries.length, root: tree.root().toString('hex') }, [signer]);
}
