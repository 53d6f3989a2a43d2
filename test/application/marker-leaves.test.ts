import { mark } from '../../src/domain/marks';
import { localDate as day } from '../../src/domain/calendar';
import { markersEver } from '../../src/application/written/script-marks';
import type { StoredMarking } from '../../src/persistence/ports';
import { expectDenied, refusals } from '../support/expecting';
import { issue, issuedContents, printedText } from '../support/issued-papers';
import { openMap } from '../support/sealed-map';
import { openWorld } from '../support/world';
import type { InputOf, Person, World } from '../support/world';
import type { Exam } from '../support/world-round';

/*
 * A marker who cannot go on: ill, dead, or found to be related to a candidate. The Council records it by replacing them
 * (BR-13, BR-30, BR-34, BR-47); every clause of what becomes of their scripts stands here.
 */

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
jest.setTimeout(60_000);

const bag = (exam: Exam, { id, version }: StoredMarking, value: number) => ({
  roundId: exam.id,
  marks: [{ markingId: id, expectedVersion: version, mark: mark(value) }],
});

async function leaving(exam: Exam, marker: Person, changes: Partial<InputOf<'replaceMember'>> = {}) {
  const body = (await world.readers.bodies.ofRound(exam.id)).find(({ kind }) => kind === 'MARKING')!;
  return {
    bodyId: body.id,
    expectedVersion: body.version,
    leavingId: marker.id,
    comingId: world.people.outsider.id,
    decision: { number: '15/QĐ-HĐTT', date: day('2026-11-17'), signer: 'Chủ tịch Hội đồng' },
    reason: 'Ốm nặng, không chấm tiếp được',
    date: day('2026-11-17'),
    ...changes,
  };
}

const ofMarker = async (exam: Exam, { id }: Person) =>
  (await world.readers.markings.ofRound(exam.id)).filter(({ markerId }) => markerId === id);
const found = async (id: string) => (await world.readers.markings.find(id))!;
const sign = (exam: Exam, person: Person) =>
  world.must('declareInterests', person, {
    roundId: exam.id,
    relations: [],
    nothingToDeclare: true,
    secrecyPledged: true,
  });

describe('a marker who types marks themselves', () => {
  let exam: Exam;
  let marker: Person;
  let locked: StoredMarking;
  beforeAll(async () => {
    exam = await world.round({ candidates: 4 }).at('ALLOCATED');
    marker = exam.markerOf((await exam.markingsOf(0))[0]!);
    locked = (await ofMarker(exam, marker))[0]!;
    await world.must('submitWrittenMarks', marker, bag(exam, locked, 7_000));
  });

  test('leaves by a decision, with a reason and a day, by two leaders of the Council', async () => {
    const { chair, deputy, markingHead, secretary } = world.people;
    for (const who of [markingHead, secretary, marker]) {
      await expectDenied(world, 'replaceMember', who, await leaving(exam, marker));
    }
    expect(await refusals(world, 'replaceMember', chair, await leaving(exam, marker, { reason: ' ' }))).toEqual([
      'INVALID_TEXT reason',
    ]);
    await world.must('replaceMember', chair, await leaving(exam, marker));
    const entry = (await world.entries(exam.id)).findLast(({ action }) => action === 'replaceMember');
    expect(entry).toMatchObject({ actorId: chair.id, after: { approvedBy: deputy.id } });
    const body = (await world.readers.bodies.ofRound(exam.id)).find(({ kind }) => kind === 'MARKING')!;
    expect(body.formerSeats).toMatchObject([
      { personId: marker.id, to: '2026-11-17', replacedBy: world.people.outsider.id },
    ]);
  });

  test('keeps what is locked under its seal, and hands on the rest to be marked from nothing', async () => {
    expect(await ofMarker(exam, marker)).toEqual([expect.objectContaining({ id: locked.id, state: 'LOCKED' })]);
    const passed = await ofMarker(exam, world.people.outsider);
    expect(passed.length).toBeGreaterThan(0);
    for (const one of passed) expect(one).toMatchObject({ state: 'OPEN', mark: null });
    await expectDenied(world, 'submitWrittenMarks', marker, bag(exam, passed[0]!, 7_000));
    await expectDenied(world, 'reopenWrittenMark', marker, {
      markingId: locked.id,
      expectedVersion: 2,
      reason: 'Cộng nhầm',
    });
  });

  test('has the locked mark revealed as theirs once the other one is in', async () => {
    const other = (await world.readers.markings.ofScripts([locked.scriptId])).find(({ id }) => id !== locked.id)!;
    await world.must('submitWrittenMarks', exam.markerOf(other), bag(exam, other, 7_200));
    const revealed = await found(locked.id);
    expect(revealed).toMatchObject({ markerId: marker.id, mark: 7_000, commitment: { memberId: marker.id } });
    expect(revealed.commitment).toMatchObject({ sealed: null, nonce: expect.any(String) as string });
  });
});

