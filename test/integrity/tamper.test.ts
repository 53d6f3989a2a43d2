import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf } from '../../src/application/archive/bundle';
import { verifyBundle } from '../../scripts/verify/bundle';
import type { Bundle } from '../../scripts/verify/bundle';
import { canonical, Misfit } from '../../scripts/verify/hashes';
import { createSigner, PRODUCT_KEY, signedNote } from '../../src/application/integrity/checkpoint';
import { createMerkleTree } from '../../src/application/integrity/merkle';
import { openWorld } from '../support/world';
import { createEdits, type Random } from './edits';

/** T-TAMPER: whoever may write to the store cannot make anything look as if it had always been so. */
let bundle: Bundle;
let printed: readonly string[];
const stolen = createSigner(PRODUCT_KEY, Buffer.alloc(32, 3));

beforeAll(async () => {
  const world = await openWorld();
  const defence = (candidate: number, member: number) => 8_000 - 310 * candidate + 17 * member;
  const exam = await world.round({ candidates: 3, defence }).at('ISSUED');
  for (const chain of await world.integrity.chains()) await world.integrity.sign(chain);
  printed = (await world.readers.checkpoints.newest(10)).map(({ note }) => note);
  const { publicKey } = world.integrity;
  bundle = JSON.parse(
    JSON.stringify(await bundleOf(world.readers, { publicKey, notes: printed, pepper: world.pepper })),
  ) as Bundle;
  expect(Object.keys(bundle.chains)).toContain(exam.id);
  await world.close();
}, 240_000);

/** Numbers from a seed: a failing one is run again by its number. */
function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) >>> 0;
    const mixed = createHash('sha256')
      .update(`${String(seed)}:${String(state)}`)
      .digest()
      .readUInt32BE(0);
    return mixed % below;
  };
}

const found = (edited: Bundle): string | null => {
  try {
    verifyBundle(edited, printed, stolen.publicKey);
    return null;
  } catch (error) {
    return error instanceof Error ? `${error instanceof Misfit ? 'misfit' : 'other'}: ${error.message}` : 'thrown';
  }
};

describe('the verifier', () => {
  test('finds a clean bundle consistent, 200 times over', () => {
    for (let run = 0; run < 200; run += 1) expect(found(bundle)).toBeNull();
  });

  test('finds 1,000 random edits of the store, each of every kind, and names where', () => {
    const kinds = new Map<string, number>();
    const missed: string[] = [];
    for (let seed = 1; seed <= 1_000; seed += 1) {
      const { kind, edited } = createEdits(seeded(seed)).next(bundle, stolen);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      const verdict = found(edited);
      if (verdict === null) missed.push(`seed ${String(seed)}: ${kind}`);
    }
    expect(missed).toEqual([]);
    expect(kinds.size).toBeGreaterThanOrEqual(8);
    expect(Math.min(...kinds.values())).toBeGreaterThan(20);
  });

  test('finds a history replaced as a whole and signed again with the stolen key, by one printed checkpoint', () => {
    const [id, entries] = Object.entries(bundle.chains).find(([chain]) => chain !== 'system')!;
    const tree = createMerkleTree();
    const other = entries.slice(0, -1);
    for (const { hash: _hash, ...entry } of other) tree.add(canonical(entry));
    const root = tree.root().toString('hex');
    const notes = [signedNote({ chainId: id, size: other.length, root }, [stolen])];
    const edited = { ...bundle, notes, rounds: [], chains: { [id]: other } };
    expect(() => verifyBundle(edited, printed, stolen.publicKey)).toThrow(Misfit);
  });

  test('is at most 400 lines of program and imports nothing but node:crypto and node:fs', () => {
    const folder = join(__dirname, '..', '..', 'scripts');
    const files = ['verify.ts', ...['bundle', 'hashes', 'log', 'result'].map((name) => `verify/${name}.ts`)];
    const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    const lines = text.split('\n').filter((line) => !/^\s*($|\/\/|\/?\*)/.test(line));
    expect(lines.length).toBeLessThanOrEqual(400);
    const imported = [...text.matchAll(/from '([^']+)'/g)].map(([, name]) => name!);
    const outside = imported.filter((name) => !/^\.\/(verify\/)?(bundle|hashes|log|result)$/.test(name));
    expect(new Set(outside)).toEqual(new Set(['node:crypto', 'node:fs']));
  });
});
