import { createHash, randomBytes } from 'node:crypto';
import { verifyBundle } from '../../scripts/verify/bundle';
import type { Bundle } from '../../scripts/verify/bundle';
import { canonical, Misfit } from '../../scripts/verify/hashes';
import { createSetupToken } from '../../src/application/account/setup-token';
import { bundleOf } from '../../src/application/archive/bundle';
import { buildCommands } from '../../src/application/commands';
import { secureSecret } from '../../src/application/random';
import { commitmentHash, createMarkSeal } from '../../src/application/sealing/mark-seal';
import { sealStand } from '../../src/application/sealing/seal-stand';
import { mark } from '../../src/domain/marks';
import type { StoredMarking } from '../../src/persistence/ports';
import { refusals } from '../support/expecting';
import { openWorld, SEAL } from '../support/world';
import type { World } from '../support/world';
import type { Exam } from '../support/world-round';

/** T-COMMIT of the written paper: both markers are bound when they give a mark, and neither mark is known before both are locked. */
let world: World;
let exam: Exam;
const KNOWN = 7_137;

const marking = async (turn: number, of = exam, candidate = 0): Promise<StoredMarking> =>
  (await of.markingsOf(candidate)).find((one) => one.turn === turn)!;
const bag = ({ roundId, id: markingId, version: expectedVersion }: StoredMarking, given: object) => {
  return { roundId, marks: [{ markingId, expectedVersion, ...given }] };
};
const submit = async (turn: number, total: number, of = exam, candidate = 0): Promise<void> => {
  const own = await marking(turn, of, candidate);
  await world.must('submitWrittenMarks', of.markerOf(own), bag(own, { mark: mark(total) }));
};
const actionsOf = async (of: Exam) => (await world.entries(of.id)).map(({ action }) => action);
const inDump = async (value: number) =>
  new RegExp(`[^0-9a-zA-Z]${String(value)}[^0-9a-zA-Z]`).test(JSON.stringify(await world.dump()));

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round({ candidates: 2 }).at('ALLOCATED');
}, 60_000);
afterAll(() => world.close());