describe('the papers of such a round', () => {
  test('name who left, who took over and by which decision, and whose locked marks stay (D19)', async () => {
    const exam = await world.round({ candidates: 2, written: () => 8_000 }).at('ALLOCATED');
    const marker = exam.markerOf((await exam.markingsOf(0))[0]!);
    await sign(exam, marker);
    await world.must('submitWrittenMarks', marker, bag(exam, (await ofMarker(exam, marker))[0]!, 8_000));
    await world.must('replaceMember', world.people.chair, await leaving(exam, marker));
    await sign(exam, world.people.outsider);
    for (const one of (await world.readers.markings.ofRound(exam.id)).filter(({ state }) => state === 'OPEN')) {
      await world.must('submitWrittenMarks', exam.markerOf(one), bag(exam, one, 8_000));
    }
    await openMap(exam);
    await world.must('compileWritten', world.people.chair, await exam.step());
    await issue(exam, ['D19']);
    const [table] = await issuedContents(exam, 'D19');
    const { name } = world.people.outsider;
    expect(table?.data.thay_nguoi).toEqual([
      { ho_ten: marker.name, nguoi_thay: name, ngay: '2026-11-17', quyet_dinh: '15/QĐ-HĐTT', so_luot: 1 },
    ]);
    expect(await printedText(table!)).toContain(
      `${name} thay ${marker.name} từ ngày 17 tháng 11 năm 2026, theo Quyết định số 15/QĐ-HĐTT; ${marker.name} đã khóa 01 lượt chấm.`,
    );
  });
});

describe('marking again', () => {
  test('is never given to who marked before leaving, and passes on like the first marking (BR-17, BR-53)', async () => {
    const exam = await world.round({ candidates: 2, written: () => 6_000 }).at('OPENED');
    const { chair, outsider, candidate4, candidate5, candidate6, candidate1 } = world.people;
    const marker = exam.markerOf((await exam.markingsOf(0))[0]!);
    await world.must('replaceMember', chair, await leaving(exam, marker, { comingId: candidate4.id }));
    await world.must('appointBody', chair, {
      roundId: exam.id,
      kind: 'APPEAL',
      decision: { number: '31/QĐ-SNV', date: day('2026-11-10') },
      seats: [outsider, marker, candidate5].map(({ id }, index) => ({
        personId: id,
        seat: index === 0 ? 'HEAD' : 'MEMBER',
      })),
    });
    for (const person of [outsider, candidate5]) await sign(exam, person);
    await world.must('compileWritten', chair, await exam.step());
    await world.must('fileAppeal', candidate1, { applicationId: exam.applicationIds[0]! });
    await world.must('allocateRemarkers', outsider, { roundId: exam.id });
    const again = async () => (await exam.markingsOf(0)).filter(({ turn }) => turn > 3);
    const names = async () => (await again()).map(({ markerId }) => markerId).toSorted();
    expect(await names()).toEqual([outsider.id, candidate5.id].toSorted());
    const body = (await world.readers.bodies.ofRound(exam.id)).find(({ kind }) => kind === 'APPEAL')!;
    const replaced = { bodyId: body.id, expectedVersion: 1, leavingId: candidate5.id, comingId: candidate4.id };
    const first = await leaving(exam, marker, replaced);
    expect(await refusals(world, 'replaceMember', chair, first)).toEqual(['FORBIDDEN_COMBINATION comingId']);
    await world.must('replaceMember', chair, { ...first, comingId: candidate6.id });
    expect(await names()).toEqual([outsider.id, candidate6.id].toSorted());
  });
});

