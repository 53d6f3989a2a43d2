import { trusted } from 'mongoose';
import { createChainVerifier, entryHash, GENESIS } from '../../src/application/audit/chain';
import type { UnhashedEntry } from '../../src/application/audit/chain';
import { reportLines, verifyChains } from '../../scripts/verify-audit/verify';
import { readerOf } from '../../scripts/verify-audit/open-store';
import type { AuditEntry } from '../../src/persistence/ports';
import { NO_PASSWORD, openWorld } from '../support/world';
import type { World } from '../support/world';
import { CANDIDATE_KEYS, CANDIDATES } from '../support/world-people';
import { newApplication } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
let entries: readonly AuditEntry[];

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().at('DECIDED');
  const withdrawal = { applicationId: exam.applicationIds[2]!, expectedVersion: 2 };
  await world.must('withdrawApplication', world.people.candidate3, withdrawal);
  await exam.goTo('ISSUED');
  entries = await world.entries(exam.id);
}, 60_000);
afterAll(() => world.close());

describe('the audit log', () => {
  test('has an entry for every act of the round, in one chain without a gap', () => {
    const verifier = createChainVerifier();
    for (const entry of entries) verifier.add(entry);
    expect(verifier.verdict()).toMatchObject({ fits: true, length: entries.length });
    expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1));
    expect(entries[0]?.previousHash).toBe(GENESIS);
    expect(new Set(entries.map(({ action }) => action))).toEqual(
      new Set([
        ...['appointBody', 'declareInterests', 'setRegulation', 'definePosts', 'defineRubric', 'openRegistration'],
        ...['submitApplication', 'closeRegistration', 'decideEligibility', 'withdrawApplication', 'confirmCandidates'],
        ...['codeScripts', 'allocateMarkers', 'submitWrittenMarks', 'openBlindMap', 'compileWritten', 'openScoring'],
        ...[
          'submitScoreSheet',
          'revealScoreSheets',
          'revealWrittenMarks',
          'establishResult',
          'issuePapers',
          'requestApproval',
        ],
      ]),
    );
  });

  test('says who acted, as what, and which fields changed', () => {
    const opened = entries.find(({ action }) => action === 'openRegistration');
    expect(opened).toMatchObject({
      actorId: world.people.chair.id,
      actorRoles: ['COUNCIL_CHAIR', 'SIGNED_IN'],
      subjectId: exam.id,
      before: { state: 'DRAFT' },
      after: { state: 'REGISTRATION' },
    });
    const scored = entries.find(({ action }) => action === 'submitScoreSheet');
    expect(scored).toMatchObject({ before: { state: 'OPEN', commitment: null }, after: { state: 'LOCKED' } });
    const decided = entries.find(({ action }) => action === 'decideEligibility');
    expect(Object.keys(decided?.after ?? {}).sort()).toEqual(['state', 'version']);
  });

  test('holds no name, no day of birth, no unit, no sign-in name and no secret of anybody', async () => {
    const text = JSON.stringify([...entries, ...(await world.entries('system'))]);
    const applications = CANDIDATE_KEYS.map((key) => newApplication(exam, key));
    const people = Object.values(world.people);
    const stored = await world.readers.applications.ofRound(exam.id);
    const accounts = await world.readers.accounts.findMany(people.map(({ id }) => id));
    const hidden = [
      ...people.flatMap(({ name, username }) => [name, username]),
      ...Object.values(CANDIDATES),
      ...applications.flatMap(({ birthDate, unit, title }) => [birthDate, unit, title]),
      ...stored.map(({ salt }) => salt),
      ...accounts.flatMap(({ link }) => link?.codeHash ?? []),
      'Chuyên viên Sở Nội vụ',
      NO_PASSWORD,
      world.setupToken,
      world.pepper.toString('hex'),
    ];
    expect(hidden.filter((one) => text.includes(one))).toEqual([]);
    expect(text).toContain(world.people.candidate1.id);
  });

  test('keeps no name and no secret in the remembered answers either', async () => {
    const rows = JSON.stringify((await world.dump())['idempotencyRecords']);
    const hidden = [...Object.values(world.people).flatMap(({ name, username }) => [name, username]), NO_PASSWORD];
    expect([...hidden, world.setupToken].filter((one) => rows.includes(one))).toEqual([]);
  });
});

