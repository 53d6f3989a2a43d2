import { NO_SECURITY_LOG } from '../../src/application/account/security-log';
import type { SecurityEvent } from '../../src/application/account/security-log';
import { entryHash, nextEntry } from '../../src/application/audit/chain';
import {
  checkpointBody,
  createSigner,
  isSignedBy,
  PRODUCT_KEY,
  SUPERVISION_KEY,
} from '../../src/application/integrity/checkpoint';
import { cosign } from '../../src/application/integrity/cosign';
import { createIntegrity } from '../../src/application/integrity/integrity';
import type { SignedMemory } from '../../src/application/integrity/integrity';
import { createMerkleTree } from '../../src/application/integrity/merkle';
import { isConsistent, walkChain, walkOn } from '../../src/application/integrity/walk';
import { entryBytes } from '../../src/application/audit/chain';
import { forgetfulMemory } from '../../src/main/checkpoint-memory';
import type { UnitOfWork } from '../../src/persistence/ports';
import { keepLog } from './kept-log';
import type { KeptLog } from './kept-log';

const ROUND = 'rnd_000000000000000000000001';
const NOW = new Date('2026-11-30T03:00:00Z');
const signer = createSigner(PRODUCT_KEY, Buffer.alloc(32, 9));

function guarded(log: KeptLog, memory: SignedMemory = forgetfulMemory(), unitOfWork: UnitOfWork = log.unitOfWork) {
  const alarms: SecurityEvent[] = [];
  const securityLog = { ...NO_SECURITY_LOG, note: (event: SecurityEvent) => void alarms.push(event) };
  const guard = createIntegrity({ unitOfWork, signer, memory, clock: () => NOW, securityLog });
  return { guard, alarms, memory };
}

function filled(acts: number): KeptLog {
  const log = keepLog();
  for (let at = 0; at < acts; at += 1) log.act(ROUND, 'openRegistration');
  return log;
}

const rootOf = (log: KeptLog, size: number): string => {
  const tree = createMerkleTree();
  for (const entry of (log.chains.get(ROUND) ?? []).slice(0, size)) tree.add(entryBytes(entry));
  return tree.root().toString('hex');
};

/** The chain with one entry changed and every hash after it made anew. */
function rewrite(log: KeptLog, from: number): void {
  const chain = log.chains.get(ROUND)!;
  const kept = chain.slice(0, from);
  for (const { hash: _hash, sequence: _sequence, previousHash: _previous, ...facts } of chain.slice(from))
    kept.push(nextEntry(kept.at(-1) ?? null, { ...facts, requestId: 'khac' }));
  log.chains.set(ROUND, kept);
}

describe('walking a chain', () => {
  test('gives its length, its root, the roots of the sizes asked for and of the entry asked for', async () => {
    const log = filled(7);
    const headHash = log.chains.get(ROUND)![4]!.hash;
    const walk = await walkChain(log.unitOfWork.readers, ROUND, { sizes: [2, 6, 9], headHash });
    expect(walk).toMatchObject({ size: 7, root: rootOf(log, 7), fault: null });
    expect([...walk.rootAt]).toEqual([2, 6].map((size) => [size, rootOf(log, size)]));
    expect(walk.headRoot).toEqual({ size: 5, root: rootOf(log, 5) });
    const none = await walkChain(log.unitOfWork.readers, 'rnd_khac', { sizes: [], headHash: null });
    expect(none).toMatchObject({ size: 0, root: rootOf(log, 0), fault: null, headRoot: null });
  });

  test('reads a long chain page by page, every entry once, and stops at the page that breaks', async () => {
    const log = filled(1_203);
    await walkChain(log.unitOfWork.readers, ROUND, { sizes: [], headHash: null });
    expect(log.read).toEqual(Array.from({ length: 1_203 }, (_none, at) => at + 1));
    log.read.length = 0;
    log.chains.get(ROUND)![2] = { ...log.chains.get(ROUND)![2]!, action: 'khac' };
    const walk = await walkChain(log.unitOfWork.readers, ROUND, { sizes: [], headHash: null });
    expect(walk.fault).toBe(3);
    expect(log.read).toHaveLength(500);
  });
});

