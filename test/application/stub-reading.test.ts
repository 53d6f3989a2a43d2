import { verifyBundle } from '../../scripts/verify/bundle';
import type { Bundle } from '../../scripts/verify/bundle';
import { bundleOf } from '../../src/application/archive/bundle';
import { deedOf } from '../../src/application/audit/sentences/sentences';
import { expectDenied, refusals } from '../support/expecting';
import { issue, issuedContents, printedText } from '../support/issued-papers';
import { opening, pairsOf, stubsOf, stubsOpening } from '../support/sealed-map';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
/** Whose each script is, as only a test may know. */
let pairs: ReadonlyMap<string, string>;

beforeAll(async () => {
  world = await openWorld();
  exam = await world
    .round({ written: (one) => 6_000 + 1_000 * one })
    .withCandidates(3)
    .at('ALLOCATED');
  pairs = new Map((await pairsOf(exam)).map(({ id, applicationId }) => [id, applicationId]));
}, 60_000);
afterAll(() => world.close());

const progressFor = async (who: Person) => {
  const queries = world.queriesAs(who);
  return queries.writtenProgress((await queries.access(exam.id))!);
};

describe('a map whose share is lost', () => {
  test('is not read back before every mark is locked, nor by anybody but its opener, nor without a witness', async () => {
    const { chair, secretary, codingHead, markingHead } = world.people;
    expect(await refusals(world, 'beginStubReading', chair, await stubsOpening(exam))).toEqual([
      'MARKS_INCOMPLETE roundId',
    ]);
    await exam.goTo('MARKED');
    const right = await stubsOpening(exam);
    for (const who of [secretary, codingHead, markingHead]) await expectDenied(world, 'beginStubReading', who, right);
    expect(
      await refusals(world, 'beginStubReading', chair, { ...right, lost: [], reason: ' ', witnessId: chair.id }),
    ).toEqual(['INVALID_TEXT reason', 'INVALID_VALUE lost', 'INVALID_VALUE witnessId']);
    expect(await refusals(world, 'enterStubs', secretary, await stubsOf(exam))).toEqual(['INVALID_VALUE roundId']);
  });

  test('stays closed to shares once the bag of stubs is open, and to decisions on marks', async () => {
    const { chair, secretary, supervisor, marker1 } = world.people;
    await world.must('beginStubReading', chair, await stubsOpening(exam));
    expect(await refusals(world, 'openBlindMap', chair, await opening(exam))).toEqual(['ALREADY_DECIDED roundId']);
    expect(await refusals(world, 'beginStubReading', chair, await stubsOpening(exam))).toEqual([
      'ALREADY_DECIDED roundId',
    ]);
    const [own] = await exam.markingsOf(0);
    expect(
      await refusals(world, 'reopenWrittenMark', exam.markerOf(own!), {
        markingId: own!.id,
        expectedVersion: own!.version,
        reason: 'Cộng nhầm điểm',
      }),
    ).toHaveLength(1);
    expect(await refusals(world, 'compileWritten', chair, await exam.step())).toContain('INVALID_VALUE roundId');
    const told = { lost: ['SUPERVISION'], firstReaderId: null, needsKey: true };
    expect(await progressFor(secretary)).toMatchObject({ mapOpened: false, stubReading: { ...told, mayRead: true } });
    expect(await progressFor(supervisor)).toMatchObject({ stubReading: { ...told, mayRead: false } });
    expect(await progressFor(marker1)).toBeNull();
    expect((await world.entries(exam.id)).at(-1)).toMatchObject({
      action: 'beginStubReading',
      after: { lostShares: ['SUPERVISION'], summary: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    });
  });

  test('is read by two people, each alone; the same person cannot be both, and nobody is shown what was typed', async () => {
    const { chair, secretary, supervisor, marker1, codingHead } = world.people;
    const right = await stubsOf(exam);
    for (const who of [supervisor, marker1, exam.candidates[0]!]) await expectDenied(world, 'enterStubs', who, right);
    expect(await refusals(world, 'enterStubs', secretary, { ...right, stubsKey: 'ABCD' })).toEqual([
      'INVALID_VALUE stubsKey',
    ]);
    expect(await refusals(world, 'enterStubs', secretary, { ...right, stubs: right.stubs.slice(1) })).toEqual([
      'INVALID_VALUE stubs',
    ]);
    const swapped = swap(right.stubs);
    await world.must('enterStubs', secretary, { ...right, stubs: swapped });
    expect(await world.readers.blindMap.ofRound(exam.id)).toEqual([]);
    // What was typed lies under seal: the numbers beside the codes would be the map.
    const kept = (await world.readers.sealedMaps.find(exam.id))!.reading!.first!;
    expect(kept).toMatchObject({ stubs: [], sealed: expect.stringMatching(/^[\w-]{60,}$/) as string });
    for (const other of [{ sealed: `${kept.sealed!.slice(0, -2)}AA` }, { sealed: 'AAAA' }]) {
      const change = { 'reading.first': { ...kept, ...other } };
      await world.store.models.sealedMaps.updateOne({ _id: exam.id }, { $set: change });
      const lost = await world.run('enterStubs', codingHead, { ...right, stubs: swapped });
      expect(JSON.stringify(lost)).toContain('Không mở được niêm phong của lần đọc thứ nhất');
    }
    await world.store.models.sealedMaps.updateOne({ _id: exam.id }, { $set: { 'reading.first': kept } });
    // The first reader again: still the first list.
    await world.must('enterStubs', secretary, { ...right, stubs: swapped });
    expect(await world.readers.blindMap.ofRound(exam.id)).toEqual([]);
    expect(JSON.stringify(await progressFor(chair))).not.toContain(right.stubs[0]!.code);
    const asked = await world.run('enterStubs', codingHead, right);
    expect(asked).toMatchObject({ ok: false, errors: [{ path: ['stubs'] }] });
    expect(JSON.stringify(asked)).toContain(right.stubs[0]!.code);
    expect(JSON.stringify(asked)).not.toContain(right.stubs[2]!.code);
  });

  test('is refused when two agree with each other and not with what the log was told (trust.md 3.3.3)', async () => {
    const right = await stubsOf(exam);
    const asked = await world.run('enterStubs', world.people.codingHead, { ...right, stubs: swap(right.stubs) });
    expect(asked).toMatchObject({ ok: false, errors: [{ path: ['stubs'] }] });
    expect(JSON.stringify(asked)).toContain('không khớp với bảng ghép đã ghi vào nhật ký');
    expect(await world.readers.blindMap.ofRound(exam.id)).toEqual([]);
  });

  test('is whole again once both read the same; results join as usual, and every chain verifies', async () => {
    const { chair, secretary, codingHead } = world.people;
    const right = await stubsOf(exam);
    await world.must('enterStubs', secretary, right);
    const typed = right.stubs
      .toReversed()
      .map(({ candidateNumber, code }) => ({ candidateNumber, code: code.toLowerCase() }));
    await world.must('enterStubs', codingHead, { ...right, stubs: typed });
    const read = await world.readers.blindMap.ofRound(exam.id);
    expect(new Map(read.map(({ id, applicationId }) => [id, applicationId]))).toEqual(pairs);
    const map = await world.readers.sealedMaps.find(exam.id);
    expect(map?.reading?.first).toMatchObject({ by: secretary.id, stubs: [], sealed: null });
    const entry = (await world.entries(exam.id)).at(-1)!;
    expect(deedOf({ entry, subject: '' })).toContain('lập lại bảng ghép phách');
    expect(JSON.stringify(entry.after)).not.toContain(exam.applicationIds[0]);
    expect(await refusals(world, 'enterStubs', secretary, right)).toEqual(['ALREADY_DECIDED roundId']);
    expect(await progressFor(chair)).toMatchObject({ mapOpened: true, stubReading: null });
  });

  test('leaves minutes that say who read, who watched and that it agreed, and no line of the map', async () => {
    const { stubs } = await stubsOf(exam);
    expect(await issue(exam, ['D15B'])).toBe(1);
    const [minutes] = await issuedContents(exam, 'D15B');
    expect(minutes?.data).toMatchObject({
      manh_mat: ['mảnh của Ban giám sát'],
      ly_do: 'Phong bì bị thất lạc',
      so_bai: 3,
      doi_chieu: 'KHOP',
      nguoi_doc_1: world.people.secretary.name,
      nguoi_doc_2: world.people.codingHead.name,
    });
    const text = await printedText(minutes!);
    expect(text).toContain('Bảng lập lại khớp với mã kiểm');
    for (const { code } of stubs) expect(text).not.toContain(code);
  });

  test('gives every candidate the mark of their own script, and verifies from its own bundle', async () => {
    await exam.goTo('DEFENCE');
    const shown = exam.candidates.map(async (who) => {
      const own = world.queriesAs(who);
      return (await own.ownWritten((await own.access(exam.id))!))?.mark;
    });
    expect(await Promise.all(shown)).toEqual([6_000, 7_000, 8_000]);
    const signed = { publicKey: world.integrity.publicKey, notes: [], pepper: world.pepper };
    const bundle = JSON.parse(JSON.stringify(await bundleOf(world.readers, signed))) as Bundle;
    expect(verifyBundle(bundle)).toMatch(/^KHỚP: /);
    const [one, other, ...rest] = bundle.rounds[0]!.blindMap;
    const swapped = [
      { ...one!, applicationId: other!.applicationId },
      { ...other!, applicationId: one!.applicationId },
      ...rest,
    ];
    const forged = { ...bundle, rounds: [{ ...bundle.rounds[0]!, blindMap: swapped }] };
    expect(() => verifyBundle(forged)).toThrow('ghép phách không như nhật ký');
  });
});

/** Two stubs with each other's number. */
function swap<S extends { readonly candidateNumber: string }>(stubs: readonly S[]): readonly S[] {
  const [first, second, ...rest] = stubs;
  if (first === undefined || second === undefined) throw new Error('at least two');
  return [
    { ...first, candidateNumber: second.candidateNumber },
    { ...second, candidateNumber: first.candidateNumber },
    ...rest,
  ];
}