describe('verify-audit', () => {
  const verify = async () => verifyChains(readerOf(world.store));
  const model = () => world.store.models.auditEntries;
  const restore = async () => {
    await model().deleteMany({ chainId: exam.id });
    await model().insertMany(entries.map((entry) => ({ _id: `${entry.chainId}:${String(entry.sequence)}`, ...entry })));
  };
  const at = (sequence: number) => ({ chainId: exam.id, sequence });
  const change = (sequence: number, fields: Record<string, unknown>) =>
    model().updateOne(at(sequence), { $set: fields }, { strict: false });
  const verdict = async () => (await verify()).find(({ chainId }) => chainId === exam.id)?.verdict;

  afterEach(restore);

  test('prints length and head of every chain that fits', async () => {
    const reports = await verify();
    expect(reports.map(({ chainId }) => chainId).sort()).toEqual([exam.id, 'system'].sort());
    expect(reportLines(reports).join('\n')).toContain(
      `${exam.id}  ${String(entries.length)} bản ghi  ${entries.at(-1)!.hash}`,
    );
  });

  test.each([
    ['an edited entry', 4, 'HASH', () => change(4, { actorId: 'acc_000000000000000000000000' })],
    ['an edited mark', 30, 'HASH', () => change(30, { after: { forged: 1 } })],
    ['a deleted entry', 7, 'SEQUENCE', () => model().deleteOne(at(7))],
    ['a deleted first entry', 1, 'SEQUENCE', () => model().deleteOne(at(1))],
    ['an inserted entry', 0, 'SEQUENCE', () => insert(0)],
    ['two swapped entries', 5, 'HASH', () => swap(5, 6)],
    ['an entry edited and hashed anew', 10, 'PREVIOUS_HASH', () => rehash(9)],
  ] as const)('finds and names %s', async (_what, sequence, reason, forge) => {
    await forge();
    const named = sequence === 0 ? 1 : sequence;
    expect(await verdict()).toEqual({ fits: false, sequence: named, reason });
    const line = reportLines(await verify()).find((one) => one.includes(exam.id));
    expect(line).toMatch(new RegExp(`^SAI {3}${exam.id} {2}bản ghi số ${String(named)}: `));
  });

  test('finds a chain of which nothing is left', async () => {
    await model().deleteMany({ chainId: exam.id });
    expect(await verdict()).toEqual({ fits: false, sequence: 1, reason: 'MISSING' });
  });

  test('cannot find a cut tail in the chain itself: the head that it prints no longer is the one on paper', async () => {
    const [paper] = await world.readers.papers.ofRound(exam.id);
    await model().deleteMany({ chainId: exam.id, sequence: trusted({ $gt: entries.length - 2 }) });
    const found = await verdict();
    expect(found).toMatchObject({ fits: true, length: entries.length - 2 });
    expect(found).not.toMatchObject({ hash: paper?.auditHash });
  });

  async function insert(sequence: number): Promise<void> {
    const [first] = entries;
    const forged = { ...first!, sequence, previousHash: GENESIS };
    await model().insertMany([{ _id: 'forged', ...forged, hash: entryHash(forged) }]);
  }

  async function swap(a: number, b: number): Promise<void> {
    const [first, second] = [entries[a - 1]!, entries[b - 1]!];
    const { sequence: _a, hash: _h, previousHash: _p, ...one } = first;
    const { sequence: _b, hash: _i, previousHash: _q, ...other } = second;
    await change(a, other);
    await change(b, one);
  }

  async function rehash(sequence: number): Promise<void> {
    const { hash: _old, ...entry } = entries[sequence - 1]!;
    const forged: UnhashedEntry = { ...entry, actorId: 'acc_000000000000000000000000' };
    await change(sequence, { actorId: forged.actorId, hash: entryHash(forged) });
  }
});
