import { createHash } from 'node:crypto';

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** SHA-256(0x00 ‖ bytes): the leaf of an entry (RFC 9162 §2.1.1). */
export function leafHash(bytes: Buffer | string): Buffer {
  return createHash('sha256').update(LEAF).update(bytes).digest();
}

/** SHA-256(0x01 ‖ left ‖ right): a node above two others; the other first byte keeps a node from passing for a leaf. */
export function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}

/** A tree that grows leaf by leaf and keeps only the roots of its full subtrees: a chain of any length in little memory. */
export interface MerkleTree {
  readonly add: (bytes: Buffer | string) => void;
  readonly size: () => number;
  /** The root over everything added so far; SHA-256 of nothing for an empty tree. */
  readonly root: () => Buffer;
}

/** Makes an empty tree with the hashing of RFC 9162, exactly: own inventions here have been broken before (trust.md 0.1). */
export function createMerkleTree(): MerkleTree {
  let size = 0;
  /** Roots of full subtrees, the largest first: one for each 1 in the binary form of `size`. */
  const full: Buffer[] = [];
  return {
    add: (bytes) => {
      let hash = leafHash(bytes);
      for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
        const left = full.pop();
        if (left !== undefined) hash = nodeHash(left, hash);
      }
      full.push(hash);
      size += 1;
    },
    size: () => size,
    root: () => {
      const [last, ...larger] = full.toReversed();
      if (last === undefined) return createHash('sha256').digest();
      return larger.reduce((right, left) => nodeHash(left, right), last);
    },
  };
}
