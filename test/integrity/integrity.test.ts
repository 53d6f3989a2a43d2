import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_SECURITY_LOG } from '../../src/application/account/security-log';
import { entryHash } from '../../src/application/audit/chain';
import { createSigner, isSignedBy, PRODUCT_KEY } from '../../src/application/integrity/checkpoint';
import { createIntegrity } from '../../src/application/integrity/integrity';
import { forgetfulMemory, openSignedMemory } from '../../src/main/checkpoint-memory';
import { createCheckpointRounds } from '../../src/main/checkpoint-rounds';
import { refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const guardOf = (memory = forgetfulMemory(), unitOfWork = world.unitOfWork) =>
  createIntegrity({
    unitOfWork,
    signer: createSigner(PRODUCT_KEY, Buffer.alloc(32, 9)),
    memory,
    clock: world.clock.now,
    securityLog: NO_SECURITY_LOG,
  });
const scored = () =>
  world
    .round({ regulation: { phases: ['DEFENCE' as const] } })
    .withCandidates(2)
    .at('SCORED');
const entries = () => world.store.models.auditEntries;

describe('signing', () => {
  test('signs what is there, and again when it grew; the store and the memory both keep it', async () => {
    const exam = await scored();
    const memory = forgetfulMemory();
    const guard = guardOf(memory);
    const first = await guard.sign(exam.id);
    const head = await world.readers.audit.head(exam.id);
    expect(first).toMatchObject({ ok: true, size: head!.sequence });
    await exam.goTo('CONCLUDED');
    await guard.sign(exam.id);
    const latest = await world.readers.checkpoints.latest(exam.id);
    expect(latest!.size).toBeGreaterThan(head!.sequence);
    expect(isSignedBy(latest!.note, PRODUCT_KEY, guard.publicKey)).toBe(true);
    expect(memory.last(exam.id)).toEqual({ chainId: exam.id, size: latest!.size, root: latest!.root });
    expect(await guard.verify(exam.id)).toMatchObject({ ok: true });
  });

  test('walks only what has come since, and comes to what another who walks everything comes to', async () => {
    const exam = await scored();
    const read: number[] = [];
    const audit = {
      ...world.readers.audit,
      entries: async (...asked: Parameters<typeof world.readers.audit.entries>) => {
        const page = await world.readers.audit.entries(...asked);
        read.push(...page.map(({ sequence }) => sequence));
        return page;
      },
    };
    const guard = guardOf(forgetfulMemory(), { ...world.unitOfWork, readers: { ...world.readers, audit } });
    await guard.sign(exam.id);
    const before = (await world.readers.audit.head(exam.id))!.sequence;
    read.length = 0;
    await exam.goTo('CONCLUDED');
    const after = (await world.readers.audit.head(exam.id))!.sequence;
    const signed = await guard.sign(exam.id);
    expect(read).toEqual(Array.from({ length: after - before + 1 }, (_none, index) => before + index));
    expect(signed).toEqual(await guardOf().verify(exam.id));
    expect(signed).toMatchObject({ ok: true, size: after });
  });

  test('signs what it found whole once, not what the store says of it since: the edit is found by the next verification', async () => {
    const exam = await scored();
    const guard = guardOf();
    const first = await guard.sign(exam.id);
    const [, second] = await world.entries(exam.id);
    await entries().updateOne({ chainId: exam.id, sequence: 2 }, { $set: { requestId: 'khac' } });
    expect(await guard.sign(exam.id)).toEqual(first);
    expect(await guard.verify(exam.id)).toEqual({ ok: false, sequence: 2, object: null });
    await entries().updateOne({ chainId: exam.id, sequence: 2 }, { $set: { requestId: second!.requestId } });
    expect(await guard.verify(exam.id)).toEqual(first);
  });

  test('never signs a chain whose tail was cut, even when the store forgot what was signed', async () => {
    const exam = await scored();
    const guard = guardOf();
    await guard.sign(exam.id);
    const { sequence } = (await world.readers.audit.head(exam.id))!;
    await entries().deleteOne({ chainId: exam.id, sequence });
    await world.store.models.checkpoints.deleteMany({ chainId: exam.id });
    expect(await guard.sign(exam.id)).toEqual({ ok: false, sequence, object: null });
    expect(await world.readers.checkpoints.latest(exam.id)).toBeNull();
  });

  test('never signs a chain rewritten with fresh hashes', async () => {
    const exam = await scored();
    const guard = guardOf();
    await guard.sign(exam.id);
    const chain = await world.entries(exam.id);
    let previousHash = chain[2]!.previousHash;
    for (const entry of chain.slice(2)) {
      const changed = { ...entry, requestId: `${entry.requestId}-khac`, previousHash };
      previousHash = entryHash(changed);
      const at = { chainId: exam.id, sequence: entry.sequence };
      await entries().updateOne(at, { $set: { ...changed, hash: previousHash } });
    }
    expect(await guard.sign(exam.id)).toMatchObject({ ok: false });
    expect(await refusals(world, 'establishResult', world.people.chair, await exam.step())).toEqual(['LOG_BROKEN']);
    expect(await guard.check(exam.id)).toMatchObject({ code: 'LOG_BROKEN' });
  });
});

describe('results on a broken log', () => {
  const broken = async (breakIt: (exam: Exam) => Promise<unknown>): Promise<readonly string[]> => {
    const exam = await scored();
    await breakIt(exam);
    return refusals(world, 'establishResult', world.people.chair, await exam.step());
  };

  test('are refused when an entry was edited', async () => {
    expect(
      await broken(({ id }) => entries().updateOne({ chainId: id, sequence: 3 }, { $set: { action: 'khac' } })),
    ).toEqual(['LOG_BROKEN']);
  });

  test('are refused when a locked mark was changed in the store before the result was established', async () => {
    const change = async (exam: Exam) => {
      const [sheet] = await world.readers.sheets.ofRound(exam.id);
      const marks = { ...sheet!.marks, noi_dung: 1 };
      return world.store.models.scoreSheets.updateOne({ _id: sheet!.id }, { $set: { marks } });
    };
    expect(await broken(change)).toEqual(['LOG_BROKEN']);
  });

  test('are refused when a decision was slipped in', async () => {
    const slipIn = ({ applicationIds }: Exam) =>
      world.store.models.applications.updateOne(
        { _id: applicationIds[0]! },
        { $set: { defenceDecision: { mark: 9_000, reason: 'Tự thêm' } } },
      );
    expect(await broken(slipIn)).toEqual(['LOG_BROKEN']);
  });

  test('are refused when a candidate was made to withdraw, or not to have passed the door, in the store alone', async () => {
    const edit = (fields: object) => (exam: Exam) =>
      world.store.models.applications.updateOne({ _id: exam.applicationIds[0]! }, { $set: fields });
    expect(await broken(edit({ withdrawnOn: '2026-09-15' }))).toEqual(['LOG_BROKEN']);
    expect(await broken(edit({ state: 'INELIGIBLE' }))).toEqual(['LOG_BROKEN']);
    expect(await broken(edit({ absentFrom: ['DEFENCE'] }))).toEqual(['LOG_BROKEN']);
  });

  test('are refused when a locked sheet was taken out of the store', async () => {
    const takeOut = async (exam: Exam) => {
      const [sheet] = await world.readers.sheets.ofRound(exam.id);
      return world.store.models.scoreSheets.deleteOne({ _id: sheet!.id });
    };
    expect(await broken(takeOut)).toContain('LOG_BROKEN');
  });
});

describe('the seal of a paper', () => {
  test('is the checkpoint of the log at its issue, the same however long the log has become', async () => {
    const exam = await scored();
    const guard = guardOf();
    const { hash, sequence } = (await world.readers.audit.head(exam.id))!;
    const before = await guard.sealOf(exam.id, hash);
    await exam.goTo('ISSUED');
    expect(await guard.sealOf(exam.id, hash)).toEqual(before);
    expect(before).toMatchObject({ size: sequence });
    expect(await guard.sealOf(exam.id, 'f'.repeat(64))).toBeNull();
  });
});

describe('the rounds of signing', () => {
  test('sign at milestones at once, and the rest at the end', async () => {
    const exam = await scored();
    const guard = guardOf();
    const rounds = createCheckpointRounds(guard, (error) => expect(error).toBeNull());
    rounds.noticed([{ chainId: 'system', action: 'inviteAccounts' }]);
    rounds.noticed([{ chainId: exam.id, action: 'openScoring' }]);
    await rounds.end();
    expect(await world.readers.checkpoints.latest(exam.id)).not.toBeNull();
    expect(await world.readers.checkpoints.latest('system')).not.toBeNull();
  });
});

describe('the memory outside the store', () => {
  test('survives the process, and a line that a power cut tore', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kiem-chung-'));
    const file = join(folder, 'checkpoints.jsonl');
    const root = 'a'.repeat(64);
    openSignedMemory(file).remember({ chainId: 'system', size: 3, root, note: 'x' });
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"chainId":"system","si`);
    openSignedMemory(file).remember({ chainId: 'rnd_1', size: 1, root, note: 'y' });
    const again = openSignedMemory(file);
    expect(again.last('system')).toEqual({ chainId: 'system', size: 3, root });
    expect(again.chains()).toEqual(['system', 'rnd_1']);
    rmSync(folder, { recursive: true });
  });
});
