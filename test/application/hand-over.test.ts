import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import { HAND_OVER, RELEASE } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { issue, issuedContents } from '../support/issued-papers';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round({ candidates: 2 }).at('ISSUED');
  world.clock.moveTo('2027-01-15');
}, 60_000);
afterAll(() => world.close());

const input = async () => ({ ...(await exam.step()), ...HAND_OVER });

test('waits for the release, is the secretary’s, and checks every field', async () => {
  const { secretary, chair } = world.people;
  expect(await refusals(world, 'handOverToArchive', secretary, await input())).toEqual(['RESULT_NOT_RELEASED roundId']);
  await world.must('releaseResult', chair, { ...(await exam.step()), ...RELEASE });
  for (const who of [chair, world.people.panelHead, world.people.supervisor, exam.candidates[0]!]) {
    await expectDenied(world, 'handOverToArchive', who, await input());
  }
  const blank = { ...(await input()), place: ' ', receiverName: '', receiverPosition: 'x'.repeat(201) };
  expect(await refusals(world, 'handOverToArchive', secretary, blank)).toEqual([
    'INVALID_TEXT place',
    'INVALID_TEXT receiverName',
    'INVALID_TEXT receiverPosition',
  ]);
});

test('is recorded once the chair agrees, once, and gives the minutes their data (D32)', async () => {
  const { secretary } = world.people;
  const asked = await world.run('handOverToArchive', secretary, await input());
  expect(asked).toMatchObject({ ok: true, value: { approvalRequired: {} } });
  expect((await exam.load()).archiveHandOver ?? null).toBeNull();
  await world.must('handOverToArchive', secretary, await input());
  expect(await refusals(world, 'handOverToArchive', secretary, await input())).toEqual(['ALREADY_DECIDED roundId']);
  const entries = await world.entries(exam.id);
  expect(JSON.stringify(entries)).not.toContain('Cao Thị');
  expect(await world.integrity.check(exam.id)).toBeNull();

  expect(await issue(exam, ['D32'])).toBe(1);
  const [paper, ...others] = await issuedContents(exam, 'D32');
  expect(others).toEqual([]);
  expect(paper!.data).toMatchObject({
    dia_diem: 'Phòng lưu trữ',
    bat_dau: { gio: '10:00', ngay: '2027-01-15' },
    ben_giao: { ho_ten: secretary.name },
    ben_nhan: { ho_ten: 'Cao Thị Lưu Trữ' },
    so_ban: 2,
  });
  const rows = paper!.data.ho_so.map(({ ten, ghi_chu }) => [ten, ghi_chu]);
  expect(rows).toContainEqual(['Hồ sơ đăng ký dự tuyển', '2 hồ sơ']);
  expect(rows).toContainEqual(['Phiếu chấm điểm đề án (mẫu D24)', '6 văn bản']);
  expect(paper!.data.tong_ho_so).toBe(rows.length);
});

test('stays as it was handed over when papers are drawn up later', async () => {
  const before = await issuedContents(exam, 'D32');
  expect(await issue(exam, ['D30'])).toBe(2);
  expect(await issue(exam, ['D32'])).toBe(0);
  expect(await issuedContents(exam, 'D32')).toEqual(before);
});