describe('while the other marker of a script has not locked', () => {
  beforeAll(() => submit(1, KNOWN));

  test('neither the store nor its log holds the mark, only what binds to it (T-DUMP)', async () => {
    expect(await inDump(KNOWN)).toBe(false);
    const stored = await marking(1);
    expect(stored).toMatchObject({
      state: 'LOCKED',
      mark: null,
      commitment: { nonce: null, memberId: stored.markerId },
    });
    const told = (await world.entries(exam.id)).at(-1)!;
    expect(told).toMatchObject({
      action: 'submitWrittenMarks',
      after: { [stored.id]: { mark: null, commitment: stored.commitment } },
    });
    const given = { round: exam.id, session: stored.id, candidate: stored.scriptId };
    expect(SEAL.open(given, stored.commitment!)!.marks).toEqual({ 0: KNOWN });
  });

  test('everybody but its marker gets "given or not": chair, administrator, head, the other marker', async () => {
    const { chair, admin, markingHead, secretary, supervisor, codingHead } = world.people;
    const { id, scriptId } = await marking(1);
    const other = exam.markerOf(await marking(2));
    for (const who of [chair, admin, markingHead, secretary, supervisor, codingHead, other])
      expect((await world.queriesAs(who).marking(id))?.mark ?? null).toBeNull();
    expect(await world.queriesAs(exam.markerOf(await marking(1))).marking(id)).toMatchObject({
      state: 'LOCKED',
      mark: KNOWN,
    });
    const queries = world.queriesAs(markingHead);
    const access = (await queries.access(exam.id))!;
    expect(await queries.script(access, scriptId)).toMatchObject({ marks: [], needs: null, official: null });
    expect(await queries.writtenProgress(access)).toMatchObject({
      undecided: null,
      turns: [
        { turn: 1, locked: 1 },
        { turn: 2, locked: 0 },
      ],
    });
    expect(await sealStand(world.readers, createMarkSeal(randomBytes(32)).keyId)).toEqual({ sealed: 1, foreign: 1 });
  });

  test('a struck mark stays under its seal, and giving it anew is another commitment', async () => {
    const before = await marking(1);
    const marker = exam.markerOf(before);
    const strike = { markingId: before.id, expectedVersion: before.version, reason: 'Cộng nhầm' };
    await world.must('reopenWrittenMark', marker, strike);
    expect(await marking(1)).toMatchObject({
      state: 'OPEN',
      mark: null,
      commitment: null,
      earlier: [{ mark: null, commitment: before.commitment }],
    });
    expect((await world.queriesAs(marker).marking(before.id))!.corrections).toMatchObject([{ mark: KNOWN }]);
    const told = (await world.entries(exam.id)).at(-1)!;
    expect(told.before).toMatchObject({ [before.id]: { commitment: { hash: before.commitment!.hash } } });
    await submit(1, KNOWN + 2);
    expect((await marking(1)).commitment!.hash).not.toBe(before.commitment!.hash);
    for (const one of [KNOWN, KNOWN + 2]) expect(await inDump(one)).toBe(false);
  });

  test('a server with another key names the script of which nothing opens, and takes nothing', async () => {
    const { unitOfWork, pepper } = world;
    const chance = { newId: () => 'x', random: () => 0, secret: secureSecret };
    const parts = { unitOfWork, pepper, sealingKey: randomBytes(32), ...chance };
    const commands = buildCommands(parts, createSetupToken(world.clock.now()));
    const own = await marking(2);
    const before = await world.dump();
    const now = world.clock.now();
    const facts = { viewer: exam.markerOf(own).viewer, now, requestId: 'req', idempotencyKey: 'k'.repeat(20) };
    const answer = await commands.submitWrittenMarks.execute(facts, bag(own, { mark: mark(8_000) }));
    expect(answer).toMatchObject({
      ok: false,
      errors: [{ code: 'SEALED_MARKS_LOST', path: ['marks', '0', 'markingId'] }],
    });
    expect(await world.dump()).toEqual(before);
  });

  test('a seal or a commitment changed in the store is found, and nothing counts with it', async () => {
    const { id, commitment } = await marking(1);
    const own = await marking(2);
    const edits = [
      { ...commitment, hash: 'a'.repeat(64) },
      { ...commitment, sealed: `${commitment!.sealed!.slice(0, -2)}AA` },
      { ...commitment, memberId: own.markerId },
    ];
    for (const edit of edits) {
      await world.store.models.markings.updateOne({ _id: id }, { $set: { commitment: edit } });
      expect(await world.integrity.check(exam.id)).toMatchObject({ code: 'LOG_BROKEN', object: id });
      const input = bag(own, { mark: mark(8_000) });
      expect(await refusals(world, 'submitWrittenMarks', exam.markerOf(own), input)).toEqual([
        'SEALED_MARKS_LOST marks.0.markingId',
      ]);
    }
    await world.store.models.markings.updateOne({ _id: id }, { $set: { commitment } });
    expect(await world.integrity.check(exam.id)).toBeNull();
  });

  test('the second mark opens both in one event, the struck one among them, and no version tells the first marker', async () => {
    const before = await marking(1);
    await submit(2, 8_000);
    const entries = await world.entries(exam.id);
    const reveal = entries.at(-1)!;
    expect(reveal).toMatchObject({ action: 'revealWrittenMarks', subjectId: exam.id });
    const both = [await marking(1), await marking(2)];
    expect(Object.keys(reveal.after).sort()).toEqual(both.map(({ id }) => id).sort());
    expect(both.map((one) => one.mark)).toEqual([KNOWN + 2, 8_000]);
    expect(both[0]!.version).toBe(before.version);
    for (const { id, roundId, scriptId, markerId, mark: total, commitment } of both) {
      const given = { round: roundId, session: id, candidate: scriptId };
      const { hash, sealed, nonce } = commitment!;
      expect(sealed).toBeNull();
      expect(commitmentHash(given, markerId, { marks: { 0: total! }, nonce: nonce! })).toBe(hash);
    }
    expect(both[0]!.earlier).toMatchObject([{ mark: KNOWN, commitment: { sealed: null } }]);
    expect(await world.integrity.check(exam.id)).toBeNull();
    const head = world.queriesAs(world.people.markingHead);
    expect(await head.script((await head.access(exam.id))!, both[0]!.scriptId)).toMatchObject({
      marks: [KNOWN + 2, 8_000],
      corrections: [{ mark: KNOWN }],
    });
    const { id: markingId, version: expectedVersion } = both[1]!;
    await world.must('reopenWrittenMark', exam.markerOf(both[1]!), { markingId, expectedVersion, reason: 'Chấm sót' });
    await submit(2, 8_100);
    expect((await actionsOf(exam)).slice(-2)).toEqual(['submitWrittenMarks', 'revealWrittenMarks']);
    expect(await marking(2)).toMatchObject({ mark: 8_100, commitment: { sealed: null } });
  });
});

