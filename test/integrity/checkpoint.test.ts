import {
  createSigner,
  isSignedBy,
  parseNote,
  PRODUCT_KEY,
  signedNote,
  SUPERVISION_KEY,
} from '../../src/application/integrity/checkpoint';
import { createMerkleTree } from '../../src/application/integrity/merkle';

/** Leaves and roots of transparency-dev/merkle, as trust.md 3.4 gives them. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS: readonly (readonly [number, string])[] = [
  [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
];

describe('the tree of the log', () => {
  test.each(ROOTS)('over %i leaves has the root that RFC 9162 gives it', (size, root) => {
    const tree = createMerkleTree();
    for (const leaf of LEAVES.slice(0, size)) tree.add(Buffer.from(leaf, 'hex'));
    expect(tree.root().toString('hex')).toBe(root);
    expect(tree.size()).toBe(size);
  });
});

describe('a checkpoint', () => {
  const product = createSigner(PRODUCT_KEY, Buffer.alloc(32, 1));
  const supervisors = createSigner(SUPERVISION_KEY, Buffer.alloc(32, 2));
  const checkpoint = { chainId: 'rnd_000000000000000000000001', size: 8, root: ROOTS[6]![1] };
  const note = signedNote(checkpoint, [product]);

  test('is signed as a C2SP note, the same bytes each time', () => {
    expect(note).toBe(
      'thi-tuyen/rnd_000000000000000000000001\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n\n' +
        `${note.split('\n')[4]!}\n`,
    );
    expect(signedNote(checkpoint, [product])).toBe(note);
    expect(parseNote(note)).toEqual(checkpoint);
  });

  test('counts as signed only by the key that signed it, over exactly these lines', () => {
    expect(isSignedBy(note, PRODUCT_KEY, product.publicKey)).toBe(true);
    expect(isSignedBy(note, PRODUCT_KEY, supervisors.publicKey)).toBe(false);
    expect(isSignedBy(note, SUPERVISION_KEY, supervisors.publicKey)).toBe(false);
    expect(isSignedBy(note.replace('\n8\n', '\n9\n'), PRODUCT_KEY, product.publicKey)).toBe(false);
    const both = signedNote(checkpoint, [product, supervisors]);
    expect(isSignedBy(both, SUPERVISION_KEY, supervisors.publicKey)).toBe(true);
  });

  test.each(['', 'khac/x\n1\nAA==\n\n', note.replace('\n8\n', '\n08\n'), note.replace('Xcna', 'Xcn!')])(
    'is not read from %j',
    (text) => {
      expect(parseNote(text)).toBeNull();
    },
  );
});