describe('walking on from where a chain was found whole', () => {
  const stoodAt = async (log: KeptLog) =>
    (await walkChain(log.unitOfWork.readers, ROUND, { sizes: [], headHash: null })).stand;
  const at = (log: KeptLog, size: number) => ({ chainId: ROUND, size, root: rootOf(log, size) });
  const grown = (log: KeptLog, by: number): void => {
    for (let more = 0; more < by; more += 1) log.act(ROUND, 'openScoring');
  };

  test('gives what a walk from the first entry gives, past every checkpoint on the way', async () => {
    const log = filled(4);
    const stand = await stoodAt(log);
    grown(log, 3);
    const known = [at(log, 4), at(log, 6), at(log, 7)];
    expect(await walkOn(log.unitOfWork.readers, stand, known)).toMatchObject({ size: 7, root: rootOf(log, 7) });
  });

  test('is told by no checkpoint that does not hold: at the start, on the way, at the end, beyond, or before', async () => {
    for (const size of [4, 6, 7]) {
      const log = filled(4);
      const stand = await stoodAt(log);
      grown(log, 3);
      const wrong = { ...at(log, size), root: 'ab'.repeat(32) };
      for (const known of [[wrong], [at(log, 4), wrong], [wrong, at(log, 7)]])
        expect(await walkOn(log.unitOfWork.readers, await stoodAt(log), [wrong, ...known])).toBeNull();
      expect(await walkOn(log.unitOfWork.readers, stand, [at(log, 4), wrong, at(log, 7)])).toBeNull();
    }
    for (const size of [3, 8]) {
      const log = filled(4);
      const stand = await stoodAt(log);
      expect(
        await walkOn(log.unitOfWork.readers, stand, [{ chainId: ROUND, size, root: rootOf(log, size) }]),
      ).toBeNull();
    }
  });

  test('goes no further over an entry that does not fit, from a stand that was broken, or when the last one changed', async () => {
    const changed = (log: KeptLog, place: number): void => {
      log.chains.get(ROUND)![place] = { ...log.chains.get(ROUND)![place]!, action: 'khac' };
    };
    const broken = filled(4);
    changed(broken, 1);
    expect(await walkOn(broken.unitOfWork.readers, await stoodAt(broken), [])).toBeNull();
    const later = filled(4);
    const stand = await stoodAt(later);
    grown(later, 2);
    changed(later, 4);
    expect(await walkOn(later.unitOfWork.readers, stand, [])).toBeNull();
    const last = filled(4);
    const before = await stoodAt(last);
    changed(last, 3);
    expect(await walkOn(last.unitOfWork.readers, before, [])).toBeNull();
  });

  test('starts at nothing where nothing was', async () => {
    const log = keepLog();
    const stand = await stoodAt(log);
    grown(log, 2);
    expect(await walkOn(log.unitOfWork.readers, stand, [at(log, 2)])).toMatchObject({ size: 2 });
  });

  test('a walk is consistent with what was signed only where every root is the one signed', async () => {
    const log = filled(4);
    const walk = await walkChain(log.unitOfWork.readers, ROUND, { sizes: [2, 4], headHash: null });
    expect(isConsistent(walk, [at(log, 2), at(log, 4)])).toBe(true);
    expect(isConsistent(walk, [at(log, 2), { ...at(log, 4), root: 'ab'.repeat(32) }])).toBe(false);
    expect(isConsistent(walk, [{ ...at(log, 3) }])).toBe(false);
    expect(isConsistent({ ...walk, fault: 3 }, [])).toBe(false);
  });
});

