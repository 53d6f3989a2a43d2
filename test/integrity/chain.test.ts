import { createHash } from 'node:crypto';
import {
  changedFields,
  createChainVerifier,
  entryBytes,
  entryHash,
  GENESIS,
  nextEntry,
} from '../../src/application/audit/chain';
import { createSigner, cosigned, isSignedBy, parseNote, signedNote } from '../../src/application/integrity/checkpoint';
import { leafHash, nodeHash } from '../../src/application/integrity/merkle';
import type { AuditEntry } from '../../src/persistence/ports';
import { keepLog } from './kept-log';

const FIELDS = 'chainId sequence at actorId actorRoles action subjectId before after requestId previousHash'.split(' ');

function chainOf(length: number): AuditEntry[] {
  const log = keepLog();
  for (let at = 0; at < length; at += 1) log.act('rnd_1', 'openScoring', 'rnd_1', { at });
  return log.chains.get('rnd_1')!;
}

const verdictOf = (entries: readonly AuditEntry[]) => {
  const verifier = createChainVerifier();
  for (const entry of entries) verifier.add(entry);
  return verifier.verdict();
};

describe('the chain of the log', () => {
  const chain = chainOf(5);

  test('begins with 64 zeros; each entry names the hash before it and is hashed with it', () => {
    expect(GENESIS).toBe('0'.repeat(64));
    expect(chain.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    expect(chain[0]!.previousHash).toBe(GENESIS);
    expect(chain[3]!.previousHash).toBe(chain[2]!.hash);
    const bytes = entryBytes(chain[3]!);
    expect(Object.keys(JSON.parse(bytes) as object)).toEqual([...FIELDS].sort());
    expect(chain[3]!.hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(nextEntry(null, chain[0]!)).toEqual(chain[0]);
  });

  test('fits, with its length and last hash; an empty one fits too', () => {
    expect(verdictOf(chain)).toEqual({ fits: true, length: 5, hash: chain[4]!.hash });
    expect(verdictOf([])).toEqual({ fits: true, length: 0, hash: GENESIS });
  });

  test.each(FIELDS)('does not fit when %s of an entry was changed', (field) => {
    const edited = chain.map((entry, at) =>
      at === 2 ? { ...entry, [field]: field === 'at' ? new Date(0) : 'khac' } : entry,
    );
    expect(verdictOf(edited)).toMatchObject({ fits: false, sequence: 3 });
    expect(entryHash(edited[2]!)).not.toBe(chain[2]!.hash);
  });

  test('names the first thing wrong and keeps to it: number, link or content', () => {
    const [one, two, three] = chain as [AuditEntry, AuditEntry, AuditEntry];
    expect(verdictOf([one, three])).toEqual({ fits: false, sequence: 2, reason: 'SEQUENCE' });
    expect(verdictOf([one, { ...two, previousHash: GENESIS }])).toEqual({
      ...{ fits: false, sequence: 2, reason: 'PREVIOUS_HASH' },
    });
    expect(verdictOf([one, { ...two, action: 'khac' }, { ...three, sequence: 9 }])).toEqual({
      ...{ fits: false, sequence: 2, reason: 'HASH' },
    });
  });
});

describe('what an act changed', () => {
  test('is the fields that differ, on both sides; of something new there is no before', () => {
    expect(changedFields({ a: 1, b: [2], c: 3 }, { a: 1, b: [3], d: 4 })).toEqual({
      before: { b: [2], c: 3 },
      after: { b: [3], d: 4 },
    });
    expect(changedFields(null, { a: 1, b: null })).toEqual({ before: {}, after: { a: 1 } });
    expect(changedFields({ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } })).toEqual({ before: {}, after: {} });
    expect(changedFields({ a: undefined as never }, { a: 1 })).toEqual({ before: { a: null }, after: { a: 1 } });
  });
});

describe('the hashes of the tree', () => {
  test('put a byte of their own before a leaf and before a node, so that one never passes for the other', () => {
    const sha = (...parts: readonly Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
    const [left, right] = [leafHash('a'), leafHash(Buffer.from('b'))];
    expect(left).toEqual(sha(Buffer.of(0), Buffer.from('a')));
    expect(nodeHash(left, right)).toEqual(sha(Buffer.of(1), left, right));
    expect(nodeHash(left, right)).not.toEqual(nodeHash(right, left));
  });
});

describe('a signed note', () => {
  const key = createSigner('thi-tuyen', Buffer.alloc(32, 1));
  const other = createSigner('thi-tuyen', Buffer.alloc(32, 2));
  const note = signedNote({ chainId: 'system', size: 3, root: 'ab'.repeat(32) }, [key]);
  const [body = '', line = ''] = note.split('\n\n');
  const signature = Buffer.from(line.split(' ')[2]!, 'base64');
  const withSignature = (bytes: Buffer, lead = '— thi-tuyen'): string =>
    `${body}\n\n${lead} ${bytes.toString('base64')}\n`;

  test('is signed by its key alone, with every byte of the signature and of the key’s id', () => {
    expect(key.name).toBe('thi-tuyen');
    expect(signature).toHaveLength(68);
    expect(isSignedBy(withSignature(signature), 'thi-tuyen', key.publicKey)).toBe(true);
    for (let at = 0; at < 68; at += 1) {
      const changed = Buffer.from(signature);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(isSignedBy(withSignature(changed), 'thi-tuyen', key.publicKey)).toBe(false);
    }
    expect(isSignedBy(withSignature(signature.subarray(0, 67)), 'thi-tuyen', key.publicKey)).toBe(false);
    expect(isSignedBy(withSignature(Buffer.concat([signature, Buffer.of(0)])), 'thi-tuyen', key.publicKey)).toBe(false);
  });

  test('is not signed by another key, in another name, without its dash, or by half a key', () => {
    expect(isSignedBy(note, 'thi-tuyen', other.publicKey)).toBe(false);
    expect(isSignedBy(note, 'khac', key.publicKey)).toBe(false);
    expect(isSignedBy(withSignature(signature, '- thi-tuyen'), 'thi-tuyen', key.publicKey)).toBe(false);
    expect(isSignedBy(withSignature(signature, '— khac'), 'thi-tuyen', key.publicKey)).toBe(false);
    expect(isSignedBy(note, 'thi-tuyen', key.publicKey.slice(0, 62))).toBe(false);
    expect(isSignedBy(note, 'thi-tuyen', '')).toBe(false);
    expect(isSignedBy(body, 'thi-tuyen', key.publicKey)).toBe(false);
    expect(isSignedBy(`${body}\n\n— thi-tuyen\n`, 'thi-tuyen', key.publicKey)).toBe(false);
  });

  test('takes a second signature after the first, and the same one only once', () => {
    const more = other.sign(`${body}\n`);
    const both = cosigned(note, more);
    expect(both).toBe(`${note}${more}`);
    expect(cosigned(both, more)).toBe(both);
    expect(isSignedBy(both, 'thi-tuyen', key.publicKey)).toBe(true);
    expect(isSignedBy(both, 'thi-tuyen', other.publicKey)).toBe(true);
  });

  test('is read as the checkpoint it states, and nothing else is', () => {
    const root = Buffer.from('ab'.repeat(32), 'hex').toString('base64');
    expect(parseNote(note)).toEqual({ chainId: 'system', size: 3, root: 'ab'.repeat(32) });
    expect(parseNote(`thi-tuyen/x\n0\n${root}\n`)).toMatchObject({ size: 0 });
    expect(parseNote(`thi-tuyen/x\n123456789012345\n${root}\n`)).toMatchObject({ size: 123_456_789_012_345 });
    const wrong = [
      `khac/x\n3\n${root}\n`,
      `xthi-tuyen/x\n3\n${root}\n`,
      `thi-tuyen/x\n\n${root}\n`,
      `thi-tuyen/x\n03\n${root}\n`,
      `thi-tuyen/x\n3a\n${root}\n`,
      `thi-tuyen/x\na3\n${root}\n`,
      `thi-tuyen/x\n1234567890123456\n${root}\n`,
      `thi-tuyen/x\n3\n${root}`,
      `thi-tuyen/x\n3\n${root}\nx`,
      `thi-tuyen/x\n3\n${root.slice(0, 40)}\n`,
      `thi-tuyen/x\n3\n${root.replace('=', '')}\n`,
      `thi-tuyen/x\n3\n`,
    ];
    expect(wrong.filter((one) => parseNote(one) !== null)).toEqual([]);
  });
});
