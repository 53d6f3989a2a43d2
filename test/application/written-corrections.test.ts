import { mark } from '../../src/domain/marks';
import { officialWritten } from '../../src/domain/written/official-written';
import { deedOf } from '../../src/application/audit/sentences/sentences';
import { marksOf } from '../../src/application/written/script-marks';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import { day } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().at('MARKED');
}, 60_000);
afterAll(() => world.close());

const first = async (candidate: number) => (await exam.markingsOf(candidate)).find(({ turn }) => turn === 1)!;
const struck = async (candidate: number, reason = 'Cộng nhầm câu 2') => {
  const { id: markingId, version: expectedVersion } = await first(candidate);
  return { markingId, expectedVersion, reason };
};
const report = async (candidate: number) => ({
  scriptId: await exam.scriptOf(candidate),
  expectedVersion: 1,
  cause: 'TWO_HANDWRITINGS' as const,
  reportedBy: world.people.marker1.id,
  reportedOn: day('2026-11-17'),
  reason: 'Trang 3 khác chữ viết với các trang còn lại',
});
const seenByHead = async (candidate: number) => {
  const queries = world.queriesAs(world.people.markingHead);
  return (await queries.script((await queries.access(exam.id))!, await exam.scriptOf(candidate)))!;
};

describe('a locked mark', () => {
  test('is struck out by its marker alone, with a reason, on the version read (BR-34)', async () => {
    const marking = await first(0);
    const marker = exam.markerOf(marking);
    const { markingHead, secretary } = world.people;
    for (const who of [markingHead, secretary]) await expectDenied(world, 'reopenWrittenMark', who, await struck(0));
    const input = await struck(0, ' ');
    expect(await refusals(world, 'reopenWrittenMark', marker, input)).toEqual(['INVALID_TEXT reason']);
    expect(await refusals(world, 'reopenWrittenMark', marker, { ...(await struck(0)), expectedVersion: 9 })).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
  });

  test('stays on record with who signed and why, and the map is shut until a mark stands again', async () => {
    const marking = await first(0);
    const marker = exam.markerOf(marking);
    await world.must('reopenWrittenMark', marker, await struck(0));
    const open = await first(0);
    expect(open).toMatchObject({ state: 'OPEN', mark: null, version: 3 });
    expect(open.earlier).toEqual([
      expect.objectContaining({ mark: 8_000, version: 2, by: marker.id, reason: 'Cộng nhầm câu 2' }),
    ]);
    expect(await refusals(world, 'reopenWrittenMark', marker, await struck(0))).toEqual(['INVALID_STATE markingId']);
    expect((await seenByHead(0)).marks).toEqual([]);
    const entry = (await world.entries(exam.id)).at(-1)!;
    expect(deedOf({ entry, subject: '' })).toBe('gạch một điểm chấm đã khóa của mình để ghi lại');
    expect(entry.before).toMatchObject({ [marking.id]: { state: 'LOCKED', mark: 8_000 } });
    const again = { markingId: open.id, expectedVersion: 3, mark: mark(7_900) };
    await world.must('submitWrittenMarks', marker, { roundId: exam.id, marks: [again] });
    expect(await seenByHead(0)).toMatchObject({
      marks: [7_900, 8_000],
      corrections: [{ turn: 1, mark: 8_000, reason: 'Cộng nhầm câu 2' }],
    });
    expect(await world.integrity.verify(exam.id)).toMatchObject({ ok: true });
  });
});

describe('zero on a written report', () => {
  test('names a member of the marking body and a day that has come, and is the head’s (TT 22/2025 Điều 16(3))', async () => {
    const { markingHead, marker1, chair } = world.people;
    await expectDenied(world, 'zeroWrittenMark', marker1, await report(1));
    const refused = async (change: object) =>
      refusals(world, 'zeroWrittenMark', markingHead, { ...(await report(1)), ...change });
    expect(await refused({ reportedBy: chair.id })).toEqual(['INVALID_VALUE reportedBy']);
    expect(await refused({ reportedOn: day('2026-11-18') })).toEqual(['INVALID_VALUE reportedOn']);
    expect(await refused({ reason: ' ' })).toEqual(['REASON_REQUIRED reason']);
    expect(await refused({ expectedVersion: 2 })).toEqual(['STALE_VERSION expectedVersion']);
  });

  test('stands over both marks, which stay, and nothing is decided or corrected after it', async () => {
    const { markingHead } = world.people;
    await world.must('zeroWrittenMark', markingHead, await report(1));
    const script = (await world.readers.scripts.find(await exam.scriptOf(1)))!;
    const marks = marksOf(script, await exam.markingsOf(1));
    expect(marks).toMatchObject({ first: 8_000, second: 8_000 });
    const facts = { marks, appeal: null, violations: [] };
    const official = officialWritten(facts, (await exam.load()).regulation!);
    expect(official).toMatchObject({
      kind: 'OFFICIAL',
      basis: 'ZERO',
      trace: { value: 0, clause: 'TT 22/2025 Điều 16(3)' },
    });
    expect(await seenByHead(1)).toMatchObject({ zero: 'TWO_HANDWRITINGS', official: { value: 0 } });
    const again = { ...(await report(1)), expectedVersion: 2 };
    expect(await refusals(world, 'zeroWrittenMark', markingHead, again)).toEqual(['ALREADY_DECIDED']);
    const marker = exam.markerOf(await first(1));
    expect(await refusals(world, 'reopenWrittenMark', marker, await struck(1))).toEqual(['INVALID_VALUE markingId']);
    const decision = { by: 'HEAD' as const, mark: mark(5_000), reason: 'x' };
    const step = { scriptId: script.id, expectedVersion: 2 };
    expect(await refusals(world, 'decideWrittenMark', markingHead, { ...step, ...decision })).toContain(
      'ALREADY_DECIDED',
    );
  });

  test('is past once the map is open, like every correction', async () => {
    await exam.goTo('OPENED');
    const { markingHead } = world.people;
    expect(await refusals(world, 'zeroWrittenMark', markingHead, await report(2))).toEqual(['INVALID_VALUE scriptId']);
    const marker = exam.markerOf(await first(2));
    expect(await refusals(world, 'reopenWrittenMark', marker, await struck(2))).toEqual(['INVALID_VALUE markingId']);
    await exam.goTo('DEFENCE');
    const queries = world.queriesAs(exam.candidates[1]!);
    expect(await queries.ownWritten((await queries.access(exam.id))!)).toMatchObject({ mark: 0, opensDefence: false });
  });
});