describe('signing', () => {
  test('keeps the checkpoint in the store and outside it, signed', async () => {
    const log = filled(5);
    const { guard, memory, alarms } = guarded(log);
    expect(guard.publicKey).toBe(signer.publicKey);
    expect(await guard.sign(ROUND)).toEqual({ ok: true, size: 5, root: rootOf(log, 5) });
    const stored = { chainId: ROUND, size: 5, root: rootOf(log, 5) };
    expect(log.checkpoints).toEqual([{ ...stored, id: `${ROUND}:5`, note: log.checkpoints[0]!.note, signedAt: NOW }]);
    expect(isSignedBy(log.checkpoints[0]!.note, PRODUCT_KEY, signer.publicKey)).toBe(true);
    expect(memory.last(ROUND)).toEqual(stored);
    expect(alarms).toEqual([]);
  });

  test('says the same again without writing anything, and goes on from there when the chain has grown', async () => {
    const log = filled(5);
    const { guard, memory } = guarded(log);
    let remembered = 0;
    const counting = {
      ...memory,
      remember: (one: Parameters<SignedMemory['remember']>[0]) => {
        remembered += 1;
        memory.remember(one);
      },
    };
    const counted = guarded(log, counting).guard;
    await counted.sign(ROUND);
    log.read.length = 0;
    await counted.sign(ROUND);
    expect(log.read).toEqual([5]);
    expect(remembered).toBe(1);
    for (let at = 0; at < 600; at += 1) log.act(ROUND, 'openScoring');
    log.read.length = 0;
    expect(await counted.sign(ROUND)).toEqual({ ok: true, size: 605, root: rootOf(log, 605) });
    expect(log.read).toEqual(Array.from({ length: 601 }, (_none, at) => at + 5));
    expect(log.checkpoints.map(({ size }) => size)).toEqual([5, 605]);
    log.read.length = 0;
    await counted.sign(ROUND);
    expect(log.read).toEqual([605]);
    await guard.sign(ROUND);
    expect(log.checkpoints).toHaveLength(2);
  });

  test('of an empty chain writes nothing, and grows from nothing', async () => {
    const log = keepLog();
    const { guard } = guarded(log);
    expect(await guard.sign(ROUND)).toMatchObject({ ok: true, size: 0 });
    expect(log.checkpoints).toEqual([]);
    log.act(ROUND, 'openRegistration');
    expect(await guard.sign(ROUND)).toEqual({ ok: true, size: 1, root: rootOf(log, 1) });
  });

  test('when another process signed first keeps what is there; any other failure is told', async () => {
    const log = filled(3);
    const { guard } = guarded(log);
    await guard.sign(ROUND);
    const readers = { ...log.unitOfWork.readers, checkpoints: { latest: () => Promise.resolve(null) } };
    const late = guarded(log, forgetfulMemory(), { ...log.unitOfWork, readers } as unknown as UnitOfWork).guard;
    expect(await late.sign(ROUND)).toMatchObject({ ok: true, size: 3 });
    expect(log.checkpoints).toHaveLength(1);
    const failing = { readers, run: () => Promise.reject(new Error('no disk')) } as unknown as UnitOfWork;
    await expect(guarded(log, forgetfulMemory(), failing).guard.sign(ROUND)).rejects.toThrow('no disk');
  });

  test('puts a checkpoint into a store that has forgotten it, and outside where only the store knew it', async () => {
    const log = filled(3);
    const { guard, memory } = guarded(log);
    await guard.sign(ROUND);
    log.checkpoints.length = 0;
    await guard.sign(ROUND);
    expect(log.checkpoints).toHaveLength(1);
    const fresh = guarded(log);
    await fresh.guard.sign(ROUND);
    expect(fresh.memory.last(ROUND)).toEqual(memory.last(ROUND));
  });

  test('never signs a cut, edited or rewritten chain; each is an alarm that names the place', async () => {
    const told = async (edit: (log: KeptLog) => void, forgets: boolean) => {
      const log = filled(6);
      const { guard, alarms } = guarded(log);
      await guard.sign(ROUND);
      edit(log);
      if (forgets) log.checkpoints.length = 0;
      const verdict = await guard.sign(ROUND);
      expect(log.checkpoints).toHaveLength(forgets ? 0 : 1);
      expect(alarms).toHaveLength(1);
      expect(await guard.check(ROUND)).toMatchObject({ code: 'LOG_BROKEN', path: [] });
      return { verdict, detail: alarms[0]!.detail, subjectId: alarms[0]!.subjectId };
    };
    for (const forgets of [true, false]) {
      expect(await told((log) => void log.chains.get(ROUND)!.pop(), forgets)).toEqual({
        ...{ verdict: { ok: false, sequence: 6, object: null }, detail: 'ENTRY 6', subjectId: ROUND },
      });
      expect((await told((log) => rewrite(log, 2), forgets)).verdict).toEqual({ ok: false, sequence: 6, object: null });
      const edit = (log: KeptLog): void => {
        const chain = log.chains.get(ROUND)!;
        chain[5] = { ...chain[5]!, action: 'khac' };
      };
      expect((await told(edit, forgets)).verdict).toEqual({ ok: false, sequence: 6, object: null });
    }
  });

  test('goes on from nowhere when a new entry does not fit, or what was signed elsewhere does not', async () => {
    const log = filled(3);
    const { guard, memory } = guarded(log);
    await guard.sign(ROUND);
    log.act(ROUND, 'openScoring');
    const chain = log.chains.get(ROUND)!;
    chain[3] = { ...chain[3]!, requestId: 'khac' };
    expect(await guard.sign(ROUND)).toEqual({ ok: false, sequence: 4, object: null });
    chain[3] = { ...chain[3], hash: entryHash(chain[3]) };
    memory.remember({ chainId: ROUND, size: 4, root: 'f'.repeat(64), note: '' });
    expect(await guard.sign(ROUND)).toEqual({ ok: false, sequence: 3, object: null });
    memory.remember({ chainId: ROUND, size: 4, root: rootOf(log, 4), note: '' });
    expect(await guard.sign(ROUND)).toEqual({ ok: true, size: 4, root: rootOf(log, 4) });
  });

  test('while it goes on nobody else goes on from the same place', async () => {
    const log = filled(4);
    const { guard } = guarded(log);
    await guard.sign(ROUND);
    log.act(ROUND, 'openScoring');
    const both = await Promise.all([guard.sign(ROUND), guard.sign(ROUND)]);
    expect(both).toEqual([5, 5].map((size) => ({ ok: true, size, root: rootOf(log, 5) })));
    expect(await guard.sign(ROUND)).toEqual(both[0]);
  });
});

