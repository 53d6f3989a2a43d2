import { issue, issuedContents, printedText } from '../support/issued-papers';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import { sheetMarks } from '../support/world-round';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

test('the tables of marks and of results say which sheets were given back and who was left out, and why (BR-34, BR-43)', async () => {
  const exam = await world.round({ regulation: { phases: ['DEFENCE'] }, candidates: 2 }).atScoring();
  const { chair, panelist1, panelist2, panelist3 } = world.people;
  const [first = ''] = exam.applicationIds;
  const submit = async (candidate: number, member: typeof panelist1, total: number) => {
    const { version: expectedVersion } = await exam.sheetOf(candidate, member);
    const applicationId = exam.applicationIds[candidate]!;
    await world.must('submitScoreSheet', member, { applicationId, expectedVersion, marks: sheetMarks(total) });
  };
  await submit(0, panelist1, 7_000);
  const reopening = { applicationId: first, memberId: panelist1.id, reason: 'Ghi nhầm điểm của thí sinh khác.' };
  await world.must('reopenScoreSheet', chair, reopening);
  for (const member of [panelist1, panelist2, panelist3]) await submit(0, member, 8_000);
  const absence = { roundId: exam.id, postId: exam.postIds[0]!, memberId: panelist3.id, reason: 'Cấp cứu giữa buổi' };
  await world.must('excludePanelMember', chair, absence);
  for (const member of [panelist1, panelist2]) await submit(1, member, 7_500);

  const given = 'cho chấm lại phiếu của Vũ Mạnh Cường chấm số báo danh 001 (điểm đã nộp trước đó 70,00)';
  const events = [
    `Ngày 03/12/2026: Chủ tịch Hội đồng ${given}; lý do: Ghi nhầm điểm của thí sinh khác`,
    'Ngày 03/12/2026: thành viên Đỗ Huy Long vắng, không tính phiếu của người này cho mọi thí sinh dự tuyển ' +
      'Giám đốc Bệnh viện, Bệnh viện Mắt Sông Hồng; lý do: Cấp cứu giữa buổi',
  ];
  expect(await issue(exam, ['D25'])).toBe(1);
  const [table] = await issuedContents(exam, 'D25');
  expect(table!.data.quyet_dinh).toEqual(events);
  expect(table!.data.thanh_vien).toEqual(['Vũ Mạnh Cường', 'Hoàng Thị Bảo Châu']);
  await world.must('establishResult', chair, await exam.step());
  expect(await issue(exam, ['D27'])).toBe(1);
  const [results] = await issuedContents(exam, 'D27');
  expect(results!.data.ghi_chu_phieu).toEqual(events);
  const printed = await printedText(results!);
  for (const event of events) expect(printed).toContain(event);
});