describe('who struck a mark out and left', () => {
  test('never gets that script again: they have read it, though another has their place (BR-30)', async () => {
    const exam = await world.round({ candidates: 2 }).at('ALLOCATED');
    const { chair, outsider } = world.people;
    const [one, other] = await exam.markingsOf(0);
    const marker = exam.markerOf(one!);
    await world.must('submitWrittenMarks', marker, bag(exam, one!, 7_000));
    const strike = { markingId: one!.id, expectedVersion: 2, reason: 'Cộng nhầm' };
    await world.must('reopenWrittenMark', marker, strike);
    await world.must('replaceMember', chair, await leaving(exam, marker));
    expect(await found(one!.id)).toMatchObject({ markerId: outsider.id, earlier: [{ by: marker.id }] });
    // The second marker leaves, too, and the first is to come back in their place.
    const back = await leaving(exam, exam.markerOf(other!), { comingId: marker.id });
    expect(await refusals(world, 'replaceMember', chair, back)).toEqual(['MEMBER_HAS_MARKS comingId']);
    expect(markersEver(await exam.markingsOf(0))).toEqual(new Set([marker.id, outsider.id, other!.markerId]));
  });
});

describe('a marker whose marks are typed from paper', () => {
  test('leaves what is not confirmed struck: nobody else may confirm it, and the log keeps that it was there', async () => {
    const exam = await world.round({ candidates: 2, regulation: { entry: 'PAPER_DOUBLE_ENTRY' } }).at('ALLOCATED');
    const { chair, secretary, outsider } = world.people;
    const open = (await exam.markingsOf(0))[0]!;
    const marker = exam.markerOf(open);
    await world.must('enterPaperMarks', secretary, bag(exam, open, 6_600));
    const typed = await found(open.id);
    const { approvalRequired } = await asked(await leaving(exam, marker));
    await world.must('approveAct', world.people.deputy, approvalRequired);
    const struck = await found(open.id);
    expect(struck).toMatchObject({ markerId: outsider.id, state: 'OPEN', mark: null, commitment: null, version: 3 });
    const entry = (await world.entries(exam.id)).findLast(({ action }) => action === 'replaceMember')!;
    expect(entry).toMatchObject({
      actorId: chair.id,
      before: { [open.id]: { state: 'ENTERED', commitment: { hash: typed.commitment!.hash } } },
      after: { [open.id]: { state: 'OPEN', mark: null, commitment: null } },
    });
    const queries = world.queriesAs(chair);
    const told = await queries.auditEntries((await queries.access(exam.id))!, { first: 100 });
    const sentence = told.edges.find(({ node }) => node.action === 'replaceMember')?.node.sentence;
    const passed = (await ofMarker(exam, outsider)).length;
    expect(sentence).toContain(
      `theo quyết định số 15/QĐ-HĐTT, chuyển ${String(passed)} phiếu, bài chưa khóa sang người thay, gạch điểm đã nhập mà chưa xác nhận của 1 bài`,
    );
    await sign(exam, outsider);
    expect(await refusals(world, 'confirmPaperMarks', outsider, bag(exam, struck, 6_600))).toEqual([
      'INVALID_STATE marks.0',
    ]);
    await world.must('enterPaperMarks', secretary, bag(exam, struck, 6_400));
    await world.must('confirmPaperMarks', outsider, bag(exam, await found(open.id), 6_400));
    expect(await found(open.id)).toMatchObject({ state: 'LOCKED', commitment: { memberId: outsider.id } });
    expect(await world.integrity.check(exam.id)).toBeNull();
  });
});

async function asked(input: InputOf<'replaceMember'>) {
  const result = await world.run('replaceMember', world.people.chair, input);
  if (!result.ok || !('approvalRequired' in result.value)) throw new Error('it did not wait');
  return result.value;
}