test('marks typed from paper are bound at the first entry, compared under the seal, and opened with the other’s', async () => {
  const maxima = [4_000, 6_000].map(mark);
  const regulation = { entry: 'PAPER_DOUBLE_ENTRY' as const, questionMaxima: maxima };
  const typed = await world.round({ candidates: 2, regulation }).at('ALLOCATED');
  const { secretary } = world.people;
  const parts = (first: number, second: number) => ({ questionMarks: [mark(first), mark(second)] });
  const enter = async (turn: number, given: object) =>
    world.must('enterPaperMarks', secretary, bag(await marking(turn, typed), given));
  const confirm = async (turn: number, given: object) => {
    const own = await marking(turn, typed);
    return world.must('confirmPaperMarks', typed.markerOf(own), bag(own, given));
  };
  await enter(1, parts(3_137, 4_241));
  expect(await marking(1, typed)).toMatchObject({ state: 'ENTERED', mark: null, commitment: { nonce: null } });
  for (const one of [3_137, 4_241, 7_378]) expect(await inDump(one)).toBe(false);
  const first = await marking(1, typed);
  expect(await refusals(world, 'confirmPaperMarks', typed.markerOf(first), bag(first, parts(3_137, 4_242)))).toEqual([
    'ENTRY_MISMATCH marks.0.questionMarks.1',
  ]);
  await confirm(1, parts(3_137, 4_241));
  for (const one of [3_137, 4_241, 7_378]) expect(await inDump(one)).toBe(false);
  await enter(2, parts(3_000, 4_000));
  await confirm(2, parts(3_000, 4_000));
  expect(await marking(1, typed)).toMatchObject({ mark: 7_378, questionMarks: [3_137, 4_241] });
  expect(await world.integrity.check(typed.id)).toBeNull();
});