describe('the seal of a paper', () => {
  test('is the signed checkpoint of the log up to an entry; none for an entry it has not, or on a log that does not hold', async () => {
    const log = filled(6);
    const { guard } = guarded(log);
    const headHash = log.chains.get(ROUND)![3]!.hash;
    const seal = await guard.sealOf(ROUND, headHash);
    expect(seal).toMatchObject({ chainId: ROUND, size: 4, root: rootOf(log, 4) });
    expect(seal!.note).toContain(checkpointBody({ chainId: ROUND, size: 4, root: rootOf(log, 4) }));
    expect(isSignedBy(seal!.note, PRODUCT_KEY, signer.publicKey)).toBe(true);
    expect(await guard.sealOf(ROUND, 'f'.repeat(64))).toBeNull();
    await guard.sign(ROUND);
    expect(await guard.sealOf(ROUND, headHash)).toEqual(seal);
    rewrite(log, 5);
    expect(await guard.sealOf(ROUND, headHash)).toBeNull();
  });
});

describe('the chains', () => {
  test('are those there are and those that were ever signed, once each, in order', async () => {
    const log = filled(1);
    log.act('system', 'inviteAccounts');
    const { guard, memory } = guarded(log);
    memory.remember({ chainId: 'rnd_000000000000000000000000', size: 1, root: 'a'.repeat(64), note: '' });
    await guard.sign('system');
    expect(await guard.chains()).toEqual(['rnd_000000000000000000000000', ROUND, 'system']);
  });
});

describe('the supervisors’ signature', () => {
  const supervisors = createSigner(SUPERVISION_KEY, Buffer.alloc(32, 7));

  test('is taken once, for a checkpoint of ours, when their key made it', async () => {
    const log = filled(2);
    await guarded(log).guard.sign(ROUND);
    const { id: checkpointId, note: before, ...checkpoint } = log.checkpoints[0]!;
    const line = supervisors.sign(checkpointBody(checkpoint));
    const { unitOfWork } = log;
    const key = supervisors.publicKey;
    expect(await cosign(unitOfWork, null, { checkpointId, line })).toBe('NO_KEY');
    expect(await cosign(unitOfWork, key, { checkpointId: 'khac', line })).toBe('UNKNOWN');
    expect(await cosign(unitOfWork, signer.publicKey, { checkpointId, line })).toBe('NOT_SIGNED');
    expect(await cosign(unitOfWork, key, { checkpointId, line: `x\n${line}` })).toBe('NOT_SIGNED');
    expect(await cosign(unitOfWork, key, { checkpointId, line: `${line}x` })).toBe('NOT_SIGNED');
    expect(log.checkpoints[0]!.note).toBe(before);
    expect(await cosign(unitOfWork, key, { checkpointId, line })).toBe('TAKEN');
    expect(log.checkpoints[0]!.note).toBe(`${before}${line}`);
    const frozen = { ...unitOfWork, run: () => Promise.reject(new Error('written again')) };
    expect(await cosign(frozen, key, { checkpointId, line })).toBe('TAKEN');
  });

  test('is not said to be taken when the note changed under it, or the store refused', async () => {
    const log = filled(2);
    await guarded(log).guard.sign(ROUND);
    const { id: checkpointId, ...checkpoint } = log.checkpoints[0]!;
    const line = supervisors.sign(checkpointBody(checkpoint));
    const changing: UnitOfWork['run'] = (work) => {
      log.checkpoints[0] = { ...log.checkpoints[0]!, note: 'khac' };
      return log.unitOfWork.run(work);
    };
    const asked = { checkpointId, line };
    expect(await cosign({ ...log.unitOfWork, run: changing }, supervisors.publicKey, asked)).toBe('UNKNOWN');
    log.checkpoints[0] = { ...checkpoint, id: checkpointId };
    const refusing = { ...log.unitOfWork, run: () => Promise.resolve({ ok: false }) } as unknown as UnitOfWork;
    expect(await cosign(refusing, supervisors.publicKey, asked)).toBe('UNKNOWN');
  });
});
