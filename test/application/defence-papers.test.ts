import { mark } from '../../src/domain/marks';
import { issue, issuedContents, isStillCurrent, printedText } from '../support/issued-papers';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import { sheetMarks } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

describe('papers of the defence', () => {
  let exam: Exam;
  beforeAll(async () => {
    // The third candidate stays below the written minimum; the members lie far apart on the second.
    const spreads = [[8_000, 8_200, 8_400], [6_000, 7_000, 8_000], []];
    const defence = (candidate: number, member: number) => spreads[candidate]?.[member] ?? 0;
    const written = (candidate: number) => (candidate === 2 ? 3_000 : 8_000);
    exam = await world.round({ defence, written }).withCandidates(3).at('DEFENCE');
  }, 60_000);

  test('the draw and the minutes of questions name those who may defend, and leave the rest to a pen', async () => {
    expect(await issue(exam, ['D23', 'D25', 'D26'])).toBe(3);
    const [draw] = await issuedContents(exam, 'D23');
    expect(draw?.data.thu_tu.map(({ so_thu_tu, ho_ten }) => [so_thu_tu, ho_ten])).toEqual([
      [null, 'Lương Thị Bích Ngà'],
      [null, 'Đoàn Khắc Hiệp'],
    ]);
    const [minutes] = await issuedContents(exam, 'D26');
    expect(minutes?.data).toMatchObject({
      thi_sinh: { so_bao_danh: '001' },
      bat_dau: { gio: null, ngay: '2026-12-03' },
      chu_tri: { ho_ten: 'Bùi Thị Thanh Mai' },
    });
    expect(minutes?.data.thanh_phan).toHaveLength(4);
  });

  test('there is no table of marks while the head has still to decide (BR-42, BR-45)', async () => {
    await exam.goTo('SCORING');
    expect(await issue(exam, ['D25'])).toBe(0);
    await exam.goTo('SCORED');
    expect(await issue(exam, ['D25'])).toBe(0);
    const [, second] = exam.applicationIds;
    await world.must('decideDefenceMark', world.people.panelHead, {
      applicationId: second!,
      mark: mark(7_200),
      reason: 'Thống nhất sau thảo luận.',
    });
    expect(await issue(exam, ['D25'])).toBe(1);
    const [table] = await issuedContents(exam, 'D25');
    expect(table?.data.thanh_vien).toEqual(['Vũ Mạnh Cường', 'Hoàng Thị Bảo Châu', 'Đỗ Huy Long']);
    expect(table?.data.thi_sinh).toMatchObject([
      { so_bao_danh: '001', diem_thanh_vien: [8_000, 8_200, 8_400], trung_binh: 8_200, chenh_lech: 400, ghi_chu: null },
      { so_bao_danh: '002', diem_thanh_vien: [6_000, 7_000, 8_000], trung_binh: 7_000, chenh_lech: 2_000 },
    ]);
    expect(await printedText(table!)).toContain(
      'SBD 002: Trưởng ban chấm đề án quyết định 72,00 điểm; lý do: Thống nhất sau thảo luận.',
    );
  });

  test('names, in the list, the post a table is about', async () => {
    const queries = world.queriesAs(world.people.secretary);
    const access = (await queries.access(exam.id))!;
    const [edge] = (await queries.papers(access, { first: 1, after: null }, { code: 'D25' })).edges;
    expect(await queries.paperSubject(edge!.node)).toMatchObject({
      applicationId: null,
      bodyId: null,
      post: { title: 'Giám đốc Bệnh viện' },
    });
  });

  test('the supervisors report on the steps there were; what they saw is theirs to write', async () => {
    await exam.goTo('CONCLUDED');
    expect(await issue(exam, ['D31'])).toBe(1);
    const [report] = await issuedContents(exam, 'D31');
    expect(report?.frame.agency.name).toEqual(['BAN GIÁM SÁT']);
    expect(report?.data.cac_buoc.map(({ ten, nhan_xet }) => [ten, nhan_xet])).toContainEqual([
      'Công bố kết quả thi viết',
      null,
    ]);
    expect(report?.data).toMatchObject({
      kien_nghi_tiep_nhan: null,
      vi_pham: [],
      thanh_vien: [{ ho_ten: 'Phan Đức Hải' }, { ho_ten: 'Châu Văn Bình' }],
    });
    expect(await printedText(report!)).not.toContain('Không phát hiện sai phạm');
  });

  test('another name makes a paper fall behind', async () => {
    const [first] = exam.applicationIds;
    const application = (await world.readers.applications.find(first!))!;
    expect(await isStillCurrent(exam, 'D25')).toBe(true);
    await world.store.models.applications.updateOne({ _id: application.id }, { fullName: 'Lương Thị Bích Ngọc' });
    expect(await isStillCurrent(exam, 'D25')).toBe(false);
  });
});

test('a table of secret ballots tells nobody from another (BR-46)', async () => {
  const regulation = { phases: ['DEFENCE' as const], ballot: 'SECRET' as const };
  const exam = await world.round({ regulation }).withCandidates(2).atScoring();
  const { panelist1, panelist2, panelist3, panelHead } = world.people;
  for (const [index, applicationId] of exam.applicationIds.entries()) {
    for (const [seat, member] of [panelist1, panelist2, panelist3].entries()) {
      const marks = sheetMarks(8_000 - 1_000 * index + 100 * seat);
      await world.must('castBallot', member, { applicationId, expectedVersion: 1, marks });
    }
    expect(await issue(exam, ['D25'])).toBe(0);
    await world.must('closeBallot', panelHead, { applicationId });
  }
  expect(await issue(exam, ['D25'])).toBe(1);
  const [table] = await issuedContents(exam, 'D25');
  expect(table?.data.thanh_vien).toEqual(['Phiếu 1', 'Phiếu 2', 'Phiếu 3']);
  const [first] = table!.data.thi_sinh;
  expect(first?.diem_thanh_vien.toSorted()).toEqual([8_000, 8_100, 8_200]);
  const stored = await world.readers.ballots.ofApplication(exam.applicationIds[0]!);
  expect(first?.diem_thanh_vien).toEqual(
    stored.map(({ marks }) => Object.values(marks).reduce((sum, one) => sum + one, 0)),
  );
});