describe('the independent verifier', () => {
  const bundle = async () => {
    const signed = { publicKey: world.integrity.publicKey, notes: [], pepper: world.pepper };
    return JSON.parse(JSON.stringify(await bundleOf(world.readers, signed))) as Bundle;
  };
  /** As the database administrator with a stolen key would: the whole chain hashed anew. */
  const rehash = (entries: readonly Record<string, unknown>[]): void => {
    let previousHash = '0'.repeat(64);
    entries.forEach((entry, index) => {
      Object.assign(entry, { sequence: index + 1, previousHash });
      const { hash: _old, ...rest } = entry;
      previousHash = createHash('sha256').update(canonical(rest)).digest('hex');
      Object.assign(entry, { hash: previousHash });
    });
  };
  const rewritten = (clean: Bundle, edit: (entries: Record<string, unknown>[]) => void): Bundle => {
    const copy = structuredClone(clean);
    const entries = copy.chains[exam.id] as unknown as Record<string, unknown>[];
    edit(entries);
    rehash(entries);
    return copy;
  };

  test('opens every commitment of both markers, and names the first that does not open', async () => {
    const clean = await bundle();
    expect(verifyBundle(clean)).toMatch(/ 4 cam kết điểm mở đúng/);
    const { id } = await marking(1);
    type Row = {
      mark: number;
      commitment: Record<string, unknown> | null;
      earlier: { marks: Record<string, number> }[];
    };
    const ofMarking = (entries: readonly Record<string, unknown>[]) => {
      const isOf = (one: Record<string, unknown>) =>
        one['action'] === 'revealWrittenMarks' && id in (one['after'] as object);
      return (entries.find(isOf)!['after'] as Record<string, Row>)[id]!;
    };
    const stored = (forged: Bundle) =>
      forged.rounds.flatMap(({ markings }) => markings).find((one) => one.id === id)! as unknown as Row;
    const forgeries: readonly ((row: Row) => void)[] = [
      (row) => void (row.mark += 25),
      (row) => void (row.commitment!['nonce'] = 'A'.repeat(43)),
      (row) => void (row.commitment!['nonce'] = null),
      (row) => void (row.commitment!['memberId'] = world.people.chair.id),
      (row) => void (row.commitment = null),
      (row) => void (row.earlier[0]!.marks['0'] = KNOWN + 1),
    ];
    for (const forge of forgeries) {
      const forged = rewritten(clean, (entries) => forge(ofMarking(entries)));
      forge(stored(forged));
      expect(() => verifyBundle(forged)).toThrow(Misfit);
      expect(() => verifyBundle(forged)).toThrow(new RegExp(`${id}: cam kết`));
    }
    expect(verifyBundle(rewritten(clean, () => undefined))).toMatch(/^KHỚP/);
  });

  test('knows marks of a round that began before there were seals, struck out or not', async () => {
    const old = await world.round({ candidates: 2 }).at('MARKED');
    const before = await marking(1, old);
    const strike = { markingId: before.id, expectedVersion: before.version, reason: 'Cộng nhầm' };
    await world.must('reopenWrittenMark', old.markerOf(before), strike);
    await submit(1, 7_900, old);
    // As such a round was stored and told: the marks in clear, and no field for a commitment.
    const copy = (await bundle()) as unknown as {
      chains: Record<string, Record<string, unknown>[]>;
      rounds: { round: { id: string }; markings: Record<string, unknown>[] }[];
    };
    const markings = copy.rounds.find(({ round }) => round.id === old.id)!.markings;
    const opened = new Set(markings.map((one) => String(one['id'])));
    const log = copy.chains[old.id]!.filter(({ action }) => action !== 'revealWrittenMarks');
    for (const one of markings) {
      one['earlier'] = (one['earlier'] as { marks: object }[]).map(({ marks }) => marks);
      one['commitment'] = null;
    }
    for (const { after } of log as unknown as readonly { after: Record<string, Record<string, unknown>> }[]) {
      for (const [, fields] of Object.entries(after).filter(([name]) => opened.has(name))) {
        delete fields['commitment'];
        fields['mark'] = fields['state'] !== 'LOCKED' ? null : fields['version'] === 2 ? 8_000 : 7_900;
      }
    }
    rehash(log);
    copy.chains[old.id] = log;
    expect(verifyBundle(copy as unknown as Bundle)).toMatch(/^KHỚP/);
  });
});

test('two worlds that differ in a sealed mark alone leave stores that differ in random bytes alone', async () => {
  /** Ids, codes, digests and sealed texts are random in any two worlds; what is left must be equal, lengths included. */
  const masked = (text: string) =>
    text
      .replace(/[0-9A-Za-z_-]{20,}/g, (token) => `<${String(token.length)}>`)
      .replace(/[0-9a-f]{8}\.</g, '<key>.<')
      .replace(/[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}/g, '<code>')
      .replace(/KT-\d+-\d+/g, 'KT');
  const dumps = [];
  for (const total of [5, KNOWN]) {
    const one = await openWorld();
    const alone = await one.round({ candidates: 1, regulation: { minimumCandidates: 1 } }).at('ALLOCATED');
    const own = await marking(1, alone);
    await one.must('submitWrittenMarks', alone.markerOf(own), bag(own, { mark: mark(total) }));
    dumps.push(Object.entries(await one.dump()).map(([name, rows]) => [name, rows.map(masked).toSorted()]));
    await one.close();
  }
  expect(dumps[0]).toEqual(dumps[1]);
}, 120_000);
