import { verifyBundle } from '../../scripts/verify/bundle';
import type { Bundle } from '../../scripts/verify/bundle';
import { addDays, hanoiDay } from '../../src/domain/calendar';
import { bundleOf } from '../../src/application/archive/bundle';
import { expectDenied } from '../support/expecting';
import { isStillCurrent, issue, issuedContents, printedText } from '../support/issued-papers';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  exam = await world
    .round({ written: (one) => 6_000 + 1_000 * one })
    .withCandidates(3)
    .at('WRITTEN');
}, 60_000);
afterAll(() => world.close());

const minutes = (candidate: number) => ({
  applicationId: exam.applicationIds[candidate]!,
  form: 'UNSIGNED' as const,
  act: 'Thí sinh nộp bài nhưng không ký danh sách nộp bài.',
  signed: false,
  witnesses: ['002', '003'],
});

describe('whoever hands in and does not sign for it (BR-27)', () => {
  test('is marked in a list printed after it was minuted, and the list signed in the room stays the one it was (BR-27)', async () => {
    const early = await world.round().withCandidates(3).at('WRITTEN');
    expect(await issue(early, ['D12'])).toBe(1);
    world.clock.moveTo(addDays(hanoiDay(world.clock.now()), 1));
    await world.must('recordViolation', world.people.secretary, {
      ...minutes(0),
      applicationId: early.applicationIds[1]!,
      witnesses: ['001', '003'],
    });
    expect(await isStillCurrent(early, 'D12')).toBe(true);
    const late = await world.round().withCandidates(3).at('WRITTEN');
    await world.must('recordViolation', world.people.secretary, {
      ...minutes(0),
      applicationId: late.applicationIds[1]!,
      witnesses: ['001', '003'],
    });
    expect(await issue(late, ['D12'])).toBe(1);
    const [list] = await issuedContents(late, 'D12');
    expect(list?.data.thi_sinh.map(({ ghi_chu }) => ghi_chu)).toEqual([
      null,
      'Nộp bài, không ký; đã lập biên bản',
      null,
    ]);
  });

  test('is minuted in the room with two witnesses, and the paper says so', async () => {
    const { secretary, marker1, chair } = world.people;
    for (const who of [marker1, chair, exam.candidates[0]!])
      await expectDenied(world, 'recordViolation', who, minutes(0));
    await world.must('recordViolation', secretary, minutes(0));
    expect(await issue(exam, ['D13'])).toBe(1);
    const [paper] = await issuedContents(exam, 'D13');
    expect(paper?.data).toMatchObject({
      de_nghi: 'điểm 0 do không ký danh sách nộp bài',
      hanh_vi: 'Thí sinh nộp bài nhưng không ký danh sách nộp bài',
      nhan_chung_1: 'Thí sinh số báo danh 002',
    });
    expect(await printedText(paper!)).toContain('điểm 0 do không ký danh sách nộp bài');
  });

  test('has a script like everybody else, and the marks of it wait for the Chair', async () => {
    await exam.goTo('OPENED');
    expect(await world.readers.scripts.ofRound(exam.id)).toHaveLength(3);
    const asked = await world.run('compileWritten', world.people.chair, await exam.step());
    expect(asked).toMatchObject({ ok: false, errors: [{ code: 'VIOLATIONS_UNDECIDED', count: 1 }] });
    const [violation] = await world.readers.violations.ofRound(exam.id);
    await world.must('decideViolation', world.people.chair, {
      violationId: violation!.id,
      expectedVersion: 1,
      upheld: true,
      reason: 'Theo biên bản và nhân chứng.',
    });
    await exam.goTo('DEFENCE');
  });

  test('gets 0, which is no absence: the table names the reason, and the bundle verifies', async () => {
    expect(await issue(exam, ['D20'])).toBe(1);
    const [joined] = await issuedContents(exam, 'D20');
    expect(joined?.data.thi_sinh).toMatchObject([
      { so_bao_danh: '001', diem_bai: 6_000, tru_diem: 'điểm 0 do không ký danh sách nộp bài', diem: 0, ghi_chu: null },
      { so_bao_danh: '002', diem: 7_000 },
      { so_bao_danh: '003', diem: 8_000 },
    ]);
    const own = world.queriesAs(exam.candidates[0]!);
    expect(await own.ownWritten((await own.access(exam.id))!)).toMatchObject({ mark: 0, opensDefence: false });
    await exam.goTo('CONCLUDED');
    const signed = { publicKey: world.integrity.publicKey, notes: [], pepper: world.pepper };
    const bundle = JSON.parse(JSON.stringify(await bundleOf(world.readers, signed))) as Bundle;
    expect(verifyBundle(bundle)).toMatch(/^KHỚP: /);
  });
});

test('a quy chế that gives no 0 for it takes no such minutes, and says which box is at fault', async () => {
  const lenient = await world
    .round({ regulation: { unsignedIsZero: false } })
    .withCandidates(3)
    .at('WRITTEN');
  const input = { ...minutes(0), applicationId: lenient.applicationIds[0]! };
  const refused = await world.run('recordViolation', world.people.secretary, input);
  expect(refused).toMatchObject({
    ok: false,
    errors: [{ code: 'INVALID_VALUE', path: ['form'], reason: expect.stringContaining('không cho điểm 0') as string }],
  });
  await world.must('recordViolation', world.people.secretary, { ...input, form: 'WARNING' });
});
